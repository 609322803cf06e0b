import Similarity
import TestSupport
import Testing

@testable import Stories

/// Two stories of eight reports each; the last report of the first one is linked to both.
@Suite struct RelocationTests {
  private let stories = (0..<16).map { $0 / 8 }

  /// The reports of a story with each other at .5, report 7 with those of its own at `own` and of the other at `other`.
  private func links(own: Float, other: Float) -> SimilarityGraph {
    let edges = (0..<16).flatMap { a in
      (a + 1..<16).compactMap { b -> SimilarityGraph.Edge? in
        let isSame = a / 8 == b / 8
        guard isSame || a == 7 else { return nil }
        let similarity = isSame ? (b == 7 ? own : 0.5) : other
        return SimilarityGraph.Edge(a: UInt32(a), b: UInt32(b), similarity: similarity)
      }
    }
    return SimilarityGraph(nodeCount: 16, edges: edges)
  }

  private func relocated(_ stories: [Int], _ links: SimilarityGraph, threshold: Double = 0.2) throws -> [Int]
  {
    try Relocation().relocated(stories, links: links, threshold: threshold, threads: 1)
  }

  @Test func aReportGoesToTheStoryThatItIsFarNearerTo() throws {
    let moved = try relocated(stories, links(own: 0.1, other: 0.4))
    #expect(moved == (0..<16).map { $0 < 7 ? 0 : 1 })
  }

  @Test func aReportThatIsALittleNearerToAnotherStoryStays() throws {
    #expect(try relocated(stories, links(own: 0.25, other: 0.4)) == stories)
  }

  @Test func whatIsNotAlikeEnoughForTheOtherStoryStays() throws {
    #expect(try relocated(stories, links(own: 0.02, other: 0.15)) == stories)
  }

  @Test func aSmallStoryTakesNobody() throws {
    let small = (0..<16).map { $0 < 8 ? 0 : $0 < 13 ? 1 : $0 }
    #expect(try relocated(small, links(own: 0.1, other: 0.4)) == small)
  }

  @Test func aLoneReportStaysAlone() throws {
    let alone = (0..<16).map { $0 == 7 ? 2 : $0 / 8 }
    #expect(try relocated(alone, links(own: 0.1, other: 0.4)) == alone)
  }

  @Test(arguments: [([3], 3), ([1, 2, 2], 2), ([2, 1, 1, 2], 2), ([5, 4, 4, 5, 4], 4)])
  func aStoryHasTheTopicOfMostOfItsReports(_ topics: [Int], _ expected: Int) {
    #expect(StoryBuilder.mostFrequent(topics) == expected)
  }

  @Test func nothingIsMovedWhereNothingIsLinked() throws {
    #expect(try relocated([], SimilarityGraph(nodeCount: 0, edges: [])).isEmpty)
    #expect(try relocated(stories, SimilarityGraph(nodeCount: 16, edges: [])) == stories)
  }

  @Test(arguments: 0..<4) func onGeneratedLinksItIsWhatAllMeansSayForAnyThreads(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = 20_000
    let stories = (0..<count).map { _ in Int.random(in: 0..<900, using: &random) }
    let edges = (0..<count - 1).flatMap { a in
      Set((0..<6).map { _ in Int.random(in: a + 1...min(count - 1, a + 60), using: &random) }).sorted().map {
        b in
        SimilarityGraph.Edge(a: UInt32(a), b: UInt32(b), similarity: Float.random(in: 0...1, using: &random))
      }
    }
    let links = SimilarityGraph(nodeCount: count, edges: edges)
    let expected = reference(stories, links, threshold: 0.04)
    #expect(expected != stories)
    for threads in [1, 3] {
      let moved = try Relocation().relocated(stories, links: links, threshold: 0.04, threads: threads)
      #expect(moved == expected)
    }
  }

  /// The rule as it is said, from a table of what each report has in common with each story.
  private func reference(_ stories: [Int], _ links: SimilarityGraph, threshold: Double) -> [Int] {
    var sizes: [Int: Int] = [:]
    for story in stories { sizes[story, default: 0] += 1 }
    var common = [[Int: Double]](repeating: [:], count: stories.count)
    for edge in links.edges {
      let (a, b) = (Int(edge.a), Int(edge.b))
      common[a][stories[b], default: 0] += Double(edge.similarity)
      common[b][stories[a], default: 0] += Double(edge.similarity)
    }
    return stories.indices.map { report in
      let own = stories[report]
      guard let size = sizes[own], size > 1 else { return own }
      let inside = (common[report][own] ?? 0) / Double(size - 1)
      let others = common[report].filter { story, _ in story != own && (sizes[story] ?? 0) >= 6 }
        .map { (story: $0, mean: $1 / Double(sizes[$0] ?? 1)) }
      guard let best = others.max(by: { $0.mean < $1.mean }) else { return own }
      return best.mean > max(threshold, 2 * inside) ? best.story : own
    }
  }
}
