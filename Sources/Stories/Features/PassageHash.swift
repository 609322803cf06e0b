import Tokenize

/// A hash of words one after the other. Multiplying by an odd constant and rotating mixes well enough for sentences
/// (FxHash of Firefox).
struct PassageHash: Sendable, Hashable, Comparable {
  private var value: UInt64 = 0

  mutating func add(_ word: WordID) { mix(UInt64(word)) }

  /// Something that stands for any number of words.
  mutating func addGap() { mix(.max) }

  private mutating func mix(_ bits: UInt64) {
    value = ((value << 5 | value >> 59) ^ bits) &* 0x51_7C_C1_B7_27_22_0A_95
  }

  static func < (a: Self, b: Self) -> Bool { a.value < b.value }
}
