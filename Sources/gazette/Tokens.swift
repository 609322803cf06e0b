import Stories
import Tokenize

extension Verb {
  static let tokens = Verb(
    name: "tokens", summary: "words and sentences with their byte offsets", operands: "PATH…",
    discussion: """
      Writes one JSON object a report with the tokens of its text: [start, end, kind], in UTF-8 bytes. \
      Kinds: word, number, katakana, ideograph, southeastAsian, and other with --all.
      """,
    examples: ["gazette tokens Corpus/reports.jsonl --terms --sentences | head -1"],
    options: [
      Option(name: "all", help: "every segment of UAX #29, blanks and punctuation too", group: .what),
      Option(name: "sentences", help: "sentences too, as [start, end] (UAX #29)", group: .what),
      Option(name: "prose", help: "sentences as a reader sees them", group: .what),
      Option(name: "terms", help: "the term as fourth item, null for a stop word", group: .what),
      Option(name: "no-stop-words", help: "terms without a stop list", group: .what),
      Option(name: "no-stem", help: "terms without stemming", group: .what),
      .skipInvalid, .format(["jsonl"], help: "JSON Lines, the only format"), .output, .threads,
    ],
    run: { arguments throws(CommandError) in
      try TokensCommand(arguments).run(arguments)
    })
}

private struct TokensCommand: Sendable {
  let all, sentences, terms: Bool
  let removesStopWords, stems: Bool
  let tokenizer: Tokenizer

  init(_ arguments: Arguments) {
    all = arguments.has("all")
    terms = arguments.has("terms")
    removesStopWords = !arguments.has("no-stop-words")
    stems = !arguments.has("no-stem")
    let prose = arguments.has("prose")
    sentences = prose || arguments.has("sentences")
    tokenizer = Tokenizer(sentenceStyle: prose ? .prose : sentences ? .unicode : .none)
  }

  /// What a thread keeps from report to report.
  struct State: Sendable {
    var columns = TokenizedText()
    var words = Vocabulary()
    var terms = Vocabulary()
    var tables: [Language: TermTable] = [:]
  }

  func run(_ arguments: Arguments) throws(CommandError) -> ExitStatus {
    var input = try ReportInput(arguments)
    let workers = ReportWorkers(threads: try arguments.threads()) { State() }
    var output = try Output.to(arguments.string("output"))
    let progress = Progress(isWanted: !output.isTerminal)
    while let reports = input.next() {
      progress.update("cutting tokens", input.share, detail: input.progressDetail)
      for piece in workers.map(reports, write) { try output.write(piece) }
      try output.flush()
    }
    progress.finish()
    try output.finish()
    return input.close()
  }

  @Sendable private func write(_ state: inout State, _ report: Report, _ writer: inout JSONWriter) {
    let text = report.textBytes
    let language = report.language.flatMap(Language.init(tag:)) ?? .english
    if terms {
      // Words are remembered between reports, but not without end.
      if state.words.count > 1 << 20 { state = State() }
      tokenizer.tokenize(text.span, into: &state.columns, vocabulary: &state.words)
      extendTable(of: language, &state)
    } else {
      tokenizer.segment(text.span, into: &state.columns)
    }
    writer.beginObject()
    writer.name("id")
    writer.string(report.id)
    writer.name("tokens")
    writer.beginArray()
    writeTokens(state, text, language, &writer)
    writer.endArray()
    if sentences { writeSentences(state.columns, &writer) }
    writer.endObject()
    writer.endLine()
  }

  private func extendTable(of language: Language, _ state: inout State) {
    var pipeline = TermPipeline(language: language)
    pipeline.removesStopWords = removesStopWords
    pipeline.stems = stems
    state.tables[language, default: TermTable(pipeline)].extend(over: state.words, terms: &state.terms)
  }

  private func writeTokens(_ state: State, _ text: [UInt8], _ language: Language, _ writer: inout JSONWriter)
  {
    let columns = state.columns
    let table = terms ? state.tables[language] : nil
    func write(_ range: Range<Int>, _ kind: TokenKind, token: Int?) {
      writer.beginArray()
      writer.integer(range.lowerBound)
      writer.integer(range.upperBound)
      writer.string(Self.name(of: kind))
      if let table {
        let term = token.map { table[columns.words[$0]] } ?? TermTable.noTerm
        writer.optional(term == TermTable.noTerm ? nil : state.terms.word(term))
      }
      writer.endArray()
    }
    guard all else {
      for token in 0..<columns.count { write(columns.range(of: token), columns.kinds[token], token: token) }
      return
    }
    var cursor = WordCursor()
    var token = 0
    while let segment = cursor.next(in: text.span) {
      write(segment.range, segment.kind, token: segment.isWordLike ? token : nil)
      if segment.isWordLike { token += 1 }
    }
  }

  private func writeSentences(_ columns: TokenizedText, _ writer: inout JSONWriter) {
    writer.name("sentences")
    writer.beginArray()
    if columns.byteCount > 0 {
      for index in columns.sentenceStarts.indices {
        let range = columns.sentenceRange(index)
        writer.beginArray()
        writer.integer(range.lowerBound)
        writer.integer(range.upperBound)
        writer.endArray()
      }
    }
    writer.endArray()
  }

  private static func name(of kind: TokenKind) -> String {
    switch kind {
    case .other: "other"
    case .word: "word"
    case .number: "number"
    case .katakana: "katakana"
    case .ideograph: "ideograph"
    case .southeastAsian: "southeastAsian"
    }
  }
}
