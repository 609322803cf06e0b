import Foundation
import Similarity
import Stories

extension Verb {
  static let similar = Verb(
    name: "similar", summary: "the reports that are most like a text", operands: "QUERY PATH…",
    discussion: """
      Finds the reports most like QUERY, a file with a report, PATH:ID, or else words to look for. Each with its \
      cosine and the words both have, the most telling first; as JSON Lines: id, cosine, terms.
      """,
    examples: ["gazette similar \"interest rates\" Corpus/reports.jsonl --top 5"],
    options: [
      Option(name: "top", value: "N", help: "how many at most (10)", group: .what),
      Option(name: "threshold", value: "T", help: "least cosine, from 0 to 1 (0.05)", group: .what),
      .skipInvalid, .format(["text", "jsonl"], help: "what is written (text)"), .output, .color,
      .threads,
    ],
    run: { arguments throws(CommandError) in
      guard arguments.operands.count > 1 else { throw .usage("similar takes QUERY and a PATH") }
      let top = try arguments.integer("top", minimum: 1) ?? 10
      let threshold = try arguments.share("threshold") ?? 0.05
      let threads = try arguments.threads()
      let query = try Self.query(arguments.operands[0])
      var input = try ReportInput(arguments, paths: Array(arguments.operands.dropFirst()))
      var output = try Output.to(arguments.string("output"))
      let progress = Progress()
      let reports = input.all(progress: progress)
      progress.update("comparing", detail: "\(Progress.grouped(reports.count)) reports")
      let found: [Hit]
      do {
        // The query is the last row, so that its terms are weighed with those of the reports.
        let vectors = try ReportVectors.terms(reports + [query], threads: threads)
        found = reports.indices
          .map { (report: $0, cosine: min(1, vectors.matrix.dotProduct($0, reports.count))) }
          .filter { $0.cosine >= threshold }
          .sorted { ($1.cosine, reports[$0.report].id) < ($0.cosine, reports[$1.report].id) }
          .prefix(top)
          .map {
            Hit(
              report: reports[$0.report], cosine: $0.cosine,
              terms: vectors.sharedTerms($0.report, reports.count))
          }
      } catch {
        throw .failure("\(error)")
      }
      progress.finish()
      let isJSON = arguments.string("format") == "jsonl"
      let color = Terminal.usesColor(arguments.string("color"), isTerminal: output.isTerminal)
      let width = output.isTerminal ? Terminal.columns() : 80
      for hit in found {
        try output.write(isJSON ? hit.json : Array(hit.text(Style(isColored: color), width: width).utf8))
      }
      if found.isEmpty, !reports.isEmpty, !isJSON {
        StandardError.writeLine(
          "gazette: no report has a cosine of \(Decimals.fixed(threshold, places: 2)) or more with the query")
      }
      try output.finish()
      return input.close()
    })

  /// The report in the file of this name or at `PATH:ID`; where there is none, the words themselves.
  private static func query(_ text: String) throws(CommandError) -> Report {
    let path = text.lastIndex(of: ":").map { String(text[..<$0]) } ?? text
    let isFile = [text, path].contains { FileManager.default.fileExists(atPath: $0) }
    return isFile ? try ReportInput.single(text) : Report(id: "query", text: text)
  }
}

/// A report that is like the query, and why.
private struct Hit {
  let report: Report
  let cosine: Double
  let terms: [String]

  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("id")
    writer.string(report.id)
    writer.name("cosine")
    writer.number(Float(cosine))
    writer.name("terms")
    writer.beginArray()
    for term in terms { writer.string(term) }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  /// Cosine, id and headline, below them what both have.
  func text(_ style: Style, width: Int) -> String {
    let id = DisplayWidth.padded(DisplayWidth.truncated(Terminal.escaped(report.id), to: 24), to: 8)
    let room = width - 4 - 2 - DisplayWidth.of(id) - 2
    let headline = DisplayWidth.truncated(Terminal.escaped(report.headline), to: room)
    let words = DisplayWidth.truncated(Terminal.escaped(terms.joined(separator: ", ")), to: width - 6)
    return
      "\(Decimals.fixed(cosine, places: 2))  \(style(id, .heading))  \(headline)\n      \(style(words, .dim))\n"
  }
}
