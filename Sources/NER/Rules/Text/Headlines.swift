/// Tells headlines in title case and lines in capitals from running text: there a capital says nothing.
extension Reading {
  /// Marks the sentences of the field that starts at token `first`.
  mutating func markHeadlines(from first: Int) {
    var start = first
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, tokens[end].sentence == tokens[start].sentence { end += 1 }
      let kind = lineKind(start, end)
      if kind != .plain { for index in start..<end { tokens[index].line = kind } }
      start = end
    }
  }

  private func lineKind(_ start: Int, _ end: Int) -> LineKind {
    var words = 0
    var upper = 0
    var long = 0
    var longCapitals = 0
    var ordinaryCapitals = 0
    var commas = 0
    var hasDash = false
    for index in start..<end {
      let token = tokens[index]
      if token.mark == .comma { commas += 1 }
      if token.mark == .hyphen || token.mark == .dash, token.gap > 0 { hasDash = true }
      guard token.isLetters, token.length > 1 else { continue }
      words += 1
      if token.isUpper { upper += 1 }
      guard token.length > 3 || token.isUpper else { continue }
      long += 1
      guard token.isCapital else { continue }
      longCapitals += 1
      let word = self.word(index)
      if word.ratio >= 0 && word.ratio < 0.3 && word.facts.lower > 8 || word.isInflected, !token.isInitial {
        ordinaryCapitals += 1
      }
    }
    if words >= 4, 10 * upper >= 7 * words { return .capitals }
    // "SOCCER - RESULTS."
    if words >= 2, upper == words, hasDash { return .capitals }
    // "-- A. Blimp, New York Power Desk": signed.
    if tokens[start].mark == .hyphen || tokens[start].mark == .dash { return .plain }
    // Prose full of names has a period and verbs in lower case.
    if long - longCapitals >= 1, tokens[end - 1].mark == .period { return .plain }
    // A first line without a period is as good as a title.
    let isFirstLine = start == 0 && end < tokens.count && tokens[end].gap == ReadingToken.lineStart
    let neededOrdinary = fieldStarts.count == 2 || isFirstLine && tokens[end - 1].mark != .period ? 1 : 2
    if long >= (isFirstLine ? 3 : 4), 5 * longCapitals >= 4 * long, ordinaryCapitals >= neededOrdinary,
      5 * commas < end - start
    {
      // "Chen Gang (China) beat Park Sung-woo 15-7": a result.
      return start > 0 && (start..<end).contains { isScore($0) } ? .plain : .title
    }
    return .plain
  }

  /// Counts how the report writes each word where capitals say something.
  mutating func countCapitals() {
    for index in tokens.indices where tokens[index].isLetters && tokens[index].line == .plain {
      let token = tokens[index]
      let word = Int(token.word)
      if token.isLower {
        words[word].lowerHere &+= 1
      } else if !token.isInitial || startsCompany(index) {
        words[word].capitalHere &+= 1
      }
    }
  }
}
