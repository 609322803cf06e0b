/// Why a sentence of ``Tokenizer/SentenceStyle/prose`` ends or goes on at a place.
public enum ProseRule: String, Sendable, CaseIterable {
  // Boundaries.
  /// Before the first character.
  case startOfText
  /// After the last character.
  case endOfText
  /// A full stop, question mark or the like, and something new after it.
  case terminator
  /// An abbreviation, and a word that begins sentences after it.
  case abbreviationThenStarter
  /// A line without a terminator: a headline, an item.
  case lineEnd
  /// The number, letter or bullet that follows that of the list item before.
  case listItem

  // No boundaries.
  /// `3.5`, `example.com`, `Jr.'s`.
  case withinWord
  /// A lower-case letter follows.
  case lowercaseFollows
  /// A comma, a colon or a dash follows.
  case punctuationFollows
  /// `Mr.`, `Gen.`, `e.g.`
  case title
  /// `No. 5`, `p. 55`.
  case numberAbbreviation
  /// `U.S.`, `Inc.`, `Sept.` and no word after it that begins sentences.
  case abbreviation
  /// `J. Smith`.
  case initial
  /// `well ... I think`.
  case ellipsis
  /// `Yahoo! News`.
  case exclamatoryName
  /// A line that goes on in the next one.
  case wrappedLine

  /// Whether the rule makes a boundary; the others forbid one.
  public var isBoundary: Bool {
    switch self {
    case .startOfText, .endOfText, .terminator, .abbreviationThenStarter, .lineEnd, .listItem: true
    default: false
    }
  }
}
