/// What is known of generated reports, beside them.
struct GoldLabels: Sendable, Equatable {
  /// The story of each report.
  var stories: [Int] = []
  /// Each copy with the report it was made from.
  var copies: [(copy: Int, original: Int)] = []

  /// Takes in the next report. Ids are given from 1 up in the order of the reports.
  mutating func add(_ report: GeneratedReport) {
    stories.append(report.cluster)
    if let original = report.copyOf { copies.append((report.id - 1, original - 1)) }
  }

  static func == (left: GoldLabels, right: GoldLabels) -> Bool {
    left.stories == right.stories && left.copies.elementsEqual(right.copies) { $0 == $1 }
  }
}
