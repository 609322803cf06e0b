/// The join that adds up every product of every term: right for any finite weights, and the quickest when the
/// threshold is so low that a good part of all pairs reaches it.
struct ExactJoin: Sendable {
  let matrix: SparseMatrix
  let least: Double
  let threads: Int
  private let index: TransposedMatrix

  init(_ matrix: SparseMatrix, least: Double, threads: Int) {
    self.matrix = matrix
    self.least = least
    self.threads = threads
    index = TransposedMatrix(matrix)
  }

  func edges() -> [[SimilarityGraph.Edge]] {
    let chunk = 128
    return mapInParallel(
      (matrix.rowCount + chunk - 1) / chunk, threads: threads,
      state: { [Double](repeating: 0, count: matrix.rowCount) }
    ) { sums, number in
      var edges: [SimilarityGraph.Edge] = []
      // Later rows have more rows before them: they come first, so that threads end together.
      let end = matrix.rowCount - number * chunk
      for row in max(0, end - chunk)..<end {
        index.accumulate(row, of: matrix, below: row, into: &sums)
        for other in 0..<row {
          if sums[other] >= least {
            edges.append(.init(a: UInt32(other), b: UInt32(row), similarity: Float(sums[other])))
          }
          sums[other] = 0
        }
      }
      return edges
    }
  }
}
