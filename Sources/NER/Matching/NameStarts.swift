import Tokenize

/// Where names may start in a text.
///
/// Most tokens start no name, so little is done for them: a first pass takes a byte that tells of the word, one that
/// tells of the next, and the first letter; a second one makes the hash of both words, and a third one asks the pair
/// filter. None has branches, so that the loads of many tokens are under way at once.
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
    let smallShift = ignoresCase ? 0 : StartKind.smallShift
    let known = Self.keepKnown(tokens, text, words, binding.startKinds, smallShift: smallShift, &positions)
    Self.hashPairs(known, words, binding.entries, image, &positions, &hashes)
    return Self.keepLikely(known, image, &positions, hashes)
  }

  /// Keeps the tokens that may start a name by their first letter and what is known of their words; marks those that
  /// may whatever the next word is.
  private static func keepKnown(
    _ tokens: TokenizedText, _ text: Span<UInt8>, _ words: [WordID], _ kinds: [UInt8], smallShift: UInt8,
    _ positions: inout [UInt32]
  ) -> Int {
    let words = words.span
    let kinds = kinds.span
    let starts = tokens.starts.span
    var positions = positions.mutableSpan
    var kept = 0
    var next = kinds[Int(words[0])]
    for i in 0..<words.count {
      let word = next
      next = i &+ 1 < words.count ? kinds[Int(words[i &+ 1])] : 0
      let isSmall = text[Int(starts[i])] &- 0x61 < 26
      let kind = word &>> (isSmall ? smallShift : 0)
      positions[kept] = UInt32(truncatingIfNeeded: i) | UInt32(kind & StartKind.starts) &<< 31
      kept &+= Int(StartKind.mayStart(kind, before: next))
    }
    return kept
  }

  /// Makes the hash of each position's word and the next one, and asks for its bit in the filter; marks pairs with a
  /// word of several readings.
  private static func hashPairs(
    _ count: Int, _ words: [WordID], _ entries: [UInt32], _ image: GazetteerImage,
    _ positions: inout [UInt32], _ hashes: inout [UInt64]
  ) {
    let hasSeveral = UInt32(WordFlags.severalReadings) << 24
    let (filter, accepts) = (image.pairFilter, image.wordAccepts)
    let words = words.span
    let entries = entries.span
    var positions = positions.mutableSpan
    var hashes = hashes.mutableSpan
    for k in 0..<count {
      let position = positions[k]
      let i = Int(position & (mark - 1))
      let first = entries[Int(words[i])]
      let second = i &+ 1 < words.count ? entries[Int(words[i &+ 1])] : WordBinding.unknown
      let hash = StepTable.hash(first & WordBinding.unknown, second & WordBinding.unknown)
      positions[k] = position | ((first | second) & hasSeveral != 0 ? mark : 0)
      hashes[k] = hash
      filter.prefetch(hash)
      accepts.prefetch(Int(first & WordBinding.unknown))
    }
  }

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
