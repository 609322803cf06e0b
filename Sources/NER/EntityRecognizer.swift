import Tokenize

/// Finds the entities that a text names: gazetteer matches, then rules that read the text around them.
public struct EntityRecognizer: Sendable {
  public let gazetteer: Gazetteer

  public init(gazetteer: Gazetteer = .builtIn) { self.gazetteer = gazetteer }

  /// The mentions in a text that was tokenized with `vocabulary` (sentences included), by start, not overlapping.
  public func mentions(
    in tokens: TokenizedText, text: Span<UInt8>, vocabulary: Vocabulary
  ) -> [Mention] {
    // Placeholder: longest match alone.
    var mentions: [Mention] = []
    var next = 0
    let matches = gazetteer.allMatches(in: tokens, text: text, vocabulary: vocabulary)
    for match in matches where match.tokens.lowerBound >= next {
      let entity = gazetteer.entities[match.candidates[0]]
      let start = Int(tokens.starts[match.tokens.lowerBound])
      let end = Int(tokens.ends[match.tokens.upperBound - 1])
      mentions.append(
        Mention(
          range: start..<end, type: entity.type, name: entity.name, entity: entity.id, rule: "gazetteer",
          confidence: 1))
      next = match.tokens.upperBound
    }
    return mentions
  }
}
