import NER
import Similarity
import Tokenize

/// Groups reports into stories.
///
///     let clustering = try StoryClusterer().cluster(reports)
///     for story in clustering.stories { print(story.title, story.reports.count) }
///
/// One configuration serves full articles, leads and headlines: what counts as one story is read from the batch
/// itself. The result depends neither on the order of the reports nor on the number of threads.
public struct StoryClusterer: Sendable {
  /// What can be set; the defaults serve every kind of news text.
  public struct Options: Sendable {
    /// Number of threads; the result does not depend on it.
    public var threads = 2
    /// What each piece of evidence adds to a link.
    public var weights = LinkWeights()
    /// Evidence of one's own beside what is built in.
    public var furtherEvidence: [FurtherEvidence] = []
    /// Similarity down to which reports are one story; nil to read it from the batch.
    public var threshold: Double?
    /// Called now and then from any thread with what is being done and how far it is, 0 to 1.
    public var progress: (@Sendable (Stage, Double) -> Void)?

    /// The defaults.
    public init() {}
  }

  /// What is being done.
  public enum Stage: String, Sendable {
    /// Tokens and names of each report.
    case reading
    /// Weights of terms, and copies.
    case weighing
    /// Pairs, links and the tree.
    case linking
    /// Stories with all that is said about them.
    case building
  }

  /// What was set.
  public var options: Options
  /// Finds the names that reports are compared by.
  public let recognizer: EntityRecognizer

  /// A clusterer with the built-in names, unless told otherwise.
  public init(recognizer: EntityRecognizer = EntityRecognizer(), options: Options = Options()) {
    self.recognizer = recognizer
    self.options = options
  }

  /// Groups `reports` into stories. Throws `CancellationError` when the current task is cancelled, and
  /// ``StoryClusteringError`` for more than can be numbered.
  public func cluster(_ reports: [Report]) throws -> StoryClustering {
    let measured = try measure(reports)
    guard !reports.isEmpty else { return StoryClustering(stories: [], assignments: [], entities: []) }
    let progress = options.progress ?? { _, _ in }
    let linking = try measured.link(
      weights: options.weights, further: options.furtherEvidence, threshold: options.threshold
    ) { progress(.linking, $0) }
    progress(.building, 0)
    let builder = StoryBuilder(
      measured: measured, linking: linking, weights: options.weights,
      score: measured.score(options.furtherEvidence))
    return try builder.clustering(
      labels: try measured.stories(linking), topics: measured.topics(linking), threads: options.threads
    ) { progress(.building, $0) }
  }

  /// Measures `reports` without putting them into stories; see ``MeasuredReports``. Throws as ``cluster(_:)``.
  public func measure(_ reports: [Report]) throws -> MeasuredReports {
    try MeasuredReports(
      reports, recognizer: recognizer, threads: options.threads, progress: options.progress ?? { _, _ in })
  }
}
