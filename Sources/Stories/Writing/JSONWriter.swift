/// Writes JSON into a buffer of bytes, which the caller hands on and empties.
///
/// Strings come out as valid UTF-8 whatever their bytes are, and without control characters, so that they may be
/// shown in a terminal.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Whether a comma is due before the next element or member.
  private var needsComma = false

  package init() {}

  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  package mutating func beginObject() { begin(UInt8(ascii: "{")) }
  package mutating func endObject() { end(UInt8(ascii: "}")) }
  package mutating func beginArray() { begin(UInt8(ascii: "[")) }
  package mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Ends a line of JSON Lines.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// The name of the member that comes next. It is written as it is: names are ours.
  package mutating func name(_ name: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    for index in 0..<name.utf8CodeUnitCount { bytes.append(byte(of: name, at: index)) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func string(_ string: String) {
    var string = string
    string.withUTF8 { self.string(unsafe $0.span) }
  }

  /// A string given as bytes; invalid UTF-8 is written as U+FFFD.
  package mutating func string(_ text: Span<UInt8>) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    escape(text)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  package mutating func integer(_ value: Int) {
    comma()
    if value < 0 {
      bytes.append(contentsOf: String(value).utf8)
    } else {
      appendDigits(value)
    }
    needsComma = true
  }

  /// A number in its shortest form; what JSON cannot say (infinity, not a number) is null.
  package mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if value == value.rounded(), abs(value) < 1e15 { return integer(Int(value)) }
    comma()
    bytes.append(contentsOf: value.description.utf8)
    needsComma = true
  }

  package mutating func number(_ value: Float) {
    guard value.isFinite else { return null() }
    if value == value.rounded(), abs(value) < 1e6 { return integer(Int(value)) }
    comma()
    bytes.append(contentsOf: value.description.utf8)
    needsComma = true
  }

  package mutating func bool(_ value: Bool) {
    comma()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  package mutating func null() {
    comma()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  /// A string, or null.
  package mutating func optional(_ string: String?) {
    if let string { self.string(string) } else { null() }
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func begin(_ bracket: UInt8) {
    comma()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func appendDigits(_ value: Int) {
    if value < 10 { return bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value)) }
    var divisor = 10
    while value / divisor >= 10 { divisor *= 10 }
    var rest = value
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  private mutating func escape(_ text: Span<UInt8>) {
    var offset = 0
    while offset < text.count {
      var end = endOfPlainRun(in: text, from: offset)
      // DEL is plain in JSON, but not in a terminal.
      if let delete = findByte(0x7F, in: text.extracting(offset..<end)) { end = offset + delete }
      if end > offset { append(text, offset..<end, to: &bytes) }
      offset = end
      guard offset < text.count else { return }
      let length = utf8SequenceLength(in: text, at: offset)
      switch text[offset] {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case let control where control < 0x20 || control == 0x7F: escapeUnit(UInt16(control))
      // U+0080 to U+009F: controls of terminals too.
      case 0xC2 where length == 2 && text[offset + 1] < 0xA0: escapeUnit(UInt16(text[offset + 1]))
      // U+2028 to U+202E and U+2066 to U+2069: line ends to some, and what turns the direction of writing.
      case 0xE2 where length == 3 && text[offset + 1] == 0x80 && 0xA8...0xAE ~= text[offset + 2]:
        escapeUnit(0x2000 | UInt16(text[offset + 2] & 0x3F))
      case 0xE2 where length == 3 && text[offset + 1] == 0x81 && 0xA6...0xA9 ~= text[offset + 2]:
        escapeUnit(0x2040 | UInt16(text[offset + 2] & 0x3F))
      default:
        if length == 0 {
          bytes.append(contentsOf: "\u{FFFD}".utf8)
          offset += lengthOfInvalidUTF8(in: text, at: offset)
          continue
        }
        append(text, offset..<offset + length, to: &bytes)
      }
      offset += max(1, length)
    }
  }

  private mutating func escapeUnit(_ value: UInt16) {
    bytes.append(contentsOf: "\\u".utf8)
    for shift: UInt16 in [12, 8, 4, 0] {
      let digit = UInt8(value >> shift & 15)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
