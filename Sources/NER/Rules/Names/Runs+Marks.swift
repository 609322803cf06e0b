/// Hyphens, ampersands, apostrophes, brackets and quotation marks inside names.
extension Reading {
  /// Hyphens, ampersands and apostrophes inside names.
  func endAfterMark(_ mark: Int, _ start: Int) -> Int {
    let token = tokens[mark]
    let after = mark + 1
    guard after < tokens.count, tokens[after].sentence == token.sentence else { return mark }
    let next = tokens[after]
    let isTight = token.gap == 0 && next.gap == 0
    switch token.mark {
    case .ampersand: return goesOn(after, from: start) ? after + 1 : mark
    case .open: return endAfterBrackets(mark, start) ?? mark
    case .quote, .leftQuote: return endAfterNickname(mark, start) ?? mark
    case .possessive: return isInsideOrganization(mark, start) ? after : mark
    case .apostrophe where isInsideOrganization(mark, start): return after
    case .apostrophe, .slash: return goesOn(after, from: start) && isTight ? after + 1 : mark
    case .hyphen:
      // "US-Led" in a headline.
      if isTight, has(after, .based) || known(after) == .led { return mark }
      if goesOn(after, from: start) || next.isCapital
        || next.isDigits && next.shape.isDisjoint(with: .ordinal), isTight
      {
        return after + 1
      }
      // "Kim Il-sung", "Shipston-on-Stour": a lower-case tail that is no English word.
      if isTight, next.isLower, lowerCount(after) < 2 || has(after, .nameTail) || has(start, .hyphenSurname) {
        return after + 1
      }
      // Sources that set blanks around hyphens: "al - Assad", "Kim Jong - un".
      if token.gap == 1, next.gap == 1 {
        if has(mark - 1, .arabicArticle), goesOn(after, from: start) || next.isCapital { return after + 1 }
        if known(after) == .un, next.isLower { return after + 1 }
      }
      return mark
    default: return mark
    }
  }

  /// "Earvin "Magic" Johnson": a nickname in quotation marks between a first name and a surname.
  private func endAfterNickname(_ open: Int, _ start: Int) -> Int? {
    guard rules.has(.firstNames), open == start + 1, firstName(start) >= 2, open + 3 < tokens.count,
      opensQuote(open), tokens[open + 1].isCapital, closesQuote(open + 2), tokens[open + 3].isCapital,
      tokens[open + 3].gap == 1, tokens[open + 3].sentence == tokens[open].sentence
    else { return nil }
    return open + 4
  }

  /// "Yamaichi International (Europe) Ltd": a place in brackets before a company's suffix.
  private func endAfterBrackets(_ open: Int, _ start: Int) -> Int? {
    guard open + 3 < tokens.count, open > start, mark(open + 2) == .close, has(open + 3, .strongOrganization),
      tokens[open + 1].isCapital, tokens[open + 3].isCapital,
      tokens[open + 3].sentence == tokens[open].sentence
    else { return nil }
    return names.evidence(open + 1, open + 2)[.place] > 0 ? open + 4 : nil
  }

  /// "Sudan People's Liberation Army", "Tiruppur Exporters' Association": the possessive of a kind of people before
  /// an organization's head.
  private func isInsideOrganization(_ mark: Int, _ start: Int) -> Bool {
    let before = mark - 1
    guard tokens[mark].gap <= 1, tokens[before].isCapital,
      tokens[mark].mark == .possessive
        ? has(before, .peopleNoun) : word(before).endings.contains(.plural) && lowerCount(before) > 0
    else { return false }
    var end = mark + 1
    while goesOn(end, from: start), tokens[end].gap == 1, end < mark + 5 { end += 1 }
    return end > mark + 1 && has(end - 1, [.organizationHead, .eventHead])
  }
}
