import Similarity
import TestSupport
import Testing

/// Average link as it is defined: all means anew before each merge.
func bruteForceMerges(of graph: SimilarityGraph, missing: Double = 0, sizes: [Int]? = nil) -> [Dendrogram
  .Merge]
{
  let sizes = sizes ?? [Int](repeating: 1, count: graph.nodeCount)
  var similarities: [[Double?]] = Array(
    repeating: Array(repeating: nil, count: graph.nodeCount), count: graph.nodeCount)
  for edge in graph.edges where Double(edge.similarity) > missing {
    similarities[Int(edge.a)][Int(edge.b)] = Double(edge.similarity)
    similarities[Int(edge.b)][Int(edge.a)] = Double(edge.similarity)
  }
  var clusters = (0..<graph.nodeCount).map { (name: UInt32($0), members: [$0]) }
  var merges: [Dendrogram.Merge] = []
  while true {
    var best: (mean: Double, left: Int, right: Int)?
    for left in clusters.indices {
      for right in clusters.indices where right > left {
        var sum = 0.0
        var pairs = 0.0
        var linked = false
        for a in clusters[left].members {
          for b in clusters[right].members {
            let weight = Double(sizes[a] * sizes[b])
            sum += weight * (similarities[a][b] ?? missing)
            pairs += weight
            linked = linked || similarities[a][b] != nil
          }
        }
        if linked, sum / pairs > best?.mean ?? -.infinity { best = (sum / pairs, left, right) }
      }
    }
    guard let best else { return merges }
    // Clusters stay in the order of their smallest members, so the first of equal pairs is the right one.
    let members = clusters[best.left].members + clusters[best.right].members
    merges.append(
      .init(
        left: clusters[best.left].name, right: clusters[best.right].name, similarity: best.mean,
        size: members.reduce(0) { $0 + sizes[$1] }))
    clusters[best.left] = (UInt32(graph.nodeCount + merges.count - 1), members)
    clusters.remove(at: best.right)
  }
}

/// Similarities are multiples of 1 / `steps`: with few of them there are many ties.
func randomGraph(
  nodes: Int, share: Double, steps: Int, using random: inout SeededGenerator
) -> SimilarityGraph {
  var edges: [SimilarityGraph.Edge] = []
  for a in 0..<nodes {
    for b in a + 1..<max(a + 1, nodes) where Double.random(in: 0..<1, using: &random) < share {
      let similarity = Float(Int.random(in: 1...steps, using: &random)) / Float(steps)
      edges.append(.init(a: UInt32(a), b: UInt32(b), similarity: similarity))
    }
  }
  return SimilarityGraph(nodeCount: nodes, edges: edges)
}

func expectEqual(_ found: [Dendrogram.Merge], _ expected: [Dendrogram.Merge], _ comment: Comment) {
  #expect(found.count == expected.count, comment)
  for (a, b) in zip(found, expected) {
    #expect(a.left == b.left && a.right == b.right && a.size == b.size, comment)
    #expect(abs(a.similarity - b.similarity) < 1e-12, comment)
  }
}

@Suite struct AverageLinkTests {
  @Test(arguments: [2, 4, 1024], [0.08, 0.3, 1.0])
  func mergesAreThoseOfTheDefinition(steps: Int, share: Double) throws {
    var random = SeededGenerator(seed: UInt64(steps) * 31 + UInt64(share * 100))
    for round in 0..<12 {
      let graph = randomGraph(nodes: 2 + round * 2, share: share, steps: steps, using: &random)
      let tree = try AverageLink().dendrogram(of: graph)
      expectEqual(tree.merges, bruteForceMerges(of: graph), "round \(round)")
    }
  }

  @Test func missingEdgesCountAsStatedAndSizesAsWeights() throws {
    var random = SeededGenerator(seed: 5)
    for round in 0..<20 {
      let graph = randomGraph(nodes: 18, share: 0.3, steps: 8, using: &random)
      let sizes = (0..<18).map { _ in Int.random(in: 1...4, using: &random) }
      let missing: Float = 0.125
      let tree = try AverageLink(missingSimilarity: missing).dendrogram(of: graph, sizes: sizes)
      expectEqual(
        tree.merges, bruteForceMerges(of: graph, missing: Double(missing), sizes: sizes), "round \(round)")
    }
  }

  @Test func aCopyCollapsedWithItsSizeGivesTheSameClustersAsTheCopies() throws {
    // 0 and 1 are one text: what they collapse to counts twice.
    let full = SimilarityGraph(
      nodeCount: 4,
      edges: [
        .init(a: 0, b: 1, similarity: 1), .init(a: 0, b: 2, similarity: 0.5),
        .init(a: 0, b: 3, similarity: 0.25),
        .init(a: 1, b: 2, similarity: 0.5), .init(a: 1, b: 3, similarity: 0.25),
        .init(a: 2, b: 3, similarity: 0.125),
      ])
    let collapsed = SimilarityGraph(
      nodeCount: 3,
      edges: [
        .init(a: 0, b: 1, similarity: 0.5), .init(a: 0, b: 2, similarity: 0.25),
        .init(a: 1, b: 2, similarity: 0.125),
      ])
    let all = try AverageLink().dendrogram(of: full).merges.dropFirst()
    let fewer = try AverageLink().dendrogram(of: collapsed, sizes: [2, 1, 1]).merges
    #expect(all.map(\.similarity) == fewer.map(\.similarity))
    #expect(all.map(\.size) == fewer.map(\.size))
  }

  @Test func theOrderOfTheEdgesDoesNotMatter() throws {
    var random = SeededGenerator(seed: 8)
    let graph = randomGraph(nodes: 60, share: 0.2, steps: 5, using: &random)
    let expected = try AverageLink().dendrogram(of: graph)
    for _ in 0..<5 {
      var other = graph
      other.edges.shuffle(using: &random)
      other.edges = other.edges.map { .init(a: $0.b, b: $0.a, similarity: $0.similarity) }
      #expect(try AverageLink().dendrogram(of: other) == expected)
    }
  }

  @Test func simultaneouslyAHubAndManySmallClusters() throws {
    // A star: each leaf joins the hub, and the mean falls.
    let edges = (1..<200).map { SimilarityGraph.Edge(a: 0, b: UInt32($0), similarity: 0.5) }
    let tree = try AverageLink().dendrogram(of: SimilarityGraph(nodeCount: 200, edges: edges))
    #expect(tree.merges.count == 199)
    for (k, merge) in tree.merges.enumerated() {
      #expect(merge.right == UInt32(k + 1))
      #expect(abs(merge.similarity - 0.5 / Double(k + 1)) < 1e-12)
    }
  }

  @Test func emptyAndUnlinkedGraphsHaveNoMerges() throws {
    #expect(try AverageLink().dendrogram(of: SimilarityGraph(nodeCount: 0, edges: [])).labels(cutAt: 0) == [])
    let three = try AverageLink().dendrogram(of: SimilarityGraph(nodeCount: 3, edges: []))
    #expect(three.labels(cutAt: 0) == [0, 1, 2])
    // An edge that says no more than a missing one joins nothing.
    let zero = SimilarityGraph(nodeCount: 2, edges: [.init(a: 0, b: 1, similarity: 0)])
    #expect(try AverageLink().dendrogram(of: zero).merges.isEmpty)
  }

  @Test(arguments: [
    (SimilarityGraph.Edge(a: 0, b: 3, similarity: 1), ClusteringError.nodeOutOfRange(edge: 1)),
    (.init(a: 2, b: 2, similarity: 1), .selfEdge(edge: 1)),
    (.init(a: 1, b: 2, similarity: .nan), .notFinite(edge: 1)),
    (.init(a: 1, b: 2, similarity: .infinity), .notFinite(edge: 1)),
    (.init(a: 1, b: 2, similarity: -0.5), .belowMissing(edge: 1)),
    (.init(a: 1, b: 0, similarity: 0.5), .duplicateEdge(0, 1)),
    (.init(a: 0, b: 1, similarity: 0.5), .duplicateEdge(0, 1)),
  ])
  func badEdgesAreErrors(edge: SimilarityGraph.Edge, error: ClusteringError) {
    let graph = SimilarityGraph(nodeCount: 3, edges: [.init(a: 0, b: 1, similarity: 1), edge])
    #expect(throws: error) { try AverageLink().dendrogram(of: graph) }
  }

  @Test func badParametersAreErrors() {
    let graph = SimilarityGraph(nodeCount: 2, edges: [])
    #expect(throws: ClusteringError.sizes) { try AverageLink().dendrogram(of: graph, sizes: [1]) }
    #expect(throws: ClusteringError.sizes) { try AverageLink().dendrogram(of: graph, sizes: [1, 0]) }
    #expect(throws: ClusteringError.parameter("missingSimilarity")) {
      try AverageLink(missingSimilarity: .nan).dendrogram(of: graph)
    }
    #expect(throws: ClusteringError.nodeCount(-1)) {
      try AverageLink().dendrogram(of: SimilarityGraph(nodeCount: -1, edges: []))
    }
  }
}
