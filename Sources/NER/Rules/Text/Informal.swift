/// Short messages: handles, hashtags and links are no names, and lower-case names are.
extension Reading {
  /// Looks for the signs of a short message in the field that starts at token `first`, and hides handles and links.
  mutating func readInformal(from first: Int) {
    var signs = 0
    for index in first..<tokens.count {
      let token = tokens[index]
      let lists = token.lists
      if token.mark == .none {
        if lists.contains(.informal), token.isLower || token.length > 1 { signs += 1 }
      } else if index + 1 < tokens.count, Self.isSign(token, before: tokens[index + 1]) {
        signs += 1
      }
      let isCode =
        index > first && token.gap == 1 && tokens[index - 1].mark == .less && token.isUpper
        && index + 1 < tokens.count && tokens[index + 1].mark == .other
      // "# ThrowbackThursday", as tokenizers set it; at the beginning of a line it is a heading of Markdown.
      let isTag =
        index > first + 1 && token.gap == 1 && tokens[index - 1].mark == .hash && tokens[index - 1].gap == 1
        && token.isLetters
      if isCode || isTag || index > first && token.gap == 0 && Self.hides(tokens[index - 1], token) {
        tokens[index].line = .hidden
      } else if lists.contains(.link) {
        signs += 1
        tokens[index].line = .hidden
      }
    }
    // One exclamation makes no message of a long report.
    let count = tokens.count - first
    if count > 0, count < 60, tokens[first].isLower || writesSmallI(from: first) {
      isCareless = true
    }
    if signs > 0, signs * 60 >= tokens.count - first { isInformal = true }
    isMessage = count < 60 && readsLikeMessage(from: first)
  }

  /// Whether a short text speaks of "me" and "you", or shouts or trails off, outside quotation marks.
  private func readsLikeMessage(from first: Int) -> Bool {
    var hasSign = false
    for index in first..<tokens.count {
      let token = tokens[index]
      if token.mark.isOpeningQuote || token.mark.isClosingQuote { return false }
      // Not the exclamation mark of a name, in "OutRage!, a group".
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      let isShout = token.mark == .exclamation && next?.mark != .comma && next?.isLower != true
      if isShout || token.known == .you && !token.isUpper
        || token.known == .i && !token.shape.contains(.dotted)
      {
        hasSign = true
      }
    }
    return hasSign
  }

  /// Whether a word is part of a handle, a hashtag, a link or a mark such as `<TICKER>` that began before it.
  private static func hides(_ before: ReadingToken, _ token: ReadingToken) -> Bool {
    before.mark == .at || before.mark == .hash || before.line == .hidden
      || before.mark == .less && token.isUpper
  }

  private func writesSmallI(from first: Int) -> Bool {
    for token in tokens[first...]
    where token.known == .i && token.shape.isSuperset(of: [.single, .lower]) { return true }
    return false
  }

  /// Whether a mark and what follows it are a sign of a message: "@you", "#tag", "!!", ":)".
  private static func isSign(_ token: ReadingToken, before next: ReadingToken) -> Bool {
    guard next.gap == 0 else { return false }
    switch token.mark {
    case .at, .hash: return token.gap > 0 && next.mark == .none
    case .exclamation: return next.mark == .exclamation
    case .colon: return next.mark == .close
    default: return false
    }
  }

  /// The names of a short message that are written in lower case, outside `runs`.
  func lowerCaseNames(beside runs: [Range<Int>]) -> [Range<Int>] {
    guard isInformal || isCareless || !tokens.contains(where: { $0.isCapital }) else { return [] }
    var taken = [Bool](repeating: false, count: tokens.count)
    for run in runs { for index in run { taken[index] = true } }
    var names: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      let end = lowerCaseName(index, taken)
      if end > index {
        names.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return names
  }

  private func lowerCaseName(_ index: Int, _ taken: [Bool]) -> Int {
    let token = tokens[index]
    guard token.isLower, !taken[index], token.line != .hidden else { return index }
    for match in names.starting(at: index) {
      let end = Int(names.matches[match].end)
      guard end <= index + 4,
        (index..<end).allSatisfy({
          !taken[$0] && tokens[$0].line != .hidden && tokens[$0].sentence == token.sentence
        })
      else { continue }
      let highest = names.matches[match].evidence.highest
      if end - index > 1 {
        if highest >= 4.5, !(index..<end).allSatisfy({ lowerCount($0) > 5 }) { return end }
      } else if highest >= 4.2, token.length >= 4, lowerCount(index) <= 1 || ratio(index) > 0.97 {
        return end
      }
    }
    let word = self.word(index)
    guard token.length > 3, word.lists.isDisjoint(with: .calendar), word.facts.firstName >= 2,
      word.ratio > 0.985, word.facts.capital >= 20
    else {
      return index
    }
    let next = index + 1
    if next < tokens.count, tokens[next].isLower, !taken[next], surname(next) > 0, lowerCount(next) < 3,
      tokens[next].line != .hidden
    {
      return next + 1
    }
    return next
  }
}
