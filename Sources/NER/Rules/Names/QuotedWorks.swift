/// Titles of works in quotation marks: `"Gone with the Wind"`.
extension Reading {
  /// The runs, those inside a quoted title replaced by the whole title.
  func withQuotedTitles(_ runs: [Range<Int>]) -> [Range<Int>] {
    let titles = quotedTitles()
    guard !titles.isEmpty else { return runs }
    var result = runs.filter { run in !titles.contains { $0.overlaps(run) } }
    result.append(contentsOf: titles)
    result.sort { $0.lowerBound < $1.lowerBound }
    return result
  }

  private func quotedTitles() -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      if opensQuote(index) {
        var end = index + 1
        let sentence = tokens[index].sentence
        while end < tokens.count, end - index < 14, tokens[end].sentence == sentence,
          !closesQuote(end)
        {
          end += 1
        }
        if end < tokens.count, end - index < 14, tokens[end].sentence == sentence, isTitle(index + 1..<end) {
          titles.append(index + 1..<end)
          index = end
        }
      }
      index += 1
    }
    return titles
  }

  /// Whether the mark at `index` may open a quotation: a straight one right after a word does not.
  func opensQuote(_ index: Int) -> Bool {
    mark(index).isOpeningQuote && (mark(index) != .quote || tokens[index].gap > 0 || index == 0)
  }

  /// Whether the mark at `index` may close a quotation: a straight one between a blank and a word does not.
  func closesQuote(_ index: Int) -> Bool {
    mark(index).isClosingQuote
      && (mark(index) != .quote || tokens[index].gap == 0 || index + 1 >= tokens.count
        || tokens[index + 1].gap > 0)
  }

  /// At least two capitals, every other word a function word.
  private func isTitle(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    var words = 0
    var capitals = 0
    for index in range {
      let token = tokens[index]
      if token.mark == .semicolon || token.line == .capitals { return false }
      guard token.isLetters else { continue }
      words += 1
      if token.isCapital { capitals += 1 } else if !has(index, .inTitle) { return false }
    }
    guard words >= 2, capitals >= 2 else { return false }
    let end = tokens[last]
    return (tokens[first].isCapital || tokens[first].isDigits)
      && (end.isCapital || end.isDigits || end.mark == .exclamation || end.mark == .question)
  }

  /// Scores a candidate between quotation marks.
  func scoreQuotes(_ candidate: inout Candidate, _ around: Surroundings) {
    let before = mark(around.previous)
    let after = mark(around.next)
    if opensQuote(around.previous), closesQuote(around.next) || after == .apostrophe || after == .comma,
      !candidate.isKnown
    {
      if around.words >= 2 {
        candidate.add(.work, 6, .quotedWorks)
        candidate.add(.person, -1, .quotedWorks)
      } else {
        candidate.add(.work, 2, .quotedWorks)
      }
    }
    // "Alice Sebold's The Lovely Bones": a capital article inside a sentence, after a person who has the rest.
    if before == .possessive || before == .apostrophe, !candidate.isKnown, around.words >= 2,
      known(candidate.first) == .the, tokens[candidate.first].line == .plain, around.isPersonSure
    {
      candidate.add(.work, 3.5, .quotedWorks)
    }
    if before == .apostrophe || before == .leftSingle, after == .apostrophe, around.words >= 2 {
      candidate.add(.work, 3, .quotedWorks)
    }
  }
}
