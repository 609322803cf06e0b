import NER
import Similarity
import Stories
import TestSupport
import Testing

@Suite struct StoryClustererTests {
  @Test func storiesOfTheSampleCorpusComeCloseToItsGold() throws {
    let corpus = try SampleCorpus()
    #expect(corpus.reports.count > 80)
    let clustering = try StoryClusterer().cluster(corpus.reports)
    let metrics = try ClusterMetrics(
      gold: corpus.goldClusters, predicted: clustering.assignments.map(\.story))
    #expect(metrics.bCubed.f1 > 0.85)
    #expect(metrics.bCubed.precision > 0.95)
  }

  @Test func copiesOfTheSampleCorpusAreFoundAndNothingElse() throws {
    let corpus = try SampleCorpus()
    let clustering = try StoryClusterer().cluster(corpus.reports)
    for (index, report) in corpus.reports.enumerated() {
      let found = clustering.assignments[index].copyOf.map { corpus.reports[$0].id }
      guard let gold = corpus.gold[report.id] else { continue }
      if let found {
        #expect(gold.cluster == corpus.gold[found]?.cluster, "\(report.id) as a copy of \(found)")
      }
    }
    let wanted = corpus.reports.filter { corpus.gold[$0.id]?.copyOf != nil }.count
    let found = clustering.assignments.filter { $0.copyOf != nil }.count
    #expect(found >= wanted / 2 && found <= wanted + 3)
  }

  @Test(arguments: [1, 3])
  func resultDependsNeitherOnOrderNorOnThreads(threads: Int) throws {
    let reports = try SampleCorpus().reports
    var generator = SeededGenerator(seed: UInt64(threads))
    let shuffled = reports.shuffled(using: &generator)
    var options = StoryClusterer.Options()
    options.threads = threads
    let one = try StoryClusterer().cluster(reports)
    let other = try StoryClusterer(options: options).cluster(shuffled)
    #expect(one.stories.map(\.id) == other.stories.map(\.id))
    #expect(one.stories.map(\.title) == other.stories.map(\.title))
    #expect(
      one.stories.map { $0.reports.map { reports[$0].id } }
        == other.stories.map { $0.reports.map { shuffled[$0].id } })
    for (story, same) in zip(one.stories, other.stories) {
      #expect(story.terms == same.terms)
      #expect(story.entities == same.entities)
    }
  }

  @Test func everyReportIsInExactlyOneStoryAndCopiesStayWithTheirOriginal() throws {
    let reports = try SampleCorpus().reports
    let clustering = try StoryClusterer().cluster(reports)
    #expect(clustering.stories.flatMap(\.reports).sorted() == Array(reports.indices))
    for (index, assignment) in clustering.assignments.enumerated() {
      #expect(clustering.stories[assignment.story].reports.contains(index))
      if let original = assignment.copyOf {
        #expect(clustering.assignments[original].story == assignment.story)
        #expect(clustering.assignments[original].copyOf == nil)
      }
    }
    #expect(Set(clustering.stories.map(\.id)).count == clustering.stories.count)
  }

  @Test func evidenceOfEveryLinkAddsUpToItsSimilarity() throws {
    let clustering = try StoryClusterer().cluster(SampleCorpus().reports)
    let links = clustering.stories.flatMap(\.links)
    #expect(links.count > 30)
    for link in links {
      let sum = max(0, link.parts.reduce(0) { $0 + $1.contribution })
      #expect(abs(min(1, sum * sum) - link.similarity) < 1e-5)
    }
  }

  @Test func storiesKeepTheirNamesWhenMoreReportsArrive() throws {
    let reports = try SampleCorpus().reports.filter { $0.date != nil }
    let part = Array(reports.prefix(reports.count * 3 / 4))
    let before = try StoryClusterer().cluster(part)
    let after = try StoryClusterer().cluster(reports)
    let names = Set(after.stories.map(\.id))
    let kept = before.stories.filter { names.contains($0.id) }.count
    #expect(kept * 10 >= before.stories.count * 9)
  }

  @Test func noReportsGiveNoStories() throws {
    let clustering = try StoryClusterer().cluster([])
    #expect(clustering.stories.isEmpty && clustering.assignments.isEmpty)
  }

  @Test func oneReportIsOneStory() throws {
    let clustering = try StoryClusterer().cluster([Report(id: "a", title: "Ferry runs aground off Skye")])
    #expect(clustering.stories.map(\.reports) == [[0]])
    #expect(clustering.stories[0].title == "Ferry runs aground off Skye")
  }

  @Test func twoReportsOfOneEventAreOneStoryAndTwoOfDifferentEventsAreNot() throws {
    let ferry =
      "A ferry with 84 people aboard ran aground off the Isle of Skye on Tuesday, the coastguard said."
    let again =
      "The coastguard said all 84 people were taken off a ferry that ran aground off Skye on Tuesday."
    let rates = "The Bank of Canada cut its benchmark interest rate by a quarter point to 4.25 percent."
    let clustering = try StoryClusterer().cluster(
      [ferry, rates, again].enumerated().map { Report(id: "\($0)", text: $1) })
    #expect(clustering.assignments[0].story == clustering.assignments[2].story)
    #expect(clustering.assignments[0].story != clustering.assignments[1].story)
  }

  @Test func equalReportsAreCopiesOfTheEarliest() throws {
    let text = (1...40).map { "word\($0) goes here" }.joined(separator: " ")
    let reports = (0..<5).map { Report(id: "r\($0)", title: "Same", text: text, date: Double(1000 - $0)) }
    let clustering = try StoryClusterer().cluster(reports)
    #expect(clustering.stories.count == 1)
    #expect(clustering.assignments.map(\.copyOf) == [4, 4, 4, 4, nil])
    #expect(clustering.stories[0].independentSources == 1)
  }

  @Test func reportsWithoutAnyWordAreStoriesOfTheirOwn() throws {
    let clustering = try StoryClusterer().cluster([
      Report(id: "a", text: "…"), Report(id: "b", text: "!?"), Report(id: "c", text: " "),
    ])
    #expect(clustering.stories.count == 3)
  }

  @Test func cancelledTasksStop() async {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try StoryClusterer().cluster(SampleCorpus().reports)
    }
    await #expect(throws: CancellationError.self) { _ = try await task.value }
  }
}
