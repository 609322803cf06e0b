import Foundation
import Similarity
import Tokenize

/// Groups reports into stories one by one as they arrive. What was decided stays.
///
///     var stream = try StoryStream()
///     for report in reports { print(try stream.add(report), report.title) }
///
/// A report joins the story whose centroid it resembles most, or founds one; a story without news for a while is
/// closed (see `OnlineClustering`). Terms are weighed by how common they are in news at large, so a report weighs the
/// same whenever it comes. A batch, seen as a whole, is better clustered by ``StoryClusterer``: a stream cannot know
/// what comes later.
public struct StoryStream: Sendable {
  private var clustering: OnlineClustering
  private let tokenizer = Tokenizer(sentenceStyle: .prose)
  private let background: BackgroundFrequencies
  private var vocabulary = Vocabulary()
  private var terms = Vocabulary()
  private var tables: [Language?: TermTable] = [:]
  private var inverseFrequencies: [Float] = []
  private var text = TokenizedText()

  /// - Parameters:
  ///   - threshold: least cosine between a report and the centroid of the story it joins, above 0, up to 1.
  ///   - days: days without a report after which a story is closed.
  ///   - background: how common terms are in news at large.
  /// - Throws: `ClusteringError` for values outside those limits.
  public init(threshold: Double = 0.3, window days: Double = 4, background: BackgroundFrequencies = .english)
    throws(ClusteringError)
  {
    clustering = try OnlineClustering(threshold: threshold, window: days * 86_400)
    self.background = background
  }

  /// Number of stories so far.
  public var storyCount: Int { clustering.clusterCount }

  /// Adds a report and returns the number of its story; stories are numbered as they begin. A report without a date
  /// is taken to be as late as the latest one.
  @discardableResult
  public mutating func add(_ report: Report) throws(ClusteringError) -> Int {
    var counts: [TermID: Float] = [:]
    count(report.titleBytes, of: report, into: &counts, weight: { _ in 3 })
    count(report.textBytes, of: report, into: &counts) { $0 < 3 ? 2 : 1 }
    let row = counts.sorted { $0.key < $1.key }
    let weights = row.map { (1 + log($0.value)) * inverseFrequencies[Int($0.key)] }
    let time = report.date ?? (clustering.clock.isFinite ? clustering.clock : 0)
    return try clustering.add(terms: row.map(\.key), weights: weights, at: time)
  }

  /// Adds the terms of a text, weighed by the number of their sentence.
  private mutating func count(
    _ bytes: [UInt8], of report: Report, into counts: inout [TermID: Float], weight: (Int) -> Float
  ) {
    tokenizer.tokenize(bytes.span, into: &text, vocabulary: &vocabulary)
    let language = ReportLanguage.resolved([ReportLanguage(report)])[0]
    var table = tables[language] ?? TermTable(TermPipeline(language: language))
    table.extend(over: vocabulary, terms: &terms)
    tables[language] = table
    while inverseFrequencies.count < terms.count {
      let frequency = background[terms.word(TermID(inverseFrequencies.count))]
      let share = Double(1 + background.documentCount) / Double(1 + frequency)
      inverseFrequencies.append(Float(1 + log(share)))
    }
    var markup = Markup.Cursor(bytes)
    for sentence in text.sentenceStarts.indices {
      for token in text.tokens(ofSentence: sentence) {
        if markup.covers(text.range(of: token)) { continue }
        let term = table[text.words[token]]
        if term != TermTable.noTerm { counts[term, default: 0] += weight(sentence) }
      }
    }
  }
}
