import Tokenize

/// In how many reports of a large collection each term occurs. A handful of reports says little about which terms
/// are common; these counts do. They are blended into ``TFIDF`` as its ``TFIDF/Background``:
///
/// ```swift
/// let texts = ["Troops moved near Kyiv.", "Talks failed in Kyiv."].map { Array($0.utf8) }
/// let collected = TermCollector.collect(texts, TermPipeline(language: .english))
/// let background = TFIDF.Background(.english, terms: collected.terms)
/// var model = TFIDF(sublinearTF: true, background: background)
/// let vectors = try model.fitTransform(TermCounts(collected.bags))
/// ```
public struct BackgroundFrequencies: Sendable {
  /// Number of reports that were counted.
  public let documentCount: Int
  private let frequencies: [String: UInt32]

  /// Counts of one's own.
  public init(documentCount: Int, frequencies: [String: UInt32]) {
    self.documentCount = documentCount
    self.frequencies = frequencies
  }

  /// English news, by the terms of `TermPipeline(language: .english)`: stemmed, without stop words. Terms in fewer
  /// than three of the reports count as 0. Made when it is first used, which takes a few milliseconds.
  public static let english = BackgroundFrequencies(documentCount: englishDocumentCount, table: englishTable)

  /// Number of terms with a count.
  public var termCount: Int { frequencies.count }

  /// How many reports have this term.
  public subscript(term: String) -> UInt32 { frequencies[term] ?? 0 }

  /// How many reports have each term of a vocabulary, by its id. O(terms).
  public func documentFrequencies(of terms: Vocabulary) -> [UInt32] {
    (0..<terms.count).map { self[terms.word(TermID($0))] }
  }

  /// Reads lines of `term count`.
  init(documentCount: Int, table: StaticString) {
    self.documentCount = documentCount
    frequencies = table.withUTF8Buffer { bytes in
      var frequencies: [String: UInt32] = [:]
      frequencies.reserveCapacity(bytes.count / 8)
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        guard let space = line.lastIndex(of: UInt8(ascii: " ")) else { continue }
        let count = line[(space + 1)...].reduce(0) { $0 &* 10 &+ UInt32($1 &- 0x30) }
        frequencies[String(decoding: line[..<space], as: UTF8.self)] = count
      }
      return frequencies
    }
  }
}

extension TFIDF.Background {
  /// The counts for the terms of a vocabulary.
  public init(_ frequencies: BackgroundFrequencies, terms: Vocabulary, share: Double = 0.5) {
    self.init(
      documentCount: frequencies.documentCount,
      documentFrequencies: frequencies.documentFrequencies(of: terms),
      share: share)
  }
}
