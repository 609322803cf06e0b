import Tokenize

/// Finds the names of one gazetteer in one text after the other.
///
/// ``NameStarts`` says where to look; what is left walks through the trie.
struct NameScan: Sendable {
  /// What to keep of the names that start at one token.
  enum Keep: Sendable {
    /// All of them.
    case all
    /// The longest.
    case longest
    /// The longest, and nothing that starts inside it.
    case longestApart
  }

  let image: GazetteerImage
  /// Number of the image's first entity among those of all layers.
  let firstEntity: UInt32
  var ignoresCase = false
  var keep = Keep.all

  /// What the words of the vocabulary mean to the image.
  var binding: WordBinding
  private var starts = NameStarts()
  private var symbol: [UInt8] = []
  /// The word of each gap symbol of one ASCII character.
  private let symbols: [UInt32]
  /// The matches of the last text, by first token, the longest first.
  var matches: [NameMatch] = []
  /// Their candidates, as numbers among the entities of all layers.
  var candidates: [UInt32] = []

  init(_ image: GazetteerImage, firstEntity: UInt32, fuzzy: OneEditIndex? = nil) {
    self.image = image
    self.firstEntity = firstEntity
    binding = WordBinding(image, fuzzy: fuzzy)
    symbols = (0..<128).map { image.word([UInt8($0)].span) }
  }

  /// Scans a text; `words` are the binding's numbers of its tokens' words.
  mutating func run(_ tokens: TokenizedText, _ text: Span<UInt8>, words: [WordID]) {
    matches.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    let count = starts.find(tokens, text, words, binding, image, ignoresCase: ignoresCase)
    var sentence = 0
    var next = 0
    for k in 0..<count {
      let position = starts.token(k)
      if position < next { continue }
      while sentence < tokens.sentenceTokens.count, tokens.sentenceTokens[sentence] <= position {
        sentence += 1
      }
      let end = sentence < tokens.sentenceTokens.count ? Int(tokens.sentenceTokens[sentence]) : tokens.count
      let from = matches.count
      if walk(tokens, text, words, from: position, to: end, isPaired: starts.isPaired(k)) {
        settle(from)
      } else {
        // A word with several readings: start over, more slowly.
        matches.removeSubrange(from...)
        walkReadings(tokens, text, words, from: position, to: end)
      }
      if keep == .longestApart, matches.count > from { next = matches[from].tokens.upperBound }
    }
  }

  @inline(__always) private func entry(_ flags: UInt8) -> UInt32 { UInt32(flags) &<< 24 }

  /// What the word of a token means to the image.
  @inline(__always) func bound(_ words: [WordID], _ token: Int) -> UInt32 {
    binding.entries[Int(words[token])]
  }

  /// Follows the trie from one token and adds every name found, the shortest first; false when it met a word with
  /// several readings. `isPaired`: a name may begin with the token's word and the next one.
  private mutating func walk(
    _ tokens: TokenizedText, _ text: Span<UInt8>, _ words: [WordID], from first: Int, to end: Int,
    isPaired: Bool
  ) -> Bool {
    let several = entry(WordFlags.severalReadings)
    let possessive = entry(WordFlags.possessive)
    var entry = bound(words, first)
    if entry & several != 0 { return false }
    var state = entry & WordBinding.unknown
    var last = first
    var acceptance = Acceptance(bits: image.wordAccepts[Int(state)])
    var goesOn = isPaired || entry & self.entry(WordFlags.beforeSymbol) != 0
    while true {
      let isPossessive = entry & possessive != 0
      if !acceptance.isNothing {
        accept(tokens, text, first...last, acceptance, isPossessive: isPossessive)
      }
      if isPossessive || last &+ 1 >= end { return true }
      entry = bound(words, last &+ 1)
      if entry & several != 0, goesOn || last == first { return false }
      let word = entry & WordBinding.unknown
      guard goesOn, word != WordBinding.unknown,
        let before = cross(tokens, text, gapAfter: last, from: state),
        let next = image.steps.next(before, word)
      else { return true }
      last &+= 1
      state = next
      acceptance = image.steps.acceptance(state)
      goesOn = acceptance.goesOn
    }
  }

  /// The state behind the gap that follows token `last`: the same after a blank, another one after a symbol that a
  /// name has there, nil otherwise.
  @inline(__always)
  mutating func cross(
    _ tokens: TokenizedText, _ text: Span<UInt8>, gapAfter last: Int, from state: UInt32
  ) -> UInt32? {
    let start = Int(tokens.ends[last])
    let end = Int(tokens.starts[last &+ 1])
    let first = end > start ? text[start] : 0x20
    let isPlain = end <= start &+ 1 || end == start &+ 2 && text[start &+ 1] == 0x20
    if isPlain, first >= 0x20, first != 0x2E, first < 0x80 {
      // A blank, or one character and perhaps a blank behind it: nearly every gap.
      if first == 0x20 { return state }
      let word = symbols[Int(first)]
      return word == WordHash.noWord ? nil : image.steps.next(state, word)
    }
    return crossSlowly(text, start..<end, after: tokens.range(of: last), from: state)
  }

  @inline(never)
  private mutating func crossSlowly(
    _ text: Span<UInt8>, _ gap: Range<Int>, after word: Range<Int>, from state: UInt32
  ) -> UInt32? {
    switch NameGap.read(text, gap, after: word, symbol: &symbol) {
    case .plain: return state
    case .broken: return nil
    case .symbol:
      let word = image.word(symbol.span)
      return word == WordHash.noWord ? nil : image.steps.next(state, word)
    }
  }

  /// Puts the matches from `from` on, which start at one token, into their order and drops what is not to be kept.
  private mutating func settle(_ from: Int) {
    guard matches.count - from > 1 else { return }
    if keep == .all {
      matches[from...].reverse()
    } else {
      matches[from] = matches[matches.count - 1]
      matches.removeSubrange((from + 1)...)
    }
  }
}
