/// From texts to bags of words: tokenizes each text once, gives each distinct word its term once, and counts.
///
///     var collector = TermCollector(TermPipeline(language: .english))
///     collector.append(Array("Ministers met the minister.".utf8).span)
///     collector.terms.word(collector.bags.terms[0])  // "minist", counted 2 times
///
/// Terms are numbered by first appearance: by text, then by place.
public struct TermCollector: Sendable {
  /// The terms of each text, one row a text.
  public private(set) var bags = TermBags()
  /// The terms behind the ids.
  public var terms: Vocabulary { keepsWords ? words : pipelineTerms }
  /// The steps from word to term; a text's own language takes the place of the pipeline's.
  public let pipeline: TermPipeline
  /// Which neighbouring words are taken together.
  public let joining: TokenJoining

  private let keepsWords: Bool
  private var words = Vocabulary()
  /// What the pipeline makes of the words, when it changes any.
  private var pipelineTerms = Vocabulary()
  private var tables: [Language?: TermTable] = [:]
  private var columns = TokenizedText()
  private var report: [TermID] = []
  private var numbers: [WordID] = []

  /// A collector without texts.
  public init(_ pipeline: TermPipeline, joining: TokenJoining = []) {
    (self.pipeline, self.joining) = (pipeline, joining)
    keepsWords = pipeline.keepsWords
  }

  /// Counts the terms of one more text. O(bytes).
  public mutating func append(_ text: Span<UInt8>) { append(text, language: pipeline.language) }

  /// Counts the terms of one more text, with the stop words and stems of `language`. O(bytes).
  public mutating func append(_ text: Span<UInt8>, language: Language?) {
    Tokenizer(sentenceStyle: .none).tokenize(
      text, joining: joining, into: &columns, vocabulary: &words)
    guard !keepsWords else { return bags.append(columns.words, termCount: words.count) }
    var table = tables.removeValue(forKey: language) ?? TermTable(pipeline.speaking(language))
    table.map(columns.words, of: words, terms: &pipelineTerms, to: &report)
    tables[language] = table
    bags.append(report, termCount: pipelineTerms.count)
  }

  /// Makes room for the bags of texts: news has a pair for ten bytes or more. What is not used costs no memory but
  /// addresses, growing costs copies.
  mutating func reserveCapacity(texts: Int, bytes: Int) {
    bags.reserveCapacity(rows: texts, pairs: bytes / 9)
  }

  /// Appends what another collector counted. Collecting in parts, and joining them in the order of the texts, gives
  /// the same bags and ids as collecting all texts in one go. O(terms and pairs of the other).
  public mutating func append(_ other: TermCollector) {
    let numbers = keepsWords ? words.merge(other.words) : pipelineTerms.merge(other.pipelineTerms)
    bags.append(other.bags, renumbered: numbers)
  }

  /// Appends what was counted apart. Collecting in parts, and joining them in the order of the texts, gives the same
  /// bags and ids as collecting all texts in one go. O(words and pairs of the part).
  mutating func append(_ part: WordBags) {
    words.merge(part.words, into: &numbers)
    guard !keepsWords else { return bags.append(part.bags, renumbered: numbers) }
    var table = tables.removeValue(forKey: pipeline.language) ?? TermTable(pipeline)
    table.replace(&numbers, of: words, terms: &pipelineTerms)
    tables[pipeline.language] = table
    bags.append(part.bags, gathered: numbers, termCount: pipelineTerms.count)
  }
}
