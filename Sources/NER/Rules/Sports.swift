/// Sports reports: a city's name is the city's club, and tables of results name clubs.
extension Reading {
  /// Counts the sport words of each sentence and finds the rows of tables.
  mutating func readSports() {
    let sentences = Int(tokens.last?.sentence ?? -1) + 1
    sportWords = [UInt8](repeating: 0, count: sentences)
    businessWords = [UInt8](repeating: 0, count: sentences)
    isTableRow = [Bool](repeating: false, count: sentences)
    isResultRow = [Bool](repeating: false, count: sentences)
    sportTotal = 0
    var start = 0
    while start < tokens.count {
      let sentence = Int(tokens[start].sentence)
      var end = start
      var hasProse = false
      var numbers = 0
      // How often a number follows a word, and whether only small numbers and no brackets stand in the sentence.
      var scores = 0
      var isPlain = true
      var hasVersus = false
      var hasYear = false
      while end < tokens.count, Int(tokens[end].sentence) == sentence {
        let lists = self.lists(end)
        let token = tokens[end]
        if lists.contains(.sport) {
          sportWords[sentence] &+= 1
          sportTotal += 1
        }
        if lists.contains(.business) { businessWords[sentence] &+= 1 }
        if token.isLower, !lists.contains(.table) { hasProse = true }
        if token.isLower || token.mark != .none { isPlain = false }
        if token.isDigits {
          numbers += 1
          if end > start, tokens[end - 1].isLetters { scores += 1 }
          if !token.shape.contains(.smallNumber) || end == start { isPlain = false }
          if token.shape.contains(.year) { hasYear = true }
        }
        if lists.contains(.month) { hasYear = true }
        if known(end) == .v || known(end) == .at { hasVersus = true }
        end += 1
      }
      isTableRow[sentence] = !hasProse && (numbers >= 1 && end - start <= 14 || hasVersus) && !hasYear
      // "Banik Ostrava 1 Slovan Liberec 0", "Volendam 14 3 3 8 13 24 12".
      isResultRow[sentence] =
        isPlain && !hasProse && (scores == 2 && numbers == 2 || scores == 1 && numbers >= 5)
      start = end
    }
  }

  func sportCount(_ index: Int) -> Int { Int(sportWords[Int(tokens[index].sentence)]) }
  func businessCount(_ index: Int) -> Int { Int(businessWords[Int(tokens[index].sentence)]) }

  /// "The Reds", "the Indians": a team where the text is about sport.
  private func scoreTeamName(_ candidate: inout Candidate, _ around: Surroundings) {
    guard around.words == 1, known(around.previous) == .the, tokens[around.firstWord].isCapital,
      !tokens[around.firstWord].isUpper, isSportReport || sportTotal > 0 && sportCount(candidate.first) > 0
    else { return }
    let word = self.word(around.firstWord)
    guard word.endings.contains(.plural), word.length > 3 else { return }
    if word.lists.contains(.organizationHead) {
      candidate.add(.organization, 6, .sports, explaining: isExplaining)
    } else if !candidate.isKnown {
      candidate.add(.organization, 2.5, .sports, explaining: isExplaining)
    }
  }

  /// Whether the whole report is about sport.
  var isSportReport: Bool { sportTotal * 50 >= tokens.count && sportTotal >= 2 }

  mutating func scoreSports(_ candidate: inout Candidate, _ around: Surroundings) {
    scoreTeamName(&candidate, around)
    if !candidate.isKnown, isResultRow[Int(tokens[candidate.first].sentence)] {
      candidate.add(.organization, 7, .sports, explaining: isExplaining)
      candidate.add(.person, -1, .sports, explaining: isExplaining)
    }
    let place = candidate.evidence[.place]
    guard place > 0, place < 5.7 else { return }
    let explaining = isExplaining
    func add(_ amount: Float) { candidate.add(.organization, amount, .sports, explaining: explaining) }
    let before = known(around.previous)
    let after = lists(around.next)
    let sport = sportCount(candidate.first) + (isSportReport ? 1 : 0)
    if sport >= 1, place < 5.2 {
      if before == .joined { add(2) }
      switch before {
      case .against, .joined, .with, .for, .v, .by: add(place * 0.9 + 0.6)
      case .at, .from: if sport >= 2 { add(2) }
      case .in, .near, .of: break
      default: if sport >= 2 { add(1.5) }
      }
      if after.contains(.result) { add(2 + place * 0.6) }
    }
    guard before != .in, mark(around.previous) != .open, mark(around.next) != .close else { return }
    if isTableRow[Int(tokens[candidate.first].sentence)] {
      let isFollowed =
        around.next >= 0
        && (tokens[around.next].isDigits || known(around.next) == .v || known(around.next) == .at
          || known(around.next) == .against)
      let isPreceded =
        before == .v || before == .at || around.previous2 >= 0 && tokens[around.previous].isDigits
      if isFollowed || isPreceded { add(place + 2.6) }
    }
    if after.contains(.position) { add(place * 0.5 + 2.2) }
    // "Bristol: Gloucestershire 183 and 185-6".
    if isSportReport, place <= 5.2, around.next >= 0, tokens[around.next].shape.contains(.smallNumber),
      !tokens[candidate.first].isDateline, !isTableRow[Int(tokens[candidate.first].sentence)],
      before == .none || before == .a || before == .and
    {
      add(place + 1.5)
    }
  }
}
