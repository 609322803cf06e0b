import Similarity
import Tokenize

/// How often each report has each term, by where the term stands. One row a report in each table.
struct FeatureCounts: Sendable {
  /// All terms: those of the title count three times, those of the lead twice.
  var all = TermCounts()
  var title = TermCounts()
  /// Title and first sentences of the text.
  var lead = TermCounts()
  /// Terms inside names, as they count in `all`.
  var entity = TermCounts()
  /// Numbers of title and lead, each once.
  var number = TermCounts()
  /// Terms that a report has from a form alone, as they count in `all`.
  var form = TermCounts()

  /// How often a term counts by where it stands.
  private enum Count {
    static let body: UInt32 = 1
    static let lead: UInt32 = 2
    static let title: UInt32 = 3
  }

  /// Counts the terms of reports. `tables` has the terms of each word for each language that occurs.
  init(_ columns: BatchColumns, tables: [Language?: TermTable], termCount: Int, threads: Int) throws {
    let ranges = chunks(of: columns.reportCount, size: 512)
    let parts = try parallelMap(count: ranges.count, threads: threads) { index in
      var counter = Counter(termCount: termCount)
      for report in ranges[index] { counter.append(report, of: columns, tables: tables) }
      return counter.counts
    }
    self.init()
    for part in parts {
      all.append(part.all)
      title.append(part.title)
      lead.append(part.lead)
      entity.append(part.entity)
      number.append(part.number)
      form.append(part.form)
    }
  }

  private init() {}

  /// Counts with arrays over all terms that are cleaned after each report.
  private struct Counter {
    var counts = FeatureCounts()
    private var all: [UInt32]
    private var title: [UInt32]
    private var lead: [UInt32]
    /// How much of `all` is from forms.
    private var form: [UInt32]
    private var roles: [TokenRole]
    private var touched: [TermID] = []

    init(termCount: Int) {
      all = [UInt32](repeating: 0, count: termCount)
      title = all
      lead = all
      form = all
      roles = [TokenRole](repeating: [], count: termCount)
    }

    mutating func append(_ report: Int, of columns: BatchColumns, tables: [Language?: TermTable]) {
      guard let table = tables[columns.languages[report]] else { return }
      for token in columns.row(report) where !columns.roles[token].contains(.boilerplate) {
        let term = table[columns.words[token]]
        guard term != TermTable.noTerm else { continue }
        let (index, role) = (Int(term), columns.roles[token])
        if all[index] == 0 { touched.append(term) }
        let isForm = role.contains(.form)
        let count = role.contains(.title) ? Count.title : role.contains(.lead) ? Count.lead : Count.body
        all[index] += count
        if isForm { form[index] += count }
        if role.contains(.title), !isForm { title[index] += 1 }
        if !role.isDisjoint(with: [.title, .lead]), !isForm { lead[index] += 1 }
        // Only a number that leads counts as one: figures from far down need not be in every report.
        roles[index].formUnion(role.isDisjoint(with: [.title, .lead]) ? role.subtracting(.number) : role)
      }
      touched.sort()
      counts.all.append(counted: touched.map { ($0, all[Int($0)]) })
      counts.title.append(counted: touched.map { ($0, title[Int($0)]) })
      counts.lead.append(counted: touched.map { ($0, lead[Int($0)]) })
      counts.entity.append(counted: touched.map { ($0, roles[Int($0)].contains(.entity) ? all[Int($0)] : 0) })
      counts.number.append(counted: touched.map { ($0, roles[Int($0)].contains(.number) ? 1 : 0) })
      counts.form.append(
        counted: touched.map { ($0, form[Int($0)] == all[Int($0)] ? all[Int($0)] : 0) })
      for term in touched {
        form[Int(term)] = 0
        all[Int(term)] = 0
        title[Int(term)] = 0
        lead[Int(term)] = 0
        roles[Int(term)] = []
      }
      touched.removeAll(keepingCapacity: true)
    }
  }
}
