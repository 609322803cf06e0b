import Similarity
import Tokenize

/// From text to vectors, as a user of the modules gets there.
enum ReportTerms {
  /// Term ids and counts of each report.
  static func counts(_ contents: [[UInt8]], threads: Int) -> (counts: TermCounts, terms: Vocabulary) {
    let collected = TermCollector.collect(contents, TermPipeline(language: .english), threads: threads)
    return (TermCounts(collected.bags), collected.terms)
  }

  /// TF-IDF rows of length 1.
  static func vectors(_ counts: TermCounts, threads: Int) throws(TFIDFError) -> SparseMatrix {
    var weights = TFIDF(sublinearTF: true)
    return try weights.fitTransform(counts, threads: threads)
  }
}
