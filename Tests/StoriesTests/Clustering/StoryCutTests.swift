import Similarity
import Testing

@testable import Stories

/// Two groups of ten reports, alike at .45 inside and at .3 across, and one report that strays at .27 from the first.
@Suite struct StoryCutTests {
  let tree: Dendrogram

  init() throws {
    var edges: [SimilarityGraph.Edge] = []
    for a in 0..<20 {
      for b in (a + 1)..<20 {
        edges.append(.init(a: UInt32(a), b: UInt32(b), similarity: a / 10 == b / 10 ? 0.45 : 0.3))
      }
      if a < 10 { edges.append(.init(a: UInt32(a), b: 20, similarity: 0.27)) }
    }
    tree = try AverageLink().dendrogram(of: SimilarityGraph(nodeCount: 21, edges: edges))
  }

  private func labels(length: Int, threshold: Double) -> [Int] {
    StoryCut(threshold: threshold, lone: threshold)
      .labels(of: tree, lengths: [Int](repeating: length, count: 21))
  }

  @Test func twoWellKnitGroupsOfLongReportsStayApart() {
    let labels = labels(length: 100, threshold: 0.13)
    #expect(Set(labels[0..<10]).count == 1)
    #expect(Set(labels[10..<20]).count == 1)
    #expect(labels[0] != labels[10])
  }

  @Test func oneReportThatStraysStillJoins() throws {
    let edges = (1..<10).flatMap { b in
      (0..<b).map { SimilarityGraph.Edge(a: UInt32($0), b: UInt32(b), similarity: b == 9 ? 0.27 : 0.45) }
    }
    let tree = try AverageLink().dendrogram(of: SimilarityGraph(nodeCount: 10, edges: edges))
    let labels = StoryCut(threshold: 0.25, lone: 0.25)
      .labels(of: tree, lengths: [Int](repeating: 100, count: 10))
    #expect(Set(labels).count == 1)
  }

  /// Two reports alike at .3; two more alike at .3 that are at .29 of five others, which are at .5.
  @Test func twoLoneReportsNeedMoreThanTwoThatBelongToMore() throws {
    var edges = [SimilarityGraph.Edge(a: 0, b: 1, similarity: 0.3)]
    for a in 2..<9 {
      for b in (a + 1)..<9 {
        let similarity: Float = a >= 4 ? 0.5 : b >= 4 ? 0.29 : 0.3
        edges.append(.init(a: UInt32(a), b: UInt32(b), similarity: similarity))
      }
    }
    let tree = try AverageLink().dendrogram(of: SimilarityGraph(nodeCount: 9, edges: edges))
    func labels(lone: Double) -> [Int] {
      StoryCut(threshold: 0.25, lone: lone).labels(of: tree, lengths: [Int](repeating: 100, count: 9))
    }
    let (strict, lax) = (labels(lone: 0.4), labels(lone: 0.25))
    #expect(lax[0] == lax[1])
    #expect(strict[0] != strict[1])
    #expect(Set(strict[2...]).count == 1)
    #expect(strict[2] != strict[0])
  }

  @Test func headlinesAreJoinedByTheThresholdAlone() {
    #expect(labels(length: 8, threshold: 0.13) == tree.labels(cutAt: 0.13))
  }

  @Test(arguments: [0.05, 0.2, 0.28, 0.35, 0.5, 1])
  func storiesArePartsOfThePlainCut(threshold: Double) {
    let (fine, plain) = (labels(length: 100, threshold: threshold), tree.labels(cutAt: threshold))
    for a in fine.indices {
      for b in fine.indices where fine[a] == fine[b] { #expect(plain[a] == plain[b]) }
    }
  }
}
