/// The steps from a folded word to a term. Each can be switched off.
///
///     TermPipeline().term("ministers")  // "minist"
///     TermPipeline().term("russia's")   // "russia"
///     TermPipeline().term("u.s")        // "us"
///     TermPipeline().term("the")        // nil
public struct TermPipeline: Sendable, Hashable {
  /// Bytes of the longest word that is looked at: a longer one, which is no word of any language, is its own term.
  public static let longestWord = 1024

  /// The language of the stop list and the stemmer; nil for neither.
  public var language: Language?
  /// Whether stop words give no term.
  public var removesStopWords = true
  /// Whether words are reduced to their Snowball stem.
  public var stems = true
  /// Whether diacritics are removed: António = Antonio.
  public var removesDiacritics = false
  /// Whether a possessive ending is removed: Russia's = Russia. In French and Italian, where a word can begin
  /// with an elided article, that is removed: l'homme = homme.
  public var removesPossessives = true
  /// Whether acronyms lose their dots (U.S. = US) and numbers their grouping (10,000 = 10000).
  public var normalizesAcronymsAndNumbers = true

  /// A pipeline with every step but the removal of diacritics.
  public init(language: Language? = .english) { self.language = language }

  /// A pipeline without steps: terms are the folded words, whatever the language.
  public static let foldedWords = {
    var pipeline = TermPipeline(language: nil)
    pipeline.removesStopWords = false
    pipeline.stems = false
    pipeline.removesPossessives = false
    pipeline.normalizesAcronymsAndNumbers = false
    return pipeline
  }()

  /// Whether each word is its own term in every language.
  var keepsWords: Bool { speaking(nil) == .foldedWords }

  /// The same steps for another language.
  public func speaking(_ language: Language?) -> TermPipeline {
    var pipeline = self
    pipeline.language = language
    return pipeline
  }

  /// The term of a folded word, or nil when it is a stop word or nothing is left of it. O(length).
  public func term(_ word: String) -> String? {
    var scratch = TermScratch()
    let bytes = Array(word.utf8)
    switch makeTerm(of: bytes.span, in: &scratch) {
    case .none: return nil
    case .sameAsWord: return word
    case .written: return String(decoding: scratch.bytes, as: UTF8.self)
    }
  }

  /// Finds the term of a folded word.
  func makeTerm(of word: Span<UInt8>, in scratch: inout TermScratch) -> TermOutcome {
    if word.count > Self.longestWord { return .sameAsWord }
    // Words of a...z alone have no apostrophe, dot, digit or diacritic to look at.
    let isPlain = word.isPlainLetters
    if isPlain {
      if isStopWord(word) { return .none }
      guard stems, language != nil else { return .sameAsWord }
      scratch.word.load(word)
    } else {
      scratch.word.load(word)
      guard normalize(&scratch) else { return .none }
    }
    // English takes accents from other languages and can do without; elsewhere the stemmer needs them.
    let isEnglish = language == nil || language == .english
    if removesDiacritics, isEnglish { scratch.word.letters = Diacritics.removed(from: scratch.word.letters) }
    if stems, let language, isPlain || !WordShapes.hasDigit(scratch.word) { language.stem(&scratch.word) }
    if removesDiacritics, !isEnglish { scratch.word.letters = Diacritics.removed(from: scratch.word.letters) }
    scratch.writeBytes()
    return scratch.bytes.isEmpty ? .none : .written
  }

  /// The steps before stems and diacritics; false when the word is a stop word.
  private func normalize(_ scratch: inout TermScratch) -> Bool {
    scratch.writeBytes()
    if isStopWord(scratch.bytes.span) { return false }
    if removesPossessives, removeClitic(&scratch.word) {
      scratch.writeBytes()
      if isStopWord(scratch.bytes.span) { return false }
    }
    if normalizesAcronymsAndNumbers {
      WordShapes.removeAcronymDots(&scratch.word)
      WordShapes.normalizeNumber(&scratch.word, decimalComma: language?.writesDecimalComma ?? false)
    }
    return true
  }

  private func isStopWord(_ word: Span<UInt8>) -> Bool {
    guard removesStopWords, let language else { return false }
    return StopWords.contains(word, in: language)
  }

  private func removeClitic(_ word: inout StemBuffer) -> Bool {
    switch language {
    case .french, .italian: return WordShapes.removeElision(&word)
    default: return WordShapes.removePossessive(&word)
    }
  }
}

/// What the pipeline writes on, kept from word to word.
struct TermScratch: Sendable {
  /// The folded word.
  var source: [UInt8] = []
  var word = StemBuffer()
  var bytes: [UInt8] = []

  mutating func writeBytes() {
    bytes.removeAll(keepingCapacity: true)
    word.write(to: &bytes)
  }
}

/// What a pipeline made of a word.
enum TermOutcome {
  /// There is no term: a stop word, or nothing is left.
  case none
  /// The term is the word as it is.
  case sameAsWord
  /// The term is in the scratch's bytes.
  case written
}

extension Span<UInt8> {
  /// Whether these are nothing but `a` to `z`, and at least one.
  var isPlainLetters: Bool {
    for index in 0..<count where self[index] &- 0x61 >= 26 { return false }
    return !isEmpty
  }
}
