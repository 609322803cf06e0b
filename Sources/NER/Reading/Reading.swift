import Tokenize

/// One report while the rules read it: its words and marks in order, the gazetteer names in it, the candidates.
///
/// A value is reused from report to report. What is known about a word is looked up once for each distinct word of
/// the vocabulary, so a reading belongs to one vocabulary (which may grow).
struct Reading {
  /// The words and marks of all fields, one field after the other.
  var tokens: [ReadingToken] = []
  /// Index of the first token of each field, and the number of tokens at the end.
  var fieldStarts: [Int] = [0]
  /// The distinct words; 0 stands for no word.
  var words: [ReadingWord] = [ReadingWord()]
  var names: NameMatches = NameMatches()
  /// Sport words of each sentence, and what kind of line of a sports report it is.
  var sportWords: [Int] = []
  var sportLines: [SportLine] = []
  /// What the heading of a sports report says about who competes in it.
  var competitors = Competitors.unknown
  /// Words of business news in each sentence.
  var businessWords: [Int] = []
  /// Sport words and words of business in the whole report.
  var sportTotal = 0
  var businessTotal = 0
  /// Whether a word that is said of nothing but sport is among them.
  var hasSureSport = false
  /// Whether the report reads like a short message.
  var isInformal = false
  /// Whether the report is one short text that speaks to somebody: less is trusted there.
  var isMessage = false
  /// Whether names may be written in lower case: a short text that writes "i" or begins in lower case.
  var isCareless = false
  /// Whether the report is written in another language than English.
  var isForeign = false
  /// Whether each token may be part of a name.
  var mayBeName: [Bool] = []
  var candidates: [Candidate] = []
  var rules: RuleSet = .all
  /// Whether contributions are recorded for an explanation.
  var isExplaining = false

  /// By word id of the vocabulary: twice the index into `words`, plus one for a possessive ending; -1 not seen yet.
  var wordIndex: [Int32] = []
  /// The words of `words` from the second on.
  var bases = Vocabulary()
  /// The words of the field in hand, one a token of its columns.
  var fieldWords: [FieldWord] = []

  /// Forgets the report in hand, not what is known about words.
  mutating func startReport(rules: RuleSet) {
    for token in tokens {
      words[Int(token.word)].lowerHere = 0
      words[Int(token.word)].capitalHere = 0
      words[Int(token.word)].chain = -1
    }
    tokens.removeAll(keepingCapacity: true)
    fieldStarts.removeAll(keepingCapacity: true)
    fieldStarts.append(0)
    names.removeAll()
    candidates.removeAll(keepingCapacity: true)
    sportWords.removeAll(keepingCapacity: true)
    sportLines.removeAll(keepingCapacity: true)
    competitors = .unknown
    businessWords.removeAll(keepingCapacity: true)
    isInformal = false
    isMessage = false
    isCareless = false
    isForeign = false
    self.rules = rules
  }

  /// The folded bytes of the word at a token.
  func bytes(ofWordAt index: Int) -> [UInt8] {
    let word = Int(tokens[index].word)
    return word > 0 ? bases.bytes(WordID(word - 1)) : []
  }

  // MARK: Asking about a token

  /// The word at a token; the empty word for a mark and outside the text. Rules ask about neighbours that may not be.
  @inline(__always) func word(_ index: Int) -> ReadingWord {
    words[isToken(index) ? Int(tokens[index].word) : 0]
  }
  @inline(__always) func lists(_ index: Int) -> WordLists { isToken(index) ? tokens[index].lists : [] }
  @inline(__always) func known(_ index: Int) -> KnownWord { isToken(index) ? tokens[index].known : .none }
  @inline(__always) func mark(_ index: Int) -> Mark { isToken(index) ? tokens[index].mark : .none }
  @inline(__always) private func isToken(_ index: Int) -> Bool {
    UInt(bitPattern: index) < UInt(tokens.count)
  }
  @inline(__always) func has(_ index: Int, _ list: WordLists) -> Bool { !lists(index).isDisjoint(with: list) }
  /// Whether a word of the range stands in one of the lists.
  func has(_ range: Range<Int>, _ list: WordLists) -> Bool {
    for index in range where has(index, list) { return true }
    return false
  }
  func has(_ range: Range<Int>, _ word: KnownWord) -> Bool {
    for index in range where tokens[index].known == word { return true }
    return false
  }
  /// The first such mark of the range.
  func firstMark(_ mark: Mark, in range: Range<Int>) -> Int? {
    for index in range where tokens[index].mark == mark { return index }
    return nil
  }
  func firstName(_ index: Int) -> UInt8 { word(index).facts.firstName }
  func surname(_ index: Int) -> UInt8 { word(index).facts.surname }
  func ratio(_ index: Int) -> Float { word(index).ratio }
  func lowerCount(_ index: Int) -> Int { Int(word(index).facts.lower) }

  /// The token after `index`, or -1 past the end of the sentence.
  @inline(__always) func next(_ index: Int) -> Int {
    index + 1 < tokens.count && tokens[index + 1].sentence == tokens[index].sentence ? index + 1 : -1
  }

  /// The token before `index`, or -1 before the start of the sentence.
  @inline(__always) func previous(_ index: Int) -> Int {
    index > 0 && tokens[index - 1].sentence == tokens[index].sentence ? index - 1 : -1
  }
}
