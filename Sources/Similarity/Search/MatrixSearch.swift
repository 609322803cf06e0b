/// Searches the rows of one matrix for those of another: in segments where weights allow bounds, by adding up every
/// product elsewhere.
struct MatrixSearch: Sendable {
  private let segments: [SearchSegment]
  private let matrix: SparseMatrix
  private let isBounded: Bool

  init(_ matrix: SparseMatrix, segmentSize: Int = SearchSegment.largestSize) {
    self.matrix = matrix
    isBounded = (0..<matrix.rowCount).allSatisfy(matrix.isBounded)
    segments =
      !isBounded
      ? []
      : stride(from: 0, to: matrix.rowCount, by: segmentSize).map { start in
        let rows = start..<min(start + segmentSize, matrix.rowCount)
        return SearchSegment(
          rows.count == matrix.rowCount ? matrix : matrix.selecting(rows), ids: rows.map { UInt32($0) })
      }
  }

  func search(_ queries: SparseMatrix, goal: SearchGoal, threads: Int, skipsItself: Bool) -> NeighbourLists {
    let isBounded = isBounded && (0..<queries.rowCount).allSatisfy(queries.isBounded)
    return isBounded
      ? searchSegments(queries, goal: goal, threads: threads, skipsItself: skipsItself)
      : addUp(queries, goal: goal, threads: threads, skipsItself: skipsItself)
  }

  private func searchSegments(
    _ queries: SparseMatrix, goal: SearchGoal, threads: Int, skipsItself: Bool
  ) -> NeighbourLists {
    lists(queries, threads: threads, state: { Searcher() }) { searcher, row in
      let pairs = queries.row(row)
      return searcher.search(
        segments, terms: queries.terms[pairs], weights: queries.weights[pairs], goal: goal,
        skips: { skipsItself && $0 == row })
    }
  }

  /// The readable twin of the searcher, and what serves negative weights and rows longer than 1.
  func addUp(_ queries: SparseMatrix, goal: SearchGoal, threads: Int, skipsItself: Bool) -> NeighbourLists {
    let transposed = TransposedMatrix(matrix)
    return lists(queries, threads: threads, state: { [Double](repeating: 0, count: matrix.rowCount) }) {
      sums, row in
      transposed.accumulate(row, of: queries, into: &sums)
      let least = if case .atLeast(let least) = goal { least } else { Double.leastNonzeroMagnitude }
      var hits: [SearchHit] = []
      for other in sums.indices {
        if sums[other] >= least, !(skipsItself && other == row) {
          hits.append(SearchHit(id: UInt32(other), product: sums[other]))
        }
        sums[other] = 0
      }
      hits.sort { $0.precedes($1) }
      if case .nearest(let count) = goal, hits.count > count { hits.removeLast(hits.count - count) }
      return hits
    }
  }

  private func lists<State: ~Copyable>(
    _ queries: SparseMatrix, threads: Int, state: @Sendable () -> State,
    _ find: @Sendable (inout State, Int) -> [SearchHit]
  ) -> NeighbourLists {
    let chunk = 64
    let parts = mapInParallel((queries.rowCount + chunk - 1) / chunk, threads: threads, state: state) {
      state, number in
      var lists = NeighbourLists()
      for row in number * chunk..<min((number + 1) * chunk, queries.rowCount) {
        lists.append(find(&state, row))
      }
      return lists
    }
    var lists = NeighbourLists()
    for part in parts { lists.append(part) }
    return lists
  }
}
