/// Sixteen bits a pair of first and second words: says of most pairs that they begin no name, without a look at
/// the trie (Bloom, 1970, with one hash).
struct PairFilter: Sendable {
  private let words: ImageSection<UInt64>
  private let bitCount: UInt64

  static let bitsPerPair = 16

  init(_ words: ImageSection<UInt64>) {
    self.words = words
    bitCount = UInt64(min(words.count &* 64, Int(UInt32.max)))
  }

  /// The bit of a pair with this ``StepTable/hash(_:_:)``.
  @inline(__always) static func bit(_ hash: UInt64, of bitCount: UInt64) -> Int {
    Int(truncatingIfNeeded: ((hash & 0xFFFF_FFFF) &* bitCount) &>> 32)
  }

  /// False: no name begins with this pair.
  @inline(__always) func mayContain(_ hash: UInt64) -> Bool {
    let bit = Self.bit(hash, of: bitCount)
    return words[bit &>> 6] &>> UInt64(truncatingIfNeeded: bit & 63) & 1 != 0
  }

  /// Asks for the bit of a pair.
  @inline(__always) func prefetch(_ hash: UInt64) { words.prefetch(Self.bit(hash, of: bitCount) &>> 6) }
}
