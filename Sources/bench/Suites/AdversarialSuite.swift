import Stories
import Tokenize

/// Input that makes careless code slow: each is small, and its rate should not be far from that of news.
enum AdversarialSuite {
  static let all: [Benchmark] =
    [
      words("longword", "one word of a million letters", "a"),
      words("dots", "abbreviations without end: a.a.a.a.", "a."),
      words("marks", "a letter under a million combining marks", "\u{301}"),
      words("emoji", "families of emoji joined by zero-width joiners", "👩‍👩‍👧‍👦"),
      words("flags", "regional indicators, which pair up", "🇺"),
      words("han", "Han without a blank", "国家"),
      words("quotes", "quotes, brackets and full stops", "\".')(“ "),
      invalid, capitals, nested,
    ] + AdversarialPipeline.all

  private static let size = 1 << 20

  private static func words(_ name: String, _ summary: String, _ unit: String) -> Benchmark {
    text(name, summary) { Array(String(repeating: unit, count: size / unit.utf8.count).utf8) }
  }

  private static let invalid = text("invalid", "bytes that are not UTF-8") {
    (0..<size).map { [0xFF, 0xC3, 0x28, 0xE2, 0x82][$0 % 5] }
  }

  private static let capitals = text("capitals", "nothing but capitalized words") {
    Array(String(repeating: "New York Times United Bank Of The ", count: size / 34).utf8)
  }

  /// Words and a reader's sentences, with ids.
  private static func text(
    _ name: String, _ summary: String, _ make: @escaping @Sendable () -> [UInt8]
  ) -> Benchmark {
    Benchmark(name: "adversarial.\(name)", summary: summary, isDefault: false) { _ in
      let text = make()
      return {
        var columns = TokenizedText()
        var vocabulary = Vocabulary()
        Tokenizer().tokenize(text.span, into: &columns, vocabulary: &vocabulary)
        return {
          var outcome = Benchmark.Outcome()
          outcome.checksum.add(columns.starts)
          outcome.checksum.add(columns.words)
          outcome.checksum.add(columns.sentenceStarts)
          outcome.detail = [
            "bytes": Double(text.count), "reports": 1, "tokens": Double(columns.count),
            "sentences": Double(columns.sentenceStarts.count),
          ]
          return outcome
        }
      }
    }
  }

  /// Arrays within arrays in a field that nobody reads.
  private static let nested = Benchmark(
    name: "adversarial.nested", summary: "JSON nested ten thousand deep in an unknown field", isDefault: false
  ) { _ in
    let path = CorpusFile.temporaryPath()
    let depth = 10_000
    let line =
      "{\"x\":" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      + ",\"text\":\"a\"}\n"
    var file = try Output.inPlace(path)
    for _ in 0..<50 { try file.write(Array(line.utf8)) }
    try file.finish()
    let temporary = TemporaryFile(path)
    return {
      let (reports, notices) = ReportReader().read([temporary.path])
      return {
        var outcome = Benchmark.Outcome()
        outcome.checksum.add(reports.count)
        outcome.checksum.add(notices.count)
        outcome.detail = [
          "bytes": Double(line.utf8.count * 50), "reports": 50, "notices": Double(notices.count),
        ]
        return outcome
      }
    }
  }
}
