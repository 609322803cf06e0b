import Similarity
import TestSupport
import Testing

@testable import Stories

@Suite struct ExpansionTests {
  private let headlines = [
    "Magnitude 7.1 quake hits Lima", "Peru shaken by strong tremor",
    "Strong quake: Lima and all of Peru shaken",
    "Parliament votes on pension reform", "Pension vote: lawmakers agree on reform",
    "Striker signs for Valencia",
  ].enumerated().map { Report(id: "\($0)", title: $1) }

  /// All rows in one story.
  private let oneStory = [Int](repeating: 0, count: 64)

  /// Rows of equal weights, of length 1.
  private func matrix(_ rows: [[UInt32]]) throws -> SparseMatrix {
    try SparseMatrix(rows: rows.map { $0.map { (term: $0, weight: 1) } }).normalized()
  }

  @Test func headlinesWithoutACommonWordMeetThroughAThird() throws {
    let clustering = try StoryClusterer().cluster(headlines)
    #expect(Set(clustering.stories.map { $0.reports.sorted() }) == [[0, 1, 2], [3, 4], [5]])
    let rows = try matrix([[0, 1, 2], [3, 4, 5], [0, 1, 3, 4], [8, 9]])
    let expanded = try Expansion().expanded(
      rows, by: rows, stories: oneStory, among: [0, 1, 2, 3], threads: 1)
    #expect(rows.dotProduct(0, 1) == 0)
    #expect(expanded.dotProduct(0, 1) > 0.05)
    #expect(expanded.dotProduct(0, 3) == 0)
  }

  @Test(arguments: 0..<5) func neitherTheOrderOfHeadlinesNorThreadsMatter(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let subjects = ["quake", "vote", "strike", "flood", "trial"]
    let words = ["toll", "rises", "amid", "fears", "north", "court", "late", "talks", "fail", "again"]
    let reports = (0..<40).map { index in
      let rest = words.shuffled(using: &random).prefix(3).joined(separator: " ")
      return Report(id: "\(index)", title: "\(subjects[index % 5]) \(rest)")
    }
    func stories(_ reports: [Report], threads: Int) throws -> Set<[String]> {
      var options = StoryClusterer.Options()
      options.threads = threads
      let clustering = try StoryClusterer(options: options).cluster(reports)
      return Set(clustering.stories.map { $0.reports.map { reports[$0].id }.sorted() })
    }
    #expect(try stories(reports, threads: 1) == stories(reports.shuffled(using: &random), threads: 3))
  }

  @Test func whatNeighboursAddIsPartOfTheEvidence() throws {
    let links = try StoryClusterer().cluster(headlines).stories.flatMap(\.links)
    #expect(links.count == 3)
    for link in links {
      #expect(try #require(link.parts.first { $0.name == "neighbours" }).contribution > 0)
      let sum = max(0, link.parts.reduce(0) { $0 + $1.contribution })
      #expect(abs(min(1, sum * sum) - link.similarity) < 1e-5)
    }
  }

  @Test func anExpandedRowIsItsOwnAndItsNeighboursTimesSimilarityAndWeight() throws {
    let rows = try matrix([[0, 1], [1, 2], [7, 8]])
    let expanded = try Expansion(neighbours: 3, weight: 0.4, storyPrior: 0).expanded(
      rows, by: rows, stories: oneStory, among: [0, 1, 2], threads: 1)
    // (1, 1, 0) and half a neighbour's weight of .4, (0, .2, .2), as far as their cosine goes.
    let lengthOfFirst = (1 + 1.2 * 1.2 + 0.2 * 0.2).squareRoot()
    for (position, expected) in zip(expanded.row(0), [1, 1.2, 0.2]) {
      #expect(abs(Double(expanded.weights[position]) - expected / lengthOfFirst) < 1e-6)
    }
    #expect(expanded.terms[expanded.row(0)] == [0, 1, 2])
    #expect(expanded.terms[expanded.row(2)] == [7, 8])
  }

  @Test func inABatchOfLongerReportsNothingIsBorrowed() throws {
    let long = (0..<3).map { Array(UInt32($0) * 20..<UInt32($0) * 20 + 40) }
    let rows = try matrix(long + [[0, 1], [1, 2]])
    #expect(
      try Expansion().expanded(rows, by: rows, stories: oneStory, among: Array(0..<5), threads: 1) == rows)
  }

  @Test func inABatchOfShortReportsALongOneBorrowsNothing() throws {
    let rows = try matrix([Array(0..<40), [0, 1], [1, 50], [50, 51]])
    let expanded = try Expansion().expanded(
      rows, by: rows, stories: oneStory, among: Array(0..<4), threads: 1)
    #expect(expanded.row(0).count == 40)
    #expect(expanded.row(1).count > 2)
  }

  @Test func rowsThatAreNotAmongThoseGivenStayAndLendNothing() throws {
    let rows = try matrix([[0, 1], [0, 1, 2], [5, 6], [6, 7]])
    let expanded = try Expansion().expanded(rows, by: rows, stories: oneStory, among: [0, 2, 3], threads: 1)
    #expect(expanded.terms[expanded.row(0)] == [0, 1])
    #expect(expanded.terms[expanded.row(1)] == [0, 1, 2])
    #expect(expanded.terms[expanded.row(2)] == [5, 6, 7])
  }

  @Test func onlyNeighboursOfTheSameStoryLendTheMoreTheLargerItIs() throws {
    let rows = try matrix([[0, 1], [1, 2], [1, 3], [1, 4]])
    func borrowed(_ stories: [Int]) throws -> [Float] {
      let expanded = try Expansion().expanded(
        rows, by: rows, stories: stories, among: [0, 1, 2, 3], threads: 1)
      return zip(expanded.row(0), expanded.terms[expanded.row(0)]).filter { $1 > 1 }
        .map { expanded.weights[$0.0] }
    }
    #expect(try borrowed([0, 1, 2, 3]) == [])
    let (ofTwo, ofFour) = (try borrowed([0, 0, 1, 1]), try borrowed([0, 0, 0, 0]))
    #expect(ofTwo.count == 1 && ofFour.count == 3)
    #expect(ofFour[0] > ofTwo[0])
  }

  @Test func whatIsNotLentMakesNoNeighbours() throws {
    let rows = try matrix([[0, 1, 2], [0, 1, 3]])
    let lent = try matrix([[2], [3]])
    #expect(try Expansion().expanded(rows, by: lent, stories: oneStory, among: [0, 1], threads: 1) == rows)
  }

  @Test(arguments: 0..<20) func isTheSameForAnyNumberOfThreads(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = try matrix(
      (0..<60).map { _ in
        Array(
          Set(
            (0..<Int.random(in: 0...8, using: &random)).map { _ in
              UInt32.random(in: 0..<40, using: &random)
            }))
      })
    let one = try Expansion().expanded(rows, by: rows, stories: oneStory, among: Array(0..<60), threads: 1)
    #expect(
      try Expansion().expanded(rows, by: rows, stories: oneStory, among: Array(0..<60), threads: 3) == one)
    for row in 0..<60 where !rows.row(row).isEmpty { #expect(abs(one.norm(row) - 1) < 1e-6) }
  }

  @Test func noReportsOneReportAndEmptyOnesAreLeftAlone() throws {
    #expect(
      try Expansion().expanded(SparseMatrix(), by: SparseMatrix(), stories: oneStory, among: [], threads: 1)
        == SparseMatrix())
    let empty = try matrix([[], [], [1]])
    #expect(
      try Expansion().expanded(empty, by: empty, stories: oneStory, among: [0, 1, 2], threads: 1) == empty)
    #expect(try Expansion().expanded(empty, by: empty, stories: oneStory, among: [2], threads: 1) == empty)
  }
}
