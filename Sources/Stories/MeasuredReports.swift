import NER
import Similarity
import Tokenize

/// Reports measured once: their features, their copies, and the cosines of all pairs worth a look. To put them into
/// stories with other weights costs a fraction of measuring them, which is what a search for weights needs.
///
/// ```swift
/// let measured = try StoryClusterer().measure(reports)
/// var weights = LinkWeights()
/// weights.days = -0.1
/// let stories = try measured.partition(weights: weights)   // the story of each report, by number
/// ```
public struct MeasuredReports: Sendable {
  let reports: [Report]
  /// The canonical order: everything else goes by positions in it.
  let order: [Int]
  let columns: BatchColumns
  let features: ReportFeatures
  let copies: CopyFinder
  let cosines: SimilarityGraph
  let threads: Int

  /// About what part of the time of linking the pairs take.
  private static let pairsShare = 0.25

  init(
    _ reports: [Report], recognizer: EntityRecognizer, threads: Int,
    progress: @escaping @Sendable (StoryClusterer.Stage, Double) -> Void
  ) throws {
    try StoryLimits().check(reports)
    self.reports = reports
    self.threads = threads
    order = StoryIdentity.canonicalOrder(reports)
    var columns = try BatchColumns.read(reports, order: order, recognizer: recognizer, threads: threads) {
      progress(.reading, $0)
    }
    guard !columns.vocabulary.isFull else {
      throw StoryClusteringError.tooManyWords(limit: Vocabulary.mostWords)
    }
    progress(.weighing, 0)
    let dates = order.map { reports[$0].date }
    let copies = try CopyFinder(columns, dates: dates, threads: threads)
    let originals = order.indices.filter { copies.copies[$0] == nil }
    Boilerplate().mark(&columns, originals: originals)
    Forms().mark(&columns, originals: originals)
    var features = try ReportFeatures(columns, dates: dates, background: .english, threads: threads)
    (self.columns, self.copies) = (columns, copies)
    progress(.linking, 0)
    var cosines = try Self.cosines(features, features.all, among: originals, threads: threads)
    let expansion = Expansion()
    if expansion.isWanted(originals.map { features.lengths[$0] }) {
      let first = try StoryLinker(threads: threads).link(cosines, by: LinkScore(features: features))
      try features.expand(
        expansion, within: first.stories(features, threads: threads), among: originals, threads: threads)
      cosines = try Self.cosines(features, features.expanded, among: originals, threads: threads)
    }
    (self.features, self.cosines) = (features, cosines)
    try Task.checkCancellation()
    progress(.linking, Self.pairsShare)
  }

  /// The pairs of `matrix` worth a look after what both have from forms is taken off.
  private static func cosines(
    _ features: ReportFeatures, _ matrix: SparseMatrix, among originals: [Int], threads: Int
  ) throws -> SimilarityGraph {
    let candidates = CandidatePairs()
    let pairs = try candidates.pairs(in: matrix, among: originals, threads: threads)
    return features.withoutForms(pairs, of: matrix, floor: Float(candidates.lowestFloor))
  }

  /// The number of the story of each report, in the order in which the reports were given; numbers have no meaning of
  /// their own. `threshold` is the similarity down to which reports are one story, read from the batch when nil.
  /// Takes time in proportion to the pairs that were looked at. Throws `CancellationError`.
  public func partition(weights: LinkWeights = LinkWeights(), threshold: Double? = nil) throws -> [Int] {
    guard !reports.isEmpty else { return [] }
    let labels = try stories(try link(weights: weights, threshold: threshold))
    var numbers = [Int](repeating: 0, count: reports.count)
    for (position, report) in order.enumerated() { numbers[report] = labels[position] }
    return numbers
  }

  func score(_ further: [FurtherEvidence]) -> LinkScore {
    LinkScore(features: features, reports: further.isEmpty ? [] : order.map { reports[$0] }, further: further)
  }

  func link(
    weights: LinkWeights, further: [FurtherEvidence] = [], threshold: Double?,
    progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws -> StoryLinker.Result {
    try StoryLinker(weights: weights, threads: threads).link(
      cosines, by: score(further), threshold: threshold
    ) { progress(Self.pairsShare + $0 * (1 - Self.pairsShare)) }
  }

  /// The story of each position; copies are in that of their original.
  func stories(_ linking: StoryLinker.Result) throws -> [Int] {
    try copies.united(linking.stories(features, threads: threads))
  }

  /// The topic of each position; copies are in that of their original.
  func topics(_ linking: StoryLinker.Result) -> [Int] { copies.united(linking.topics) }
}
