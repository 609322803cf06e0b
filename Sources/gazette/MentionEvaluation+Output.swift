import Stories

extension MentionEvaluation {
  /// A table for people; with every error when asked for.
  func text(errors withErrors: Bool) -> String {
    var lines = "reports       \(reports)\n"
    func row(_ name: String, _ counts: Counts) -> String {
      func fixed(_ value: Double) -> String { Decimals.fixed(value, places: 4) }
      return "\(Help.padded(name, 13)) P \(fixed(counts.precision))  R \(fixed(counts.recall))  "
        + "F1 \(fixed(counts.f1))  (\(counts.right) right, \(counts.predicted) predicted, \(counts.gold) gold)\n"
    }
    lines += row("exact spans", all)
    for (type, counts) in types.sorted(by: { $0.key < $1.key }) { lines += row(type, counts) }
    lines += row("any type", spans)
    let named = Cause.allCases.map { "\(causes[$0] ?? 0) \($0.rawValue)" }
    lines += "errors        " + named.joined(separator: ", ") + "\n"
    if missing > 0 { lines += "\(missing) gold reports are not in the prediction\n" }
    if extra > 0 { lines += "\(extra) predicted reports are not in the gold\n" }
    if withErrors { lines += errors.map { $0 + "\n" }.joined() }
    return lines
  }

  func json(errors withErrors: Bool) -> [UInt8] {
    var writer = JSONWriter()
    func write(_ counts: Counts, type: String? = nil) {
      writer.beginObject()
      if let type {
        writer.name("type")
        writer.string(type)
      }
      writer.name("p")
      writer.number(counts.precision)
      writer.name("r")
      writer.number(counts.recall)
      writer.name("f1")
      writer.number(counts.f1)
      writer.name("right")
      writer.integer(counts.right)
      writer.name("predicted")
      writer.integer(counts.predicted)
      writer.name("gold")
      writer.integer(counts.gold)
      writer.endObject()
    }
    writer.beginObject()
    writer.name("reports")
    writer.integer(reports)
    writer.name("exact")
    write(all)
    writer.name("types")
    writer.beginArray()
    for (type, counts) in types.sorted(by: { $0.key < $1.key }) { write(counts, type: type) }
    writer.endArray()
    writer.name("untyped")
    write(spans)
    writer.name("causes")
    writer.beginObject()
    for cause in Cause.allCases {
      switch cause {
      case .type: writer.name("type")
      case .boundary: writer.name("boundary")
      case .missed: writer.name("missed")
      case .spurious: writer.name("spurious")
      }
      writer.integer(causes[cause] ?? 0)
    }
    writer.endObject()
    if withErrors {
      writer.name("errors")
      writer.beginArray()
      for error in errors { writer.string(error) }
      writer.endArray()
    }
    writer.name("missing")
    writer.integer(missing)
    writer.name("extra")
    writer.integer(extra)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}
