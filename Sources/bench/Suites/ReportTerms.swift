import Similarity
import Tokenize

/// From text to vectors, by way of the public interface of the modules.
enum ReportTerms {
  /// The terms of one stretch of reports, numbered in order of first appearance.
  private struct Part: Sendable {
    var counts = TermCounts()
    var terms = Vocabulary()
  }

  /// Term ids and counts of each report. The numbers do not depend on the threads: the parts are joined in the order of
  /// the reports.
  static func counts(_ contents: [[UInt8]], threads: Int) -> (counts: TermCounts, terms: Vocabulary) {
    let parts = Slices.map(contents, threads: threads) { part(of: contents, $0) }
    guard parts.count > 1 else { return (parts[0].counts, parts[0].terms) }
    var (counts, terms) = (parts[0].counts, parts[0].terms)
    for part in parts.dropFirst() {
      var renumbered: [TermID] = []
      renumbered.reserveCapacity(part.terms.count)
      for term in 0..<UInt32(part.terms.count) {
        renumbered.append(terms.insert(part.terms.bytes(term).span))
      }
      for row in 0..<part.counts.rowCount {
        counts.append(
          counted: part.counts.row(row).map {
            (renumbered[Int(part.counts.terms[$0])], part.counts.counts[$0])
          })
      }
    }
    return (counts, terms)
  }

  private static func part(of contents: [[UInt8]], _ range: Range<Int>) -> Part {
    var part = Part()
    var words = Vocabulary()
    var table = TermTable(TermPipeline(language: .english))
    var columns = TokenizedText()
    var terms: [TermID] = []
    let tokenizer = Tokenizer(sentenceStyle: .none)
    for index in range {
      let content = contents[index]
      tokenizer.tokenize(content.span, into: &columns, vocabulary: &words)
      table.extend(over: words, terms: &part.terms)
      terms.removeAll(keepingCapacity: true)
      for word in columns.words { terms.append(table[word]) }
      part.counts.append(terms)
    }
    return part
  }

  /// TF-IDF rows of length 1.
  static func vectors(_ counts: TermCounts, threads: Int) throws(TFIDFError) -> SparseMatrix {
    var weights = TFIDF(sublinearTF: true)
    return try weights.fitTransform(counts, threads: threads)
  }
}
