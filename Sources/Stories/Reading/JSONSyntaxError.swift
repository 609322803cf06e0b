/// Why bytes are not a JSON text (RFC 8259), and where.
package struct JSONSyntaxError: Error, Equatable, CustomStringConvertible {
  package enum Reason: Equatable, Sendable {
    case endsEarly
    case unexpectedByte(UInt8)
    case trailingComma
    case trailingContent
    case controlCharacter
    case badEscape
    case loneSurrogate
    case badNumber
    case nestedTooDeep
  }

  package var reason: Reason
  /// Byte offset into what was scanned.
  package var offset: Int

  package init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  package var description: String {
    let what =
      switch reason {
      case .endsEarly: "it ends early"
      case .unexpectedByte(UInt8(ascii: "\"")): "unexpected quotation mark"
      case .unexpectedByte(let byte) where (0x21...0x7E).contains(byte):
        "unexpected \"\(Character(Unicode.Scalar(byte)))\""
      case .unexpectedByte(let byte): "unexpected byte \(byte)"
      case .trailingComma: "a comma before a closing bracket"
      case .trailingContent: "more after the end of the value"
      case .controlCharacter: "a control character in a string"
      case .badEscape: "an unknown escape in a string"
      case .loneSurrogate: "half of a surrogate pair in a string"
      case .badNumber: "a malformed number"
      case .nestedTooDeep: "nested deeper than \(JSONScanner.maximumDepth) levels"
      }
    return "broken JSON: \(what), at byte \(offset + 1)"
  }
}
