/// What the rules of UAX #29 say about one place between two code points of a text.
public struct BoundaryExplanation<Rule: Sendable & Hashable>: Sendable, Hashable {
  /// Byte offset of the place.
  public var offset: Int
  /// Whether there is a boundary.
  public var isBoundary: Bool
  /// The rule that decided.
  public var rule: Rule
}

extension Tokenizer {
  /// Every place between two code points of `text`, both ends included, with the rule that makes or forbids a
  /// word boundary there. Applies the rules one by one: right and readable, not fast.
  public static func explainWords(_ text: Span<UInt8>) -> [BoundaryExplanation<WordRule>] {
    let table = BreakTable.shared
    var (offsets, classes) = ([Int](), [WordBreak]())
    forEachScalar(text) { offset, codePoint in
      offsets.append(offset)
      classes.append(table.wordBreak(codePoint))
    }
    let rules = WordRules(classes: classes)
    if text.isEmpty { return [] }
    return (offsets + [text.count]).enumerated().map { index, offset in
      let rule = rules.rule(before: index)
      return BoundaryExplanation(offset: offset, isBoundary: rule.isBoundary, rule: rule)
    }
  }

  /// Every place between two code points of `text`, both ends included, with the rule that makes or forbids a
  /// sentence boundary there (``SentenceStyle/unicode``). Applies the rules one by one: right and readable, not fast.
  public static func explainSentences(_ text: Span<UInt8>) -> [BoundaryExplanation<SentenceRule>] {
    let table = BreakTable.shared
    var (offsets, classes) = ([Int](), [SentenceBreak]())
    forEachScalar(text) { offset, codePoint in
      offsets.append(offset)
      classes.append(table.sentenceBreak(codePoint))
    }
    let rules = SentenceRules(classes: classes)
    if text.isEmpty { return [] }
    return (offsets + [text.count]).enumerated().map { index, offset in
      let rule = rules.rule(before: index)
      return BoundaryExplanation(offset: offset, isBoundary: rule.isBoundary, rule: rule)
    }
  }

  /// The boundaries of ``SentenceStyle/prose`` and the places where there might have been one, with the reason.
  /// A place without a boundary is the one after the terminator and its closing punctuation. Applies the rules one by
  /// one: readable, not fast.
  public static func explainProse(_ text: Span<UInt8>) -> [BoundaryExplanation<ProseRule>] {
    var characters: [ProseRules.Character] = []
    forEachScalar(text) { offset, codePoint in
      characters.append(
        .init(
          offset: offset, scalar: codePoint, sentenceBreak: BreakTable.shared.sentenceBreak(codePoint)))
    }
    return ProseRules(characters: characters, byteCount: text.count).explanations
  }

  private static func forEachScalar(_ text: Span<UInt8>, _ body: (_ offset: Int, _ codePoint: UInt32) -> Void)
  {
    var offset = 0
    while offset < text.count {
      let scalar = ScalarDecoder.decode(text, at: offset)
      body(offset, scalar.codePoint)
      offset += scalar.byteCount
    }
  }
}
