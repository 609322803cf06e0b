/// Exact products of one row with many others: the row is spread out over an array by term once, so that each
/// other row costs one pass over its own terms. Gives the same bits as ``SparseMatrix/dotProduct(_:_:)``: the
/// zeros in between do not change a sum.
struct ProductVerifier: Sendable {
  private var spread: [Float]
  private var row: Int?

  init(columns: Int) { spread = [Float](repeating: 0, count: columns) }

  /// The product of two rows. Meant to be asked with the same first row again and again, then cleared.
  mutating func product(_ row: Int, _ other: Int, of matrix: SparseMatrix) -> Double {
    if self.row != row {
      clear(of: matrix)
      for position in matrix.row(row) { spread[Int(matrix.terms[position])] = matrix.weights[position] }
      self.row = row
    }
    var sum = 0.0
    for position in matrix.row(other) {
      sum += Double(spread[Int(matrix.terms[position])]) * Double(matrix.weights[position])
    }
    return sum
  }

  /// Forgets the row.
  mutating func clear(of matrix: SparseMatrix) {
    guard let row else { return }
    for position in matrix.row(row) { spread[Int(matrix.terms[position])] = 0 }
    self.row = nil
  }
}
