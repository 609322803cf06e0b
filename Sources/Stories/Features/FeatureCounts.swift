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
    }
  }

  private init() {}

  /// Counts with arrays over all terms that are cleaned after each report.
  private struct Counter {
    var counts = FeatureCounts()
    private var all: [UInt32]
    private var title: [UInt32]
    private var lead: [UInt32]
    private var roles: [TokenRole]
    private var touched: [TermID] = []

    init(termCount: Int) {
      all = [UInt32](repeating: 0, count: termCount)
      title = all
      lead = all
      roles = [TokenRole](repeating: [], count: termCount)
    }

    mutating func append(_ report: Int, of columns: BatchColumns, tables: [Language?: TermTable]) {
      guard let table = tables[columns.languages[report]] else { return }
      for token in columns.row(report) where !columns.roles[token].contains(.boilerplate) {
        let term = table[columns.words[token]]
        guard term != TermTable.noTerm else { continue }
        let (index, role) = (Int(term), columns.roles[token])
        if all[index] == 0 { touched.append(term) }
        if role.contains(.title) {
          all[index] += Count.title
          title[index] += 1
          lead[index] += 1
        } else if role.contains(.lead) {
          all[index] += Count.lead
          lead[index] += 1
        } else {
          all[index] += Count.body
        }
        // Only a number that leads counts as one: figures from far down need not be in every report.
        roles[index].formUnion(role.isDisjoint(with: [.title, .lead]) ? role.subtracting(.number) : role)
      }
      touched.sort()
      counts.all.append(counted: touched.map { ($0, all[Int($0)]) })
      counts.title.append(counted: touched.map { ($0, title[Int($0)]) })
      counts.lead.append(counted: touched.map { ($0, lead[Int($0)]) })
      counts.entity.append(counted: touched.map { ($0, roles[Int($0)].contains(.entity) ? all[Int($0)] : 0) })
      counts.number.append(counted: touched.map { ($0, roles[Int($0)].contains(.number) ? 1 : 0) })
      for term in touched {
        all[Int(term)] = 0
        title[Int(term)] = 0
        lead[Int(term)] = 0
        roles[Int(term)] = []
      }
      touched.removeAll(keepingCapacity: true)
    }
  }
}
