/// Skips what no sentence rule cares for. Unsafe only for its loads and casts of vectors.
enum SentenceSkip {
  /// The first byte at or after `start` that may matter to a sentence rule: a terminator (`.`, `!`, `?`), a
  /// control character up to CR, or a byte above ASCII. The end of the text if there is none.
  @inline(__always)
  static func next(in text: Span<UInt8>, from start: Int) -> Int {
    let bytes = text.bytes
    var position = start
    while position &+ 16 <= text.count {
      let block = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: Bytes16.self)
      let found = matches(block)
      if found.x | found.y != 0 {
        let bit = found.x != 0 ? found.x.trailingZeroBitCount : 64 &+ found.y.trailingZeroBitCount
        return position &+ bit / 8
      }
      position &+= 16
    }
    while position < text.count, !matters(text[position]) { position &+= 1 }
    return position
  }

  /// 0xFF for each byte that matters.
  @inline(__always)
  private static func matches(_ bytes: Bytes16) -> SIMD2<UInt64> {
    // As signed numbers, bytes above ASCII are below 0.
    let signed = unsafe unsafeBitCast(bytes, to: SIMD16<Int8>.self)
    let control = unsafe unsafeBitCast(signed .< SIMD16<Int8>(repeating: 0x0E), to: Bytes16.self)
    let stop = unsafe unsafeBitCast(bytes .== Bytes16(repeating: 0x2E), to: Bytes16.self)
    let exclamation = unsafe unsafeBitCast(bytes .== Bytes16(repeating: 0x21), to: Bytes16.self)
    let question = unsafe unsafeBitCast(bytes .== Bytes16(repeating: 0x3F), to: Bytes16.self)
    return unsafe unsafeBitCast(control | stop | exclamation | question, to: SIMD2<UInt64>.self)
  }

  @inline(__always)
  private static func matters(_ byte: UInt8) -> Bool {
    byte < 0x0E || byte >= 0x80 || byte == 0x2E || byte == 0x21 || byte == 0x3F
  }
}
