import Tokenize

/// Finds the names of one gazetteer in one text after the other.
///
/// Most tokens start no name, so three passes do as little as possible for them: a pass without branches keeps the
/// tokens that may start one, by the flags of the word and of the one behind it; a second one asks the pair
/// filter; only what is left walks through the trie.
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

  /// What each token means to the image (``WordBinding``), and one more: no word.
  var bound: [UInt32] = []
  private var positions: [UInt32] = []
  private var symbol: [UInt8] = []
  /// The word of each gap symbol of one ASCII character.
  private let symbols: [UInt32]
  /// The matches of the last text, by first token, the longest first.
  var matches: [NameMatch] = []
  /// Their candidates, as numbers among the entities of all layers.
  var candidates: [UInt32] = []

  /// Marks a position that the pair filter has no say in.
  private static let settled: UInt32 = 1 << 31
  /// Marks a position whose pair of words may begin a name.
  private static let paired: UInt32 = 1 << 30

  init(_ image: GazetteerImage, firstEntity: UInt32) {
    self.image = image
    self.firstEntity = firstEntity
    symbols = (0..<128).map { image.word([UInt8($0)].span) }
  }

  /// Scans a text; `words` are the binding's numbers of its tokens' words.
  mutating func run(
    _ tokens: TokenizedText, _ text: Span<UInt8>, words: [WordID], _ binding: WordBinding
  ) {
    matches.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    if bound.count <= words.count {
      bound = Array(repeating: 0, count: words.count * 2 + 1)
      positions = bound
    }
    let starts = Self.startPositions(
      tokens, text, words, binding.entries, ignoresCase: ignoresCase, &bound, &positions)
    let count = filterPairs(starts, of: words.count)
    var sentence = 0
    var next = 0
    for k in 0..<count {
      let position = Int(positions[k] & (Self.paired - 1))
      if position < next { continue }
      while sentence < tokens.sentenceTokens.count, tokens.sentenceTokens[sentence] <= position {
        sentence += 1
      }
      let end = sentence < tokens.sentenceTokens.count ? Int(tokens.sentenceTokens[sentence]) : tokens.count
      let from = matches.count
      if walk(tokens, text, from: position, to: end, isPaired: positions[k] & Self.paired != 0) {
        settle(from)
      } else {
        // A word with several readings: start over, more slowly.
        matches.removeSubrange(from...)
        walkReadings(tokens, text, words, binding, from: position, to: end)
      }
      if keep == .longestApart, matches.count > from { next = matches[from].tokens.upperBound }
    }
  }

  /// Writes to `bound` what each word means, and to `positions` the tokens that may start a name, by flags alone;
  /// returns how many. No branches.
  private static func startPositions(
    _ tokens: TokenizedText, _ text: Span<UInt8>, _ words: [WordID], _ entries: [UInt32], ignoresCase: Bool,
    _ bound: inout [UInt32], _ positions: inout [UInt32]
  ) -> Int {
    let count = words.count
    let needsCapital = ignoresCase ? 0 : entry(WordFlags.aloneCapital | WordFlags.beginsCapital)
    let alone = entry(WordFlags.aloneAny | WordFlags.aloneCapital)
    let begins = entry(WordFlags.beginsAny | WordFlags.beginsCapital)
    let second = entry(WordFlags.second)
    let beforeSymbol = entry(WordFlags.beforeSymbol)
    let starts = tokens.starts.span
    let words = words.span
    let entries = entries.span
    var bound = bound.mutableSpan
    var positions = positions.mutableSpan
    var found = 0
    var next = WordBinding.unknown
    // Backwards, so that each word's entry is loaded once; the positions are filled from the end.
    for i in stride(from: count &- 1, through: 0, by: -1) {
      let entry = entries[Int(words[i])]
      bound[i] = entry
      let isSmall: UInt32 = text[Int(starts[i])] &- 0x61 < 26 ? 1 : 0
      let usable = entry & ~(needsCapital & (0 &- isSmall))
      let mayBegin: UInt32 = usable & begins != 0 ? 1 : 0
      let isSettled: UInt32 = (usable & alone) | (entry & beforeSymbol & (0 &- mayBegin)) != 0 ? 1 : 0
      let isPair: UInt32 = mayBegin & (next & second != 0 ? 1 : 0)
      positions[count &- 1 &- found] = UInt32(truncatingIfNeeded: i) | isSettled &<< 31
      found &+= Int(isSettled | isPair)
      next = entry
    }
    bound[count] = WordBinding.unknown
    return found
  }

  private static func entry(_ flags: UInt8) -> UInt32 { UInt32(flags) &<< 24 }

  /// Of the last `count` positions keeps those whose pair of words may begin a name, at the beginning; returns how
  /// many. No branches, so that the loads of many pairs are under way at once; asks for what the walk needs first.
  private mutating func filterPairs(_ count: Int, of end: Int) -> Int {
    let bound = bound
    let (filter, steps, accepts) = (image.pairFilter, image.steps, image.wordAccepts)
    var positions = positions.mutableSpan
    var kept = 0
    for k in end &- count..<end {
      let position = positions[k]
      let i = Int(position & (Self.paired - 1))
      let (first, second) = (bound[i], bound[i &+ 1])
      let several = (first | second) &>> 24 & UInt32(WordFlags.severalReadings)
      let hash = StepTable.hash(first & WordBinding.unknown, second & WordBinding.unknown)
      let mayContain: UInt32 = filter.mayContain(hash) ? 1 : 0
      let isKept = mayContain | (several != 0 ? 1 : 0) | position &>> 31
      steps.prefetch(hash: hash &* UInt64(mayContain))
      accepts.prefetch(Int(first & WordBinding.unknown))
      positions[kept] = position & ~Self.paired | mayContain &<< 30
      kept &+= Int(isKept)
    }
    return kept
  }

  /// Follows the trie from one token and adds every name found, the shortest first; false when it met a word with
  /// several readings. `isPaired`: a name may begin with the token's word and the next one.
  private mutating func walk(
    _ tokens: TokenizedText, _ text: Span<UInt8>, from first: Int, to end: Int, isPaired: Bool
  ) -> Bool {
    var entry = bound[first]
    if entry & Self.entry(WordFlags.severalReadings) != 0 { return false }
    var state = entry & WordBinding.unknown
    var last = first
    var acceptance = Acceptance(bits: image.wordAccepts[Int(state)])
    var goesOn = isPaired || entry & Self.entry(WordFlags.beforeSymbol) != 0
    while true {
      let isPossessive = entry & Self.entry(WordFlags.possessive) != 0
      if !acceptance.isNothing {
        accept(tokens, text, first...last, acceptance, isPossessive: isPossessive)
      }
      if isPossessive || last &+ 1 >= end { return true }
      entry = bound[last &+ 1]
      if entry & Self.entry(WordFlags.severalReadings) != 0, goesOn || last == first { return false }
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
