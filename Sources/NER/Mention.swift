/// An entity named in a text.
public struct Mention: Sendable, Hashable {
  /// UTF-8 byte offsets into the text; a possessive ending is outside.
  public var range: Range<Int>
  /// What the entity is.
  public var type: EntityType
  /// The canonical name where the entity is known, otherwise the fullest form of the name in the text.
  public var name: String
  /// The canonical id, or nil when the name is in no gazetteer.
  public var entity: String?
  /// The rule that found it, such as `gazetteer` or `back-reference` (``Rule/name``).
  public var rule: String
  /// How sure the recognizer is, 0 to 1.
  public var confidence: Float
  /// What each rule added to the score of each type, when the recognizer explains itself
  /// (``EntityRecognizer/explains``); otherwise empty.
  public var reasons: [Contribution]

  /// A mention with these values.
  public init(
    range: Range<Int>, type: EntityType, name: String, entity: String?, rule: String, confidence: Float,
    reasons: [Contribution] = []
  ) {
    self.range = range
    self.type = type
    self.name = name
    self.entity = entity
    self.rule = rule
    self.confidence = confidence
    self.reasons = reasons
  }
}
