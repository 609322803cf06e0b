import Similarity
import TestSupport
import Testing

@Suite struct DendrogramTests {
  @Test func aCutTakesAllMergesAtOrAboveIt() throws {
    let graph = SimilarityGraph(
      nodeCount: 5,
      edges: [
        .init(a: 0, b: 4, similarity: 0.75), .init(a: 1, b: 2, similarity: 0.5),
        .init(a: 2, b: 3, similarity: 0.5),
      ])
    let tree = try AverageLink().dendrogram(of: graph)
    #expect(tree.merges.map(\.similarity) == [0.75, 0.5, 0.25])
    #expect(tree.labels(cutAt: 0.8) == [0, 1, 2, 3, 4])
    #expect(tree.labels(cutAt: 0.75) == [0, 1, 2, 3, 0])
    #expect(tree.labels(cutAt: 0.5) == [0, 1, 1, 2, 0])
    #expect(tree.labels(cutAt: 0) == [0, 1, 1, 1, 0])
    #expect(tree.mergeCount(cutAt: 0.25) == 3)
    #expect(tree.labels(mergeCount: 2) == tree.labels(cutAt: 0.5))
    #expect(tree.labels(mergeCount: 99) == tree.labels(cutAt: 0))
    #expect(tree.labels(mergeCount: -1) == [0, 1, 2, 3, 4])
  }

  @Test func similaritiesNeverRiseAndEachCutHasOneClusterLess() throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<10 {
      let graph = randomGraph(nodes: 40, share: 0.15, steps: 1000, using: &random)
      let tree = try AverageLink().dendrogram(of: graph)
      for (one, next) in zip(tree.merges, tree.merges.dropFirst()) {
        #expect(one.similarity >= next.similarity)
      }
      for count in 0...tree.merges.count {
        #expect(Set(tree.labels(mergeCount: count)).count == 40 - count)
      }
    }
  }
}
