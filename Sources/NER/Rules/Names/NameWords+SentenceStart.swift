/// The first word of a sentence has a capital whatever it is.
extension Reading {
  func isNameWordAtStart(_ index: Int, _ word: ReadingWord, _ next: Int) -> Bool {
    let token = tokens[index]
    if token.isUpper, word.facts.lower == 0 { return true }
    // "EBay".
    if token.length > 2, token.shape.isDisjoint(with: [.lowerTail, .upper, .single]) { return true }
    let nextIsCapital = next >= 0 && tokens[next].isCapital
    if nextIsCapital, word.lists.contains(.particle), startsSurname(next) { return true }
    // "Bo Hamburger ( Denmark )".
    if nextIsCapital, mark(next + 1) == .open, next + 2 < tokens.count, countryEvidence(next + 2) >= 5 {
      return true
    }
    if word.ratio < 0.6, isPlaceByContext(index, word, next) { return true }
    if nextIsCapital, startsCompany(index) { return true }
    // "Bank of Latvia president".
    if known(next) == .of, word.lists.isSuperset(of: [.ofHead, .strongOrganization]), next + 1 < tokens.count,
      tokens[next + 1].isCapital, names.evidence(next + 1, next + 2)[.place] >= 5
    {
      return true
    }
    if word.lowerHere > 0, word.capitalHere == 0 { return nextIsCapital && word.facts.firstName > 1 }
    if word.capitalHere > 0, word.lowerHere == 0 { return true }
    // "Resurgent Finn Jarkko Nieminen".
    if nextIsCapital, word.ratio < 0.5, names.evidence(next, next + 1)[.group] >= 5,
      word.facts.firstName == 0,
      !startsLongName(index), names.evidence(index, index + 1).highest == 0,
      !word.endings.isDisjoint(with: [.adjective, .past, .gerund, .adjectiveOnly])
    {
      return false
    }
    // "Absolutism was", "Clinginess is": an unknown word that means a quality.
    if word.ratio < 0, word.endings.contains(.quality), next >= 0, tokens[next].isLower { return false }
    // "Embryonic stem cells".
    if word.ratio < 0, word.endings.contains(.adjectiveOnly), next >= 0, tokens[next].isLower,
      lists(next).isDisjoint(with: [.function, .speech, .verb])
    {
      return false
    }
    if word.ratio < 0 { return !(word.endings.contains(.adverb) && next >= 0 && mark(next) == .comma) }
    if nextIsCapital, tokens[next].gap <= 1, token.line == .plain,
      mark(next + 1) == .comma || has(self.next(next), .speech)
    {
      // "Floor Hendrikse, a curator".
      if self.word(next).ratio < 0, isArticle(self.next(next + 1)),
        word.lists.isDisjoint(with: [.title, .role, .personNoun, .inTitle]),
        word.endings.isDisjoint(with: [.adverb, .gerund, .plural, .adjective])
      {
        return true
      }
    }
    if nextIsCapital, word.lists.contains(.eventBeginning) || isFirstNameBefore(next, index) { return true }
    // "Main Street", "Light Brigade".
    if nextIsCapital, has(next, .anyHead), !word.lists.contains(.inTitle), word.length > 2 { return true }
    if nextIsCapital, !has(next, [.function, .month, .day]) {
      return word.ratio >= 0.25 || !word.lists.isDisjoint(with: [.title, .role, .organizationHead])
    }
    // "Western diplomats".
    if word.ratio >= 0.45, names.evidence(index, index + 1)[.group] >= 5 { return true }
    return word.ratio >= 0.6
  }

  /// "Nice, France", "Nice and Cannes", "Nice's mayor", "Nice said": an ordinary word that is also a place, with what
  /// only follows a place.
  private func isPlaceByContext(_ index: Int, _ word: ReadingWord, _ next: Int) -> Bool {
    guard next >= 0, tokens[index].line == .plain, names.evidence(index, index + 1)[.place] > 0 else {
      return false
    }
    let second = self.next(next)
    switch mark(next) {
    case .possessive: return true
    case .comma: return second >= 0 && tokens[second].isCapital && countryEvidence(second) >= 5
    case .none: break
    default: return false
    }
    if known(next) == .and, second >= 0, tokens[second].isCapital,
      names.evidence(second, second + 1)[.place] >= 2.5
    {
      return true
    }
    if known(next) == .said { return true }
    return !word.endings.contains(.gerund) && has(next, .result) && sportCount(index) > 0
  }

  /// "Van Houten says", "Dela Rosa said": the rest of a name after its particle at the beginning of a sentence.
  private func startsSurname(_ index: Int) -> Bool {
    let word = self.word(index)
    return tokens[index].gap <= 1 && tokens[index].line == .plain && (word.ratio < 0 || word.ratio >= 0.7)
  }

  /// "Semiconductor Manufacturing International Corp.": ordinary words up to a company's suffix.
  func startsCompany(_ index: Int) -> Bool {
    guard word(index).lists.isDisjoint(with: [.inTitle, .title, .personNoun, .organizationNoun]) else {
      return false
    }
    var end = index + 1
    while end < min(tokens.count, index + 6), tokens[end].isCapital, tokens[end].gap == 1 {
      if has(end, .companySuffix) || end == index + 2 && has(end, .organizationHead) {
        return end > index + 1 && lowerCount(index + 1) > 0 && ratio(index + 1) < 0.5
      }
      end += 1
    }
    return false
  }
}
