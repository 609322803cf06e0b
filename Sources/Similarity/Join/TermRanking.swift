/// The terms of a matrix by falling document frequency: rank 0 is the term that most rows have. Within one matrix a
/// term of one row cannot match, so by default it has no rank.
struct TermRanking: Sendable {
  /// What terms without a rank have in ``ranks``.
  static let none = UInt32.max

  /// Rank of each term.
  let ranks: [UInt32]
  /// Number of rows that have the term of each rank, falling.
  let frequencies: [UInt32]

  /// O(pairs + columns).
  init(_ matrix: SparseMatrix, leastFrequency: UInt32 = 2) {
    let columns = matrix.columnCount
    var byTerm = [UInt32](repeating: 0, count: columns)
    for term in matrix.terms { byTerm[Int(term)] &+= 1 }
    // Counting sort by frequency; the lower term first among equals.
    var starts = [Int](repeating: 0, count: matrix.rowCount + 2)
    for frequency in byTerm where frequency >= leastFrequency {
      starts[matrix.rowCount - Int(frequency) + 1] += 1
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var ranks = [UInt32](repeating: Self.none, count: columns)
    var frequencies = [UInt32](repeating: 0, count: starts[starts.count - 1])
    for term in 0..<columns where byTerm[term] >= leastFrequency {
      let place = matrix.rowCount - Int(byTerm[term])
      ranks[term] = UInt32(starts[place])
      frequencies[starts[place]] = byTerm[term]
      starts[place] += 1
    }
    self.ranks = ranks
    self.frequencies = frequencies
  }

  /// Pairs of postings that meet when each row is looked up among those before it, summed over the ranks from each
  /// of `heads` on.
  func meetings(from heads: [Int]) -> [Double] {
    heads.map { head in
      frequencies.dropFirst(head).reduce(0) { $0 + Double($1) * Double($1 - 1) / 2 }
    }
  }
}
