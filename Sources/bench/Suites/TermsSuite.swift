/// Text in, bags of terms out.
enum TermsSuite {
  static let count = Benchmark(
    name: "terms.count", summary: "term ids and counts of each report: folded, stemmed, without stop words"
  ) { workbench in
    let contents = workbench.contents
    let threads = workbench.parameters.threads
    return {
      let (counts, terms) = ReportTerms.counts(contents, threads: threads)
      return {
        var outcome = Benchmark.Outcome()
        outcome.checksum.add(counts.terms)
        outcome.checksum.add(counts.counts)
        outcome.detail["terms"] = Double(terms.count)
        outcome.detail["pairs"] = Double(counts.terms.count)
        return outcome
      }
    }
  }
}
