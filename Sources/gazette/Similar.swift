import Foundation
import Similarity
import Stories

extension Verb {
  static let similar = Verb(
    name: "similar", summary: "the reports that are most like a text", operands: "QUERY PATH…",
    discussion: """
      Finds the reports most like QUERY, a file with a report or else words to look for. As text one report a line \
      with its cosine; as JSON Lines: id, cosine.
      """,
    examples: ["gazette similar \"interest rates\" Corpus/reports.jsonl --top 5"],
    options: [
      Option(name: "top", value: "N", help: "how many at most (10)", group: .what),
      Option(name: "threshold", value: "T", help: "least cosine, from 0 to 1 (0.05)", group: .what),
      .skipInvalid, .format(["text", "jsonl"], help: "what is written (text)"), .output, .threads,
    ],
    run: { arguments throws(CommandError) in
      guard arguments.operands.count > 1 else { throw .usage("similar takes QUERY and a PATH") }
      let top = try arguments.integer("top", minimum: 1) ?? 10
      let threshold = try arguments.share("threshold") ?? 0.05
      let threads = try arguments.threads()
      let query = try Self.query(arguments.operands[0])
      var input = try ReportInput(arguments, paths: Array(arguments.operands.dropFirst()))
      var output = try Output.to(arguments.string("output"))
      let reports = input.all()
      let found: [(report: Int, cosine: Double)]
      do {
        // The query is the last row, so that its terms are weighed with those of the reports.
        let vectors = try ReportVectors.terms(reports + [query], threads: threads).matrix
        found = reports.indices
          .map { (report: $0, cosine: min(1, vectors.dotProduct($0, reports.count))) }
          .filter { $0.cosine >= threshold }
          .sorted { ($1.cosine, reports[$0.report].id) < ($0.cosine, reports[$1.report].id) }
      } catch {
        throw .failure("\(error)")
      }
      let isJSON = arguments.string("format") == "jsonl"
      for (report, cosine) in found.prefix(top) {
        try output.write(isJSON ? json(reports[report], cosine) : Array(line(reports[report], cosine).utf8))
      }
      try output.finish()
      return input.close()
    })

  /// The report in the file of this name; where there is none, the words themselves.
  private static func query(_ text: String) throws(CommandError) -> Report {
    guard FileManager.default.fileExists(atPath: text) else { return Report(id: "query", text: text) }
    return try ReportInput.single(text)
  }

  private static func json(_ report: Report, _ cosine: Double) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("id")
    writer.string(report.id)
    writer.name("cosine")
    writer.number(Float(cosine))
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private static func line(_ report: Report, _ cosine: Double) -> String {
    let id = DisplayWidth.padded(DisplayWidth.truncated(Terminal.escaped(report.id), to: 24), to: 24)
    let headline = DisplayWidth.truncated(Terminal.escaped(report.headline), to: 80 - 4 - 2 - 24 - 2)
    return "\(Decimals.fixed(cosine, places: 2))  \(id)  \(headline)\n"
  }
}
