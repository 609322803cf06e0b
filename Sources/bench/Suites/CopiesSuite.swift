import Similarity
import Tokenize

/// Text in, copies out.
enum CopiesSuite {
  static let nearDuplicates = Benchmark(
    name: "neardup", summary: "text to pairs of copies and excerpts, each verified"
  ) { workbench in
    let contents = workbench.contents
    // Copies often get a headline of their own, so what is compared is the text.
    let titleEnds = workbench.reports.map { $0.textBytes.isEmpty ? 0 : $0.titleBytes.count }
    var finder = NearDuplicates()
    finder.threads = workbench.parameters.threads
    return {
      var rows = WordRows()
      var vocabulary = Vocabulary()
      var columns = TokenizedText()
      let tokenizer = Tokenizer(sentenceStyle: .none)
      for (content, titleEnd) in zip(contents, titleEnds) {
        tokenizer.tokenize(content.span, into: &columns, vocabulary: &vocabulary)
        rows.append(columns.words[(columns.starts.firstIndex { $0 >= titleEnd } ?? columns.words.count)...])
      }
      let pairs = try finder.pairs(in: rows)
      return { outcome(pairs, gold: workbench.gold, reportCount: contents.count) }
    }
  }

  private static func outcome(_ pairs: [CopyPair], gold: GoldLabels?, reportCount: Int) -> Benchmark.Outcome {
    var outcome = Benchmark.Outcome()
    for pair in pairs {
      outcome.checksum.add(UInt64(pair.a) &<< 32 | UInt64(pair.b))
      outcome.checksum.add(pair.jaccard.bitPattern)
    }
    outcome.detail["pairs"] = Double(pairs.count)
    if let gold {
      let labels = CopyFamilies(reportCount: reportCount, pairs: pairs).labels
      let found = gold.copies.count { labels[$0.copy] == labels[$0.original] }
      outcome.detail["goldCopies"] = Double(gold.copies.count)
      outcome.detail["recall"] = Double(found) / Double(max(1, gold.copies.count))
      // A copy comes after what it was made from, so its original's family is known.
      var families = Array(0..<reportCount)
      for (copy, original) in gold.copies { families[copy] = families[original] }
      if let metrics = try? ClusterMetrics(gold: families, predicted: labels) {
        outcome.detail["pairPrecision"] = metrics.pairwise.precision
        outcome.detail["pairRecall"] = metrics.pairwise.recall
        outcome.detail["pairF1"] = metrics.pairwise.f1
      }
    }
    return outcome
  }
}
