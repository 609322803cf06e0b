import Tokenize

/// Why words were taken for a name, or were not: what each rule added to the score of each type.
public struct MentionExplanation: Sendable, Hashable {
  /// UTF-8 byte offsets into the text.
  public var range: Range<Int>
  /// The type decided on, or nil when too little spoke for any.
  public var type: EntityType?
  /// The best type's score after all rules.
  public var score: Float
  /// What `score` had to reach.
  public var needed: Float
  /// What each rule added, in the order in which the rules looked at the words.
  public var contributions: [Contribution]
}

extension MentionExplanation: CustomStringConvertible {
  public var description: String {
    let reasons = contributions.map { "\($0.rule.name) \($0.type.rawValue) \($0.amount)" }
    let verdict = type.map { "\($0.rawValue)" } ?? "nothing"
    return "\(range): \(verdict), \(score) of \(needed) (\(reasons.joined(separator: ", ")))"
  }
}

extension EntityRecognizer {
  /// Every candidate of a text, mentions and rejected ones, with the reasons. Slower than finding mentions.
  public func explain(
    _ tokens: TokenizedText, text: Span<UInt8>, vocabulary: Vocabulary
  ) -> [MentionExplanation] {
    var scratch = RecognizerScratch()
    scratch.reading.isExplaining = true
    let none: [UInt8] = []
    read(TokenizedText(), none.span, tokens, text, vocabulary, &scratch)
    let reading = scratch.reading
    return reading.candidates.map { candidate in
      let best = candidate.scores.best
      return MentionExplanation(
        range: reading.range(candidate), type: reading.decision(candidate), score: candidate.scores[best],
        needed: reading.neededScore(candidate, best), contributions: candidate.contributions ?? [])
    }
  }

  /// Every candidate of a text, with the reasons; the text is tokenized here.
  public func explain(_ text: String) -> [MentionExplanation] {
    let bytes = Array(text.utf8)
    var vocabulary = Vocabulary()
    var tokens = TokenizedText()
    Tokenizer().tokenize(bytes.span, into: &tokens, vocabulary: &vocabulary)
    return explain(tokens, text: bytes.span, vocabulary: vocabulary)
  }
}
