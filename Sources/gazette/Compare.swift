import NER
import Similarity
import Stories
import Tokenize

extension Verb {
  static let compare = Verb(
    name: "compare", summary: "what two reports share and where they differ", operands: "A B",
    discussion: """
      Compares two reports, each a file that holds one report or PATH:ID: how alike they are, whether they tell one \
      story, which words, names and passages both have.
      """,
    examples: ["gazette compare Corpus/reports.jsonl:r001 Corpus/reports.jsonl:r002"],
    options: [
      .gazetteer, .noDefaultGazetteer, .format(["text", "json"], help: "what is written (text)"), .output,
      .color,
      .threads,
    ],
    run: { arguments throws(CommandError) in
      guard arguments.operands.count == 2 else { throw .usage("compare takes two reports: A B") }
      let threads = try arguments.threads()
      let a = try ReportInput.single(arguments.operands[0])
      var b = try ReportInput.single(arguments.operands[1])
      if a.id == b.id { b.id += "#2" }
      let gazetteers = try Gazetteers(arguments)
      let comparison: Comparison
      do {
        comparison = try Comparison(a, b, recognizer: gazetteers.recognizer, threads: threads)
      } catch {
        throw .failure("\(error)")
      }
      var output = try Output.to(arguments.string("output"))
      if arguments.string("format") == "json" {
        try output.write(comparison.json)
      } else {
        let color = Terminal.usesColor(arguments.string("color"), isTerminal: output.isTerminal)
        try output.write(comparison.text(style: Style(isColored: color)))
      }
      try output.finish()
      return gazetteers.status(after: .success)
    })
}

/// What two reports share.
private struct Comparison {
  let a, b: Report
  let cosine: Double
  let isOneStory: Bool
  /// Terms of both, the heaviest first.
  let terms: [String]
  /// Names in both.
  let names: [String]
  let onlyA: [String]
  let onlyB: [String]
  /// Runs of eight words or more, as bytes of either text.
  let passages: [(a: Range<Int>, b: Range<Int>)]

  init(_ a: Report, _ b: Report, recognizer: EntityRecognizer, threads: Int) throws {
    (self.a, self.b) = (a, b)
    let vectors = try ReportVectors.terms([a, b], threads: threads)
    cosine = min(1, vectors.matrix.dotProduct(0, 1))
    terms = vectors.sharedTerms(0, 1)
    var options = StoryClusterer.Options()
    options.threads = threads
    let clustering = try StoryClusterer(recognizer: recognizer, options: options).cluster([a, b])
    isOneStory = clustering.stories.count == 1
    let named = clustering.entities.map { entities in Set((entities.title + entities.text).map(\.name)) }
    names = named[0].intersection(named[1]).sorted()
    onlyA = named[0].subtracting(named[1]).sorted()
    onlyB = named[1].subtracting(named[0]).sorted()
    var words = Vocabulary()
    var (one, other) = (TokenizedText(), TokenizedText())
    Tokenizer(sentenceStyle: .none).tokenize(a.textBytes.span, into: &one, vocabulary: &words)
    Tokenizer(sentenceStyle: .none).tokenize(b.textBytes.span, into: &other, vocabulary: &words)
    passages = SharedPassages(leastWords: 8).passages(of: one.words, in: other.words).map {
      (SharedPassage.bytes(of: $0.tokensOfA, in: one), SharedPassage.bytes(of: $0.tokensOfB, in: other))
    }
  }

  func text(style: Style) -> String {
    var lines: [String] = []
    for report in [a, b] {
      let source = [report.source, report.date.map { String(ReportDate.format($0).prefix(10)) }].compactMap {
        $0
      }
      lines += DisplayWidth.wrapped(Terminal.escaped(report.headline), to: 80).map { style($0, .bold) }
      lines.append(style(Terminal.escaped("  \(([report.id] + source).joined(separator: ", "))"), .dim))
    }
    let verdict = isOneStory ? "one story" : "two stories"
    lines += ["", "cosine \(Decimals.fixed(cosine, places: 2)), \(verdict)"]
    func list(_ title: String, _ items: [String]) {
      if items.isEmpty { return }
      lines += ["", style(title, .heading)]
      lines += DisplayWidth.wrapped(Terminal.escaped(items.joined(separator: ", ")), to: 78).map { "  \($0)" }
    }
    list("Terms of both", Array(terms.prefix(20)))
    list("Names in both", names)
    list("Names in \(Terminal.escaped(a.id)) alone", onlyA)
    list("Names in \(Terminal.escaped(b.id)) alone", onlyB)
    if !passages.isEmpty { lines += ["", style("Passages of both", .heading)] }
    for passage in passages {
      let text = String(decoding: a.textBytes[passage.a], as: UTF8.self).split(whereSeparator: \.isWhitespace)
      let wrapped = DisplayWidth.wrapped(Terminal.escaped(text.joined(separator: " ")), to: 76)
      lines += wrapped.enumerated().map { "  \($0 == 0 ? "-" : " ") \($1)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var json: [UInt8] {
    var writer = JSONWriter()
    func strings(_ name: StaticString, _ values: [String]) {
      writer.name(name)
      writer.beginArray()
      for value in values { writer.string(value) }
      writer.endArray()
    }
    writer.beginObject()
    writer.name("a")
    writer.string(a.id)
    writer.name("b")
    writer.string(b.id)
    writer.name("cosine")
    writer.number(Float(cosine))
    writer.name("oneStory")
    writer.bool(isOneStory)
    strings("sharedTerms", terms)
    strings("sharedEntities", names)
    strings("onlyInA", onlyA)
    strings("onlyInB", onlyB)
    writer.name("passages")
    writer.beginArray()
    for passage in passages {
      writer.beginObject()
      for (name, range) in [("a" as StaticString, passage.a), ("b", passage.b)] {
        writer.name(name)
        writer.beginArray()
        writer.integer(range.lowerBound)
        writer.integer(range.upperBound)
        writer.endArray()
      }
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}
