import Similarity
import Testing

@testable import Stories

/// Pairs of reports alike at .6, each with a link of chance to the next pair.
@Suite struct ChanceLinksTests {
  private func chance(pairs: Int, linked similarity: (Int) -> Float, threshold: Double = 0.2) throws -> Double
  {
    var edges: [SimilarityGraph.Edge] = []
    for pair in 0..<pairs {
      let a = UInt32(2 * pair)
      edges.append(.init(a: a, b: a + 1, similarity: 0.6))
      let next = UInt32(2 * ((pair + 1) % pairs))
      edges.append(.init(a: min(a + 1, next), b: max(a + 1, next), similarity: similarity(pair)))
    }
    let links = SimilarityGraph(nodeCount: 2 * pairs, edges: edges)
    return ChanceLinks().similarity(
      in: links, tree: try AverageLink().dendrogram(of: links), threshold: threshold)
  }

  @Test func linksByChanceAboveTheThresholdRaiseWhatLoneReportsNeed() throws {
    let needed = try chance(pairs: 1_000) { _ in 0.3 }
    #expect(needed > 0.29 && needed < 0.3)
  }

  @Test func linksByChanceBelowTheThresholdChangeNothing() throws {
    #expect(try chance(pairs: 1_000) { _ in 0.15 } == 0.2)
  }

  @Test func aFewStrongLinksAreNotTheRule() throws {
    #expect(try chance(pairs: 1_000) { $0 % 10 == 0 ? 0.35 : 0.1 } == 0.2)
  }

  @Test func aSmallBatchKnowsLittleOfChance() throws {
    let (few, many) = (try chance(pairs: 5) { _ in 0.3 }, try chance(pairs: 500) { _ in 0.3 })
    #expect(few > 0.2 && few < 0.23)
    #expect(many > 0.29)
  }

  @Test func reportsWithoutLinksHaveTheThreshold() throws {
    let links = SimilarityGraph(nodeCount: 3, edges: [])
    let tree = try AverageLink().dendrogram(of: links)
    #expect(ChanceLinks().similarity(in: links, tree: tree, threshold: 0.13) == 0.13)
  }
}
