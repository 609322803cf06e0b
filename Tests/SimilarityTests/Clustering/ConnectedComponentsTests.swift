import Similarity
import TestSupport
import Testing

@Suite struct ConnectedComponentsTests {
  @Test func withoutAQuorumTheyAreThoseOfAWalk() throws {
    var random = SeededGenerator(seed: 3)
    for share in [0.0, 0.02, 0.05, 0.2] {
      let graph = randomGraph(nodes: 60, share: share, steps: 10, using: &random)
      let found = try ConnectedComponents(threshold: 0.5).components(of: graph)
      var labels = [Int](repeating: -1, count: 60)
      for start in 0..<60 where labels[start] < 0 {
        let label = (labels.max() ?? -1) + 1
        var open = [start]
        while let node = open.popLast() {
          guard labels[node] < 0 else { continue }
          labels[node] = label
          for edge in graph.edges where edge.similarity >= 0.5 {
            if Int(edge.a) == node { open.append(Int(edge.b)) }
            if Int(edge.b) == node { open.append(Int(edge.a)) }
          }
        }
      }
      #expect(found.labels == labels)
      #expect(found.sizes.reduce(0, +) == 60)
      var shuffled = graph
      shuffled.edges.shuffle(using: &random)
      #expect(try ConnectedComponents(threshold: 0.5).components(of: shuffled) == found)
      // A quorum that any link meets is none.
      #expect(try ConnectedComponents(threshold: 0.5, quorum: 1e-9).components(of: graph).labels == labels)
    }
  }

  @Test func aQuorumCutsAChainOfTwoGroups() throws {
    // Two triangles and one edge between them.
    var edges: [SimilarityGraph.Edge] = []
    for (a, b) in [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (2, 3)] {
      edges.append(.init(a: UInt32(a), b: UInt32(b), similarity: 0.9))
    }
    let graph = SimilarityGraph(nodeCount: 7, edges: edges)
    var components = ConnectedComponents(threshold: 0.5, alarmSize: 4)
    #expect(try components.components(of: graph).labels == [0, 0, 0, 0, 0, 0, 1])
    #expect(try components.components(of: graph).oversized == [0])
    components.quorum = 0.2
    let guarded = try components.components(of: graph)
    #expect(guarded.labels == [0, 0, 0, 1, 1, 1, 2])
    #expect(guarded.sizes == [3, 3, 1])
    #expect(guarded.oversized.isEmpty)
    // One linked pair of nine is a quorum of a tenth.
    components.quorum = 0.1
    #expect(try components.components(of: graph).sizes == [6, 1])
  }

  @Test func oversizedGroupsComeLargestFirst() throws {
    let edges = [(0, 1), (2, 3), (3, 4), (5, 6), (6, 7), (7, 8)].map {
      SimilarityGraph.Edge(a: UInt32($0.0), b: UInt32($0.1), similarity: 1)
    }
    let found = try ConnectedComponents(threshold: 0.5, alarmSize: 2)
      .components(of: SimilarityGraph(nodeCount: 9, edges: edges))
    #expect(found.oversized == [2, 1])
  }

  @Test func emptyAndBadInputs() throws {
    let none = SimilarityGraph(nodeCount: 0, edges: [])
    #expect(try ConnectedComponents(threshold: 0.5, quorum: 0.5).components(of: none).labels.isEmpty)
    #expect(throws: ClusteringError.parameter("threshold")) {
      try ConnectedComponents(threshold: .nan).components(of: none)
    }
    #expect(throws: ClusteringError.parameter("quorum")) {
      try ConnectedComponents(threshold: 0.5, quorum: 1.5).components(of: none)
    }
    #expect(throws: ClusteringError.parameter("alarmSize")) {
      try ConnectedComponents(threshold: 0.5, alarmSize: 0).components(of: none)
    }
    #expect(throws: ClusteringError.notFinite(edge: 0)) {
      try ConnectedComponents(threshold: 0.5).components(
        of: SimilarityGraph(nodeCount: 2, edges: [.init(a: 0, b: 1, similarity: .nan)]))
    }
  }
}
