import Similarity
import Stories
import Tokenize

extension Verb {
  static let pairs = Verb(
    name: "pairs", summary: "every two reports that are alike", operands: "PATH… --threshold T",
    discussion: """
      Writes every pair of reports whose TF-IDF cosine is T or more, one JSON object a pair: a, b, cosine. Exact: \
      no pair is missed. Terms are stemmed words without stop words, weighed against English news; with --plain they \
      are the lower-cased words alone.
      """,
    examples: ["gazette pairs Corpus/reports.jsonl --threshold 0.5"],
    options: [
      Option(name: "threshold", value: "T", help: "least cosine, from 0 to 1 (0.5)", group: .what),
      Option(name: "plain", help: "every lower-cased word, tf = 1 + ln count", group: .what),
      .skipInvalid, .format(["jsonl"], help: "JSON Lines, the only format"), .output, .threads,
    ],
    run: { arguments throws(CommandError) in
      let threshold = try arguments.share("threshold") ?? 0.5
      let threads = try arguments.threads()
      var input = try ReportInput(arguments)
      var output = try Output.to(arguments.string("output"))
      let progress = Progress(isWanted: !output.isTerminal)
      let reports = input.all(progress: progress)
      progress.update("comparing", detail: "\(Progress.grouped(reports.count)) reports")
      do {
        let vectors =
          arguments.has("plain")
          ? try ReportVectors.plain(reports, threads: threads).matrix
          : try ReportVectors.terms(reports, threads: threads).matrix
        let edges =
          threshold > 0
          ? try SimilarityJoin(threshold: threshold, threads: threads).pairs(in: vectors).edges
          : allPairs(of: vectors)
        progress.finish()
        try write(edges, reports, to: &output)
      } catch let error as CommandError {
        throw error
      } catch {
        throw .failure("\(error)")
      }
      try output.finish()
      return input.close()
    })

  /// Every pair, whether it has a common term or not.
  private static func allPairs(of vectors: SparseMatrix) -> [SimilarityGraph.Edge] {
    (0..<vectors.rowCount).flatMap { a in
      (a + 1..<max(a + 1, vectors.rowCount)).map { b in
        .init(a: UInt32(a), b: UInt32(b), similarity: Float(vectors.dotProduct(a, b)))
      }
    }
  }

  private static func write(
    _ edges: [SimilarityGraph.Edge], _ reports: [Report], to output: inout Output
  ) throws(CommandError) {
    var writer = JSONWriter()
    for edge in edges {
      writer.beginObject()
      writer.name("a")
      writer.string(reports[Int(edge.a)].id)
      writer.name("b")
      writer.string(reports[Int(edge.b)].id)
      writer.name("cosine")
      writer.number(min(1, edge.similarity))
      writer.endObject()
      writer.endLine()
      if writer.bytes.count > 1 << 16 {
        try output.write(writer.bytes)
        writer.removeAll()
      }
    }
    try output.write(writer.bytes)
  }
}
