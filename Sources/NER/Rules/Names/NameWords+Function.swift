/// Function words that are names, or begin one.
extension Reading {
  func isFunctionWordOfName(_ index: Int, _ next: Int, _ nextIsCapital: Bool) -> Bool {
    let token = tokens[index]
    if has(index, .generation), token.isUpper, index > 0, tokens[index - 1].isCapital { return true }
    // "Sky One", "Air Force One".
    if self.known(index) == .numeral, !token.isUpper, !token.isInitial, token.line == .plain, token.gap == 1,
      index > 0, tokens[index - 1].isCapital, !tokens[index - 1].isInitial
    {
      return true
    }
    // "Hong In-gil".
    if has(previous(index), .hyphenSurname), tokens[index - 1].isCapital, mark(index + 1) == .hyphen,
      tokens[index + 1].gap == 0, index + 2 < tokens.count, tokens[index + 2].gap == 0,
      tokens[index + 2].isLower
    {
      return true
    }
    guard nextIsCapital, tokens[next].gap <= 1 else { return false }
    // "Operation Just Cause".
    if has(previous(index), .eventBeginning), tokens[index - 1].isCapital, !token.isUpper, token.gap == 1 {
      return true
    }
    let known = self.known(index)
    let apposed = self.next(next + 1)
    if token.isInitial, token.line == .plain, mark(next + 1) == .comma,
      isArticle(apposed) || has(apposed, .personNoun), isFirstNameBefore(next, index)
    {
      // "Said Mtanda, the commissioner of", "Said Sadi, leader of".
      return true
    }
    if token.isInitial || token.line != .plain {
      if known == .the { return startsLongName(index) }
      guard known == .new || known == .first else { return false }
      // "First Private Bank".
      if known == .first, next + 1 < tokens.count, tokens[next + 1].isCapital,
        has(next + 1, .strongOrganization)
      {
        return true
      }
      return startsLongName(index) || known == .new && names.evidence(next, next + 1)[.place] > 0
    }
    if has(index, .beforeName) { return !has(next, .calendar) }
    // "Six Nations".
    if startsLongName(index) { return true }
    return isFirstNameBefore(next, index)
  }

  /// "the actor Will Smith", "commissioner Said Mtanda": a first name that is an ordinary word, before a word that
  /// is hardly one.
  func isFirstNameBefore(_ next: Int, _ index: Int) -> Bool {
    let after = word(next)
    return firstName(index) > 0 && tokens[next].shape.contains(.lowerTail)
      && (after.ratio < 0 || after.ratio >= 0.9) && names.evidence(next, next + 1).highest < 3
  }
}
