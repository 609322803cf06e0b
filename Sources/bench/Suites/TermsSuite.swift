import Tokenize

/// Text in, bags of terms out.
enum TermsSuite {
  static let count = Benchmark(
    name: "terms.count", summary: "term ids and counts of each report: folded, stemmed, without stop words"
  ) { workbench in work(workbench, TermPipeline(language: .english)) }

  static let plain = Benchmark(
    name: "terms.plain", summary: "the same of folded words: no stop words, no stems", isDefault: false
  ) { workbench in work(workbench, .foldedWords) }

  private static func work(_ workbench: Workbench, _ pipeline: TermPipeline) -> Benchmark.Work {
    let contents = workbench.contents
    let threads = workbench.parameters.threads
    return {
      let collector = TermCollector.collect(contents, pipeline, threads: threads)
      return {
        var outcome = Benchmark.Outcome()
        outcome.checksum.add(collector.bags.terms)
        outcome.checksum.add(collector.bags.counts)
        outcome.detail["terms"] = Double(collector.terms.count)
        outcome.detail["pairs"] = Double(collector.bags.terms.count)
        return outcome
      }
    }
  }
}
