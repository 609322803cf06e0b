import Similarity

/// Vectors, and the pairs that are near one another.
enum SimilaritySuite {
  static let vectorize = Benchmark(
    name: "similarity.vectorize", summary: "text to TF-IDF rows: terms, counts, weights"
  ) { workbench in
    let contents = workbench.contents
    let threads = workbench.parameters.threads
    return {
      let (counts, terms) = ReportTerms.counts(contents, threads: threads)
      let matrix = try ReportTerms.vectors(counts, threads: threads)
      return {
        var outcome = Benchmark.Outcome()
        outcome.checksum.add(matrix.terms)
        outcome.checksum.add(matrix.weights.map(\.bitPattern))
        outcome.detail["terms"] = Double(terms.count)
        outcome.detail["weights"] = Double(matrix.count)
        return outcome
      }
    }
  }

  static let join = Benchmark(
    name: "similarity.join", summary: "every pair of reports with a cosine of at least the threshold, exactly"
  ) { workbench in
    let vectors = try workbench.vectors.get()
    let parameters = workbench.parameters
    let join = try SimilarityJoin(threshold: parameters.threshold, threads: parameters.threads)
    return {
      let graph = join.pairs(in: vectors)
      return {
        var outcome = Benchmark.Outcome()
        for edge in graph.edges {
          outcome.checksum.add(UInt64(edge.a) &<< 32 | UInt64(edge.b))
          outcome.checksum.add(Int(edge.similarity.bitPattern))
        }
        outcome.detail["pairs"] = Double(graph.edges.count)
        outcome.detail["threshold"] = parameters.threshold
        return outcome
      }
    }
  }
}
