/// For each term the rows that have it, ascending, with their weights.
struct TransposedMatrix: Sendable {
  private let columns: TermLookup
  private let starts: [Int]
  private var rows: [UInt32]
  private var weights: [Float]

  init(_ matrix: SparseMatrix) {
    let distinct = TermLookup.distinct(matrix)
    let columns = TermLookup(distinct)
    var ends = [Int](repeating: 0, count: distinct.count + 1)
    for term in matrix.terms { ends[Int(columns[term]) + 1] += 1 }
    for column in distinct.indices { ends[column + 1] += ends[column] }
    starts = ends
    rows = [UInt32](repeating: 0, count: matrix.count)
    weights = [Float](repeating: 0, count: matrix.count)
    for row in 0..<matrix.rowCount {
      for position in matrix.row(row) {
        let column = Int(columns[matrix.terms[position]])
        rows[ends[column]] = UInt32(row)
        weights[ends[column]] = matrix.weights[position]
        ends[column] += 1
      }
    }
    self.columns = columns
  }

  /// Adds the products of row `row` of `matrix` with the rows here below `limit` to `sums`, by ascending term, so
  /// that each sum has the bits of ``SparseMatrix/dotProduct(_:_:)``.
  func accumulate(_ row: Int, of matrix: SparseMatrix, below limit: Int, into sums: inout [Double]) {
    for position in matrix.row(row) {
      let column = columns[matrix.terms[position]]
      guard column != TermLookup.none else { continue }
      let weight = Double(matrix.weights[position])
      for posting in starts[Int(column)]..<starts[Int(column) + 1] {
        let other = Int(rows[posting])
        guard other < limit else { break }
        sums[other] += weight * Double(weights[posting])
      }
    }
  }
}
