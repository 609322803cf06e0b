import NER
import Stories
import Tokenize

extension Verb {
  static let entities = Verb(
    name: "entities", summary: "who and what the reports name, with byte offsets", operands: "PATH…",
    discussion: """
      Writes one JSON object a report with the entities named in its title and text. Types: person, organization, \
      place, facility, group (nationalities, religions, parties), event, product, work. Each mention has its canonical \
      name, its id (null when no gazetteer has it), the rule that found it and a confidence from 0 to 1.
      """,
    examples: [
      "gazette entities Corpus/reports.jsonl | head -1",
      "gazette entities Corpus/reports.jsonl --gazetteer Corpus/gazetteer-sample.tsv",
      "gazette entities Corpus/reports.jsonl --explain | head -1",
    ],
    options: [
      .gazetteer, .noDefaultGazetteer,
      Option(name: "explain", help: "add what each rule said for each type", group: .what),
      Option(
        name: "without-rule", value: "NAME", help: "leave a rule out, as --explain names it", group: .what,
        isRepeatable: true),
      .skipInvalid, .format(["jsonl"], help: "JSON Lines, the only format"),
      .output, .threads,
    ],
    run: { arguments throws(CommandError) in
      var input = try ReportInput(arguments)
      let gazetteers = try Gazetteers(arguments)
      var recognizer = gazetteers.recognizer
      recognizer.explains = arguments.has("explain")
      for name in arguments.strings("without-rule") {
        guard let rule = Rule.allCases.first(where: { $0.name == name }) else {
          let names = Rule.allCases.map(\.name).joined(separator: ", ")
          throw .usage("--without-rule has one of these values, not \"\(name)\": \(names)")
        }
        recognizer.rules = recognizer.rules.without(rule)
      }
      let workers = ReportWorkers(threads: try arguments.threads()) { EntitiesState() }
      var output = try Output.to(arguments.string("output"))
      let progress = Progress(isWanted: !output.isTerminal)
      while let reports = input.next() {
        progress.update("finding names", input.share, detail: input.progressDetail)
        let pieces = workers.map(reports) { [recognizer] state, report, writer in
          state.write(report, recognizer, &writer)
        }
        for piece in pieces { try output.write(piece) }
        try output.flush()
      }
      progress.finish()
      try output.finish()
      return gazetteers.status(after: input.close())
    })
}

/// What a thread keeps from report to report.
private struct EntitiesState: Sendable {
  var title = TokenizedText()
  var text = TokenizedText()
  var words = Vocabulary()
  var scratch = RecognizerScratch()
  let tokenizer = Tokenizer()

  mutating func write(_ report: Report, _ recognizer: EntityRecognizer, _ writer: inout JSONWriter) {
    // Words are remembered between reports, but not without end.
    if words.count > 1 << 20 {
      words = Vocabulary()
      scratch = RecognizerScratch()
    }
    tokenizer.tokenize(report.titleBytes.span, into: &title, vocabulary: &words)
    tokenizer.tokenize(report.textBytes.span, into: &text, vocabulary: &words)
    let mentions = recognizer.mentions(
      inTitle: title, titleBytes: report.titleBytes.span, text: text, textBytes: report.textBytes.span,
      vocabulary: words, scratch: &scratch)
    writer.beginObject()
    writer.name("id")
    writer.string(report.id)
    writer.name("entities")
    writer.beginArray()
    for mention in mentions.title { write(mention, of: report.titleBytes, field: "title", &writer) }
    for mention in mentions.text { write(mention, of: report.textBytes, field: "text", &writer) }
    writer.endArray()
    writer.endObject()
    writer.endLine()
  }

  private func write(_ mention: Mention, of bytes: [UInt8], field: String, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("field")
    writer.string(field)
    writer.name("start")
    writer.integer(mention.range.lowerBound)
    writer.name("end")
    writer.integer(mention.range.upperBound)
    writer.name("text")
    writer.string(bytes.span.extracting(mention.range))
    writer.name("type")
    writer.string(mention.type.rawValue)
    writer.name("name")
    writer.string(mention.name)
    writer.name("entity")
    writer.optional(mention.entity)
    writer.name("rule")
    writer.string(mention.rule)
    writer.name("confidence")
    writer.number((Double(mention.confidence) * 100).rounded() / 100)
    if !mention.reasons.isEmpty { write(mention.reasons, &writer) }
    writer.endObject()
  }

  private func write(_ reasons: [Contribution], _ writer: inout JSONWriter) {
    writer.name("reasons")
    writer.beginArray()
    for reason in reasons {
      writer.beginObject()
      writer.name("rule")
      writer.string(reason.rule.name)
      writer.name("type")
      writer.string(reason.type.rawValue)
      writer.name("amount")
      writer.number((Double(reason.amount) * 100).rounded() / 100)
      writer.endObject()
    }
    writer.endArray()
  }
}
