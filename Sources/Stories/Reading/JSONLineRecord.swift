extension ReportRecord {
  /// Reads one line of JSON Lines.
  ///
  /// Of two members with the same name the last one counts. `null` is the same as a missing member.
  init(jsonLine bytes: Span<UInt8>) throws(RecordError) {
    self.init()
    var scanner = JSONScanner()
    do throws(JSONSyntaxError) {
      try read(bytes, &scanner)
    } catch {
      throw .syntax(error)
    }
    if let wrongType { throw wrongType }
  }

  private mutating func read(_ bytes: Span<UInt8>, _ scanner: inout JSONScanner) throws(JSONSyntaxError) {
    scanner.skipBlanks(in: bytes)
    guard case .object = try scanner.kind(in: bytes) else {
      try scanner.skipValue(in: bytes)
      try scanner.expectEnd(in: bytes)
      wrongType = .notAnObject
      return
    }
    scanner.offset += 1
    scanner.skipBlanks(in: bytes)
    if !scanner.skip(UInt8(ascii: "}"), in: bytes) {
      var invalidUTF8 = false
      while true {
        invalidUTF8 = try readMember(bytes, &scanner) || invalidUTF8
        scanner.skipBlanks(in: bytes)
        guard scanner.skip(UInt8(ascii: ","), in: bytes) else {
          try scanner.expect(UInt8(ascii: "}"), in: bytes)
          break
        }
        scanner.skipBlanks(in: bytes)
        if scanner.offset < bytes.count, bytes[scanner.offset] == UInt8(ascii: "}") {
          throw JSONSyntaxError(.trailingComma, at: scanner.offset)
        }
      }
      if invalidUTF8 { warnings.append(Self.invalidUTF8) }
    }
    try scanner.expectEnd(in: bytes)
  }

  /// Reads a name and its value; returns whether there was invalid UTF-8.
  private mutating func readMember(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner
  ) throws(JSONSyntaxError) -> Bool {
    let name = try scanner.scanKey(in: bytes)
    guard let field = Field(name: name, of: bytes) else {
      return try scanner.skipValue(in: bytes, level: 1) || name.hasInvalidUTF8
    }
    switch try scanner.kind(in: bytes) {
    case .string:
      let text = try scanner.scanString(in: bytes)
      set(field, to: text, of: bytes)
      return text.hasInvalidUTF8
    case .number:
      let number = try scanner.scanNumber(in: bytes)
      if field == .id || field == .date || field == .published {
        set(field, to: copy(number, of: bytes))
      } else {
        setWrongType(field)
      }
    case .null:
      try scanner.scanWord(in: bytes)
      set(field, to: nil)
    default:
      setWrongType(field)
      return try scanner.skipValue(in: bytes, level: 1)
    }
    return false
  }

  private mutating func setWrongType(_ field: Field) {
    switch field {
    case .id: wrongType = .wrongType(field: "id", expected: "a string or number")
    case .title, .text, .body: wrongType = .wrongType(field: field.rawValue, expected: "a string")
    case .date, .published: set(field, to: Array("(not a string or number)".utf8))
    case .source, .lang, .url:
      warnings.append("\"\(field.rawValue)\" is not a string, taken as missing")
      set(field, to: nil)
    }
  }
}
