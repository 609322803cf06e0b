/// Weighted undirected edges between rows, each once, with `a < b`.
public struct SimilarityGraph: Sendable, Equatable {
  /// Two nodes and how similar they are.
  public struct Edge: Sendable, Hashable {
    /// The lower node.
    public var a: UInt32
    /// The higher node.
    public var b: UInt32
    /// Weight of the edge.
    public var similarity: Float

    /// An edge; `a` is to be below `b`.
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

  /// A graph of edges that are in order already.
  public init(nodeCount: Int, edges: [Edge]) {
    self.nodeCount = nodeCount
    self.edges = edges
  }

  /// The graph of edges that come in parts and in any order. O(edges + nodes), but for the sorting of each node's
  /// edges.
  init(nodeCount: Int, parts: [[Edge]]) {
    var ends = [Int](repeating: 0, count: nodeCount + 1)
    for part in parts { for edge in part { ends[Int(edge.a) + 1] += 1 } }
    for node in 0..<nodeCount { ends[node + 1] += ends[node] }
    let starts = ends
    var edges = [Edge](repeating: Edge(a: 0, b: 0, similarity: 0), count: starts[nodeCount])
    for part in parts {
      for edge in part {
        edges[ends[Int(edge.a)]] = edge
        ends[Int(edge.a)] += 1
      }
    }
    for node in 0..<nodeCount where starts[node + 1] - starts[node] > 1 {
      edges[starts[node]..<starts[node + 1]].sort { $0.b < $1.b }
    }
    self.init(nodeCount: nodeCount, edges: edges)
  }
}
