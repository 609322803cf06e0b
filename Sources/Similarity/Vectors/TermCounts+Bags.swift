import Tokenize

extension TermCounts {
  /// The bags that a `TermCollector` made of texts, with the terms of each row in ascending order, as ``TFIDF`` and
  /// ``BM25`` read them. O(n log n) in the terms of a row.
  ///
  /// ```swift
  /// let texts = ["Troops moved.", "Talks failed."].map { Array($0.utf8) }
  /// let collected = TermCollector.collect(texts, TermPipeline())
  /// var model = TFIDF(sublinearTF: true)
  /// let vectors = try model.fitTransform(TermCounts(collected.bags))
  /// ```
  public init(_ bags: TermBags) {
    self.init()
    for row in 0..<bags.rowCount {
      append(counted: bags.row(row).map { (term: bags.terms[$0], count: bags.counts[$0]) })
    }
  }
}
