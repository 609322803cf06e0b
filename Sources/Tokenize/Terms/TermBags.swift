/// The bag of words of each of many reports: which terms it has and how often. Row `i` is
/// `rowStarts[i]..<rowStarts[i + 1]` of `terms` and `counts`, in order of first appearance.
public struct TermBags: Sendable, Equatable {
  /// Start of each row, and one more: the number of pairs.
  public private(set) var rowStarts: [Int] = [0]
  /// The terms of all rows, one row behind the other; each once a row.
  public private(set) var terms: [TermID] = []
  /// How often each term occurs, beside `terms`.
  public private(set) var counts: [UInt32] = []
  private var counter = TermCounter()

  /// No rows.
  public init() {}

  /// Number of rows.
  public var rowCount: Int { rowStarts.count - 1 }

  /// The positions of row `index` in `terms` and `counts`.
  public func row(_ index: Int) -> Range<Int> { rowStarts[index]..<rowStarts[index + 1] }

  /// Makes room for so many rows and pairs.
  public mutating func reserveCapacity(rows: Int, pairs: Int) {
    rowStarts.reserveCapacity(rows + 1)
    terms.reserveCapacity(pairs)
    counts.reserveCapacity(pairs)
  }

  /// Appends the row that counts `report`, the terms of one report as they follow each other, all below `termCount`
  /// or ``TermTable/noTerm``, which is skipped. O(terms of the report).
  public mutating func append(_ report: [TermID], termCount: Int) {
    counter.count(report, termCount: termCount)
    appendCounted()
  }

  /// Appends the rows of another value, whose term `t` is `numbers[t]` here. O(pairs of the other).
  public mutating func append(_ other: TermBags, renumbered numbers: [TermID]) {
    let base = terms.count
    for start in other.rowStarts.dropFirst() { rowStarts.append(base + start) }
    terms += other.terms.lazy.map { numbers[Int($0)] }
    counts += other.counts
  }

  /// Appends the rows of another value, whose term `t` is `numbers[t]` here; numbers may be alike, and
  /// ``TermTable/noTerm`` is skipped. O(pairs of the other).
  mutating func append(_ other: TermBags, gathered numbers: [TermID], termCount: Int) {
    for row in 0..<other.rowCount {
      let pairs = other.row(row)
      counter.count(
        other.terms.span.extracting(pairs), other.counts.span.extracting(pairs), renumbered: numbers,
        termCount: termCount)
      appendCounted()
    }
  }

  private mutating func appendCounted() {
    terms += counter.terms
    counts += counter.counts
    rowStarts.append(terms.count)
  }

  /// Removes every row and keeps the memory.
  mutating func removeAll() {
    rowStarts.removeAll(keepingCapacity: true)
    rowStarts.append(0)
    terms.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
  }

  public static func == (left: TermBags, right: TermBags) -> Bool {
    left.rowStarts == right.rowStarts && left.terms == right.terms && left.counts == right.counts
  }
}
