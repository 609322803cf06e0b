/// A strict scanner of JSON texts (RFC 8259) that builds nothing: it checks and returns ranges.
///
/// What RFC 8259 leaves open is decided thus: nesting ends at ``maximumDepth``; an escaped surrogate must have its
/// other half; numbers of any size pass. Invalid UTF-8 inside a string is no error, it is noted in ``Text``;
/// outside of strings it is one. Every byte is looked at once; there is no recursion.
package struct JSONScanner {
  /// Arrays and objects inside each other; Foundation has the same limit.
  package static let maximumDepth = 512

  /// Where the scanner stands.
  package var offset: Int
  /// One bit a level, set for an object; the innermost level is the lowest bit of the last word in use.
  private var objectBits: [UInt64] = []
  private var depth = 0

  package init(offset: Int = 0) { self.offset = offset }

  /// A string of the text, without its quotes.
  package struct Text: Equatable, Sendable {
    package var range: Range<Int>
    package var hasEscapes = false
    package var hasInvalidUTF8 = false
  }

  /// What a value is, told by its first byte.
  package enum Kind { case string, number, object, array, bool, null }

  /// Moves over blanks: space, tab, line feed, carriage return.
  @inline(__always)
  package mutating func skipBlanks(in bytes: Span<UInt8>) {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      offset &+= 1
    }
  }

  /// The kind of the value that starts here.
  @inline(__always)
  package func kind(in bytes: Span<UInt8>) throws(JSONSyntaxError) -> Kind {
    guard offset < bytes.count else { throw JSONSyntaxError(.endsEarly, at: offset) }
    switch bytes[offset] {
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case let byte: throw JSONSyntaxError(.unexpectedByte(byte), at: offset)
    }
  }

  /// Moves over `byte`, which must come next.
  @inline(__always)
  package mutating func expect(_ byte: UInt8, in bytes: Span<UInt8>) throws(JSONSyntaxError) {
    guard offset < bytes.count else { throw JSONSyntaxError(.endsEarly, at: offset) }
    guard bytes[offset] == byte else { throw JSONSyntaxError(.unexpectedByte(bytes[offset]), at: offset) }
    offset &+= 1
  }

  /// Moves over `byte` if it comes next.
  @inline(__always)
  package mutating func skip(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// Blanks and then nothing.
  @inline(__always)
  package mutating func expectEnd(in bytes: Span<UInt8>) throws(JSONSyntaxError) {
    skipBlanks(in: bytes)
    if offset < bytes.count { throw JSONSyntaxError(.trailingContent, at: offset) }
  }

  /// Moves over a string.
  package mutating func scanString(in bytes: Span<UInt8>) throws(JSONSyntaxError) -> Text {
    try expect(UInt8(ascii: "\""), in: bytes)
    let start = offset
    var text = Text(range: start..<start)
    while true {
      offset = endOfPlainRun(in: bytes, from: offset)
      guard offset < bytes.count else { throw JSONSyntaxError(.endsEarly, at: offset) }
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        text.range = start..<offset
        offset += 1
        return text
      case UInt8(ascii: "\\"):
        text.hasEscapes = true
        // They come in pairs where paragraphs end.
        repeat { try scanEscape(in: bytes) } while offset < bytes.count && bytes[offset] == UInt8(ascii: "\\")
      case 0..<0x20:
        throw JSONSyntaxError(.controlCharacter, at: offset)
      default:
        let length = utf8SequenceLength(in: bytes, at: offset)
        if length == 0 { text.hasInvalidUTF8 = true }
        offset += max(1, length)
      }
    }
  }

  private mutating func scanEscape(in bytes: Span<UInt8>) throws(JSONSyntaxError) {
    guard offset + 1 < bytes.count else { throw JSONSyntaxError(.endsEarly, at: bytes.count) }
    let letter = bytes[offset + 1]
    if Self.isSimpleEscape(letter) {
      offset &+= 2
      return
    }
    switch letter {
    case UInt8(ascii: "u"):
      let unit = try hexadecimal(in: bytes, at: offset + 2)
      switch unit {
      case 0xD800..<0xDC00:
        guard offset + 7 < bytes.count else { throw JSONSyntaxError(.endsEarly, at: bytes.count) }
        guard bytes[offset + 6] == UInt8(ascii: "\\"), bytes[offset + 7] == UInt8(ascii: "u"),
          case 0xDC00..<0xE000 = try hexadecimal(in: bytes, at: offset + 8)
        else { throw JSONSyntaxError(.loneSurrogate, at: offset) }
        offset += 12
      case 0xDC00..<0xE000: throw JSONSyntaxError(.loneSurrogate, at: offset)
      default: offset += 6
      }
    default: throw JSONSyntaxError(.badEscape, at: offset)
    }
  }

  /// `"`, `/`, `\`, `b`, `f`, `n`, `r` and `t`, by a bit for each of 128 letters.
  @inline(__always)
  private static func isSimpleEscape(_ letter: UInt8) -> Bool {
    let letters: UInt64 =
      letter < 64
      ? 1 << 0x22 | 1 << 0x2F : 1 << 0x1C | 1 << 0x22 | 1 << 0x26 | 1 << 0x2E | 1 << 0x32 | 1 << 0x34
    return letter < 128 && letters &>> UInt64(letter & 63) & 1 == 1
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

  /// Moves over a number.
  package mutating func scanNumber(in bytes: Span<UInt8>) throws(JSONSyntaxError) -> Range<Int> {
    let start = offset
    _ = skip(UInt8(ascii: "-"), in: bytes)
    if !skip(UInt8(ascii: "0"), in: bytes) { try scanDigits(in: bytes) }
    if skip(UInt8(ascii: "."), in: bytes) { try scanDigits(in: bytes) }
    if skip(UInt8(ascii: "e"), in: bytes) || skip(UInt8(ascii: "E"), in: bytes) {
      if !skip(UInt8(ascii: "-"), in: bytes) { _ = skip(UInt8(ascii: "+"), in: bytes) }
      try scanDigits(in: bytes)
    }
    // A digit here follows a leading zero.
    if offset < bytes.count, isDigit(bytes[offset]) { throw JSONSyntaxError(.badNumber, at: offset) }
    return start..<offset
  }

  private mutating func scanDigits(in bytes: Span<UInt8>) throws(JSONSyntaxError) {
    let start = offset
    while offset < bytes.count, isDigit(bytes[offset]) { offset &+= 1 }
    if offset == start { throw JSONSyntaxError(offset < bytes.count ? .badNumber : .endsEarly, at: offset) }
  }

  /// Moves over `true`, `false` or `null`.
  package mutating func scanWord(in bytes: Span<UInt8>) throws(JSONSyntaxError) {
    let word: StaticString =
      switch bytes[offset] {
      case UInt8(ascii: "t"): "true"
      case UInt8(ascii: "f"): "false"
      default: "null"
      }
    for position in 0..<word.utf8CodeUnitCount {
      guard offset < bytes.count else { throw JSONSyntaxError(.endsEarly, at: offset) }
      let expected = byte(of: word, at: position)
      guard bytes[offset] == expected else {
        throw JSONSyntaxError(.unexpectedByte(bytes[offset]), at: offset)
      }
      offset += 1
    }
  }

  /// Moves over a value of any kind. `level` is the number of arrays and objects around it. Returns whether a
  /// string inside has invalid UTF-8.
  @discardableResult
  package mutating func skipValue(in bytes: Span<UInt8>, level: Int = 0) throws(JSONSyntaxError) -> Bool {
    var hasInvalidUTF8 = false
    depth = level
    while true {
      // A value starts here.
      skipBlanks(in: bytes)
      switch try kind(in: bytes) {
      case .string: hasInvalidUTF8 = try scanString(in: bytes).hasInvalidUTF8 || hasInvalidUTF8
      case .number: _ = try scanNumber(in: bytes)
      case .bool, .null: try scanWord(in: bytes)
      case .array:
        try enter(isObject: false)
        offset += 1
        skipBlanks(in: bytes)
        if !skip(UInt8(ascii: "]"), in: bytes) { continue }
        depth -= 1
      case .object:
        try enter(isObject: true)
        offset += 1
        skipBlanks(in: bytes)
        if !skip(UInt8(ascii: "}"), in: bytes) {
          hasInvalidUTF8 = try scanKey(in: bytes).hasInvalidUTF8 || hasInvalidUTF8
          continue
        }
        depth -= 1
      }
      // A value has ended: close what ends with it, or go on to its neighbour.
      while true {
        if depth == level { return hasInvalidUTF8 }
        skipBlanks(in: bytes)
        let isObject = isInObject
        if skip(UInt8(ascii: ","), in: bytes) {
          skipBlanks(in: bytes)
          if offset < bytes.count, bytes[offset] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
            throw JSONSyntaxError(.trailingComma, at: offset)
          }
          if isObject { hasInvalidUTF8 = try scanKey(in: bytes).hasInvalidUTF8 || hasInvalidUTF8 }
          break
        }
        try expect(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"), in: bytes)
        depth -= 1
      }
    }
  }

  /// Moves over a key, its colon and the blanks around the colon.
  @inline(__always)
  package mutating func scanKey(in bytes: Span<UInt8>) throws(JSONSyntaxError) -> Text {
    let key = try scanString(in: bytes)
    skipBlanks(in: bytes)
    try expect(UInt8(ascii: ":"), in: bytes)
    skipBlanks(in: bytes)
    return key
  }

  private mutating func enter(isObject: Bool) throws(JSONSyntaxError) {
    guard depth < Self.maximumDepth else { throw JSONSyntaxError(.nestedTooDeep, at: offset) }
    let word = depth >> 6
    while objectBits.count <= word { objectBits.append(0) }
    let bit: UInt64 = 1 << UInt64(depth & 63)
    if isObject { objectBits[word] |= bit } else { objectBits[word] &= ~bit }
    depth += 1
  }

  private var isInObject: Bool { objectBits[(depth - 1) >> 6] >> UInt64((depth - 1) & 63) & 1 == 1 }
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

func hexadecimalValue(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}
