import Similarity
import Testing

@Suite("Join")
struct SimilarityJoinTests {
  /// Every pair, looked at one by one.
  static func bruteForce(_ matrix: SparseMatrix, threshold: Double) -> SimilarityGraph {
    var edges: [SimilarityGraph.Edge] = []
    for a in 0..<matrix.rowCount {
      for b in (a + 1)..<max(a + 1, matrix.rowCount) {
        let product = matrix.dotProduct(a, b)
        if product >= threshold - SimilarityJoin.tolerance {
          edges.append(.init(a: UInt32(a), b: UInt32(b), similarity: Float(product)))
        }
      }
    }
    return SimilarityGraph(nodeCount: matrix.rowCount, edges: edges)
  }

  @Test("finds the pairs a look at every pair finds", arguments: [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 1])
  func equalsBruteForce(threshold: Double) throws {
    for seed in 1...2 as ClosedRange<UInt64> {
      let matrix = try GeneratedVectors().matrix(seed: seed)
      let expected = Self.bruteForce(matrix, threshold: threshold)
      for threads in [1, 2, 3] {
        #expect(try SimilarityJoin(threshold: threshold, threads: threads).pairs(in: matrix) == expected)
      }
    }
  }

  @Test("a report and its copy reach a threshold of 1")
  func copies() throws {
    let matrix = try SparseMatrix(rows: [
      [(1, 0.1), (2, 0.7), (9, 0.3)], [(2, 0.7), (9, 0.3), (1, 0.1)], [(3, 1)],
    ]).normalized()
    #expect(try SimilarityJoin(threshold: 1).pairs(in: matrix).edges.map { [$0.a, $0.b] } == [[0, 1]])
  }

  @Test("a threshold outside (0, 1] and no threads are errors", arguments: [0, -0.5, 1.01, .nan, .infinity])
  func badParameters(threshold: Double) {
    #expect(throws: SimilarityJoinError.self) { try SimilarityJoin(threshold: threshold) }
    #expect(throws: SimilarityJoinError.invalidThreadCount(0)) {
      try SimilarityJoin(threshold: 0.5, threads: 0)
    }
  }

  @Test("no rows, one row and empty rows have no pairs; a vocabulary of one makes all rows equal")
  func edgeCases() throws {
    let join = try SimilarityJoin(threshold: 0.5, threads: 2)
    #expect(join.pairs(in: SparseMatrix()).edges.isEmpty)
    #expect(join.pairs(in: try SparseMatrix(rows: [[(0, 1)]])).edges.isEmpty)
    #expect(join.pairs(in: try SparseMatrix(rows: [[], [], []])).edges.isEmpty)
    #expect(join.pairs(in: try SparseMatrix(rows: [[], [], []])).nodeCount == 3)
    let equal = join.pairs(in: try SparseMatrix(rows: Array(repeating: [(5, 1)], count: 40)))
    #expect(equal.edges.count == 40 * 39 / 2)
  }
}
