import NER
import Similarity
import Stories
import Tokenize

/// Clusters reports step by step. Each text is tokenized once: recognizer, vectorizer and copy finder read the same
/// columns.
func compose(_ path: String) throws {
  let (reports, _) = ReportReader().read([path])
  let tokenizer = Tokenizer()
  let recognizer = EntityRecognizer()
  var scratch = RecognizerScratch()
  var (columns, words, terms) = (TokenizedText(), Vocabulary(), Vocabulary())
  var table = TermTable(TermPipeline(language: .english))
  var (counts, rows) = (TermCounts(), WordRows())
  for report in reports {
    let text = report.textBytes
    tokenizer.tokenize(text.span, into: &columns, vocabulary: &words)
    let mentions = recognizer.mentions(in: columns, text: text.span, vocabulary: words, scratch: &scratch)
    table.extend(over: words, terms: &terms)
    // Entities count as terms of their own; no word of a text holds an @.
    let entities = mentions.compactMap(\.entity).map { terms.insert("@" + $0) }
    counts.append(columns.words.map { table[$0] } + entities)
    rows.append(columns.words)
  }

  var weights = TFIDF(sublinearTF: true, minDF: .count(2))
  let vectors = try weights.fitTransform(counts, threads: 2)
  let graph = try SimilarityJoin(threshold: 0.1, threads: 2).pairs(in: vectors)
  let labels = try AverageLink().dendrogram(of: graph).labels(cutAt: 0.2)
  let copies = try NearDuplicates().pairs(in: rows)
  print("\(graph.edges.count) pairs, \(Set(labels).count) clusters, \(copies.count) pairs of copies")
}
