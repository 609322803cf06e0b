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
  /// A place without a boundary is the one after the terminator and its closing punctuation. O(bytes).
  public static func explainProse(_ text: Span<UInt8>) -> [BoundaryExplanation<ProseRule>] {
    if text.isEmpty { return [] }
    var explanations = [BoundaryExplanation(offset: 0, isBoundary: true, rule: ProseRule.startOfText)]
    var scanner = ProseScanner(properties: .shared)
    var start = 0
    while start < text.count {
      let end = scanner.sentenceEnd(from: start, in: text) { other in
        explanations.append(BoundaryExplanation(offset: other.offset, isBoundary: false, rule: other.rule))
      }
      explanations.append(BoundaryExplanation(offset: end.offset, isBoundary: true, rule: end.rule))
      start = end.offset
    }
    return explanations
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
