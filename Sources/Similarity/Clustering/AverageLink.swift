/// Average-link clustering of a sparse similarity graph (UPGMA): again and again the two clusters with the
/// greatest mean similarity between their members become one.
///
/// ```swift
/// let graph = SimilarityGraph(nodeCount: 4, edges: [
///   .init(a: 0, b: 1, similarity: 0.9), .init(a: 1, b: 2, similarity: 0.5), .init(a: 2, b: 3, similarity: 0.8),
/// ])
/// let tree = try AverageLink().dendrogram(of: graph)
/// print(tree.labels(cutAt: 0.5))     // [0, 0, 1, 1]
/// print(tree.merges[2].similarity)   // 0.125: three of the four pairs between the halves are missing
/// ```
///
/// Nodes without a path of edges between them never come together. The result depends neither on the order of
/// the edges nor on the machine: similarities become fixed-point integers, so sums and comparisons are exact,
/// and of two equally similar pairs the one with the smallest member goes first (then the smallest member of
/// the other side).
///
/// Nearest-neighbour chains (Benzécri 1982; Murtagh 1983): average link is reducible, so two clusters that are
/// each other's nearest may merge at once, and no queue of all edges is needed. Neighbour lists name clusters as
/// they were; a list is brought up to date when it is read. Memory: 24 bytes an edge. Time: a merge reads the list
/// of the new cluster, so O(edges · log) for the graphs of a similarity join, whose clusters grow evenly; O(n²) at
/// most, when one cluster that is linked to everything takes in the rest one by one.
public struct AverageLink: Sendable, Equatable {
  /// What a missing edge counts as. No edge may be less similar than that; one that is equal is as good as missing.
  public var missingSimilarity: Float

  /// Average link with missing edges counting as `missingSimilarity`.
  public init(missingSimilarity: Float = 0) {
    self.missingSimilarity = missingSimilarity
  }

  /// The tree of all merges.
  ///
  /// - Parameters:
  ///   - graph: each edge once; a missing one counts as `missingSimilarity`.
  ///   - sizes: how many reports each node stands for (collapsed copies); one each when nil.
  public func dendrogram(
    of graph: SimilarityGraph, sizes: [Int]? = nil
  ) throws(ClusteringError) -> Dendrogram {
    guard missingSimilarity.isFinite else { throw .parameter("missingSimilarity") }
    let edges = try graph.checkedEdges(notBelow: missingSimilarity)
    let sizes = sizes ?? [Int](repeating: 1, count: graph.nodeCount)
    guard sizes.count == graph.nodeCount, sizes.allSatisfy({ (1...Int(Int32.max)).contains($0) }) else {
      throw .sizes
    }
    var agglomeration = Agglomeration(sizes: sizes, edges: edges, missing: Double(missingSimilarity))
    agglomeration.run()
    return agglomeration.dendrogram()
  }
}

extension SimilarityGraph {
  /// The edges, each from the smaller to the larger node, by `a`, then `b`: the graph's own when they are so already.
  func checkedEdges(notBelow missing: Float = -.greatestFiniteMagnitude) throws(ClusteringError) -> [Edge] {
    guard nodeCount >= 0, nodeCount <= Int(Int32.max) else { throw .nodeCount(nodeCount) }
    let end = UInt32(nodeCount)
    var sorted = true
    for i in 0..<edges.count {
      let edge = edges[i]
      guard edge.a < end, edge.b < end else { throw .nodeOutOfRange(edge: i) }
      guard edge.a != edge.b else { throw .selfEdge(edge: i) }
      guard edge.similarity.isFinite else { throw .notFinite(edge: i) }
      guard edge.similarity >= missing else { throw .belowMissing(edge: i) }
      if edge.a > edge.b || (i > 0 && !edges[i - 1].precedes(edge)) { sorted = false }
    }
    if sorted { return edges }
    let ordered = edges.map { Edge(a: min($0.a, $0.b), b: max($0.a, $0.b), similarity: $0.similarity) }
      .sorted { $0.precedes($1) }
    for i in 1..<ordered.count where !ordered[i - 1].precedes(ordered[i]) {
      throw .duplicateEdge(ordered[i].a, ordered[i].b)
    }
    return ordered
  }
}

extension SimilarityGraph.Edge {
  fileprivate func precedes(_ other: Self) -> Bool {
    a != other.a ? a < other.a : b < other.b
  }
}
