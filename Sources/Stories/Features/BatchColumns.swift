import NER
import Tokenize

/// What a token of a report is to the features: where it stands and what it is part of.
struct TokenRole: OptionSet, Sendable {
  let rawValue: UInt16

  /// In the title.
  static let title = TokenRole(rawValue: 1)
  /// In the first three sentences of the text.
  static let lead = TokenRole(rawValue: 2)
  /// Inside the mention of an entity.
  static let entity = TokenRole(rawValue: 4)
  /// A number.
  static let number = TokenRole(rawValue: 8)
  /// The first of a sentence.
  static let sentenceStart = TokenRole(rawValue: 16)
  /// The first behind a dash or bar that parts the title, or the first line of a text without one.
  static let titlePart = TokenRole(rawValue: 32)
  /// In a passage that says nothing about the report; see ``Boilerplate``.
  static let boilerplate = TokenRole(rawValue: 64)
  /// Begins with a capital letter or a digit.
  static let capitalOrDigit = TokenRole(rawValue: 128)
  /// One of the words that a form has around what is filled in; see ``Forms``.
  static let form = TokenRole(rawValue: 256)

  /// What forms are filled with: names, numbers and whatever else is written with a capital letter.
  static let filled: TokenRole = [.capitalOrDigit, .entity, .number]
}

/// The tokens of all reports of a batch, one report behind the other, title before text and without ``Markup``, with the
/// mentions that were found in them. Word ids are numbered by first appearance, whatever the number of threads.
struct BatchColumns: Sendable {
  var vocabulary = Vocabulary()
  var words: [WordID] = []
  var roles: [TokenRole] = []
  /// Where each report's tokens start in `words`; one more than there are reports.
  var rowStarts = [0]
  /// The language whose stop words and stems a report's terms follow.
  var languages: [Language?] = []
  var entities: [StoryClustering.ReportEntities] = []

  var reportCount: Int { rowStarts.count - 1 }

  func row(_ report: Int) -> Range<Int> { rowStarts[report]..<rowStarts[report + 1] }

  /// Tokenizes reports and finds their entities, a chunk of reports at a time on each thread.
  static func read(
    _ reports: [Report], order: [Int], recognizer: EntityRecognizer, threads: Int,
    progress: @escaping @Sendable (Double) -> Void
  ) throws -> BatchColumns {
    // Chunks small enough to share out evenly, large enough that a chunk's own vocabulary costs little.
    let size = max(64, min(2048, order.count / (threads * 4) + 1))
    let ranges = chunks(of: order.count, size: size)
    let parts = try parallelMap(count: ranges.count, threads: threads, progress: progress) { index in
      var reader = ReportTokens(recognizer: recognizer)
      for position in ranges[index] { reader.append(reports[order[position]]) }
      return (columns: reader.columns, languages: reader.languages)
    }
    var columns = joined(parts.map(\.columns))
    columns.languages = ReportLanguage.resolved(parts.flatMap(\.languages))
    return columns
  }

  /// Puts chunks behind each other and renumbers their words.
  private static func joined(_ parts: [BatchColumns]) -> BatchColumns {
    guard parts.count != 1 else { return parts[0] }
    var all = BatchColumns()
    all.words.reserveCapacity(parts.reduce(0) { $0 + $1.words.count })
    all.roles.reserveCapacity(parts.reduce(0) { $0 + $1.words.count })
    for part in parts {
      let numbers = all.vocabulary.merge(part.vocabulary)
      let base = all.words.count
      for word in part.words { all.words.append(numbers[Int(word)]) }
      all.roles += part.roles
      for end in part.rowStarts.dropFirst() { all.rowStarts.append(base + end) }
      all.entities += part.entities
    }
    return all
  }
}

/// Appends one report after the other to columns of their own.
private struct ReportTokens {
  /// Sentences of the text that count as its lead.
  static let leadSentences = 3

  let recognizer: EntityRecognizer
  let tokenizer = Tokenizer(sentenceStyle: .prose)
  var columns = BatchColumns()
  var title = TokenizedText()
  var text = TokenizedText()
  var scratch = RecognizerScratch()
  var languages: [ReportLanguage] = []

  init(recognizer: EntityRecognizer) { self.recognizer = recognizer }

  mutating func append(_ report: Report) {
    tokenizer.tokenize(report.titleBytes.span, into: &title, vocabulary: &columns.vocabulary)
    tokenizer.tokenize(report.textBytes.span, into: &text, vocabulary: &columns.vocabulary)
    let mentions = recognizer.mentions(
      inTitle: title, titleBytes: report.titleBytes.span, text: text, textBytes: report.textBytes.span,
      vocabulary: columns.vocabulary, scratch: &scratch)
    // Where a report has no title, its text often begins with one.
    let titleParts = Self.titleParts(title, report.titleBytes)
    let textParts = title.count == 0 ? Self.titleParts(text, report.textBytes) : []
    let hasBody = text.sentenceTokens.count > Self.leadSentences
    let leadEnd = hasBody ? Int(text.sentenceTokens[Self.leadSentences]) : text.count
    columns.entities.append(
      .init(
        title: append(title, report.titleBytes, mentions.title, titleParts, leadEnd: 0, as: .title),
        text: append(text, report.textBytes, mentions.text, textParts, leadEnd: leadEnd, as: [])))
    columns.rowStarts.append(columns.words.count)
    languages.append(ReportLanguage(report))
  }

  /// Appends the tokens of a title or a text that are no markup, and returns the mentions that are none.
  private mutating func append(
    _ tokens: TokenizedText, _ bytes: [UInt8], _ mentions: [Mention], _ titleParts: [Int], leadEnd: Int,
    as field: TokenRole
  ) -> [Mention] {
    var markup = Markup.Cursor(bytes)
    var markupOfMentions = markup
    let mentions = mentions.filter { !markupOfMentions.covers($0.range) }
    var (mention, sentence, part) = (0, 0, 0)
    // What begins with the next token that is no markup.
    var beginning: TokenRole = []
    for token in 0..<tokens.count {
      let (start, end) = (Int(tokens.starts[token]), Int(tokens.ends[token]))
      if sentence < tokens.sentenceTokens.count, tokens.sentenceTokens[sentence] == token {
        beginning.insert(.sentenceStart)
        sentence += 1
      }
      if part < titleParts.count, titleParts[part] == token {
        beginning.insert(.titlePart)
        part += 1
      }
      if markup.covers(start..<end) { continue }
      var role = field.union(beginning)
      beginning = []
      if token < leadEnd { role.insert(.lead) }
      if tokens.kinds[token] == .number { role.insert(.number) }
      if Self.isCapitalOrDigit(bytes, at: start) { role.insert(.capitalOrDigit) }
      while mention < mentions.count, mentions[mention].range.upperBound <= start { mention += 1 }
      if mention < mentions.count, mentions[mention].range.lowerBound < end { role.insert(.entity) }
      columns.words.append(tokens.words[token])
      columns.roles.append(role)
    }
    return mentions
  }

  /// Whether the character that begins at `offset` is a capital letter or a digit.
  private static func isCapitalOrDigit(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard bytes[offset] >= 0x80 else {
      return bytes[offset] &- UInt8(ascii: "A") < 26 || bytes[offset] &- UInt8(ascii: "0") < 10
    }
    let scalar = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self).unicodeScalars
      .first
    return scalar?.properties.isUppercase ?? false
  }

  /// The first token behind each ` - `, ` | ` and the like of the first line.
  private static func titleParts(_ tokens: TokenizedText, _ bytes: [UInt8]) -> [Int] {
    var parts: [Int] = []
    var end = 0
    for token in 0..<tokens.count {
      let between = bytes[end..<Int(tokens.starts[token])]
      guard !between.contains(UInt8(ascii: "\n")) else { break }
      end = Int(tokens.ends[token])
      // Nearly all words have one blank between them.
      guard between.count >= 3 else { continue }
      let marks = between.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      if marks.dropFirst().dropLast().contains(where: { partingMarks.contains(Array($0)) }) {
        parts.append(token)
      }
    }
    return parts
  }

  /// What parts a title from the name of its site or section when it stands between blanks.
  private static let partingMarks: Set<[UInt8]> = Set(
    ["-", "–", "—", "|", "::", "»", "·"].map { Array($0.utf8) })
}
