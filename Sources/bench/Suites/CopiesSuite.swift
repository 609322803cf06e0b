import Similarity
import Tokenize

/// Text in, copies out.
enum CopiesSuite {
  static let nearDuplicates = Benchmark(
    name: "neardup", summary: "text to pairs of copies and excerpts, each verified"
  ) { workbench in
    let contents = workbench.contents
    var finder = NearDuplicates()
    finder.threads = workbench.parameters.threads
    return {
      var rows = WordRows()
      var vocabulary = Vocabulary()
      var columns = TokenizedText()
      let tokenizer = Tokenizer(sentenceStyle: .none)
      for content in contents {
        tokenizer.tokenize(content.span, into: &columns, vocabulary: &vocabulary)
        rows.append(columns.words)
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
    }
    return outcome
  }
}
