/// Decides for each word alone whether it may be part of a name.
extension Reading {
  /// Whether the word at `index` may be part of a name, by its capital, its place in the sentence, and how the
  /// report and the language write it elsewhere.
  func isNameWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapital else { return false }
    let word = self.word(index)
    let lists = word.lists
    if rules.has(.datelines), token.isDateline, lists.isDisjoint(with: [.month, .day, .function]) {
      return true
    }
    // "LEADING GOALSCORERS", "Scoreboard": a word of sport that the counts have not.
    if word.ratio < 0, lists.contains(.sport) { return false }
    if rules.has(.sports), !sportLine(index).isDisjoint(with: [.resultRow, .summary]),
      !lists.contains(.function)
    {
      return true
    }
    if sportLine(index).contains(.scorecard), isBowlingAnalysis(index, tokens.count) { return true }
    if isTeamAfterCountry(index) { return true }
    if token.line == .capitals { return isNameWordInCapitals(index, word) }
    if !lists.isDisjoint(with: .calendar) { return isNameInCalendar(index, lists) || startsKnownName(index) }
    if token.shape.contains(.single) { return isInitialOfName(index) }
    if token.shape.isSuperset(of: [.upper, .innerDot]), word.length > 4, !names.isName(index, index + 1),
      !isDotted(index)
    {
      // "VOWG.F", "SAH.N": the code of a share.
      return false
    }
    // "3,500-TEU vessels".
    if token.isUpper, mark(index - 1) == .hyphen, token.gap == 0, index > 1, tokens[index - 2].isDigits {
      return false
    }
    if token.isUpper, isCurrency(index) || word.ratio < 0 && word.length > 3 && isDrawnOut(index) {
      return false
    }
    if lists.contains(.arabicArticle), mark(index + 1) == .hyphen, index + 2 < tokens.count,
      tokens[index + 1].gap == 0, tokens[index + 2].gap == 0, tokens[index + 2].isCapital
    {
      return true
    }
    if lists.contains(.notName), isInformal || !(token.isUpper && names.isName(index, index + 1)),
      !isAcronymInBrackets(index)
    {
      return false
    }
    let next = self.next(index)
    let nextIsCapital = next >= 0 && tokens[next].isCapital
    if lists.contains(.clubPrefix), token.isUpper, token.line == .plain, nextIsCapital { return true }
    if token.isUpper, lists.contains(.stateCode), index > 1, mark(index - 1) == .comma,
      tokens[index - 2].isCapital,
      tokens[index - 1].sentence == token.sentence
    {
      return true
    }
    if lists.contains(.function) {
      // "US", "WHO": a known acronym that is also a function word.
      if token.isUpper, token.line != .capitals, !isInformal, names.isName(index, index + 1) { return true }
      return isFunctionWordOfName(index, next, nextIsCapital)
    }
    if token.line == .title, rules.has(.headlines), !(token.isUpper && names.isName(index, index + 1)) {
      return isNameWordInHeadline(index, word)
    }
    if token.isInitial, rules.has(.sentenceStart) { return isNameWordAtStart(index, word, next) }
    return true
  }

  private func isNameWordInCapitals(_ index: Int, _ word: ReadingWord) -> Bool {
    if !word.lists.isDisjoint(with: [.function, .month, .day]) { return false }
    if word.capitalHere > 0, word.lowerHere == 0 { return true }
    // "ROCKETS OUTLAST BULLETS".
    if !word.lists.isDisjoint(with: [.result, .verb]) { return false }
    // "BULLS BEAT MAVERICKS", "ELS SHARES LEAD".
    let isInHeading = competitors != .unknown && tokens[index].sentence == tokens[0].sentence
    if isInHeading, names.evidence(index, index + 1)[.organization] >= 4.5 { return true }
    // "OILERS BLANK SHARKS".
    if isInHeading, competitors == .teams, has(index, .organizationHead), !has(index, .eventHead),
      word.endings.contains(.plural)
    {
      return true
    }
    if word.isInflected { return false }
    return word.ratio < 0
      ? word.length > (isInHeading ? 2 : 3) && !word.endings.contains(.gerund) : word.ratio >= 0.8
  }

  /// "T.E.A.M.": a dot after every letter.
  private func isDotted(_ index: Int) -> Bool {
    let bytes = bytes(ofWordAt: index)
    return bytes.indices.allSatisfy { $0 % 2 == 0 || bytes[$0] == 0x2E }
  }

  /// "April Jones", "Theresa May": a month that is a person.
  private func isNameInCalendar(_ index: Int, _ lists: WordLists) -> Bool {
    let next = self.next(index)
    if lists.contains(.weakMonthName), next >= 0, tokens[next].isCapital, tokens[next].gap <= 1,
      tokens[index].line == .plain, !has(next, [.month, .function])
    {
      return true
    }
    if known(index) == .jan, next >= 0, has(next, .particle), tokens[next].isLower { return true }
    return lists.contains(.monthThatIsName) && index > 0 && !has(index - 1, .calendar)
      && tokens[index].gap <= 1
      && tokens[index - 1].isCapital
      && firstName(index - 1) > 0
  }

  /// "Sun City", "Sunday Telegraph": a known name of several words that begins with the name of a day.
  private func startsKnownName(_ index: Int) -> Bool {
    let end = longestName(at: index)
    let evidence = names.evidence(index, end)
    return end > index && evidence.highest >= 4.5 && evidence[.event] == 0
  }

  /// "EC$1.8 million", "HK$ 3.00".
  private func isCurrency(_ index: Int) -> Bool {
    mark(index + 1) == .other && tokens[index + 1].gap == 0 && index + 2 < tokens.count
      && tokens[index + 2].gap <= 1 && tokens[index + 2].isDigits
  }

  /// "Labour Party (LP)": the first letters of the words before it.
  private func isAcronymInBrackets(_ index: Int) -> Bool {
    guard rules.has(.acronyms), mark(index - 1) == .open, mark(index + 1) == .close, tokens[index].isUpper
    else {
      return false
    }
    // "Socialist Party (PS)": in another language.
    if index > 2, tokens[index - 2].isCapital, has(index - 2, .strongOrganization) { return true }
    var word = index - 2
    for letter in bytes(ofWordAt: index).reversed() {
      guard word >= 0, tokens[word].isCapital, self.word(word).firstByte == letter else { return false }
      word -= 1
    }
    return true
  }

  private func isInitialOfName(_ index: Int) -> Bool {
    let next = self.next(index)
    // "B-52", "G-7".
    if mark(next) == .hyphen, tokens[next].gap == 0, longestName(at: index) > index { return true }
    if tokens[index].shape.contains(.dotted), next >= 0, tokens[next].isCapital { return true }
    return index > 0 && tokens[index - 1].isCapital && !tokens[index - 1].isInitial && known(index) != .i
      && tokens[index].line == .plain
  }

  private func isFunctionWordOfName(_ index: Int, _ next: Int, _ nextIsCapital: Bool) -> Bool {
    let token = tokens[index]
    if has(index, .generation), token.isUpper, index > 0, tokens[index - 1].isCapital { return true }
    guard nextIsCapital, tokens[next].gap <= 1 else { return false }
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
  private func isFirstNameBefore(_ next: Int, _ index: Int) -> Bool {
    let after = word(next)
    return firstName(index) > 0 && tokens[next].shape.contains(.lowerTail)
      && (after.ratio < 0 || after.ratio >= 0.9) && names.evidence(next, next + 1).highest < 3
  }

  private func isNameWordInHeadline(_ index: Int, _ word: ReadingWord) -> Bool {
    if word.capitalHere > 0, word.lowerHere == 0 { return true }
    let before = previous(index)
    if before >= 0, tokens[index].gap != ReadingToken.lineStart, tokens[before].isCapital,
      word.facts.surname > 0,
      firstName(before) >= 2 || tokens[before].shape.isSuperset(of: [.single, .dotted])
    {
      return true
    }
    if word.isInflected { return false }
    return word.ratio < 0 ? word.length > 2 : word.ratio >= 0.7
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

  /// "Van Houten says", "Dela Rosa said": the rest of a name after its particle at the beginning of a sentence.
  private func startsSurname(_ index: Int) -> Bool {
    let word = self.word(index)
    return tokens[index].gap <= 1 && tokens[index].line == .plain && (word.ratio < 0 || word.ratio >= 0.7)
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

  private func isNameWordAtStart(_ index: Int, _ word: ReadingWord, _ next: Int) -> Bool {
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
}
