/// Finds every pair of rows whose dot product reaches a threshold: for rows of length 1, every pair of reports with
/// at least that cosine. Exact: none missing, none extra.
///
/// ```swift
/// let vectors = try SparseMatrix(rows: [[(1, 0.6), (4, 0.8)], [(1, 0.8), (4, 0.6)], [(2, 1)]])
/// let graph = try SimilarityJoin(threshold: 0.5, threads: 2).pairs(in: vectors)
/// for edge in graph.edges { print(edge.a, edge.b, edge.similarity) }   // 0 1 0.96000004
/// ```
///
/// The dot product is that of ``SparseMatrix/dotProduct(_:_:)``. Ties: weights are `Float`, which leaves the product
/// of a report with its own copy up to 1.2e-7 short of 1; a pair therefore belongs to the result when its product is at
/// least `threshold` − ``tolerance``. The result does not depend on the number of threads.
public struct SimilarityJoin: Sendable, Hashable {
  /// What `Float` weights may take from a dot product of rows of length 1: 2⁻²² (2.4e-7).
  public static let tolerance = 0x1p-22

  /// Least dot product of a pair, in (0, 1].
  public let threshold: Double
  /// Number of threads; does not change the result.
  public let threads: Int

  /// Throws for a threshold outside (0, 1] and for less than one thread.
  public init(threshold: Double, threads: Int = 1) throws(SimilarityJoinError) {
    guard threshold > 0, threshold <= 1 else { throw .invalidThreshold(threshold) }
    guard threads > 0 else { throw .invalidThreadCount(threads) }
    self.threshold = threshold
    self.threads = threads
  }

  /// Every pair of rows that reaches the threshold.
  public func pairs(in matrix: SparseMatrix) -> SimilarityGraph {
    let matrix = matrix.withDenseTerms()
    let ranking = TermRanking(matrix)
    return pairs(in: matrix, ranking: ranking, plan: JoinPlan(matrix, ranking: ranking, least: least))
  }

  /// Every pair of a row of `left` and a row of `right` that reaches the threshold: for each row of `left` its
  /// partners in `right`, the most similar first.
  public func pairs(between left: SparseMatrix, and right: SparseMatrix) -> NeighbourLists {
    MatrixSearch(right).search(left, goal: .atLeast(least), threads: threads, skipsItself: false)
  }

  /// Least exact product of a pair.
  var least: Double { threshold - Self.tolerance }

  func pairs(in matrix: SparseMatrix, ranking: TermRanking, plan: JoinPlan) -> SimilarityGraph {
    let parts =
      switch plan {
      case .exact: ExactJoin(matrix, least: least, threads: threads).edges()
      case .headTail(let head):
        HeadTailJoin(matrix, ranking: ranking, head: head, least: least, threads: threads).edges()
      }
    return SimilarityGraph(nodeCount: matrix.rowCount, parts: parts)
  }
}

/// Why a join cannot be made.
public enum SimilarityJoinError: Error, Equatable {
  /// A threshold outside (0, 1].
  case invalidThreshold(Double)
  /// A number of threads that is not positive.
  case invalidThreadCount(Int)
}
