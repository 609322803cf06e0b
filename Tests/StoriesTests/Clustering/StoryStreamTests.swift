import Similarity
import Stories
import Testing

@Suite struct StoryStreamTests {
  @Test func reportsJoinTheStoriesTheyBelongToAsTheyArrive() throws {
    let corpus = try SampleCorpus()
    var stream = try StoryStream()
    let stories = try corpus.reports.sorted { ($0.date ?? 0) < ($1.date ?? 0) }.map {
      (gold: corpus.gold[$0.id]?.cluster ?? $0.id, story: try stream.add($0))
    }
    let metrics = try ClusterMetrics(gold: stories.map(\.gold), predicted: stories.map(\.story))
    #expect(metrics.bCubed.f1 > 0.7)
    #expect(metrics.bCubed.precision > 0.9)
  }

  @Test func storyWithoutNewsIsClosed() throws {
    let text = "A ferry ran aground off the Isle of Skye, the coastguard said."
    var stream = try StoryStream(window: 2)
    let first = try stream.add(Report(id: "a", text: text, date: 0))
    #expect(try stream.add(Report(id: "b", text: text, date: 86_400)) == first)
    #expect(try stream.add(Report(id: "c", text: text, date: 6 * 86_400)) != first)
    #expect(stream.storyCount == 2)
  }

  @Test func thresholdsOutsideTheirLimitsAreRefused() {
    #expect(throws: ClusteringError.self) { try StoryStream(threshold: 0) }
    #expect(throws: ClusteringError.self) { try StoryStream(window: -1) }
  }
}
