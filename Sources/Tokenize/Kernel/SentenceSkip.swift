/// Skips what no sentence rule cares for.
enum SentenceSkip {
  /// The first byte at or after `start` that may matter to a sentence rule: a terminator (`.`, `!`, `?`), a
  /// control character up to CR, or a byte above ASCII. The end of the text if there is none.
  @inline(__always)
  static func next(in text: Span<UInt8>, from start: Int) -> Int {
    let bytes = text.bytes
    var position = start
    while position &+ 16 <= text.count {
      let block = bytes.bytes16(at: position)
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
    let controlOrHigh = Bytes16.isBelow(0x0E, bytes)
    let stop = Bytes16.isEqual(0x2E, bytes)
    let exclamation = Bytes16.isEqual(0x21, bytes)
    let question = Bytes16.isEqual(0x3F, bytes)
    return (controlOrHigh | stop | exclamation | question).halves
  }

  @inline(__always)
  private static func matters(_ byte: UInt8) -> Bool {
    byte < 0x0E || byte >= 0x80 || byte == 0x2E || byte == 0x21 || byte == 0x3F
  }
}
