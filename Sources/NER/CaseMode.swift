/// How the letters of a name must be written in a text to be taken for that name.
public enum CaseMode: UInt8, Sendable, CaseIterable {
  /// In any case: `bitcoin`, `Bitcoin`, `BITCOIN`.
  case folded
  /// The words that begin with a capital in the name do so in the text: `Bank of England`, `BANK OF ENGLAND`,
  /// never `bank of england`. Words after the fifth are not looked at.
  case capitalized
  /// Capitals only: `US` is not `us` and not `Us`.
  case acronym
  /// Letter for letter as in the name.
  case exact
}
