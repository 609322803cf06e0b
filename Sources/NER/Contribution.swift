/// What one rule added to the score of one type.
public struct Contribution: Sendable, Hashable {
  /// The rule that spoke.
  public var rule: Rule
  /// The type it spoke about.
  public var type: EntityType
  /// What it added to the score; negative when it spoke against.
  public var amount: Float
}
