import NER

/// Groups reports into stories.
///
///     let clustering = try StoryClusterer().cluster(reports)
///     for story in clustering.stories { print(story.title, story.reports.count) }
public struct StoryClusterer: Sendable {
  public struct Options: Sendable {
    /// Number of threads; the result does not depend on it.
    public var threads = 2

    public init() {}
  }

  public var options: Options
  public let recognizer: EntityRecognizer

  public init(recognizer: EntityRecognizer = EntityRecognizer(), options: Options = Options()) {
    self.recognizer = recognizer
    self.options = options
  }

  /// Groups `reports` into stories. Honours `Task` cancellation.
  public func cluster(_ reports: [Report]) throws -> StoryClustering {
    // Placeholder: every report a story of its own.
    var stories: [Story] = []
    for (index, report) in reports.enumerated() {
      stories.append(
        Story(
          id: report.id, title: report.title, topic: report.id, reports: [index], canonical: index, copies: [],
          entities: [], terms: [], firstSeen: report.date, lastSeen: report.date, independentSources: 1, links: [],
          disagreements: [], warnings: []))
    }
    return StoryClustering(
      stories: stories,
      assignments: reports.indices.map { StoryClustering.Assignment(story: $0, copyOf: nil) },
      entities: reports.map { _ in StoryClustering.ReportEntities() })
  }
}
