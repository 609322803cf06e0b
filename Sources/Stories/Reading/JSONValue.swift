/// A JSON value as a tree: the short way to read JSON where speed does not matter, and what the fast reader is
/// held against.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// A number as it was written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in the order of the text; of two with the same name, the last one counts.
  case object([(name: String, value: JSONValue)])

  /// Reads a whole JSON text; invalid UTF-8 inside strings is read as U+FFFD.
  package init(parsing bytes: Span<UInt8>) throws(JSONSyntaxError) {
    var scanner = JSONScanner()
    scanner.skipBlanks(in: bytes)
    self = try Self.value(in: bytes, scanner: &scanner, depth: 0)
    try scanner.expectEnd(in: bytes)
  }

  /// The member of this name, if this is an object that has one.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// A string or a number as text; nil for anything else.
  package var scalarText: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .bool(let value): value ? "true" : "false"
    default: nil
    }
  }

  private static func value(
    in bytes: Span<UInt8>, scanner: inout JSONScanner, depth: Int
  ) throws(JSONSyntaxError) -> JSONValue {
    scanner.skipBlanks(in: bytes)
    let start = scanner.offset
    switch try scanner.kind(in: bytes) {
    case .string: return .string(string(try scanner.scanString(in: bytes), of: scanner))
    case .number:
      return .number(String(decoding: copy(try scanner.scanNumber(in: bytes), of: bytes), as: UTF8.self))
    case .null:
      try scanner.scanWord(in: bytes)
      return .null
    case .bool:
      try scanner.scanWord(in: bytes)
      return .bool(bytes[start] == UInt8(ascii: "t"))
    case .array:
      return .array(
        try elements(in: bytes, scanner: &scanner, depth: depth, close: UInt8(ascii: "]")).map(\.value))
    case .object:
      return .object(try elements(in: bytes, scanner: &scanner, depth: depth, close: UInt8(ascii: "}")))
    }
  }

  private static func elements(
    in bytes: Span<UInt8>, scanner: inout JSONScanner, depth: Int, close: UInt8
  ) throws(JSONSyntaxError) -> [(name: String, value: JSONValue)] {
    guard depth < JSONScanner.maximumDepth else { throw JSONSyntaxError(.nestedTooDeep, at: scanner.offset) }
    var elements: [(name: String, value: JSONValue)] = []
    scanner.offset += 1
    scanner.skipBlanks(in: bytes)
    if scanner.skip(close, in: bytes) { return elements }
    while true {
      scanner.skipBlanks(in: bytes)
      if !elements.isEmpty, scanner.offset < bytes.count, bytes[scanner.offset] == close {
        throw JSONSyntaxError(.trailingComma, at: scanner.offset)
      }
      let name = close == UInt8(ascii: "}") ? string(try scanner.scanKey(in: bytes), of: scanner) : ""
      elements.append((name, try value(in: bytes, scanner: &scanner, depth: depth + 1)))
      scanner.skipBlanks(in: bytes)
      if scanner.skip(UInt8(ascii: ","), in: bytes) { continue }
      try scanner.expect(close, in: bytes)
      return elements
    }
  }

  private static func string(_ text: JSONScanner.Text, of scanner: JSONScanner) -> String {
    Stories.string(text.range, of: scanner.strings.span)
  }

  package static func == (a: JSONValue, b: JSONValue) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.name == $1.name && $0.value == $1.value }
    default: false
    }
  }
}
