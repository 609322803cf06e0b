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

  /// A topic reaches down to this share of the similarity that makes a story.
  private static let topicShare = 1.0 / 3

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
    try StoryLimits().check(reports)
    guard !reports.isEmpty else { return StoryClustering(stories: [], assignments: [], entities: []) }
    let progress = options.progress ?? { _, _ in }
    let order = StoryIdentity.canonicalOrder(reports)
    let columns = try BatchColumns.read(
      reports, order: order, recognizer: recognizer, threads: options.threads
    ) { progress(.reading, $0) }
    guard !columns.vocabulary.isFull else {
      throw StoryClusteringError.tooManyWords(limit: Vocabulary.mostWords)
    }
    let dates = order.map { reports[$0].date }
    progress(.weighing, 0)
    let features = try ReportFeatures(columns, dates: dates, background: .english, threads: options.threads)
    let copies = try CopyFinder(columns, dates: dates, threads: options.threads)
    progress(.linking, 0)
    let linker = StoryLinker(weights: options.weights, threads: options.threads)
    let originals = order.indices.filter { copies.copies[$0] == nil }
    var linking = try linker.link(features, originals: originals) { progress(.linking, $0) }
    if let threshold = options.threshold { linking.threshold = threshold }
    progress(.building, 0)
    let labels = copies.united(
      StoryCut(threshold: linking.threshold).labels(of: linking.tree, lengths: features.lengths))
    let topics = copies.united(linking.tree.labels(cutAt: linking.threshold * Self.topicShare))
    let builder = StoryBuilder(
      reports: reports, order: order, columns: columns, features: features, linking: linking,
      weights: options.weights, copies: copies.copies)
    return try builder.clustering(labels: labels, topics: topics, threads: options.threads) {
      progress(.building, $0)
    }
  }
}
