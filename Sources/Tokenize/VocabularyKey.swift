/// A word of a ``Vocabulary`` in 16 bytes: up to 15 bytes of UTF-8 in place, zero-padded, with the length in the
/// last byte; of a longer word its place among the long words, with the last byte set to `longMark`.
struct VocabularyKey: Sendable, Hashable {
  /// Bytes 0 to 7, the first one lowest.
  var low: UInt64
  /// Bytes 8 to 14, and the length above them.
  var high: UInt64

  /// The key of no word.
  static let other = VocabularyKey(low: 0, high: .max)

  static let maximumInlineLength = 15
  static let longMark = 0xFF as UInt64

  @inline(__always)
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// A word of at most 15 bytes. From 4 on, two loads that overlap take them all.
  init(_ word: Span<UInt8>) {
    let count = word.count
    self.init(low: 0, high: UInt64(count) << 56)
    if count >= 8 {
      low = word.bytes.littleEndian64(at: 0)
      high |= word.bytes.littleEndian64(at: count - 8) >> UInt64(8 * (16 - count))
    } else if count >= 4 {
      let last = UInt64(word.bytes.littleEndian32(at: count - 4))
      low = UInt64(word.bytes.littleEndian32(at: 0)) | last << UInt64(8 * (count - 4))
    } else {
      for index in 0..<count { low |= UInt64(word[index]) << UInt64(8 * index) }
    }
  }

  /// A word whose `length` bytes lie at `offset` among the long words.
  init(longWordAt offset: Int, length: Int) {
    self.init(low: UInt64(offset), high: UInt64(length) | Self.longMark << 56)
  }

  @inline(__always)
  var isLong: Bool { high &>> 56 == Self.longMark }

  /// The key of the word with ASCII capitals in lower case; for a word that is not long.
  ///
  /// Eight bytes at a time: one in A...Z carries into its top bit when 0x80 - 'A' is added to its lower seven bits,
  /// and not when 0x80 - 'Z' - 1 is.
  var lowercased: VocabularyKey {
    func fold(_ bytes: UInt64) -> UInt64 {
      let ascii = bytes & 0x7F7F_7F7F_7F7F_7F7F
      let capitals = (ascii &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(ascii &+ 0x2525_2525_2525_2525) & ~bytes
      return bytes | (capitals & 0x8080_8080_8080_8080) >> 2
    }
    // A length of up to 15 is no letter.
    return VocabularyKey(low: fold(low), high: fold(high))
  }

  /// 0 if the keys are equal.
  @inline(__always)
  func difference(_ other: VocabularyKey) -> UInt64 { (low ^ other.low) | (high ^ other.high) }

  /// Whether this is the key of no word.
  @inline(__always)
  var isOther: Bool { high == .max }

  /// The bytes of a long word among the long words.
  var longRange: Range<Int> {
    let length = Int(high & 0x00FF_FFFF_FFFF_FFFF)
    return Int(low)..<Int(low) + length
  }

  /// The number of bytes of the word.
  var byteCount: Int { isLong ? longRange.count : Int(high &>> 56) }

  /// The byte at `index` of a word that is not long.
  func byte(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: index < 8 ? low >> UInt64(8 * index) : high >> UInt64(8 * index - 64))
  }
}

/// The hash of words: a 64 × 64 → 128 bit multiplication, both halves joined.
enum WordHash {
  /// Other ones in each process, so that whoever writes texts cannot choose words that meet in one place: two megabytes
  /// of such words took 45 seconds. No result depends on them, for ids are given in the order in which words come.
  private static let seeds = (UInt64.random(in: 0 ... .max), UInt64.random(in: 0 ... .max))

  @inline(__always)
  static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ seeds.0).multipliedFullWidth(by: b ^ seeds.1)
    return product.high ^ product.low
  }

  /// The hash of a word that is not long.
  @inline(__always)
  static func hash(_ key: VocabularyKey) -> UInt32 {
    UInt32(truncatingIfNeeded: mix(key.low, key.high) &>> 32)
  }

  /// The hash of a word of more than 15 bytes. O(length).
  static func hash(long word: Span<UInt8>) -> UInt32 {
    var state = UInt64(word.count)
    for index in stride(from: 0, to: word.count - 8, by: 8) {
      state = mix(state, word.bytes.littleEndian64(at: index))
    }
    state = mix(state, word.bytes.littleEndian64(at: word.count - 8))
    return UInt32(truncatingIfNeeded: state &>> 32)
  }
}
