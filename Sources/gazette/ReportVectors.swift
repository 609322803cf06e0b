import Similarity
import Stories
import Tokenize

/// Reports as TF-IDF rows of length 1, over title, line feed and text.
struct ReportVectors {
  let matrix: SparseMatrix
  let terms: Vocabulary
  /// Each term as the last report writes it, or else the first one that has it: `earthquake` and not its stem.
  let forms: [String]

  /// Stemmed terms without stop words; idf steadied by counts from English news.
  static func terms(_ reports: [Report], threads: Int) throws -> ReportVectors {
    var words = Vocabulary()
    var terms = Vocabulary()
    var columns = TokenizedText()
    var counts = TermCounts()
    var forms: [String] = []
    var tables: [Language: TermTable] = [:]
    let tokenizer = Tokenizer(sentenceStyle: .none)
    for (index, report) in reports.enumerated() {
      let language = report.language.flatMap(Language.init(tag:)) ?? .english
      tokenizer.tokenize(content(of: report).span, into: &columns, vocabulary: &words)
      var table = tables.removeValue(forKey: language) ?? TermTable(TermPipeline(language: language))
      table.extend(over: words, terms: &terms)
      counts.append(columns.words.lazy.map { table[$0] }.filter { $0 != TermTable.noTerm })
      forms += repeatElement("", count: terms.count - forms.count)
      let isLast = index == reports.count - 1
      for word in columns.words.reversed() {
        let term = table[word]
        if term != TermTable.noTerm, isLast || forms[Int(term)].isEmpty {
          forms[Int(term)] = words.word(word)
        }
      }
      tables[language] = table
    }
    var weights = TFIDF(sublinearTF: true, background: TFIDF.Background(.english, terms: terms))
    return ReportVectors(
      matrix: try weights.fitTransform(counts, threads: threads), terms: terms, forms: forms)
  }

  /// Lower-cased words alone: tf = 1 + ln(count), idf = ln((1 + n) / (1 + df)) + 1.
  static func plain(_ reports: [Report], threads: Int) throws -> ReportVectors {
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
    return ReportVectors(matrix: try weights.fitTransform(counts, threads: threads), terms: words, forms: [])
  }

  /// The terms that two rows have, by how much they add to the cosine, the most first.
  func sharedTerms(_ a: Int, _ b: Int) -> [String] {
    let weights = Dictionary(
      uniqueKeysWithValues: matrix.row(a).map { (matrix.terms[$0], matrix.weights[$0]) })
    return matrix.row(b)
      .compactMap { position in
        weights[matrix.terms[position]].map { (matrix.terms[position], $0 * matrix.weights[position]) }
      }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      .map { term, _ in forms.indices.contains(Int(term)) ? forms[Int(term)] : terms.word(term) }
  }

  private static func content(of report: Report) -> [UInt8] {
    report.titleBytes + [UInt8(ascii: "\n")] + report.textBytes
  }
}
