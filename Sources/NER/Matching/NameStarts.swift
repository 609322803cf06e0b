import Tokenize

/// Where names may start in a text.
///
/// Most tokens start no name, so little is done for them: a pass by two bytes a token, one for its word and one for
/// the word behind it; a second one that looks at the first letter; a third one that asks the pair filter. None
/// has branches, so that the loads of many tokens are under way at once.
struct NameStarts: Sendable {
  /// Tokens that may start a name, with a mark in the highest bit.
  private var positions: [UInt32] = []
  /// The hash of the words of each and of the next token.
  private var hashes: [UInt64] = []

  private static let mark: UInt32 = 1 << 31

  /// A token at which a name may start.
  @inline(__always) func token(_ index: Int) -> Int { Int(positions[index] & (Self.mark - 1)) }
  /// Whether a name may begin with its word and the next one.
  @inline(__always) func isPaired(_ index: Int) -> Bool { positions[index] & Self.mark != 0 }

  /// Finds the tokens of a text whose words have those numbers in `binding`; returns how many. O(tokens).
  mutating func find(
    _ tokens: TokenizedText, _ text: Span<UInt8>, _ words: [WordID], _ binding: borrowing WordBinding,
    _ image: GazetteerImage, ignoresCase: Bool
  ) -> Int {
    guard !words.isEmpty else { return 0 }
    if positions.count < words.count {
      positions = Array(repeating: 0, count: words.count * 2)
      hashes = Array(repeating: 0, count: words.count * 2)
    }
    let known = Self.keepKnown(words, binding.startKinds, &positions)
    let pairs = Self.keepPairs(
      known, tokens, text, words, binding.entries, image, ignoresCase: ignoresCase, &positions, &hashes)
    return Self.keepLikely(pairs, image, &positions, hashes)
  }

  /// Keeps the tokens that may start a name by what is known of their words.
  private static func keepKnown(_ words: [WordID], _ kinds: [UInt8], _ positions: inout [UInt32]) -> Int {
    let words = words.span
    let kinds = kinds.span
    var positions = positions.mutableSpan
    var kept = 0
    var kind = kinds[Int(words[0])]
    for i in 1..<words.count {
      let next = kinds[Int(words[i])]
      positions[kept] = UInt32(truncatingIfNeeded: i &- 1)
      // Bit 1 is ``StartKind/begins``, bit 7 ``StartKind/second``.
      kept &+= Int((kind | kind &>> 1 & next &>> 7) & StartKind.starts)
      kind = next
    }
    positions[kept] = UInt32(truncatingIfNeeded: words.count &- 1)
    return kept &+ Int(kind & StartKind.starts)
  }

  /// Of the first `count` positions keeps those whose letter is written as it must, with the hash of their pair of
  /// words, and asks for its bit in the filter; marks those that need no name to begin with the pair.
  private static func keepPairs(
    _ count: Int, _ tokens: TokenizedText, _ text: Span<UInt8>, _ words: [WordID], _ entries: [UInt32],
    _ image: GazetteerImage, ignoresCase: Bool, _ positions: inout [UInt32], _ hashes: inout [UInt64]
  ) -> Int {
    let needsCapital = ignoresCase ? 0 : entry(WordFlags.aloneCapital | WordFlags.beginsCapital)
    let alone = entry(WordFlags.aloneAny | WordFlags.aloneCapital)
    let begins = entry(WordFlags.beginsAny | WordFlags.beginsCapital)
    let isSecond = entry(WordFlags.second)
    let beforeSymbol = entry(WordFlags.beforeSymbol)
    let hasSeveral = entry(WordFlags.severalReadings)
    let (filter, accepts) = (image.pairFilter, image.wordAccepts)
    let words = words.span
    let entries = entries.span
    let starts = tokens.starts.span
    var positions = positions.mutableSpan
    var hashes = hashes.mutableSpan
    var kept = 0
    for k in 0..<count {
      let i = Int(positions[k])
      let first = entries[Int(words[i])]
      let second = i &+ 1 < words.count ? entries[Int(words[i &+ 1])] : WordBinding.unknown
      let isSmall: UInt32 = text[Int(starts[i])] &- 0x61 < 26 ? 1 : 0
      let usable = first & ~(needsCapital & (0 &- isSmall))
      let mayBegin: UInt32 = usable & begins != 0 ? 1 : 0
      let isAlone: UInt32 = (usable & alone) | (first & beforeSymbol & (0 &- mayBegin)) != 0 ? 1 : 0
      let isPair = mayBegin & (second & isSecond != 0 ? 1 : 0)
      let isSettled = isAlone | isPair & ((first | second) & hasSeveral != 0 ? 1 : 0)
      let hash = StepTable.hash(first & WordBinding.unknown, second & WordBinding.unknown)
      positions[kept] = UInt32(truncatingIfNeeded: i) | isSettled &<< 31
      hashes[kept] = hash
      // What is not kept asks for the same memory over and over.
      filter.prefetch(hash &* UInt64(isSettled | isPair))
      accepts.prefetch(Int(first & WordBinding.unknown) &* Int(isSettled))
      kept &+= Int(isSettled | isPair)
    }
    return kept
  }

  private static func entry(_ flags: UInt8) -> UInt32 { UInt32(flags) &<< 24 }

  /// Of the first `count` positions keeps the marked ones and those whose pair the filter lets through, marks the
  /// latter only, and asks for their first step.
  private static func keepLikely(
    _ count: Int, _ image: GazetteerImage, _ positions: inout [UInt32], _ hashes: [UInt64]
  ) -> Int {
    let (filter, steps) = (image.pairFilter, image.steps)
    let hashes = hashes.span
    var positions = positions.mutableSpan
    var kept = 0
    for k in 0..<count {
      let position = positions[k]
      let mayContain: UInt32 = filter.mayContain(hashes[k]) ? 1 : 0
      steps.prefetch(hash: hashes[k] &* UInt64(mayContain))
      positions[kept] = position & (mark - 1) | mayContain &<< 31
      kept &+= Int(position &>> 31 | mayContain)
    }
    return kept
  }
}
