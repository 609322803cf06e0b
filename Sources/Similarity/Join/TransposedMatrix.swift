/// For each term the rows that have it, ascending, with their weights.
struct TransposedMatrix: Sendable {
  private var starts: [Int]
  private var rows: [UInt32]
  private var weights: [Float]

  init(_ matrix: SparseMatrix) {
    let columns = matrix.columnCount
    var ends = [Int](repeating: 0, count: columns + 1)
    for term in matrix.terms { ends[Int(term) + 1] += 1 }
    for term in 0..<columns { ends[term + 1] += ends[term] }
    starts = ends
    rows = [UInt32](repeating: 0, count: matrix.count)
    weights = [Float](repeating: 0, count: matrix.count)
    for row in 0..<matrix.rowCount {
      for position in matrix.row(row) {
        let term = Int(matrix.terms[position])
        rows[ends[term]] = UInt32(row)
        weights[ends[term]] = matrix.weights[position]
        ends[term] += 1
      }
    }
  }

  /// Adds the products of row `row` of `matrix` with the rows here below `limit` to `sums`, by ascending term, so
  /// that each sum has the bits of ``SparseMatrix/dotProduct(_:_:)``.
  func accumulate(_ row: Int, of matrix: SparseMatrix, below limit: Int, into sums: inout [Double]) {
    for position in matrix.row(row) {
      let term = Int(matrix.terms[position])
      guard term + 1 < starts.count else { break }
      let weight = Double(matrix.weights[position])
      for posting in starts[term]..<starts[term + 1] {
        let other = Int(rows[posting])
        guard other < limit else { break }
        sums[other] += weight * Double(weights[posting])
      }
    }
  }
}
