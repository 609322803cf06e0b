import Similarity
import Tokenize

/// From texts to terms, vectors, pairs and clusters.
func compare(_ texts: [String]) throws {
  var collector = TermCollector(TermPipeline(language: .english))
  for text in texts { collector.append(Array(text.utf8).span) }
  var counts = TermCounts()
  for text in 0..<collector.bags.rowCount {
    counts.append(
      counted: collector.bags.row(text).map { (collector.bags.terms[$0], collector.bags.counts[$0]) })
  }

  var weights = TFIDF(sublinearTF: true)
  let vectors = try weights.fitTransform(counts)
  let graph = try SimilarityJoin(threshold: 0.1).pairs(in: vectors)
  for edge in graph.edges { print("\(edge.a) and \(edge.b): cosine \(edge.similarity)") }
  print("clusters:", try AverageLink().dendrogram(of: graph).labels(cutAt: 0.3))
}
