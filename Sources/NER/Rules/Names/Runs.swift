/// Joins the words that may be parts of names to runs: the candidates before they are split and typed.
extension Reading {
  /// Whether each token may be part of a name.
  func findNameWords() -> [Bool] {
    var mayBeName = [Bool](repeating: false, count: tokens.count)
    for index in tokens.indices {
      let token = tokens[index]
      guard token.isLetters, token.line != .hidden else { continue }
      mayBeName[index] =
        token.isCapital
        ? isNameWord(index) : isMixed(index) || isArticleOfName(index) || isParticleOfPlayer(index)
    }
    trustLongNames(&mayBeName)
    trustCompanies(&mayBeName)
    return mayBeName
  }

  /// Whether a token that may be part of a name stands at `index`, in the same sentence as the one at `start`.
  func goesOn(_ index: Int, from start: Int) -> Bool {
    index < tokens.count && mayBeName[index] && tokens[index].sentence == tokens[start].sentence
  }

  /// Runs of tokens, in order, and those of them that are names written in lower case.
  func findRuns() -> (runs: [Range<Int>], lowerCase: [Range<Int>]) {
    var runs: [Range<Int>] = []
    var lowerCase: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      guard mayBeName[index] else {
        let end = endOfLowerCaseName(index)
        if end > index {
          runs.append(index..<end)
          lowerCase.append(index..<end)
        }
        index = max(end, index + 1)
        continue
      }
      let end = endOfRun(index)
      runs.append(index..<end)
      index = end
    }
    if rules.has(.quotedWorks) { runs = withQuotedTitles(runs) }
    if rules.has(.informal) {
      let names = lowerCaseNames(beside: runs)
      if !names.isEmpty { runs = (runs + names).sorted { $0.lowerBound < $1.lowerBound } }
      lowerCase += names
    }
    return (runs, lowerCase)
  }

  /// End of a gazetteer name that is written in lower case itself: "bitcoin".
  private func endOfLowerCaseName(_ index: Int) -> Int {
    guard !isInformal, !isCareless, tokens[index].isLower, tokens[index].line != .hidden,
      let match = names.starting(at: index).first
    else { return index }
    return Int(names.matches[match].end)
  }

  /// Tokens after which a run ends in any case: a text without periods in capitals is no name, and cutting a run takes
  /// time with the square of its length.
  private static let longestRun = 100

  private func endOfRun(_ start: Int) -> Int {
    let sentence = tokens[start].sentence
    var end = start + 1
    while end < tokens.count, end - start < Self.longestRun {
      let longest = longestName(at: end - 1)
      if longest > end {
        end = longest
        continue
      }
      let token = tokens[end]
      guard token.sentence == sentence, token.gap != ReadingToken.lineStart else { break }
      if mayBeName[end], token.gap <= 1 {
        end += 1
        continue
      }
      if token.mark != .none {
        let joined = endAfterMark(end, start)
        guard joined > end else { break }
        end = joined
        continue
      }
      guard rules.has(.runs) else { break }
      let joined = endAfterWord(end, start)
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
