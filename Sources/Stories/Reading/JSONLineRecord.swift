extension ReportRecord {
  /// Reads one line of JSON Lines. The values lie in the scanner's ``JSONScanner/strings``.
  ///
  /// Of two members with the same name the last one counts. `null` is the same as a missing member.
  init(jsonLine bytes: Span<UInt8>, _ scanner: inout JSONScanner) throws(RecordError) {
    self.init()
    scanner.restart()
    do throws(JSONSyntaxError) {
      try read(bytes, &scanner)
    } catch {
      throw .syntax(error)
    }
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
      while true {
        try readMember(bytes, &scanner)
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
    }
    try scanner.expectEnd(in: bytes)
  }

  /// Reads a name and its value.
  private mutating func readMember(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner
  ) throws(JSONSyntaxError) {
    let name = try scanner.scanKey(in: bytes)
    guard let field = Field(name: name.range, of: scanner.strings.span) else {
      hasInvalidUTF8 = try scanner.skipValue(in: bytes, level: 1) || name.hasInvalidUTF8 || hasInvalidUTF8
      return
    }
    switch try scanner.kind(in: bytes) {
    case .string:
      let text = try scanner.scanString(in: bytes)
      set(field, to: RecordValue(text.range), in: scanner.strings.span)
      hasInvalidUTF8 = text.hasInvalidUTF8 || hasInvalidUTF8
    case .number:
      let number = scanner.write(try scanner.scanNumber(in: bytes), of: bytes)
      if field == .id || field == .date || field == .published {
        set(field, to: RecordValue(number), in: scanner.strings.span)
      } else {
        setWrongType(field)
      }
    case .null:
      try scanner.scanWord(in: bytes)
      self[field] = nil
    default:
      setWrongType(field)
      hasInvalidUTF8 = try scanner.skipValue(in: bytes, level: 1) || hasInvalidUTF8
    }
  }

  private mutating func setWrongType(_ field: Field) {
    switch field {
    case .id: wrongType = .wrongType(field: "id", expected: "a string or number")
    case .title, .text, .body: wrongType = .wrongType(field: field.rawValue, expected: "a string")
    case .date, .published: self[field] = RecordValue(0..<0, .noText)
    case .source, .lang, .url:
      ignored.append(field)
      self[field] = nil
    }
  }
}
