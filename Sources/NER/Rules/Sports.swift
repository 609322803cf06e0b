/// Sports reports: a city's name is the city's club, and tables of results name clubs.
extension Reading {
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

  mutating func scoreSports(_ candidate: inout Candidate, _ around: Surroundings) {
    scoreTeamName(&candidate, around)
    if !candidate.isKnown, sportLine(candidate.first).contains(.resultRow) {
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
    if sportLine(candidate.first).contains(.tableRow) {
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
      !tokens[candidate.first].isDateline, !sportLine(candidate.first).contains(.tableRow),
      before == .none || before == .a || before == .and
    {
      add(place + 1.5)
    }
  }
}
