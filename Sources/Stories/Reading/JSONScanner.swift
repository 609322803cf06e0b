/// A strict scanner of JSON texts (RFC 8259) that builds nothing: it checks, and writes out what strings stand for.
///
/// What RFC 8259 leaves open is decided thus: nesting ends at ``maximumDepth``; an escaped surrogate must have its
/// other half; numbers of any size pass. Invalid UTF-8 inside a string is no error, it is noted in ``Text``;
/// outside of strings it is one. There is no recursion. One scanner serves many texts: its memory is used again.
package struct JSONScanner {
  /// Arrays and objects inside each other; Foundation has the same limit.
  package static let maximumDepth = 512

  /// Where the scanner stands.
  package var offset = 0
  /// What the strings of the text stand for, one behind the other, without those that were passed over.
  package internal(set) var strings: [UInt8] = []
  /// How many bytes of ``strings`` are in use.
  var written = 0
  /// One bit a level, set for an object; the innermost level is the lowest bit of the last word in use.
  private var objectBits: [UInt64] = []
  private var depth = 0

  package init() {}

  /// Begins with another text.
  package mutating func restart() { (offset, written) = (0, 0) }

  /// A string of the text: where in ``strings`` it was written.
  package struct Text: Equatable, Sendable {
    package var range: Range<Int>
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
      case .string: hasInvalidUTF8 = try skipString(in: bytes) || hasInvalidUTF8
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
          hasInvalidUTF8 = try skipKey(in: bytes) || hasInvalidUTF8
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
          if isObject { hasInvalidUTF8 = try skipKey(in: bytes) || hasInvalidUTF8 }
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

  /// Moves over a string and forgets what it stands for; returns whether it has invalid UTF-8.
  private mutating func skipString(in bytes: Span<UInt8>) throws(JSONSyntaxError) -> Bool {
    let text = try scanString(in: bytes)
    written = text.range.lowerBound
    return text.hasInvalidUTF8
  }

  /// The same for a key, its colon and the blanks around the colon.
  private mutating func skipKey(in bytes: Span<UInt8>) throws(JSONSyntaxError) -> Bool {
    let key = try scanKey(in: bytes)
    written = key.range.lowerBound
    return key.hasInvalidUTF8
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
