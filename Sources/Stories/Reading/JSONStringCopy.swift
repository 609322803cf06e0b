/// A JSON string on its way out: checked and unescaped in one go.
struct JSONStringCopy {
  /// What was read so far.
  private(set) var offset: Int
  /// What was written so far.
  private(set) var written: Int
  private var seen = SIMD16<UInt8>(repeating: 0)

  init(offset: Int, written: Int) { (self.offset, self.written) = (offset, written) }

  /// Whether no byte above ASCII was read.
  var isASCII: Bool { Stories.isASCII(seen) }

  /// Copies the string from behind its opening quote on and moves over the closing one.
  @inline(__always)
  mutating func copyString(
    of bytes: Span<UInt8>, to target: inout MutableSpan<UInt8>
  ) throws(JSONSyntaxError) {
    while true {
      let run = copyPlainRun(of: bytes, from: offset, to: &target, at: written, &seen)
      offset &+= run
      written &+= run
      guard offset < bytes.count else { throw JSONSyntaxError(.endsEarly, at: offset) }
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset &+= 1
        return
      case UInt8(ascii: "\\"):
        // They come in pairs where paragraphs end.
        repeat {
          try copyEscape(of: bytes, to: &target)
        } while offset < bytes.count && bytes[offset] == UInt8(ascii: "\\")
      default: throw JSONSyntaxError(.controlCharacter, at: offset)
      }
    }
  }

  private mutating func write(_ byte: UInt8, to target: inout MutableSpan<UInt8>) {
    target[written] = byte
    written &+= 1
  }

  @inline(__always)
  private mutating func copyEscape(
    of bytes: Span<UInt8>, to target: inout MutableSpan<UInt8>
  ) throws(JSONSyntaxError) {
    guard offset &+ 1 < bytes.count else { throw JSONSyntaxError(.endsEarly, at: bytes.count) }
    let letter = bytes[offset &+ 1]
    if letter == UInt8(ascii: "u") { return try copyEscapedScalar(of: bytes, to: &target) }
    let meaning = Self.meaning(ofEscape: letter)
    guard meaning != 0 else { throw JSONSyntaxError(.badEscape, at: offset) }
    write(meaning, to: &target)
    offset &+= 2
  }

  private mutating func copyEscapedScalar(
    of bytes: Span<UInt8>, to target: inout MutableSpan<UInt8>
  ) throws(JSONSyntaxError) {
    var value = try hexadecimal(in: bytes, at: offset + 2)
    var length = 6
    if 0xD800..<0xDC00 ~= value {
      guard offset + 7 < bytes.count else { throw JSONSyntaxError(.endsEarly, at: bytes.count) }
      guard bytes[offset + 6] == UInt8(ascii: "\\"), bytes[offset + 7] == UInt8(ascii: "u"),
        case let low = try hexadecimal(in: bytes, at: offset + 8), 0xDC00..<0xE000 ~= low
      else { throw JSONSyntaxError(.loneSurrogate, at: offset) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      length = 12
    }
    guard let scalar = Unicode.Scalar(value), let units = UTF8.encode(scalar) else {
      throw JSONSyntaxError(.loneSurrogate, at: offset)
    }
    for unit in units { write(unit, to: &target) }
    offset += length
  }

  private func hexadecimal(in bytes: Span<UInt8>, at start: Int) throws(JSONSyntaxError) -> UInt32 {
    var unit: UInt32 = 0
    for position in start..<start + 4 {
      guard position < bytes.count else { throw JSONSyntaxError(.endsEarly, at: bytes.count) }
      guard let digit = hexadecimalValue(bytes[position]) else {
        throw JSONSyntaxError(.badEscape, at: offset)
      }
      unit = unit << 4 | digit
    }
    return unit
  }

  /// What a letter after a backslash stands for; 0 when it stands for nothing. Selections in place of a switch, which
  /// would be a jump to as many places.
  @inline(__always)
  private static func meaning(ofEscape letter: UInt8) -> UInt8 {
    var byte: UInt8 = 0
    byte =
      letter == UInt8(ascii: "\"") || letter == UInt8(ascii: "\\") || letter == UInt8(ascii: "/")
      ? letter : byte
    byte = letter == UInt8(ascii: "n") ? 0x0A : byte
    byte = letter == UInt8(ascii: "t") ? 0x09 : byte
    byte = letter == UInt8(ascii: "r") ? 0x0D : byte
    byte = letter == UInt8(ascii: "b") ? 0x08 : byte
    return letter == UInt8(ascii: "f") ? 0x0C : byte
  }
}
