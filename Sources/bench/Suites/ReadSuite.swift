import Stories

/// Files in, reports out.
enum ReadSuite {
  static let jsonLines = Benchmark(
    name: "read.jsonl", summary: "reads reports from JSON Lines, checks included", bytes: .ofFile
  ) { workbench in
    {
      let (reports, notices) = ReportReader().read([workbench.path])
      return {
        var outcome = Benchmark.Outcome()
        for report in reports { add(report, to: &outcome.checksum) }
        outcome.detail["notices"] = Double(notices.count)
        return outcome
      }
    }
  }

  static func add(_ report: Report, to checksum: inout Checksum) {
    checksum.add(report.id.utf8)
    checksum.add(report.titleBytes)
    checksum.add(report.textBytes)
    checksum.add(report.date?.bitPattern ?? 1)
    checksum.add((report.source ?? "").utf8)
  }
}
