/// A word of a ``Vocabulary`` in 16 bytes: up to 15 bytes of UTF-8 in place, zero-padded, with the length in the
/// last byte; of a longer word its place among the long words, with the last byte set to `longMark`.
struct VocabularyKey: Sendable, Equatable {
  /// Bytes 0 to 7, the first one lowest.
  var low: UInt64
  /// Bytes 8 to 14, and the length above them.
  var high: UInt64

  /// Equal to the key of no word.
  static let none = VocabularyKey(low: 0, high: .max)

  static let maximumInlineLength = 15
  static let longMark = 0xFF as UInt64

  @inline(__always)
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// A word of at most 15 bytes.
  init(_ word: Span<UInt8>) {
    var key = VocabularyKey(low: 0, high: UInt64(word.count) << 56)
    for index in 0..<word.count {
      let byte = UInt64(word[index])
      if index < 8 {
        key.low |= byte << UInt64(8 * index)
      } else {
        key.high |= byte << UInt64(8 * index - 64)
      }
    }
    self = key
  }

  /// A word whose `length` bytes lie at `offset` among the long words.
  init(longWordAt offset: Int, length: Int) {
    self.init(low: UInt64(offset), high: UInt64(length) | Self.longMark << 56)
  }

  @inline(__always)
  var isLong: Bool { high &>> 56 == Self.longMark }

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
  @inline(__always)
  static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: b ^ 0xD1B5_4A32_D192_ED03)
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
    var index = 0
    while index < word.count {
      var chunk: UInt64 = 0
      for offset in index..<min(index + 8, word.count) { chunk = chunk &<< 8 | UInt64(word[offset]) }
      state = mix(state, chunk)
      index += 8
    }
    return UInt32(truncatingIfNeeded: state &>> 32)
  }
}

extension VocabularyKey {
  /// The key of the folded word `text[start..<end]`, when the word is ASCII, at most 15 bytes long, and 16 bytes
  /// can be read from its start; nil otherwise.
  ///
  /// Both halves are loaded whole, what lies behind the word is masked away, and capitals are folded eight at a
  /// time: a byte in A...Z carries into its top bit when 0x80 - 'A' is added, and not when 0x80 - 'Z' - 1 is.
  @inline(__always)
  init?(foldingShort text: Span<UInt8>, from start: Int, to end: Int) {
    let length = end &- start
    guard length > 0, length <= Self.maximumInlineLength, start &+ 16 <= text.count else { return nil }
    let bits = UInt64(truncatingIfNeeded: length &* 8)
    let lowMask = UInt64.max &>> (64 &- min(bits, 64))
    let highMask = ~(UInt64.max &<< (max(bits, 64) &- 64))
    let low = text.littleEndianWord(at: start) & lowMask
    let high = text.littleEndianWord(at: start &+ 8) & highMask
    guard (low | high) & 0x8080_8080_8080_8080 == 0 else { return nil }
    self.init(low: Self.folded(low), high: Self.folded(high) | UInt64(truncatingIfNeeded: length) &<< 56)
  }

  @inline(__always)
  private static func folded(_ bytes: UInt64) -> UInt64 {
    let notBelowA = bytes &+ 0x3F3F_3F3F_3F3F_3F3F
    let aboveZ = bytes &+ 0x2525_2525_2525_2525
    return bytes | (notBelowA & ~aboveZ & 0x8080_8080_8080_8080) &>> 2
  }
}

extension Span<UInt8> {
  /// Eight bytes from `offset` on, the first one lowest. The load is checked against the span's end.
  @inline(__always)
  func littleEndianWord(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
