import Similarity
import TestSupport
import Testing

@testable import Stories

/// Forty reports, one each half day, linked the less the farther they are apart; the first twenty and the last twenty
/// were found to be stories.
@Suite struct ContinuationsTests {
  private let halves = (0..<40).map { $0 / 20 }
  private let halfDays = (0..<40).map { Double($0) / 2 }

  /// Every report with the eight next ones; links across the middle are multiplied with `across`.
  private func links(across: Float = 1) -> SimilarityGraph {
    let edges = (0..<40).flatMap { a in
      (a + 1..<min(40, a + 9)).map { b in
        let similarity = 0.5 - 0.05 * Float(b - a)
        return SimilarityGraph.Edge(
          a: UInt32(a), b: UInt32(b), similarity: (a < 20) == (b < 20) ? similarity : similarity * across)
      }
    }
    return SimilarityGraph(nodeCount: 40, edges: edges)
  }

  private func stories(
    _ halves: [Int], topics: [Int]? = nil, across: Float = 1, days: [Double]
  ) throws -> Int {
    let topics = topics ?? [Int](repeating: 0, count: halves.count)
    let joined = try Continuations().joined(halves, topics: topics, links: links(across: across), days: days)
    return Set(joined).count
  }

  @Test func whatFollowsAStoryAndIsAsAlikeAsItsOwnReportsIsTheSameStory() throws {
    #expect(try stories(halves, days: halfDays) == 1)
  }

  @Test func whatFollowsButIsLessAlikeIsAnotherStory() throws {
    #expect(try stories(halves, across: 0.3, days: halfDays) == 2)
  }

  @Test func whatRunsBesideAStoryIsJudgedByThePairsOfTheSameDays() throws {
    // The second story begins in the middle of the first. Where they meet they are not alike; where they do not, no
    // link is to be expected.
    let days = halfDays.enumerated().map { $0 < 20 ? $1 : $1 - 5 }
    #expect(try stories(halves, days: days) == 2)
  }

  @Test func reportsOfOneDayDoNotMoveOn() throws {
    #expect(try stories(halves, days: halfDays.map { $0 / 100 }) == 2)
  }

  @Test func withoutDatesNothingFollows() throws {
    #expect(try stories(halves, days: [Double](repeating: .nan, count: 40)) == 2)
    #expect(try stories(halves, days: halfDays.enumerated().map { $0 < 16 ? .nan : $1 }) == 2)
  }

  @Test func storiesOfTwoTopicsStayApart() throws {
    #expect(try stories(halves, topics: halves, days: halfDays) == 2)
  }

  @Test func aFewReportsAreNoPartOfALongStory() throws {
    #expect(try stories((0..<40).map { $0 < 35 ? 0 : 1 }, days: halfDays) == 2)
  }

  @Test func threePartsAreOneStory() throws {
    #expect(try stories((0..<40).map { $0 / 14 }, days: halfDays) == 1)
  }

  @Test(arguments: 0..<3) func aStoryOfManyWeeksStaysOneWhateverTheOrder(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    // Each report has two words that stay and twelve of sixteen of which each day one gives way to a new one. Others
    // report other things on the same days.
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let words = (0..<12).map { _ in
      (0..<80).map { _ in String((0..<7).map { _ in letters.randomElement(using: &random) ?? "a" }) }
    }
    var reports: [Report] = []
    for story in 0..<12 {
      for day in 0..<(story == 0 ? 60 : 3) {
        let text = (words[story][78...] + words[story][day..<day + 16].shuffled(using: &random).prefix(12))
          .joined(separator: " ")
        reports.append(
          Report(
            id: "\(story)-\(day)", text: "The \(text).",
            date: 1_700_000_000 + Double(day) * 86_400))
      }
    }
    func long(_ reports: [Report]) throws -> Int {
      let stories = try StoryClusterer().cluster(reports).stories
      return stories.map { $0.reports.count { reports[$0].id.hasPrefix("0-") } }.max() ?? 0
    }
    #expect(try long(reports) >= 58)
    #expect(try long(reports) == long(reports.shuffled(using: &random)))
    #expect(try long(reports.map { Report(id: $0.id, text: $0.text) }) < 58)
  }
}
