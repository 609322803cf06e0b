/// Joins the words that may be parts of names to runs: the candidates before they are split and typed.
extension Reading {
  /// Runs of tokens, in order.
  mutating func findRuns() -> [Range<Int>] {
    var isName = [Bool](repeating: false, count: tokens.count)
    for index in tokens.indices where tokens[index].line != .hidden {
      isName[index] =
        isNameWord(index) || isMixed(index) || isArticleOfName(index) || isParticleOfPlayer(index)
    }
    trustLongNames(&isName)
    trustCompanies(&isName)
    var runs: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      guard isName[index] else {
        let end = endOfLowerCaseName(index)
        if end > index {
          runs.append(index..<end)
          for inside in index..<end { tokens[inside].line = .lowerName }
        }
        index = max(end, index + 1)
        continue
      }
      let end = endOfRun(index, isName)
      runs.append(index..<end)
      index = end
    }
    return rules.has(.quotedWorks) ? withQuotedTitles(runs) : runs
  }

  /// End of a gazetteer name that is written in lower case itself: "bitcoin".
  private func endOfLowerCaseName(_ index: Int) -> Int {
    guard !isInformal, !isCareless, tokens[index].isLower, tokens[index].line != .hidden,
      let match = names.starting(at: index).first
    else { return index }
    return Int(names.matches[match].end)
  }

  /// The article of "al-Zawahiri".
  func isArticleOfName(_ index: Int) -> Bool {
    tokens[index].isLower && has(index, .arabicArticle) && has(index, .particle) && index + 2 < tokens.count
      && mark(index + 1) == .hyphen && tokens[index + 1].gap == 0 && tokens[index + 2].gap == 0
      && tokens[index + 2].isCapital
  }

  /// The particle of "lbw b de Villiers" in a scorecard.
  private func isParticleOfPlayer(_ index: Int) -> Bool {
    tokens[index].isLower && has(index, .particle) && sportLine(index).contains(.scorecard)
      && index + 1 < tokens.count && tokens[index + 1].isCapital && tokens[index].length > 1
  }

  /// "iPhone", "eBay".
  func isMixed(_ index: Int) -> Bool {
    let shape = tokens[index].shape
    if shape.contains(.lowerThenCapital) { return true }
    // "Bernard d'Ormale".
    return shape.isSuperset(of: [.lower, .innerCapital]) && bytes(ofWordAt: index).dropFirst().first == 0x27
  }

  /// In headlines and at sentence beginnings a known name of several words is trusted as a whole.
  private func trustLongNames(_ isName: inout [Bool]) {
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.isCapital, token.isInitial || token.line == .title || token.line == .capitals {
        let end = longestName(at: index)
        if end > index, names.evidence(index, end).highest >= 4,
          token.line == .plain || sportLine(index).contains(.tableRow) || isEventInHeading(index, end)
            || isNamedInText(index..<end) || !(index..<end).allSatisfy({ lowerCount($0) > 20 })
        {
          for inside in index..<end where tokens[inside].isCapital { isName[inside] = true }
          index = end
          continue
        }
      }
      index += 1
    }
  }

  /// "WORLD BANK OFFICIAL": a name in the heading that the report has in running text, too.
  private func isNamedInText(_ name: Range<Int>) -> Bool {
    guard let last = name.last else { return false }
    return words[Int(tokens[last].word)].capitalHere > 0
      && (name.upperBound..<max(name.upperBound, tokens.count - name.count + 1)).contains { start in
        tokens[start].isCapital && tokens[start].line == .plain
          && name.indices.allSatisfy {
            let (left, right) = (tokens[$0], tokens[start + $0 - name.lowerBound])
            return left.word == right.word && right.isCapital
          }
      }
  }

  /// "SKIING - GIRARDELLI LEADS WORLD CUP": a competition in the heading of a report about sport.
  private func isEventInHeading(_ first: Int, _ end: Int) -> Bool {
    competitors != .unknown && tokens[first].sentence == tokens[0].sentence
      && names.evidence(first, end)[.event] >= 4
  }

  /// "GEODYNE RESOURCES INC <GEOD.O> 4TH QTR": in a line of capitals the words from its beginning to the company's
  /// suffix or code are its name.
  private func trustCompanies(_ isName: inout [Bool]) {
    guard rules.has(.headlines) else { return }
    var index = 0
    while index < tokens.count {
      let start = index
      while index < tokens.count, tokens[index].sentence == tokens[start].sentence { index += 1 }
      guard tokens[start].line == .capitals || tokens[start].isUpper else { continue }
      var end = start
      while end < min(index, start + 6),
        tokens[end].isUpper || mark(end) == .hyphen || mark(end) == .ampersand
      {
        end += 1
        let isCompany = has(end - 1, .companySuffix)
        let hasCode = end + 1 < index && mark(end) == .less && tokens[end + 1].isUpper
        guard isCompany || hasCode else { continue }
        if end - start > 1 || hasCode {
          for inside in start..<end where tokens[inside].isUpper { isName[inside] = true }
        }
        break
      }
    }
  }

  private func endOfRun(_ start: Int, _ isName: [Bool]) -> Int {
    let count = tokens.count
    let sentence = tokens[start].sentence
    // Whether a token of the same sentence that may be part of a name stands at `index`.
    func isNext(_ index: Int) -> Bool { index < count && isName[index] && tokens[index].sentence == sentence }
    var end = start + 1
    while end < count {
      let longest = longestName(at: end - 1)
      if longest > end {
        end = longest
        continue
      }
      let token = tokens[end]
      guard token.sentence == sentence, token.gap != ReadingToken.lineStart else { break }
      if isName[end], token.gap <= 1 {
        end += 1
        continue
      }
      if token.mark != .none {
        let joined = endAfterMark(end, start, isNext)
        guard joined > end else { break }
        end = joined
        continue
      }
      guard rules.has(.runs) else { break }
      let joined = endAfterWord(end, start, isNext)
      guard joined > end else { break }
      end = joined
    }
    return end
  }

  /// Hyphens, ampersands and apostrophes inside names.
  private func endAfterMark(_ mark: Int, _ start: Int, _ isNext: (Int) -> Bool) -> Int {
    let token = tokens[mark]
    let after = mark + 1
    guard after < tokens.count, tokens[after].sentence == token.sentence else { return mark }
    let next = tokens[after]
    let isTight = token.gap == 0 && next.gap == 0
    switch token.mark {
    case .ampersand: return isNext(after) ? after + 1 : mark
    case .open: return endAfterBrackets(mark, start) ?? mark
    case .quote, .leftQuote: return endAfterNickname(mark, start) ?? mark
    case .possessive: return isInsideOrganization(mark, isNext) ? after : mark
    case .apostrophe where isInsideOrganization(mark, isNext): return after
    case .apostrophe, .slash: return isNext(after) && isTight ? after + 1 : mark
    case .hyphen:
      // "US-Led" in a headline.
      if isTight, has(after, .based) || known(after) == .led { return mark }
      if isNext(after) || next.isCapital || next.isDigits && next.shape.isDisjoint(with: .ordinal), isTight {
        return after + 1
      }
      // "Kim Il-sung", "Shipston-on-Stour": a lower-case tail that is no English word.
      if isTight, next.isLower, lowerCount(after) < 2 || has(after, .nameTail) || has(start, .hyphenSurname) {
        return after + 1
      }
      // Sources that set blanks around hyphens: "al - Assad", "Kim Jong - un".
      if token.gap == 1, next.gap == 1 {
        if has(mark - 1, .arabicArticle), isNext(after) || next.isCapital { return after + 1 }
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
  private func isInsideOrganization(_ mark: Int, _ isNext: (Int) -> Bool) -> Bool {
    let before = mark - 1
    guard tokens[mark].gap <= 1, tokens[before].isCapital,
      tokens[mark].mark == .possessive
        ? has(before, .peopleNoun) : word(before).endings.contains(.plural) && lowerCount(before) > 0
    else { return false }
    var end = mark + 1
    while isNext(end), tokens[end].gap == 1, end < mark + 5 { end += 1 }
    return end > mark + 1 && has(end - 1, [.organizationHead, .eventHead])
  }

  /// Particles, "of", "and", and numbers inside names.
  private func endAfterWord(_ index: Int, _ start: Int, _ isNext: (Int) -> Bool) -> Int {
    let token = tokens[index]
    // Not "Zimbabwe do England a favour".
    if token.isLower, has(index, .particle),
      names.evidence(index - 1, index)[.place] < 5 || names.evidence(index + 1, index + 2)[.place] < 5
    {
      var after = index + 1
      while after < tokens.count, after < index + 2, tokens[after].isLower,
        has(after, .particle) || known(after) == .the
      {
        after += 1
      }
      if isNext(after) { return after + 1 }
      if known(index) == .al, index + 2 < tokens.count, mark(index + 1) == .hyphen, isNext(index + 2) {
        return index + 3
      }
    }
    guard token.isLower || token.isDigits else { return index }
    if rules.has(.ofNames) {
      switch known(index) {
      case .of, .for:
        guard has(index - 1, .ofHead) || isOfAmerica(index) || isCause(index - 1, start),
          mark(index - 2) != .hyphen,
          firstName(start) < 2 || index - start != 2
        else { break }
        var after = index + 1
        if after < tokens.count, known(after) == .the, tokens[after].isLower { after += 1 }
        if isNext(after) { return after + 1 }
      // "U.N. Commission on Human Rights", not "the Security Council on Iraq".
      case .on:
        let evidence = names.evidence(index + 1, index + 2)
        if has(index - 1, .ministry), tokens[index - 1].isCapital, isNext(index + 1), ratio(index + 1) < 0.8,
          ratio(index + 1) >= 0, max(evidence[.place], evidence[.person], evidence[.group]) == 0
        {
          return index + 2
        }
      case .and:
        if isNext(index + 1), let end = endAfterAnd(index, start, isNext) { return end }
      default: break
      }
    }
    if token.isDigits, token.gap <= 1, token.length <= 4, names.isName(start, index + 1) { return index + 1 }
    return index
  }

  /// "Sony Corp. of America", not "Volkswagen AG of West Germany": the one country in names of companies.
  private func isOfAmerica(_ of: Int) -> Bool {
    has(of - 1, .companySuffix) && tokens[of - 1].isCapital && known(of + 1) == .america
  }

  /// "National Council for the Defence of Democracy": what the body before it is for.
  private func isCause(_ index: Int, _ start: Int) -> Bool {
    known(index) == .cause && (start..<index).contains { known($0) == .for }
  }

  /// "Department of Health and Human Services", "Foreign and Commonwealth Office".
  private func endAfterAnd(_ and: Int, _ start: Int, _ isNext: (Int) -> Bool) -> Int? {
    var end = and + 1
    while isNext(end), tokens[end].gap <= 1 || end == and + 1 { end += 1 }
    if names.isName(start, end) { return end }
    let left = start..<and
    if rules.has(.titles), has(and - 1, .title) { return nil }
    // "Allen and Company", "Morgan Stanley and Co Inc".
    if tokens[and + 1].isCapital, known(and + 1) == .partners { return and + 2 }
    // "Blimp Corp and Zork Corp" are two.
    if has(and - 1, .companySuffix) { return nil }
    if left.contains(where: { has($0, .ministry) }), left.contains(where: { known($0) == .of }) {
      return and + 1
    }
    // "Rally for Culture and Democracy": two ordinary words.
    if end == and + 2, left.count >= 3, tokens[and - 2].isLower,
      known(and - 2) == .of || known(and - 2) == .for,
      has(and - 3, .ofHead), isOrdinary(and - 1), isOrdinary(and + 1)
    {
      return end
    }
    let first = names.evidence(start, start + 1)
    if end > and + 1, has(end - 1, .afterAnd), left.count <= 2, end - and - 1 <= 4, first[.place] == 0,
      first[.group] == 0 || left.count == 2 && has(end - 1, .strongOrganization), first[.person] == 0,
      firstName(start) == 0
    {
      return and + 1
    }
    return nil
  }

  /// A word that is seldom written with a capital.
  private func isOrdinary(_ index: Int) -> Bool {
    lowerCount(index) > 5 && ratio(index) < 0.5 && has(index, .function) == false
  }
}
