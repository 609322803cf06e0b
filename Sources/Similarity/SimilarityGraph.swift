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
}
