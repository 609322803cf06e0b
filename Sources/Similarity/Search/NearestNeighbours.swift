/// Finds the most similar rows of every row. Exact: rows with a dot product of 0 or less are never neighbours, and
/// among equal products the lower row wins.
///
/// ```swift
/// let vectors = try SparseMatrix(rows: [[(1, 0.6), (4, 0.8)], [(1, 0.8), (4, 0.6)], [(2, 1)]])
/// let lists = try NearestNeighbours(count: 10, threads: 2).neighbours(in: vectors)
/// for neighbour in lists[0] { print(neighbour.row, neighbour.similarity) }   // 1 0.96000004
/// ```
///
/// The similarity is ``SparseMatrix/dotProduct(_:_:)``; the result does not depend on the number of threads.
public struct NearestNeighbours: Sendable, Hashable {
  /// How many neighbours a row has at most.
  public let count: Int
  /// Number of threads; does not change the result.
  public let threads: Int

  /// Throws when either number is below 1.
  public init(count: Int, threads: Int = 1) throws(NearestNeighboursError) {
    guard count > 0 else { throw .invalidCount(count) }
    guard threads > 0 else { throw .invalidThreadCount(threads) }
    self.count = count
    self.threads = threads
  }

  /// The neighbours of each row among the other rows.
  public func neighbours(in matrix: SparseMatrix) -> NeighbourLists {
    MatrixSearch(matrix).search(matrix, goal: .nearest(count), threads: threads, skipsItself: true)
  }

  /// The neighbours of each row of `queries` among the rows of `matrix`.
  public func neighbours(of queries: SparseMatrix, in matrix: SparseMatrix) -> NeighbourLists {
    MatrixSearch(matrix).search(queries, goal: .nearest(count), threads: threads, skipsItself: false)
  }
}

/// Why neighbours cannot be looked for.
public enum NearestNeighboursError: Error, Equatable {
  /// A number of neighbours that is not positive.
  case invalidCount(Int)
  /// A number of threads that is not positive.
  case invalidThreadCount(Int)
}
