import Tokenize

/// Finds the entities that a report names: gazetteer names, then rules that read the words around them.
///
///     var scratch = RecognizerScratch()
///     let mentions = EntityRecognizer().mentions(
///       in: tokens, text: bytes.span, vocabulary: vocabulary, scratch: &scratch)
///
/// Every rule is small, has a name (``Rule``) and can be switched off; each adds to a score for each type, and a
/// mention keeps the rule that spoke loudest. Deterministic; about linear in the text.
public struct EntityRecognizer: Sendable {
  /// The names that are known.
  public let gazetteer: Gazetteer
  /// The rules that are in force.
  public var rules: RuleSet
  /// Whether mentions carry the reasons for them; slower.
  public var explains = false

  /// A recognizer with the built-in names and every rule, unless told otherwise.
  public init(gazetteer: Gazetteer = .builtIn, rules: RuleSet = .all) {
    self.gazetteer = gazetteer
    self.rules = rules
  }

  /// The mentions in a text that was tokenized with `vocabulary`, by start, not overlapping. Takes time in
  /// proportion to the text, and to the square of the different persons with one surname. Of many texts each takes
  /// much less time with a ``RecognizerScratch``.
  public func mentions(
    in tokens: TokenizedText, text: Span<UInt8>, vocabulary: Vocabulary
  ) -> [Mention] {
    var scratch = RecognizerScratch()
    return mentions(in: tokens, text: text, vocabulary: vocabulary, scratch: &scratch)
  }

  /// The mentions in a text, with memory that is kept from text to text.
  public func mentions(
    in tokens: TokenizedText, text: Span<UInt8>, vocabulary: Vocabulary, scratch: inout RecognizerScratch
  ) -> [Mention] {
    let none: [UInt8] = []
    return mentions(
      inTitle: TokenizedText(), titleBytes: none.span, text: tokens, textBytes: text, vocabulary: vocabulary,
      scratch: &scratch
    ).text
  }

  /// The mentions in the title and in the text of one report. Both are read as one document: a surname in the title
  /// refers to the full name in the text. None in a report of more than `Tokenizer.longestText` bytes. Takes
  /// the time of a text as long as both.
  public func mentions(
    inTitle title: TokenizedText, titleBytes: Span<UInt8>, text: TokenizedText, textBytes: Span<UInt8>,
    vocabulary: Vocabulary, scratch: inout RecognizerScratch
  ) -> (title: [Mention], text: [Mention]) {
    guard titleBytes.count <= Tokenizer.longestText - min(textBytes.count, Tokenizer.longestText) else {
      return ([], [])
    }
    scratch.reading.isExplaining = explains
    read(title, titleBytes, text, textBytes, vocabulary, &scratch)
    return decided(scratch.reading, titleBytes, textBytes)
  }

  /// The candidates of a report that enough speaks for.
  private func decided(
    _ reading: borrowing Reading, _ titleBytes: Span<UInt8>, _ textBytes: Span<UInt8>
  ) -> (title: [Mention], text: [Mention]) {
    var mentions: (title: [Mention], text: [Mention]) = ([], [])
    for index in reading.candidates.indices {
      let candidate = reading.candidates[index]
      guard let type = reading.decision(candidate) else { continue }
      let name = reading.canonical(index, type, gazetteer)
      let isInTitle = candidate.first < reading.fieldStarts[1]
      let source = name.spelling
      let isSourceInTitle = reading.candidates[source].first < reading.fieldStarts[1]
      let mention = Mention(
        range: reading.range(candidate), type: type,
        name: name.entity.map { gazetteer.name(of: $0) }
          ?? Self.string(isSourceInTitle ? titleBytes : textBytes, reading.range(reading.candidates[source])),
        entity: name.entity.map { gazetteer.id(of: $0) }, rule: reading.rule(candidate, type).name,
        confidence: reading.confidence(candidate, type), reasons: candidate.contributions ?? [])
      if isInTitle { mentions.title.append(mention) } else { mentions.text.append(mention) }
    }
    return mentions
  }

  /// Reads a report up to its scored candidates.
  func read(
    _ title: TokenizedText, _ titleBytes: Span<UInt8>, _ text: TokenizedText, _ textBytes: Span<UInt8>,
    _ vocabulary: Vocabulary, _ scratch: inout RecognizerScratch
  ) {
    scratch.reading.startReport(rules: rules)
    append(title, titleBytes, vocabulary, &scratch)
    append(text, textBytes, vocabulary, &scratch)
    scratch.reading.judge()
  }

  private func append(
    _ columns: TokenizedText, _ bytes: Span<UInt8>, _ vocabulary: Vocabulary,
    _ scratch: inout RecognizerScratch
  ) {
    let first = scratch.reading.tokens.count
    scratch.reading.append(columns, text: bytes, vocabulary: vocabulary, tokenIndex: &scratch.tokenIndexes)
    if rules.has(.informal) { scratch.reading.readInformal(from: first) }
    if rules.has(.datelines) { scratch.reading.markDatelines(from: first) }
    if rules.has(.headlines) { scratch.reading.markHeadlines(from: first) }
    if scratch.reading.isInformal || scratch.reading.isCareless {
      var matcher = scratch.anyCaseMatcher ?? NameMatcher(gazetteer, policy: .all, ignoresCase: true)
      scratch.anyCaseMatcher = nil
      matcher.find(in: columns, text: bytes, vocabulary: vocabulary)
      scratch.reading.appendNames(of: matcher, tokenIndex: scratch.tokenIndexes)
      scratch.anyCaseMatcher = matcher
    } else {
      var matcher = scratch.matcher ?? NameMatcher(gazetteer, policy: .all)
      scratch.matcher = nil
      matcher.find(in: columns, text: bytes, vocabulary: vocabulary)
      scratch.reading.appendNames(of: matcher, tokenIndex: scratch.tokenIndexes)
      scratch.matcher = matcher
    }
  }

  /// The bytes of a name; a line break inside becomes a blank.
  private static func string(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { bytes in
      for i in 0..<range.count {
        let byte = text[range.lowerBound &+ i]
        bytes[i] = byte == 0x0A || byte == 0x0D ? 0x20 : byte
      }
      return range.count
    }
  }
}
