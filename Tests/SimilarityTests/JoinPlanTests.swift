import Testing

@testable import Similarity

@Suite("Join plans")
struct JoinPlanTests {
  @Test(
    "every plan, block size and number of threads finds the same pairs", arguments: [0.05, 0.3, 0.6, 0.9, 1])
  func plansAgree(threshold: Double) throws {
    for seed in 11...12 as ClosedRange<UInt64> {
      let matrix = try GeneratedVectors(rows: 300, terms: 300).matrix(seed: seed)
      let ranking = TermRanking(matrix)
      let join = try SimilarityJoin(threshold: threshold, threads: 2)
      let expected = join.pairs(in: matrix, ranking: ranking, plan: .exact)
      for head in [0, 1, 7, 60, 300, ranking.frequencies.count] {
        for (blockSize, threads) in [(65_536, 1), (100, 3)] {
          var fast = HeadTailJoin(matrix, ranking: ranking, head: head, least: join.least, threads: threads)
          fast.blockSize = blockSize
          #expect(SimilarityGraph(nodeCount: matrix.rowCount, parts: fast.edges()) == expected)
        }
      }
    }
  }

  @Test("a pair that shares no rare term is found when its common terms suffice")
  func headAlone() throws {
    // The trap of head and tail: rows 0 and 1 have equal heads, and tails without a common term.
    var rows: [[(term: UInt32, weight: Float)]] = [
      [(0, 0.9), (10, 0.4)], [(0, 0.9), (11, 0.4)], [(10, 1)], [(11, 1)],
    ]
    for _ in 0..<600 { rows.append([(0, 1)]) }
    let matrix = try SparseMatrix(rows: rows).normalized()
    let ranking = TermRanking(matrix)
    for threshold in [0.7, 0.8, 0.83] {
      let join = try SimilarityJoin(threshold: threshold)
      let found = join.pairs(in: matrix, ranking: ranking, plan: .headTail(head: 1))
      #expect(found == SimilarityJoinTests.bruteForce(matrix, threshold: threshold))
      #expect(found.edges.contains { $0.a == 0 && $0.b == 1 } == (threshold < 0.835))
    }
  }

  @Test("very long rows do not overflow the 16-bit sums")
  func longRows() throws {
    let long = (0..<9000 as Range<UInt32>).map { (term: $0, weight: Float(1)) }
    let matrix = try SparseMatrix(rows: [long, long, Array(long.prefix(4000)), Array(long.suffix(8000))])
      .normalized()
    let ranking = TermRanking(matrix)
    for threshold in [0.3, 0.9, 1] {
      let join = try SimilarityJoin(threshold: threshold)
      #expect(
        join.pairs(in: matrix, ranking: ranking, plan: .headTail(head: 0))
          == SimilarityJoinTests.bruteForce(matrix, threshold: threshold))
    }
  }

  @Test("negative weights and rows longer than 1 are joined by adding up everything")
  func unusualWeights() throws {
    let matrix = try SparseMatrix(rows: [
      [(0, -0.6), (1, 0.8)], [(0, -0.6), (1, 0.8)], [(0, 0.6), (1, 0.8)], [(0, 30), (1, 40)],
    ])
    #expect(JoinPlan(matrix, ranking: TermRanking(matrix), least: 0.5) == .exact)
    let join = try SimilarityJoin(threshold: 0.5, threads: 2)
    #expect(join.pairs(in: matrix) == SimilarityJoinTests.bruteForce(matrix, threshold: 0.5))
    #expect(join.pairs(in: matrix).edges.count == 4)
  }

  @Test("the 16-bit product of two weights is never below the true one")
  func roundsUp() {
    for step in stride(from: 0, through: 65_535, by: 257) {
      for other in stride(from: 0, through: 65_535, by: 263) {
        let product = (UInt32(other) * HeadTailRows.factor(UInt16(step)) + 65_535) >> 16
        let exact = Double(step) / 65_535 * Double(other) / 65_535 * HeadTailRows.scale
        #expect(Double(product) >= exact && Double(product) <= exact + 3)
      }
    }
  }
}
