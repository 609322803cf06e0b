import Tokenize

/// How often each term occurs in each report: what ``TFIDF`` and ``BM25`` weigh. Row `i` is
/// `rowStarts[i]..<rowStarts[i + 1]` of `terms` and `counts`; terms ascend strictly within a row and counts are
/// positive.
///
/// ```swift
/// var counts = TermCounts()
/// counts.append([7, 2, 7])  // term 2 once, term 7 twice
/// ```
public struct TermCounts: Sendable, Equatable {
  /// Start of each row, and one more: the number of pairs.
  public internal(set) var rowStarts: [Int] = [0]
  /// The terms of all rows, one row behind the other.
  public internal(set) var terms: [TermID] = []
  /// How often each term occurs, beside `terms`.
  public internal(set) var counts: [UInt32] = []
  private var scratch = RadixSorter()

  /// No rows.
  public init() {}

  /// Number of rows.
  public var rowCount: Int { rowStarts.count - 1 }

  /// The positions of row `index` in `terms` and `counts`.
  public func row(_ index: Int) -> Range<Int> { rowStarts[index]..<rowStarts[index + 1] }

  /// Appends the row that counts the terms of one report, given in any order and as often as they occur;
  /// `TermTable.noTerm` is skipped. O(terms).
  public mutating func append(_ terms: some Sequence<TermID>) {
    scratch.keys.removeAll(keepingCapacity: true)
    for term in terms where term != TermTable.noTerm { scratch.keys.append(term) }
    scratch.sort()
    var index = 0
    let keys = scratch.keys
    while index < keys.count {
      let term = keys[index]
      var next = index + 1
      while next < keys.count, keys[next] == term { next += 1 }
      self.terms.append(term)
      counts.append(UInt32(clamping: next - index))
      index = next
    }
    rowStarts.append(self.terms.count)
  }

  /// Appends a row of counts that are ready. Pairs may come in any order, a term may come twice (its counts are
  /// added up, up to `UInt32.max`), counts of zero and `TermTable.noTerm` are skipped.
  public mutating func append(counted: some Sequence<(term: TermID, count: UInt32)>) {
    let start = terms.count
    for (term, count) in counted.sorted(by: { $0.term < $1.term })
    where count > 0 && term != TermTable.noTerm {
      if terms.count > start, terms[terms.count - 1] == term {
        let (sum, overflow) = counts[counts.count - 1].addingReportingOverflow(count)
        counts[counts.count - 1] = overflow ? .max : sum
      } else {
        terms.append(term)
        counts.append(count)
      }
    }
    rowStarts.append(terms.count)
  }

  /// Appends the rows of another value. O(pairs of the other).
  public mutating func append(_ other: TermCounts) {
    let base = terms.count
    for start in other.rowStarts.dropFirst() { rowStarts.append(base + start) }
    terms += other.terms
    counts += other.counts
  }

  /// One more than the largest term; 0 without terms. O(rows).
  public var columnCount: Int {
    var count = 0
    for index in 0..<rowCount where rowStarts[index] < rowStarts[index + 1] {
      count = max(count, Int(terms[rowStarts[index + 1] - 1]) + 1)
    }
    return count
  }

  public static func == (left: TermCounts, right: TermCounts) -> Bool {
    left.rowStarts == right.rowStarts && left.terms == right.terms && left.counts == right.counts
  }
}
