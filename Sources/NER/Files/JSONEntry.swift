/// Reads one JSON object a line (RFC 8259, strict): `id`, `type`, `name`, `aliases`, `weight`, `case`; other
/// fields are checked and passed over.
struct JSONEntry {
  /// Unescaped id and names of the entry.
  private var text: [UInt8] = []
  private var id: Range<Int>?
  private var type: Range<Int>?
  private var name: Range<Int>?
  private var aliases: [Range<Int>] = []
  private var weight: Range<Int> = 0..<0
  private var caseMode: Range<Int> = 0..<0

  mutating func add(
    _ line: Span<UInt8>, to builder: inout GazetteerBuilder, _ refuse: (GazetteerProblem) -> Void
  ) {
    do throws(GazetteerProblem) {
      try read(line)
      guard let id else { throw GazetteerProblem.missing(field: "id") }
      guard let type else { throw GazetteerProblem.missing(field: "type") }
      guard let name else { throw GazetteerProblem.missing(field: "name") }
      let bytes = text.span
      var names = [LineCursor.trimmed(name, bytes)]
      for alias in aliases {
        let alias = LineCursor.trimmed(alias, bytes)
        if !alias.isEmpty { names.append(alias) }
      }
      builder.add(
        bytes, id: id, names: names, type: try FieldValues.type(bytes, type),
        weight: try FieldValues.weight(bytes, weight), caseMode: try FieldValues.caseMode(bytes, caseMode),
        report: refuse)
    } catch {
      refuse(error)
    }
  }

  private mutating func read(_ line: Span<UInt8>) throws(GazetteerProblem) {
    text.removeAll(keepingCapacity: true)
    (id, type, name) = (nil, nil, nil)
    aliases.removeAll(keepingCapacity: true)
    (weight, caseMode) = (0..<0, 0..<0)
    var json = JSONScanner()
    try json.object(line) { (key, scanner) throws(GazetteerProblem) in
      switch key {
      case "id":
        id = try scanner.isAtNumber(line) ? scanner.number(line, into: &text) : string(&scanner, line, key)
      case "type": type = try string(&scanner, line, key)
      case "name": name = try string(&scanner, line, key)
      case "case": caseMode = try scanner.null(line) ? 0..<0 : string(&scanner, line, key)
      case "weight":
        if try scanner.null(line) { break }
        guard scanner.isAtNumber(line) else { throw .wrongFieldType(field: key) }
        weight = try scanner.number(line, into: &text)
      case "aliases": try readAliases(&scanner, line)
      default: try scanner.skipValue(line, depth: 0)
      }
    }
    try json.end(line)
  }

  private mutating func string(
    _ scanner: inout JSONScanner, _ line: Span<UInt8>, _ key: String
  ) throws(GazetteerProblem) -> Range<Int> {
    guard scanner.isAtString(line) else { throw .wrongFieldType(field: key) }
    return try scanner.string(line, into: &text)
  }

  /// An array of strings, a string with `|` between the aliases, or null.
  private mutating func readAliases(_ scanner: inout JSONScanner, _ line: Span<UInt8>)
    throws(GazetteerProblem)
  {
    aliases.removeAll(keepingCapacity: true)
    if try scanner.null(line) { return }
    if scanner.isAtString(line) {
      let all = try scanner.string(line, into: &text)
      let bytes = text
      LineCursor.split(bytes.span, all, at: 0x7C, into: &aliases)
      return
    }
    guard scanner.isAtArray(line) else { throw .wrongFieldType(field: "aliases") }
    try scanner.array(line) { (scanner) throws(GazetteerProblem) in
      let alias = try string(&scanner, line, "aliases")
      aliases.append(alias)
    }
  }
}
