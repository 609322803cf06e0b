/// Reads from the way a name is written how a text must write it.
enum NameShape {
  /// Whether a name is one word without a small letter. Beside names that have some it is an acronym; a name that
  /// stands alone may come from a list in capitals.
  static func isAcronym(_ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
    guard !name.isEmpty, LetterCase.isUpper(text, at: name.lowerBound), !LetterCase.hasLower(text, name)
    else {
      return false
    }
    for i in name where text[i] <= 0x20 { return false }
    return true
  }

  /// The rule of a name whose words lie at `words` in `text`. `mode` nil: the name's shape decides.
  ///
  /// Capitals only, for names of up to three letters without a small one (`US`, `U.S.`, `IMF`). Like every name with
  /// a capitalized word, longer ones need no more than that capital, so that lists in capitals can be used. Any case
  /// otherwise: `bitcoin`, `iPhone`, names in scripts without case.
  static func rule(_ text: Span<UInt8>, words: [Range<Int>], mode: CaseMode?) -> NameRule {
    var capitals: UInt8 = 0
    for (i, word) in words.prefix(NameRule.markedWords).enumerated()
    where LetterCase.isUpper(text, at: word.lowerBound) {
      capitals |= 1 << UInt8(i)
    }
    if let mode { return NameRule(mode, capitals: capitals) }
    guard capitals != 0 else { return NameRule(.folded, capitals: 0) }
    var letters = 0
    for word in words {
      if letters > 3 || LetterCase.hasLower(text, word) { return NameRule(.capitalized, capitals: capitals) }
      letters += LetterCase.letterCount(text, word)
    }
    return NameRule(letters <= 3 ? .acronym : .capitalized, capitals: capitals)
  }
}
