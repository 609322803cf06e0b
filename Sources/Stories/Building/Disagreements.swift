/// Quantities about the same thing that reports of one story give differently.
struct Disagreements {
  /// The most telling first: deaths and the like, then what most reports speak of.
  private(set) var found: [Story.Disagreement] = []

  /// Content words that two sentences must share, besides the subject, to be about the same thing.
  private static let sharedContext = 2
  private static let limit = 6
  /// Reports that are read: in a large story the first ones tell how it differs.
  private static let reportLimit = 40

  /// - Parameter reports: the story's reports that are no copies, by date, with their index.
  init(_ reports: [(index: Int, report: Report)]) {
    guard reports.count > 1 else { return }
    var reader = QuantityReader()
    var bySubject: [String: [(report: Int, text: [UInt8], quantity: Quantity)]] = [:]
    for (index, report) in reports.prefix(Self.reportLimit) {
      // What a report says of a subject first is its own figure; later ones are parts of it, aftershocks, history.
      var told: Set<String> = []
      for quantity in reader.quantities(in: report.textBytes) where told.insert(quantity.subject).inserted {
        bySubject[quantity.subject, default: []].append((index, report.textBytes, quantity))
      }
    }
    var ranked: [(isToll: Bool, reports: Int, disagreement: Story.Disagreement)] = []
    for (_, statements) in bySubject.sorted(by: { $0.key < $1.key }) {
      guard let first = statements.first(where: { one in statements.contains { Self.differ(one, $0) } })
      else { continue }
      let about = statements.filter {
        $0.quantity == first.quantity || Self.isAboutSame($0.quantity, first.quantity)
      }
      // Of each value the first statement.
      var values: Set<Double> = []
      let kept = about.filter { values.insert($0.quantity.value).inserted }
      guard kept.count > 1, Set(kept.map(\.report)).count > 1 else { continue }
      let disagreement = Story.Disagreement(
        subject: first.quantity.written,
        statements: kept.prefix(5).map { statement in
          Story.Disagreement.Statement(
            report: statement.report, quantity: Self.string(statement.text[statement.quantity.range]),
            sentence: Self.string(statement.text[statement.quantity.sentence]))
        })
      ranked.append((first.quantity.isToll, Set(about.map(\.report)).count, disagreement))
    }
    ranked.sort { a, b in
      if a.isToll != b.isToll { return a.isToll }
      return a.reports != b.reports ? a.reports > b.reports : a.disagreement.subject < b.disagreement.subject
    }
    found = ranked.prefix(Self.limit).map(\.disagreement)
  }

  private static func differ(
    _ a: (report: Int, text: [UInt8], quantity: Quantity),
    _ b: (report: Int, text: [UInt8], quantity: Quantity)
  ) -> Bool {
    a.report != b.report && a.quantity.value != b.quantity.value && isAboutSame(a.quantity, b.quantity)
  }

  private static func isAboutSame(_ a: Quantity, _ b: Quantity) -> Bool {
    a.subject == b.subject && (a.isToll || a.context.intersection(b.context).count >= sharedContext)
  }

  /// A piece of text on one line.
  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
