import Similarity

/// Lends short reports some weight of the terms of their nearest neighbours: document expansion (Singhal and Pereira,
/// "Document Expansion for Speech Retrieval", 1999).
///
/// Two headlines of one event may share no word: "Quake hits Lima", "Peru shaken by tremor". But a third has words of
/// both, so that with their neighbours' terms beside their own they meet. A longer report says enough itself; what it
/// would borrow belongs to its topic rather than to its story, and so does what a few short ones among longer reports
/// borrow. So only batches of short reports are expanded.
struct Expansion: Sendable {
  /// Neighbours that lend their terms.
  var neighbours = 10
  /// What a neighbour's terms weigh, times its similarity.
  var weight: Float = 0.5
  /// Neighbours less alike lend nothing.
  var leastSimilarity: Float = 0.15
  /// Distinct terms up to which a report, or the median of a batch, is short, and from which on it is not.
  var lengths: ClosedRange<Float> = 26...33

  /// `matrix`, whose rows have length 1, with the short ones of `rows` expanded by their neighbours among `rows`, and
  /// again of length 1. `lent` is what of each row may be lent and makes neighbours. Without short rows
  /// O(rows log rows), else about what a search for each of them takes.
  func expanded(
    _ matrix: SparseMatrix, by lent: SparseMatrix, among rows: [Int], threads: Int
  ) throws -> SparseMatrix {
    guard rows.count > 1 else { return matrix }
    let lengths = rows.map { matrix.row($0).count }
    let inBatch = weight * shortness(lengths.sorted()[rows.count / 2])
    let short = zip(rows, lengths).filter { inBatch * shortness($1) > 0 }.map(\.0)
    guard !short.isEmpty else { return matrix }

    // One neighbour more than wanted, because each row finds itself.
    let lists = try NearestNeighbours(count: neighbours + 1, threads: threads)
      .neighbours(of: lent.selecting(short), in: lent.selecting(rows))
    var expanded = SparseMatrix()
    var copied = 0
    for (row, list) in zip(short, short.indices.map { lists[$0] }) {
      expanded.append(matrix.selecting(copied..<row))
      copied = row + 1
      let lenders = list.filter { rows[Int($0.row)] != row && $0.similarity >= leastSimilarity }
      var weights: [UInt32: Float] = [:]
      add(matrix, row, times: 1, to: &weights)
      let share = inBatch * shortness(matrix.row(row).count)
      for lender in lenders.prefix(neighbours) {
        add(lent, rows[Int(lender.row)], times: share * lender.similarity, to: &weights)
      }
      let terms = weights.keys.sorted()
      try expanded.append(terms: terms, weights: terms.map { weights[$0, default: 0] })
    }
    expanded.append(matrix.selecting(copied..<matrix.rowCount))
    return expanded.normalized()
  }

  private func add(_ matrix: SparseMatrix, _ row: Int, times factor: Float, to weights: inout [UInt32: Float])
  {
    for position in matrix.row(row) {
      weights[matrix.terms[position], default: 0] += factor * matrix.weights[position]
    }
  }

  /// 1 for a length that is short, 0 for one that is not, between them in a straight line.
  private func shortness(_ length: Int) -> Float {
    min(1, max(0, (lengths.upperBound - Float(length)) / (lengths.upperBound - lengths.lowerBound)))
  }
}
