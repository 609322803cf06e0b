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
        index.accumulateEarlier(row, of: matrix, into: &sums)
        collect(row, from: &sums, into: &edges)
      }
      return edges
    }
  }

  /// Takes the sums of the rows before `row` that reach the threshold and sets all to zero.
  private func collect(_ row: Int, from sums: inout [Double], into edges: inout [SimilarityGraph.Edge]) {
    sums.withUnsafeMutableBufferPointer { sums in
      var first = 0
      while first < row {
        let end = min(first &+ 16, row)
        // Most rows in most chunks are below: one branch for all of them.
        var reached = 0
        for other in first..<end { reached &+= sums[other] >= least ? 1 : 0 }
        if reached > 0 {
          for other in first..<end where sums[other] >= least {
            edges.append(.init(a: UInt32(other), b: UInt32(row), similarity: Float(sums[other])))
          }
        }
        for other in first..<end { sums[other] = 0 }
        first = end
      }
    }
  }
}
