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

  /// Two searches for each of 2,000 reports at most, evenly taken, among all of them: for the ten nearest, and for all
  /// at or above the threshold.
  static let search = Benchmark(
    name: "similarity.search",
    summary: "the ten nearest of a report and all similar ones, in an index of all",
    isDefault: false
  ) { workbench in
    let vectors = try workbench.vectors.get()
    let threshold = workbench.parameters.threshold
    let index = try SimilarityIndex(vectors, ids: (0..<Int64(vectors.rowCount)).map { $0 })
    let rows = Array(stride(from: 0, to: vectors.rowCount, by: max(1, vectors.rowCount / 2_000)))
    let queries = rows.map {
      (Array(vectors.terms[vectors.row($0)]), Array(vectors.weights[vectors.row($0)]))
    }
    return {
      let start = Seconds.now().cpu
      let nearest = try queries.map { try index.search(terms: $0.0, weights: $0.1, nearest: 10) }
      let middle = Seconds.now().cpu
      let similar = try queries.map { try index.search(terms: $0.0, weights: $0.1, atLeast: threshold) }
      let end = Seconds.now().cpu
      return {
        var outcome = Benchmark.Outcome()
        for match in nearest.joined() { outcome.checksum.add(Int(match.id)) }
        for match in similar.joined() { outcome.checksum.add(Int(match.id)) }
        outcome.detail["queries"] = Double(queries.count)
        outcome.detail["terms"] = Double(vectors.count) / Double(max(1, vectors.rowCount))
        outcome.detail["nearestPerSecond"] = Double(queries.count) / max(middle - start, 1e-9)
        outcome.detail["similarPerSecond"] = Double(queries.count) / max(end - middle, 1e-9)
        outcome.detail["threshold"] = threshold
        return outcome
      }
    }
  }
}
