/// Groups of nodes that edges hold together, with a guard against chains: two groups become one only if at least a
/// quorum of all pairs between them are linked.
///
/// ```swift
/// // Two triangles and one edge between them.
/// let links: [(UInt32, UInt32)] = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)]
/// let graph = SimilarityGraph(nodeCount: 6, edges: links.map { .init(a: $0.0, b: $0.1, similarity: 0.8) })
/// let finder = ConnectedComponents(threshold: 0.5, quorum: 0.3, alarmSize: 2)
/// let components = try finder.components(of: graph)
/// print(components.labels)      // [0, 0, 0, 1, 1, 1]
/// print(components.oversized)   // [0, 1]: groups somebody should look at
/// ```
///
/// With a quorum of 0 these are the connected components of the edges at or above the threshold, in O(edges). With a
/// quorum, groups are joined in the order of the share of linked pairs, as average link does on a graph without
/// weights (see `AverageLink` for ties and cost). The order of the edges does not matter.
public struct ConnectedComponents: Sendable, Equatable {
  /// Edges below this similarity do not count.
  public var threshold: Float
  /// Least share of linked pairs between two groups, 0 to 1.
  public var quorum: Double
  /// Groups of more nodes than this are reported; nil for no alarm.
  public var alarmSize: Int?

  /// Values outside their ranges are told when components are looked for.
  public init(threshold: Float, quorum: Double = 0, alarmSize: Int? = nil) {
    self.threshold = threshold
    self.quorum = quorum
    self.alarmSize = alarmSize
  }

  /// The groups of a graph.
  public struct Components: Sendable, Equatable {
    /// The group of each node, numbered from 0 in the order of their first node.
    public var labels: [Int]
    /// Number of nodes in each group.
    public var sizes: [Int]
    /// Groups above the alarm size, largest first.
    public var oversized: [Int]
  }

  /// The groups of `graph`. Throws when a parameter is outside its range, or an edge has an end that is no node.
  public func components(of graph: SimilarityGraph) throws(ClusteringError) -> Components {
    guard threshold.isFinite else { throw .parameter("threshold") }
    guard quorum >= 0, quorum <= 1 else { throw .parameter("quorum") }
    if let alarmSize, alarmSize < 1 { throw .parameter("alarmSize") }
    let edges = try graph.checkedEdges().filter { $0.similarity >= threshold }
    let labels: [Int]
    if quorum == 0 {
      labels = Self.joined(nodeCount: graph.nodeCount, edges)
    } else {
      let links = edges.map { SimilarityGraph.Edge(a: $0.a, b: $0.b, similarity: 1) }
      labels = try AverageLink().dendrogram(of: SimilarityGraph(nodeCount: graph.nodeCount, edges: links))
        .labels(cutAt: quorum)
    }
    var sizes: [Int] = []
    for label in labels {
      if label == sizes.count { sizes.append(0) }
      sizes[label] += 1
    }
    let oversized = sizes.indices.filter { sizes[$0] > alarmSize ?? .max }
      .sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
    return Components(labels: labels, sizes: sizes, oversized: oversized)
  }

  /// Union-find; the smallest member stands for a group.
  private static func joined(nodeCount: Int, _ edges: [SimilarityGraph.Edge]) -> [Int] {
    var parents = Array(0..<nodeCount)
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }
    for edge in edges {
      let (a, b) = (root(Int(edge.a)), root(Int(edge.b)))
      parents[max(a, b)] = min(a, b)
    }
    var numbers = [Int](repeating: -1, count: nodeCount)
    var count = 0
    return (0..<nodeCount).map { node in
      let root = root(node)
      if numbers[root] < 0 {
        numbers[root] = count
        count += 1
      }
      return numbers[root]
    }
  }
}
