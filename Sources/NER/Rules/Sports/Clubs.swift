/// In reports about sport a city's name is the city's club, and an unknown plural is a team.
extension Reading {
  /// "The Reds", "the Indians": a team where the text is about sport.
  func scoreTeamName(_ candidate: inout Candidate, _ around: Surroundings) {
    if around.words == 2, !candidate.isKnown, isSportReport, competitors != .persons,
      firstName(around.firstWord) == 0, isPluralNoun(around.lastWord), tokens[candidate.first].line == .plain,
      tokens[around.lastWord].isCapital
    {
      // "Illawarra Steelers".
      candidate.add(.organization, 3, .sports)
    }
    guard around.words == 1, known(around.previous) == .the, tokens[around.firstWord].isCapital,
      !tokens[around.firstWord].isUpper, isSportReport || sportTotal > 0 && sportCount(candidate.first) > 0
    else { return }
    let word = self.word(around.firstWord)
    guard word.endings.contains(.plural), word.length > 3 else { return }
    if word.lists.contains(.organizationHead) {
      candidate.add(.organization, 6, .sports)
    } else if !candidate.isKnown {
      candidate.add(.organization, 2.5, .sports)
    }
  }

  /// "Abel Balbo ( Roma )", "defender Rudi Smidts of Antwerp": a player's club.
  func scoreClubOfPlayer(_ candidate: inout Candidate, _ around: Surroundings) {
    let isRow = sportLine(candidate.first).contains(.tableRow)
    guard isSportReport || isRow && candidate.isKnown, competitors != .persons, let player = around.person,
      tokens[player.lowerBound].sentence == tokens[candidate.first].sentence,
      candidate.evidence[.place] < 5.7, candidate.evidence[.group] < 5,
      !tokens[candidate.first].shape.contains(.innerDot)
    else { return }
    let isClub: Bool
    if mark(around.previous) == .open, mark(around.next) == .close {
      // Not "Adam ( Pacman ) Jones".
      let after = around.next2
      isClub =
        (candidate.isKnown || around.words > 1) && (after < 0 || !tokens[after].isCapital) || isRow
    } else {
      isClub = known(around.previous) == .of && (candidate.evidence[.place] > 0 || !candidate.isKnown)
    }
    guard isClub else { return }
    let other = max(candidate.scores[.place], candidate.scores[.person], 0)
    candidate.add(.organization, other + 2, .sports)
  }

  /// A city's name is its club's, except where the words around ask for a place.
  func scoreCity(_ candidate: inout Candidate, _ around: Surroundings) {
    let place = candidate.evidence[.place]
    // The gazetteer knows a club by the name of the place.
    let isClub = candidate.evidence[.organization] > 0 && candidate.evidence[.organization] < 2
    guard isClub || place > 0 && place < 5.7, !isBeforeText(candidate) else { return }
    // "ORLANDO AT BOSTON": where a game will be played.
    if known(around.previous) == .at, tokens[around.previous].isUpper, around.next < 0, place > 0 { return }
    func add(_ amount: Float) { candidate.add(.organization, amount, .sports) }
    let before = known(around.previous)
    let after = lists(around.next)
    let sport = sportCount(candidate.first) + (isSportReport ? 1 : 0)
    if isClub, competitors != .persons {
      // "Bolton 1-2 Liverpool".
      let isBesideScore = isScore(around.next) || isScore(around.previous - 2)
      // "Porto v Guimaraes".
      let isBesideVersus = before == .v || known(around.next) == .v
      if isInnings(around.next) || isBesideScore || isBesideVersus || isCounted(around)
        || sport >= 1 && speaksOfClub(around, sport)
      {
        return add(place + 1.5)
      }
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

  /// "Tasmania 211 ( D. Hills 66", "Tasmania 481-7", "Yorkshire 290 and 329-7", "Tasmania 352 for three": the runs of
  /// an innings.
  private func isInnings(_ runs: Int) -> Bool {
    guard runs >= 0, tokens[runs].shape.contains(.smallNumber) else { return false }
    let after = next(runs)
    if mark(after) == .open { return true }
    guard tokens[runs].length == 3, after >= 0 else { return false }
    let second = next(after)
    return mark(after) == .hyphen && tokens[after].gap == 0 && second >= 0
      && tokens[second].shape.contains(.smallNumber) && tokens[second].length <= 2
      || known(after) == .and && second >= 0 && tokens[second].shape.contains(.smallNumber)
  }

  /// "added 22 for Houston", "Houston ( 13-2 )": what a player does for a club, and the club's record.
  private func isCounted(_ around: Surroundings) -> Bool {
    if known(around.previous) == .for, around.previous2 >= 0,
      tokens[around.previous2].shape.contains(.smallNumber), tokens[around.previous2].length <= 2
    {
      return true
    }
    return mark(around.next) == .open && isScore(around.next2) && mark(around.next2 + 3) == .close
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
