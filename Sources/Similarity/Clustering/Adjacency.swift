/// Both directions of the edges of a graph: the neighbours of `node`, ascending, are `row(node)` of `ids` and
/// `similarities`.
package struct Adjacency: Sendable {
  package private(set) var starts: [Int]
  package private(set) var ids: [UInt32]
  package private(set) var similarities: [Float]

  /// - Parameter edges: valid, by `a`, then `b`.
  package init(nodeCount: Int, edges: [SimilarityGraph.Edge]) {
    starts = [Int](repeating: 0, count: nodeCount + 1)
    for edge in edges {
      starts[Int(edge.a) + 1] += 1
      starts[Int(edge.b) + 1] += 1
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    ids = [UInt32](repeating: 0, count: 2 * edges.count)
    similarities = [Float](repeating: 0, count: 2 * edges.count)
    var next = starts
    for edge in edges {
      let (a, b) = (Int(edge.a), Int(edge.b))
      ids[next[a]] = edge.b
      similarities[next[a]] = edge.similarity
      next[a] += 1
      ids[next[b]] = edge.a
      similarities[next[b]] = edge.similarity
      next[b] += 1
    }
  }

  package func row(_ node: Int) -> Range<Int> { starts[node]..<starts[node + 1] }
}
