import Stories
import Testing

@Suite struct MeasuredReportsTests {
  /// Two labellings are the same partition when the same pairs are together.
  private func pairsTogether(_ labels: [Int]) -> [[Int]] {
    Dictionary(grouping: labels.indices, by: { labels[$0] }).values.map { $0.sorted() }.sorted {
      $0[0] < $1[0]
    }
  }

  @Test func measuringOnceAndPartitioningIsClustering() throws {
    let reports = try SampleCorpus().reports
    let partition = try StoryClusterer().measure(reports).partition()
    let clustering = try StoryClusterer().cluster(reports)
    #expect(pairsTogether(partition) == pairsTogether(clustering.assignments.map(\.story)))
  }

  @Test func weightsAndThresholdChangeThePartitionAsInTheOptions() throws {
    let reports = try SampleCorpus().reports
    var options = StoryClusterer.Options()
    options.weights.title = 0.3
    options.threshold = 0.3
    let partition = try StoryClusterer().measure(reports).partition(weights: options.weights, threshold: 0.3)
    let clustering = try StoryClusterer(options: options).cluster(reports)
    #expect(pairsTogether(partition) == pairsTogether(clustering.assignments.map(\.story)))
    #expect(Set(partition).count > Set(try StoryClusterer().measure(reports).partition()).count)
  }

  @Test func noReportsMakeNoStories() throws {
    #expect(try StoryClusterer().measure([]).partition().isEmpty)
  }

  @Test func evidenceOfTheCallerJoinsPartsAndIsExplained() throws {
    let reports = try SampleCorpus().reports
    var options = StoryClusterer.Options()
    options.furtherEvidence = [FurtherEvidence(name: "apart", weight: -10) { _, _ in 1 }]
    let apart = try StoryClusterer(options: options).cluster(reports)
    #expect(apart.stories.allSatisfy { $0.reports.count - $0.copies.count == 1 })

    options.furtherEvidence = [
      FurtherEvidence(name: "sameSource", weight: 0.02) { $0.source == $1.source ? 1 : 0 },
      FurtherEvidence(name: "nonsense", weight: 1) { _, _ in .nan },
    ]
    let clustering = try StoryClusterer(options: options).cluster(reports)
    let links = clustering.stories.flatMap(\.links)
    #expect(!links.isEmpty)
    for link in links {
      let sum = link.parts.map(\.contribution).reduce(0, +)
      #expect(abs(min(1, max(0, sum) * max(0, sum)) - link.similarity) < 1e-4)
      let same = reports[link.a].source == reports[link.b].source
      #expect(link.parts.first { $0.name == "sameSource" }?.value == (same ? 1 : 0))
      #expect(link.parts.first { $0.name == "nonsense" }?.contribution == 0)
    }
  }
}
