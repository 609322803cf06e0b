import Stories

/// The reports that a verb reads, with everything that is to be told about them told.
struct ReportInput: ~Copyable {
  private var batches: ReportBatches
  private let skipsInvalid: Bool

  init(_ arguments: Arguments) throws(CommandError) {
    batches = ReportReader().batches(of: try arguments.paths())
    skipsInvalid = arguments.has("skip-invalid")
  }

  var summary: ReportBatches.Summary { batches.summary }

  /// The next reports, or nil at the end.
  mutating func next() -> [Report]? {
    guard let batch = batches.next() else { return nil }
    for notice in batch.notices { StandardError.writeLine(notice.description) }
    return batch.reports
  }

  /// All reports.
  mutating func all() -> [Report] {
    var reports: [Report] = []
    while let batch = next() { reports += batch }
    return reports
  }

  /// Tells how much was left out; returns the status to end with when all else went well.
  consuming func close() -> ExitStatus {
    let summary = batches.summary
    if summary.malformed > 0 {
      let what =
        summary.malformed == 1 ? "1 malformed record was" : "\(summary.malformed) malformed records were"
      let read = summary.reports == 1 ? "1 report was" : "\(summary.reports) reports were"
      StandardError.writeLine("gazette: \(what) left out, \(read) read")
    }
    if summary.unreadable > 0 { return .noInput }
    return summary.malformed > 0 && !skipsInvalid ? .data : .success
  }
}
