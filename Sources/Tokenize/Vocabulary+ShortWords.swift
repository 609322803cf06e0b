/// A word of at most 15 bytes in two numbers, the first byte lowest and zeros behind the last.
package struct ShortWord: Sendable, Hashable {
  /// Bytes 0 to 7.
  package var low: UInt64
  /// Bytes 8 to 14.
  package var high: UInt64
  /// Number of bytes.
  package var count: Int

  package init(low: UInt64, high: UInt64, count: Int) {
    self.low = low
    self.high = high
    self.count = count
  }
}

extension Vocabulary {
  /// The word with this id in two numbers, for whoever looks up many of them; nil when it is longer.
  package func shortWord(_ id: UInt32) -> ShortWord? {
    let key = keys[Int(id)]
    guard !key.isLong else { return nil }
    return ShortWord(low: key.low, high: key.high & 0x00FF_FFFF_FFFF_FFFF, count: key.byteCount)
  }
}
