import Similarity
import TestSupport
import Testing

/// The definition, report by report.
private func bruteForceSilhouette(_ graph: SimilarityGraph, labels: [Int]) -> Double {
  let n = graph.nodeCount
  var similarities = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
  for edge in graph.edges {
    similarities[Int(edge.a)][Int(edge.b)] = Double(edge.similarity)
    similarities[Int(edge.b)][Int(edge.a)] = Double(edge.similarity)
  }
  var total = 0.0
  for i in 0..<n {
    var means: [Int: Double] = [:]
    for cluster in Set(labels) {
      let others = (0..<n).filter { labels[$0] == cluster && $0 != i }
      if !others.isEmpty {
        means[cluster] = others.reduce(0) { $0 + similarities[i][$1] } / Double(others.count)
      }
    }
    guard let a = means.removeValue(forKey: labels[i]) else { continue }
    let b = means.values.max() ?? 0
    if max(a, b) > 0 { total += (a - b) / max(a, b) }
  }
  return n > 0 ? total / Double(n) : 0
}

@Suite struct SilhouetteTests {
  @Test(arguments: [0.05, 0.3, 1.0]) func isThatOfTheDefinitionAtEveryCut(share: Double) throws {
    var random = SeededGenerator(seed: UInt64(share * 100))
    for nodes in [1, 2, 7, 30] {
      let graph = randomGraph(nodes: nodes, share: share, steps: 64, using: &random)
      let tree = try AverageLink().dendrogram(of: graph)
      let counts = (0...tree.merges.count).shuffled(using: &random)
      let cuts = try tree.silhouettes(of: graph, mergeCounts: counts)
      #expect(cuts.map(\.mergeCount) == counts)
      for cut in cuts {
        let labels = tree.labels(mergeCount: cut.mergeCount)
        let sizes = labels.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        #expect(cut.clusterCount == sizes.count)
        #expect(cut.largestCluster == sizes.values.max())
        #expect(abs(cut.silhouette - bruteForceSilhouette(graph, labels: labels)) < 1e-9)
      }
    }
  }

  @Test func aNodeOfSizeThreeIsThreeEqualReports() throws {
    // Node 0 stands for the reports 0, 3 and 4 of the full graph.
    let small = SimilarityGraph(
      nodeCount: 3,
      edges: [
        .init(a: 0, b: 1, similarity: 0.5), .init(a: 0, b: 2, similarity: 0.25),
        .init(a: 1, b: 2, similarity: 0.125),
      ])
    var edges = small.edges
    for (one, copy) in [(0, 3), (0, 4), (3, 4)] {
      edges.append(.init(a: UInt32(one), b: UInt32(copy), similarity: 1))
    }
    for copy in [3, 4] as [UInt32] {
      edges.append(.init(a: 1, b: copy, similarity: 0.5))
      edges.append(.init(a: 2, b: copy, similarity: 0.25))
    }
    let full = SimilarityGraph(nodeCount: 5, edges: edges)
    let smallTree = try AverageLink().dendrogram(of: small, sizes: [3, 1, 1])
    let fullTree = try AverageLink().dendrogram(of: full)
    let one = try smallTree.silhouettes(of: small, mergeCounts: [0, 1, 2], sizes: [3, 1, 1])
    let other = try fullTree.silhouettes(of: full, mergeCounts: [2, 3, 4])
    for (a, b) in zip(one, other) {
      #expect(abs(a.silhouette - b.silhouette) < 1e-12)
      #expect(a.largestCluster == b.largestCluster)
    }
  }

  @Test func threadsDoNotChangeIt() throws {
    var random = SeededGenerator(seed: 12)
    let graph = randomGraph(nodes: 1500, share: 0.004, steps: 1000, using: &random)
    let tree = try AverageLink().dendrogram(of: graph)
    let counts = Array(stride(from: 0, through: tree.merges.count, by: 50))
    let one = try tree.silhouettes(of: graph, mergeCounts: counts)
    #expect(try tree.silhouettes(of: graph, mergeCounts: counts, threads: 2) == one)
    #expect(try tree.silhouettes(of: graph, mergeCounts: counts, threads: 5) == one)
  }

  @Test func emptyAndBadInputs() throws {
    let empty = SimilarityGraph(nodeCount: 0, edges: [])
    let tree = try AverageLink().dendrogram(of: empty)
    #expect(try tree.silhouettes(of: empty, mergeCounts: [0]).map(\.silhouette) == [0])
    #expect(try tree.silhouettes(of: empty, mergeCounts: []).isEmpty)
    #expect(throws: ClusteringError.nodeCount(2)) {
      try tree.silhouettes(of: SimilarityGraph(nodeCount: 2, edges: []), mergeCounts: [0])
    }
    #expect(throws: ClusteringError.parameter("threads")) {
      try tree.silhouettes(of: empty, mergeCounts: [0], threads: 0)
    }
    #expect(throws: ClusteringError.sizes) {
      try tree.silhouettes(of: empty, mergeCounts: [0], sizes: [1])
    }
  }
}
