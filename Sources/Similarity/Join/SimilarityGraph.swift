/// Weighted undirected edges between rows, each once, with `a < b`.
public struct SimilarityGraph: Sendable, Equatable {
  public struct Edge: Sendable, Hashable {
    public var a: UInt32
    public var b: UInt32
    public var similarity: Float

    public init(a: UInt32, b: UInt32, similarity: Float) {
      self.a = a
      self.b = b
      self.similarity = similarity
    }
  }

  /// Number of nodes.
  public var nodeCount: Int
  /// By `a`, then `b`.
  public var edges: [Edge]

  public init(nodeCount: Int, edges: [Edge]) {
    self.nodeCount = nodeCount
    self.edges = edges
  }

  /// The same graph with its edges by `a`, then `b`. O(edges + nodes).
  func sorted() -> SimilarityGraph {
    // Two stable counting sorts, the less important end first.
    let byB = Self.sort(edges, nodeCount: nodeCount) { $0.b }
    return SimilarityGraph(nodeCount: nodeCount, edges: Self.sort(byB, nodeCount: nodeCount) { $0.a })
  }

  private static func sort(_ edges: [Edge], nodeCount: Int, by end: (Edge) -> UInt32) -> [Edge] {
    var next = [Int](repeating: 0, count: nodeCount + 1)
    for edge in edges { next[Int(end(edge)) + 1] += 1 }
    for node in 0..<nodeCount { next[node + 1] += next[node] }
    var sorted = edges
    for edge in edges {
      let node = Int(end(edge))
      sorted[next[node]] = edge
      next[node] += 1
    }
    return sorted
  }
}
