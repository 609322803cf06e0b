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
}
