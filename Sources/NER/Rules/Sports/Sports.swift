/// Sports reports: headings, tables and lineups name players, clubs and competitions.
extension Reading {
  func scoreSports(_ candidate: inout Candidate, _ around: Surroundings) {
    scoreTeamName(&candidate, around)
    scoreHeading(&candidate, around)
    scoreTableHeading(&candidate, around)
    scoreLineup(&candidate, around)
    scoreClubOfPlayer(&candidate, around)
    if isTeamAfterCountry(around.firstWord) {
      candidate.add(.organization, 8, .sports)
    }
    // "Hercules" is a work, too.
    let evidence = candidate.evidence
    let isClubToo =
      competitors == .teams && max(evidence[.place], evidence[.person], evidence[.group]) < 2
    if evidence.highest < 2 || isClubToo,
      sportLine(candidate.first).contains(.resultRow),
      word(around.previous).facts.placeCue == 0
    {
      candidate.add(.organization, 7, .sports)
      candidate.add(.person, -1, .sports)
    }
    scoreCity(&candidate, around)
    // "Akwa of Benfica headed the winner".
    if !candidate.isKnown, around.words <= 2, isSportReport, known(around.next) == .of, around.next2 >= 0,
      tokens[around.next2].isCapital, lists(around.lastWord).isDisjoint(with: .anyHead),
      !has(around.lastWord, .ofHead),
      names.evidence(around.next2, around.next2 + 1)[.organization] > 0 || countryEvidence(around.next2) >= 5
    {
      candidate.add(.person, 2.5, .sports)
    }
    // "the Plovdiv Challenger", "Skate Canada International".
    if around.words >= 2, !candidate.isKnown, isSportReport, known(around.lastWord) == .meeting {
      candidate.add(.event, 7, .sports)
    }
    // "Celtic" is a people, too.
    if candidate.evidence[.group] >= 5, candidate.evidence[.organization] >= 4.5,
      isSportReport || sportCount(candidate.first) > 1
    {
      candidate.add(.organization, 3, .sports)
    }
  }

  /// "AMERICAN LEAGUE": the heading of a table.
  private func scoreTableHeading(_ candidate: inout Candidate, _ around: Surroundings) {
    guard around.previous < 0, around.next < 0, around.words >= 2, has(around.lastWord, .eventHead),
      isSportReport || candidate.evidence[.organization] >= 4.5
    else { return }
    candidate.add(.event, 7, .sports)
  }

  /// "TENNIS - HINGIS BEATS NOVOTNA": an unknown name in the heading is a player; of a team sport, a club.
  private func scoreHeading(_ candidate: inout Candidate, _ around: Surroundings) {
    guard competitors != .unknown, tokens[candidate.first].sentence == tokens[0].sentence else { return }
    // "SHARKS" is the last word of teams' names.
    if competitors == .teams, around.words == 1, has(around.lastWord, .organizationHead) {
      return candidate.add(.organization, 6, .sports)
    }
    if !candidate.isKnown, around.words <= 2, lists(around.lastWord).isDisjoint(with: .anyHead) {
      let type: EntityType =
        competitors == .persons || surname(around.lastWord) == 2 ? .person : .organization
      candidate.add(type, 3.2, .sports)
    }
  }

  /// "Scorers : Zvezda - Dejan Tomasevic 21": the team before its players.
  private func scoreLineup(_ candidate: inout Candidate, _ around: Surroundings) {
    guard isSportReport, competitors != .persons, !candidate.isKnown, mark(around.next) == .hyphen,
      tokens[around.next].gap > 0, around.next2 >= 0, tokens[around.next2].gap > 0,
      tokens[around.next2].isCapital,
      around.previous < 0 || mark(around.previous) == .colon || mark(around.previous) == .semicolon,
      tokens[candidate.first].line == .plain
    else { return }
    candidate.add(.organization, 5, .sports)
  }

  /// "1. Gianni Bugno ( Italy ) MG 5 hours 2 minutes": in a row of a ranking the team comes after the country.
  func isTeamAfterCountry(_ index: Int) -> Bool {
    guard index > 4, tokens[index].isCapital, mark(index - 1) == .close,
      isSportReport || sportLine(index).contains(.tableRow),
      mark(index - 3) == .open || mark(index - 4) == .open,
      tokens[index].sentence == tokens[index - 4].sentence
    else { return false }
    let country = names.evidence(index - (mark(index - 3) == .open ? 2 : 3), index - 1)
    guard country[.place] >= 5 else { return false }
    // "1." may be a sentence of its own.
    var start = index
    while start > max(0, index - 16), tokens[start].gap != ReadingToken.lineStart { start -= 1 }
    return tokens[start].isDigits && tokens[index].line != .capitals
  }
}
