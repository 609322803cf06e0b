/// What a word-like token is made of. Segments that are not word-like (blanks, punctuation, symbols) have
/// the kind `other` and appear only when every segment is asked for.
public enum TokenKind: UInt8, Sendable, CaseIterable {
  /// Blanks, punctuation, symbols, emoji.
  case other
  /// At least one letter of an alphabet (`ALetter` or `Hebrew_Letter` of UAX #29).
  case word
  /// Digits without a letter: `10,000`, `3.5`.
  case number
  /// A run of Katakana.
  case katakana
  /// One ideograph or Hiragana letter: UAX #29 cuts between each.
  case ideograph
  /// One cluster of a script written without spaces that UAX #29 leaves to dictionaries: Thai, Lao, Khmer, Myanmar.
  case southeastAsian
}
