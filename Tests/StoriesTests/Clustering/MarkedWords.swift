import NER

@testable import Stories

/// The words of each report that `mark` gives this role.
func words(
  of reports: [Report], marked role: TokenRole, by mark: (inout BatchColumns, _ originals: [Int]) -> Void
) throws -> [[String]] {
  var columns = try BatchColumns.read(
    reports, order: Array(reports.indices), recognizer: EntityRecognizer(), threads: 1
  ) { _ in }
  mark(&columns, Array(reports.indices))
  return reports.indices.map { report in
    columns.row(report).filter { columns.roles[$0].contains(role) }
      .map { columns.vocabulary.word(columns.words[$0]) }
  }
}
