/// The bag of words of each of many reports: which terms it has and how often. Row `i` is
/// `rowStarts[i]..<rowStarts[i + 1]` of `terms` and `counts`, in order of first appearance.
public struct TermBags: Sendable, Equatable {
  /// Start of each row, and one more: the number of pairs.
  public private(set) var rowStarts: [Int] = [0]
  /// The terms of all rows, one row behind the other; each once a row.
  public private(set) var terms: [TermID] = []
  /// How often each term occurs, beside `terms`.
  public private(set) var counts: [UInt32] = []
  /// For each term, where in its row it was last put: a set that need not be cleared between reports.
  private var positions: [UInt32] = []

  /// No rows.
  public init() {}

  /// Number of rows.
  public var rowCount: Int { rowStarts.count - 1 }

  /// The positions of row `index` in `terms` and `counts`.
  public func row(_ index: Int) -> Range<Int> { rowStarts[index]..<rowStarts[index + 1] }

  /// Appends the row that counts `report`, the terms of one report as they follow each other, all below `termCount`
  /// or ``TermTable/noTerm``, which is skipped. O(terms of the report).
  ///
  /// The row is filled with "no term" first. A term's position is right when the row has the term there, and else the
  /// term is new; both cases write the same three places, so that nothing has to be guessed.
  public mutating func append(_ report: [TermID], termCount: Int) {
    if positions.count < termCount {
      positions += repeatElement(0, count: max(termCount, positions.count * 2) - positions.count)
    }
    let start = terms.count
    terms += repeatElement(TermTable.noTerm, count: report.count)
    counts += repeatElement(0, count: report.count)
    let distinct = Self.count(
      report, at: start, terms: &terms, counts: &counts, positions: &positions)
    terms.removeLast(report.count - distinct)
    counts.removeLast(report.count - distinct)
    rowStarts.append(terms.count)
  }

  private static func count(
    _ report: [TermID], at start: Int, terms: inout [TermID], counts: inout [UInt32],
    positions: inout [UInt32]
  ) -> Int {
    var distinct = 0
    var terms = terms.mutableSpan
    var counts = counts.mutableSpan
    var positions = positions.mutableSpan
    for index in 0..<report.count {
      let term = report[index]
      if term == TermTable.noTerm { continue }
      let last = Int(positions[Int(term)])
      let isOld = terms[start &+ (last < report.count ? last : 0)] == term
      let position = isOld ? last : distinct
      distinct &+= isOld ? 0 : 1
      positions[Int(term)] = UInt32(truncatingIfNeeded: position)
      terms[start &+ position] = term
      counts[start &+ position] &+= 1
    }
    return distinct
  }

  /// Appends the rows of another value, whose term `t` is `numbers[t]` here. O(pairs of the other).
  public mutating func append(_ other: TermBags, renumbered numbers: [TermID]) {
    let base = terms.count
    for start in other.rowStarts.dropFirst() { rowStarts.append(base + start) }
    terms.reserveCapacity(base + other.terms.count)
    for term in other.terms { terms.append(numbers[Int(term)]) }
    counts += other.counts
  }

  public static func == (left: TermBags, right: TermBags) -> Bool {
    left.rowStarts == right.rowStarts && left.terms == right.terms && left.counts == right.counts
  }
}
