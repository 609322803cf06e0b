/// Results as a table for people.
enum ResultTable {
  static func text(_ file: ResultsFile) -> String {
    let floor = file["memcpy"]?.mbPerSecond
    var rows = [
      [
        "", "MB/s", "reports/s", "CPU s", "min", "max", "wall s", "peak MB", "allocations",
        floor == nil ? "" : "1/memcpy",
        "checksum",
      ]
    ]
    for result in file.results {
      rows.append([
        result.name, Decimal.short(result.mbPerSecond), Decimal.count(result.reportsPerSecond),
        Decimal.short(result.cpuSeconds.median), Decimal.short(result.cpuSeconds.min),
        Decimal.short(result.cpuSeconds.max), Decimal.short(result.wallSeconds.median),
        Decimal.short(Double(result.peakMemoryBytes) / 1e6),
        result.allocations.map { Decimal.count(Double($0)) } ?? "",
        floor.map { Decimal.short($0 / max(result.mbPerSecond, 1e-9)) } ?? "", result.checksum,
      ])
    }
    let first = file.results.first
    let heading =
      first.map {
        "\(Decimal.count(Double($0.reports))) reports, \(Decimal.short(Double($0.bytes) / 1e6)) MB, "
      } ?? ""
    var text =
      heading
      + "\(first?.threads ?? 1) thread(s), median of \(first?.samples ?? 0); \(machine(file.machine))\n"
    text += columns(rows)
    let details = file.results.filter { !$0.detail.isEmpty }
    if !details.isEmpty { text += "\n" }
    for result in details {
      let parts = result.detail.sorted { $0.key < $1.key }.map { "\($0.key) \(Decimal.short($0.value))" }
      text += "\n\(result.name): \(parts.joined(separator: ", "))"
    }
    return text
  }

  static func machine(_ machine: Machine) -> String {
    "\(machine.processor), \(machine.cores) cores, \(machine.system), \(machine.build) build"
  }

  /// The first column to the left, the others to the right.
  static func columns(_ rows: [[String]]) -> String {
    let widths = (0..<(rows.first?.count ?? 0)).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { $0 == 0 ? row[$0].padded(to: widths[$0]) : row[$0].rightAligned(to: widths[$0]) }
        .joined(separator: "  ").trimmingTrailingBlanks
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmingTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
