/// Decides for each word alone whether it may be part of a name.
extension Reading {
  /// Whether the word at `index`, which has a capital, may be part of a name, by its shape, its place in the sentence, and how the
  /// report and the language write it elsewhere.
  func isNameWord(_ index: Int) -> Bool {
    let token = tokens[index]
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

  private func isInitialOfName(_ index: Int) -> Bool {
    let next = self.next(index)
    // "B-52", "G-7".
    if mark(next) == .hyphen || mark(next) == .ampersand, tokens[next].gap == 0,
      longestName(at: index) > index
    {
      return true
    }
    if tokens[index].shape.contains(.dotted), next >= 0, tokens[next].isCapital { return true }
    return index > 0 && tokens[index - 1].isCapital && !tokens[index - 1].isInitial && known(index) != .i
      && tokens[index].line == .plain
  }

  /// "EC$1.8 million", "HK$ 3.00".
  private func isCurrency(_ index: Int) -> Bool {
    mark(index + 1) == .other && tokens[index + 1].gap == 0 && index + 2 < tokens.count
      && tokens[index + 2].gap <= 1 && tokens[index + 2].isDigits
  }

  /// "T.E.A.M.": a dot after every letter.
  private func isDotted(_ index: Int) -> Bool {
    let bytes = bytes(ofWordAt: index)
    return bytes.indices.allSatisfy { $0 % 2 == 0 || bytes[$0] == 0x2E }
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
}
