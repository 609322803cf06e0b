/// Sports reports: a city's name is the city's club, and tables of results name clubs.
extension Reading {
  /// "The Reds", "the Indians": a team where the text is about sport.
  private func scoreTeamName(_ candidate: inout Candidate, _ around: Surroundings) {
    if around.words == 2, !candidate.isKnown, isSportReport, competitors != .persons,
      firstName(around.firstWord) == 0, isPluralNoun(around.lastWord), tokens[candidate.first].line == .plain,
      tokens[around.lastWord].isCapital
    {
      // "Illawarra Steelers".
      candidate.add(.organization, 3, .sports, explaining: isExplaining)
    }
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
    scoreHeading(&candidate, around)
    scoreTableHeading(&candidate, around)
    scoreLineup(&candidate, around)
    scoreClubOfPlayer(&candidate, around)
    if isTeamAfterCountry(around.firstWord) {
      candidate.add(.organization, 8, .sports, explaining: isExplaining)
    }
    if candidate.evidence.highest < 2, sportLine(candidate.first).contains(.resultRow),
      word(around.previous).facts.placeCue == 0
    {
      candidate.add(.organization, 7, .sports, explaining: isExplaining)
      candidate.add(.person, -1, .sports, explaining: isExplaining)
    }
    scoreCity(&candidate, around)
    // "Akwa of Benfica headed the winner".
    if !candidate.isKnown, around.words <= 2, isSportReport, known(around.next) == .of, around.next2 >= 0,
      tokens[around.next2].isCapital, lists(around.lastWord).isDisjoint(with: .anyHead),
      !has(around.lastWord, .ofHead),
      names.evidence(around.next2, around.next2 + 1)[.organization] > 0 || countryEvidence(around.next2) >= 5
    {
      candidate.add(.person, 2.5, .sports, explaining: isExplaining)
    }
    // "the Plovdiv Challenger", "Skate Canada International".
    if around.words >= 2, !candidate.isKnown, isSportReport, known(around.lastWord) == .meeting {
      candidate.add(.event, 7, .sports, explaining: isExplaining)
    }
    // "Celtic" is a people, too.
    if candidate.evidence[.group] >= 5, candidate.evidence[.organization] >= 4.5,
      isSportReport || sportCount(candidate.first) > 1
    {
      candidate.add(.organization, 3, .sports, explaining: isExplaining)
    }
  }

  /// "AMERICAN LEAGUE": the heading of a table.
  private func scoreTableHeading(_ candidate: inout Candidate, _ around: Surroundings) {
    guard around.previous < 0, around.next < 0, around.words >= 2, has(around.lastWord, .eventHead),
      isSportReport || candidate.evidence[.organization] >= 4.5
    else { return }
    candidate.add(.event, 7, .sports, explaining: isExplaining)
  }

  /// "TENNIS - HINGIS BEATS NOVOTNA": an unknown name in the heading is a player; of a team sport, a club.
  private func scoreHeading(_ candidate: inout Candidate, _ around: Surroundings) {
    guard competitors != .unknown, tokens[candidate.first].sentence == tokens[0].sentence else { return }
    // "SHARKS" is the last word of teams' names.
    if competitors == .teams, around.words == 1, has(around.lastWord, .organizationHead) {
      return candidate.add(.organization, 6, .sports, explaining: isExplaining)
    }
    if !candidate.isKnown, around.words <= 2, lists(around.lastWord).isDisjoint(with: .anyHead) {
      let type: EntityType =
        competitors == .persons || surname(around.lastWord) == 2 ? .person : .organization
      candidate.add(type, 3.2, .sports, explaining: isExplaining)
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
    candidate.add(.organization, 5, .sports, explaining: isExplaining)
  }

  /// "1. Gianni Bugno ( Italy ) MG 5 hours 2 minutes": in a row of a ranking the team comes after the country.
  func isTeamAfterCountry(_ index: Int) -> Bool {
    guard isSportReport, index > 4, tokens[index].isCapital, mark(index - 1) == .close,
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

  /// "Abel Balbo ( Roma )", "defender Rudi Smidts of Antwerp": a player's club.
  private func scoreClubOfPlayer(_ candidate: inout Candidate, _ around: Surroundings) {
    guard isSportReport, competitors != .persons, let player = candidates.last, player.end == around.previous,
      player.scores.best == .person, tokens[player.first].sentence == tokens[candidate.first].sentence,
      candidate.evidence[.place] < 5.7, candidate.evidence[.group] < 5,
      !tokens[candidate.first].shape.contains(.innerDot)
    else { return }
    let isClub: Bool
    if mark(around.previous) == .open, mark(around.next) == .close {
      // Not "Adam ( Pacman ) Jones".
      let after = around.next2
      isClub =
        candidate.isKnown && (after < 0 || !tokens[after].isCapital)
        || sportLine(candidate.first).contains(.tableRow)
    } else {
      isClub = known(around.previous) == .of && (candidate.evidence[.place] > 0 || !candidate.isKnown)
    }
    guard isClub else { return }
    let other = max(candidate.scores[.place], candidate.scores[.person], 0)
    candidate.add(.organization, other + 2, .sports, explaining: isExplaining)
  }

  /// A city's name is its club's, except where the words around ask for a place.
  private func scoreCity(_ candidate: inout Candidate, _ around: Surroundings) {
    let place = candidate.evidence[.place]
    // The gazetteer knows a club by the name of the place.
    let isClub = candidate.evidence[.organization] > 0 && candidate.evidence[.organization] < 2
    guard isClub || place > 0 && place < 5.7, !isBeforeText(candidate) else { return }
    // "ORLANDO AT BOSTON": where a game will be played.
    if known(around.previous) == .at, tokens[around.previous].isUpper, around.next < 0, place > 0 { return }
    let explaining = isExplaining
    func add(_ amount: Float) { candidate.add(.organization, amount, .sports, explaining: explaining) }
    let before = known(around.previous)
    let after = lists(around.next)
    let sport = sportCount(candidate.first) + (isSportReport ? 1 : 0)
    if isClub, competitors != .persons {
      // "Tasmania 211 ( D. Hills 66": an innings.
      let isInnings =
        around.next2 >= 0 && tokens[around.next].shape.contains(.smallNumber) && mark(around.next2) == .open
      // "Bolton 1-2 Liverpool".
      let isBesideScore = isScore(around.next) || isScore(around.previous - 2)
      if isInnings || isBesideScore || sport >= 1 && speaksOfClub(around, sport) { return add(place + 1.5) }
    }
    if sport >= 1, place < 5.2 {
      if before == .joined { add(2) }
      switch before {
      case .against, .joined, .with, .for, .v, .by: add(place * 0.9 + 0.6)
      // "At Chesterfield: Worcestershire 238."
      case .at, .from: if sport >= 2, !tokens[around.previous].isInitial { add(2) }
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
        before == .v || before == .at && !tokens[around.previous].isInitial
        || around.previous2 >= 0 && tokens[around.previous].isDigits
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

  /// "NEW YORK The rivalry": a place in capitals at the beginning of a line of prose.
  private func isBeforeText(_ candidate: Candidate) -> Bool {
    let next = self.next(candidate.end - 1)
    return tokens[candidate.first].gap == ReadingToken.lineStart && tokens[candidate.first].isUpper
      && next >= 0
      && tokens[next].isCapital && !tokens[next].isUpper && tokens[next].gap == 1
  }

  /// Whether a place that is also a club stands where a club may stand: "drew 1-1 at Tenerife", "13 assists for
  /// Dallas", not "in Dallas", "At Miami ,", "( Chicago )", "from Leeds".
  private func speaksOfClub(_ around: Surroundings, _ sport: Int) -> Bool {
    if tokens[around.firstWord].isDateline || mark(around.next) == .close { return false }
    // "Charlotte, North Carolina".
    if mark(around.next) == .comma, around.next2 >= 0,
      names.evidence(around.next2, around.next2 + 1)[.place] >= 5,
      tokens[around.next2].isCapital
    {
      return false
    }
    switch mark(around.previous) {
    case .open: return false
    case .comma:
      if around.previous2 >= 0, names.evidence(around.previous2, around.previous2 + 1)[.place] > 0, sport < 2
      {
        return false
      }
    default: break
    }
    // "a Chicago hotel".
    if around.next >= 0, tokens[around.next].isLower, !word(around.next).endings.contains(.past),
      !has(around.next, [.function, .result, .position, .teamNoun, .speech, .sport])
    {
      return false
    }
    let before = word(around.previous)
    switch before.known {
    case .at: return !tokens[around.previous].isInitial && (sport >= 2 || competitors == .teams)
    case .against, .joined, .with, .for, .v, .by, .between: return true
    // "defeat to Parma", "his transfer to Leeds", "a win over Bolton", "lost 9-2 to Atlanta".
    case .to, .over:
      return has(around.previous2, .sport) || isScore(around.previous - 3) || competitors == .teams
    case .the, .of, .from: return false
    default:
      return before.facts.placeCue == 0 && !before.lists.contains(.placeBefore)
        && (sport >= 2 || isSportReport)
    }
  }
}
