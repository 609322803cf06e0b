import Similarity
import Stories
import Tokenize

/// Reports as TF-IDF rows of length 1, over title, line feed and text.
enum ReportVectors {
  /// Stemmed terms without stop words; idf steadied by counts from English news.
  static func terms(_ reports: [Report], threads: Int) throws -> SparseMatrix {
    var words = Vocabulary()
    var terms = Vocabulary()
    var columns = TokenizedText()
    var counts = TermCounts()
    var tables: [Language: TermTable] = [:]
    let tokenizer = Tokenizer(sentenceStyle: .none)
    for report in reports {
      let language = report.language.flatMap(Language.init(tag:)) ?? .english
      tokenizer.tokenize(content(of: report).span, into: &columns, vocabulary: &words)
      var table = tables.removeValue(forKey: language) ?? TermTable(TermPipeline(language: language))
      table.extend(over: words, terms: &terms)
      counts.append(columns.words.lazy.map { table[$0] }.filter { $0 != TermTable.noTerm })
      tables[language] = table
    }
    var weights = TFIDF(sublinearTF: true, background: TFIDF.Background(.english, terms: terms))
    return try weights.fitTransform(counts, threads: threads)
  }

  /// Lower-cased words alone: tf = 1 + ln(count), idf = ln((1 + n) / (1 + df)) + 1.
  static func plain(_ reports: [Report], threads: Int) throws -> SparseMatrix {
    var spellings = Vocabulary()
    var words = Vocabulary()
    var wordOfSpelling: [UInt32] = []
    var columns = TokenizedText()
    var counts = TermCounts()
    let tokenizer = Tokenizer(sentenceStyle: .none)
    for report in reports {
      let text = content(of: report)
      tokenizer.segment(text.span, into: &columns)
      // Each spelling is lower-cased once, however often it occurs.
      let row = (0..<columns.count).map { token -> UInt32 in
        let spelling = spellings.insert(text.span.extracting(columns.range(of: token)))
        if Int(spelling) == wordOfSpelling.count {
          wordOfSpelling.append(words.insert(spellings.word(spelling).lowercased()))
        }
        return wordOfSpelling[Int(spelling)]
      }
      counts.append(row)
    }
    var weights = TFIDF(sublinearTF: true)
    return try weights.fitTransform(counts, threads: threads)
  }

  private static func content(of report: Report) -> [UInt8] {
    report.titleBytes + [UInt8(ascii: "\n")] + report.textBytes
  }
}
