/// What becomes of names that overlap: "New York" and "York City" in "New York City".
public enum OverlapPolicy: Sendable, Hashable, CaseIterable {
  /// Every name, by first token, the longest first.
  case all
  /// The leftmost name; of those that begin together the longest.
  case longest
  /// The name whose best entity weighs most; among equals the longer, then the leftmost one.
  case heaviest
}
