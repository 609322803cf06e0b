import Tokenize

extension ShortWord {
  static let none = ShortWord(low: 0, high: 0, count: 0)

  @inline(__always) func byte(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: index < 8 ? low &>> UInt64(index &* 8) : high &>> UInt64((index &- 8) &* 8))
  }

  /// Whether it is ASCII and has no dots: such a word can be read in one way, or in two when it ends like a
  /// possessive.
  var isPlain: Bool {
    /// Whether a byte is 0.
    func hasZero(_ bytes: UInt64) -> Bool {
      (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080 != 0
    }
    let dots: UInt64 = 0x2E2E_2E2E_2E2E_2E2E
    return count > 0 && (low | high) & 0x8080_8080_8080_8080 == 0 && !hasZero(low ^ dots)
      && !hasZero(high ^ dots)
  }

  /// The word without `'s`; nil when it does not end so.
  var withoutPossessive: ShortWord? {
    guard count > 2, byte(count - 1) == 0x73, byte(count - 2) == 0x27 else { return nil }
    let left = count - 2
    return ShortWord(
      low: left < 8 ? low & (1 << UInt64(left * 8) - 1) : low,
      high: left > 8 ? high & (1 << UInt64((left - 8) * 8) - 1) : 0, count: left)
  }

  /// ``WordHash/hash(_:)`` of its bytes.
  var hash: UInt64 {
    var h = WordHash.start(count)
    if count >= 8 { h = WordHash.mixed(h, low.byteSwapped) }
    let rest = count & 7
    if rest > 0 {
      let last = count >= 8 ? high : low
      h = WordHash.mixed(h, last.byteSwapped &>> UInt64(64 - rest * 8))
    }
    return Checksum.mix(h)
  }
}
