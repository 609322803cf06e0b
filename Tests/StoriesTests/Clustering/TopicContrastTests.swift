import Similarity
import Testing

@testable import Stories

/// Two fights of one boxer, six reports each: all twelve share terms 0 to 9, each fight has two terms of its own and
/// each report one of its own; and a pair of reports on something else.
@Suite struct TopicContrastTests {
  let matrix: SparseMatrix
  let links: SimilarityGraph
  let topics = [Int](repeating: 0, count: 12) + [1, 1]
  let lengths = [Int](repeating: 100, count: 14)

  init() throws {
    var rows: [[(term: UInt32, weight: Float)]] = (0..<12).map { report in
      let fight = UInt32(10 + 2 * (report / 6))
      return (Array(0..<10) + [fight, fight + 1, UInt32(20 + report)]).map { (term: $0, weight: 1) }
    }
    for report in 0..<2 { rows.append([50, 51, UInt32(60 + report)].map { (term: $0, weight: 1) }) }
    matrix = try SparseMatrix(rows: rows).normalized()
    var edges: [SimilarityGraph.Edge] = []
    for a in 0..<14 {
      for b in (a + 1)..<14 where topics[a] == topics[b] {
        edges.append(.init(a: UInt32(a), b: UInt32(b), similarity: Float(matrix.dotProduct(a, b))))
      }
    }
    links = SimilarityGraph(nodeCount: 14, edges: edges)
  }

  private func scaled(lengths: [Int]? = nil, threads: Int = 1) throws -> SimilarityGraph {
    try TopicContrast().scaled(
      links, topics: topics, matrix: matrix, lengths: lengths ?? self.lengths, threads: threads)
  }

  private func mean(_ graph: SimilarityGraph, where isWanted: (Int, Int) -> Bool) -> Float {
    let wanted = graph.edges.filter { isWanted(Int($0.a), Int($0.b)) }.map(\.similarity)
    return wanted.reduce(0, +) / Float(wanted.count)
  }

  @Test func whatIsCommonToTheTopicCountsLessAcrossItsStories() throws {
    let after = try scaled()
    let inside: (Int, Int) -> Bool = { $0 < 12 && $0 / 6 == $1 / 6 }
    let across: (Int, Int) -> Bool = { $0 < 6 && (6..<12).contains($1) }
    #expect(abs(mean(after, where: inside) - mean(links, where: inside)) < 0.01)
    #expect(mean(after, where: across) < mean(links, where: across) - 0.05)
  }

  @Test func aSmallTopicStaysAsItIs() throws {
    let after = try scaled()
    #expect(after.edges.last == links.edges.last)
  }

  @Test func headlinesStayAsTheyAre() throws {
    let after = try scaled(lengths: [Int](repeating: 1, count: 14))
    for (a, b) in zip(after.edges, links.edges) { #expect(abs(a.similarity - b.similarity) < 1e-3) }
  }

  @Test func aTopicOfOneStoryStaysAsItIs() throws {
    // The first fight twice.
    let rows = (0..<12).map { report -> [(term: UInt32, weight: Float)] in
      (Array(0..<12) + [UInt32(20 + report)]).map { (term: $0, weight: 1) }
    }
    let matrix = try SparseMatrix(rows: rows).normalized()
    let links = SimilarityGraph(
      nodeCount: 12,
      edges: (0..<12).flatMap { a in
        ((a + 1)..<12).map { .init(a: UInt32(a), b: UInt32($0), similarity: Float(matrix.dotProduct(a, $0))) }
      })
    let after = try TopicContrast().scaled(
      links, topics: [Int](repeating: 0, count: 12), matrix: matrix,
      lengths: [Int](repeating: 100, count: 12), threads: 1)
    for (a, b) in zip(after.edges, links.edges) { #expect(abs(a.similarity - b.similarity) < 1e-5) }
  }

  @Test func threadsDoNotMatter() throws {
    let (one, three) = (try scaled(threads: 1), try scaled(threads: 3))
    #expect(one.edges == three.edges)
  }
}
