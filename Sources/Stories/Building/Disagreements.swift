/// Quantities about the same thing that reports of one story give differently.
struct Disagreements {
  /// The most telling first: deaths and the like, then what most reports speak of.
  private(set) var found: [Story.Disagreement] = []

  private static let limit = 6
  /// Reports that are read: in a large story the first ones tell how it differs.
  private static let reportLimit = 40
  /// Reports of one event seldom give more figures for one thing; a list of events does.
  private static let valueLimit = 5

  /// What a report says of a subject: its own figure, and all that it mentions.
  private struct Statement {
    let report: Int
    let text: [UInt8]
    let quantity: Quantity
    let mentioned: [Quantity]
    /// Words and stems of the report.
    let known: Set<String>

    /// Whether the two speak of the same thing and cannot both be right.
    func contradicts(_ other: Statement) -> Bool {
      report != other.report && quantity.isAboutSame(as: other.quantity)
        && !mentioned.contains { $0.agrees(with: other.quantity) }
        && !other.mentioned.contains { $0.agrees(with: quantity) }
        && knows(other.quantity.names) && other.knows(quantity.names)
        && (sharesContext(with: other) || knows(other.quantity.context) && other.knows(quantity.context))
    }

    private func sharesContext(with other: Statement) -> Bool {
      quantity.sameness == .counted || !quantity.context.isDisjoint(with: other.quantity.context)
    }

    /// Whether enough of the names or words in a sentence of another report stand in this one too: else it may tell
    /// of another event.
    private func knows(_ words: Set<String>) -> Bool {
      words.count < 2 || words.intersection(known).count * 3 >= words.count
    }
  }

  /// - Parameter reports: the story's reports that are no copies, by date, with their index.
  init(_ reports: [(index: Int, report: Report)]) {
    guard reports.count > 1 else { return }
    var reader = QuantityReader()
    var bySubject: [String: [Statement]] = [:]
    for (index, report) in reports.prefix(Self.reportLimit) {
      for statement in Self.statements(of: report, index, &reader) {
        bySubject[statement.quantity.subject, default: []].append(statement)
      }
    }
    var ranked: [(isEvent: Bool, reports: Int, disagreement: Story.Disagreement)] = []
    for (_, statements) in bySubject.sorted(by: { $0.key < $1.key }) {
      guard let first = statements.first(where: { one in statements.contains { one.contradicts($0) } }) else {
        continue
      }
      let against = statements.filter { first.contradicts($0) }
      // Of each value the first statement.
      var values: Set<Double> = []
      let kept = ([first] + against).filter { values.insert($0.quantity.value).inserted }
      guard values.count <= Self.valueLimit else { continue }
      let disagreement = Story.Disagreement(
        subject: first.quantity.written,
        statements: kept.map { statement in
          Story.Disagreement.Statement(
            report: statement.report, quantity: Self.string(statement.text[statement.quantity.range]),
            sentence: Self.string(statement.text[statement.quantity.sentence]))
        })
      ranked.append((first.quantity.sameness == .event, against.count + 1, disagreement))
    }
    ranked.sort { a, b in
      if a.isEvent != b.isEvent { return a.isEvent }
      return a.reports != b.reports ? a.reports > b.reports : a.disagreement.subject < b.disagreement.subject
    }
    found = ranked.prefix(Self.limit).map(\.disagreement)
  }

  /// Of each subject what the report says first, in its title or else its text: that is its own figure, later ones
  /// are parts of it, history, other events.
  private static func statements(
    of report: Report, _ index: Int, _ reader: inout QuantityReader
  ) -> [Statement] {
    let year = report.date.map(year)
    var all: [(text: [UInt8], quantity: Quantity)] = []
    var known: Set<String> = []
    for text in [report.titleBytes, report.textBytes] where !text.isEmpty {
      all += reader.quantities(in: text, year: year).map { (text, $0) }
      known.formUnion(reader.words)
      known.formUnion(reader.terms.compactMap { $0 })
    }
    var told: Set<String> = []
    return all.filter { told.insert($0.quantity.subject).inserted }.map { text, quantity in
      Statement(
        report: index, text: text, quantity: quantity,
        mentioned: all.filter { $0.quantity.subject == quantity.subject }.map(\.quantity), known: known)
    }
  }

  private static func year(_ date: Double) -> Int { Int(ReportDate.format(date).prefix(4)) ?? 0 }

  /// A piece of text on one line.
  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
