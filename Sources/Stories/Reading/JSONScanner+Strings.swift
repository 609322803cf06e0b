extension JSONScanner {
  /// Moves over a string, and writes out what it stands for.
  @inline(__always)
  package mutating func scanString(in bytes: Span<UInt8>) throws(JSONSyntaxError) -> Text {
    try expect(UInt8(ascii: "\""), in: bytes)
    makeRoom(for: bytes.count &- offset)
    let start = written
    if let count = copyShortString(of: bytes, from: offset, to: &strings, at: start) {
      offset &+= count &+ 1
      written &+= count
      return Text(range: start..<written)
    }
    return try scanLongString(in: bytes)
  }

  private mutating func scanLongString(in bytes: Span<UInt8>) throws(JSONSyntaxError) -> Text {
    let start = written
    var copy = JSONStringCopy(offset: offset, written: written)
    var target = strings.mutableSpan
    try copy.copyString(of: bytes, to: &target)
    (offset, written) = (copy.offset, copy.written)
    return Text(
      range: start..<written,
      hasInvalidUTF8: !copy.isASCII && !isValidUTF8(strings.span.extracting(start..<written)))
  }

  /// Writes bytes of the text as if they were a string.
  mutating func write(_ range: Range<Int>, of bytes: Span<UInt8>) -> Range<Int> {
    makeRoom(for: range.count)
    let start = written
    for index in range {
      strings[written] = bytes[index]
      written &+= 1
    }
    return start..<written
  }

  /// Escapes only ever get shorter, so a string takes no more room than it has bytes; they are copied in blocks of 32.
  @inline(__always)
  private mutating func makeRoom(for count: Int) {
    let missing = written &+ count &+ 32 &- strings.count
    if missing > 0 {
      strings.append(contentsOf: repeatElement(0, count: max(missing, strings.count, 1 << 12)))
    }
  }
}
