import NER

/// What ``StoryClusterer`` found: the stories, and for each report where it went.
public struct StoryClustering: Sendable {
  /// Largest first, then latest.
  public var stories: [Story]
  /// Beside the reports, in their order.
  public var assignments: [Assignment]
  /// The mentions in each report's title and text, beside the reports.
  public var entities: [ReportEntities]

  /// Where a report went.
  public struct Assignment: Sendable, Hashable {
    /// Index into `stories`.
    public var story: Int
    /// Index of the report that this one repeats, or nil. It belongs to the same story and is no copy itself.
    public var copyOf: Int?
  }

  /// The mentions in one report, by start.
  public struct ReportEntities: Sendable, Hashable {
    /// Mentions in the title.
    public var title: [Mention] = []
    /// Mentions in the text.
    public var text: [Mention] = []
  }
}
