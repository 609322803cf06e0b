import Similarity

/// The sum of the rows of a cluster.
struct Centroid: Sendable {
  /// Weight of each term, by term.
  let weights: [UInt32: Float]
  let count: Int

  init(of rows: [Int], in matrix: SparseMatrix) {
    var weights: [UInt32: Float] = [:]
    for row in rows {
      for position in matrix.row(row) {
        weights[matrix.terms[position], default: 0] += matrix.weights[position]
      }
    }
    self.weights = weights
    count = rows.count
  }

  /// Mean cosine of all pairs of different rows.
  var meanSimilarity: Float {
    guard count > 1 else { return 1 }
    let square = weights.values.reduce(Double(0)) { $0 + Double($1) * Double($1) }
    let pairs = Double(count) * Double(count - 1)
    return Float((square - Double(count)) / pairs)
  }

  /// The row with the greatest product with the sum; the first of equal ones.
  func nearest(of rows: [Int], in matrix: SparseMatrix) -> Int? {
    var best: (row: Int, product: Float)?
    for row in rows {
      var product: Float = 0
      for position in matrix.row(row) {
        product += matrix.weights[position] * (weights[matrix.terms[position]] ?? 0)
      }
      if product > best?.product ?? -1 { best = (row, product) }
    }
    return best?.row
  }
}
