/// Words around a person: "X said", "X, 34,", "striker X", "X, a spokesman for".
extension Reading {
  func scorePersonCues(_ candidate: inout Candidate, _ around: Surroundings) {
    func add(_ type: EntityType, _ amount: Float) {
      candidate.add(type, amount, .personCues)
    }
    let before = word(around.previous)
    let after = word(around.next)
    if before.known == .the {
      add(.person, -2.5)
      if around.words == 1 {
        add(.organization, 0.8)
        if word(around.lastWord).endings.contains(.plural) {
          add(.group, 0.3)
          add(.organization, 0.4)
        }
      }
    }
    if before.lists.contains(.personNoun), before.known != .by || candidate.evidence[.event] == 0 {
      // "a move by China".
      let isElse =
        before.known == .by
        && (max(candidate.evidence[.place], candidate.evidence[.organization]) >= 4.5
          || !candidate.isKnown && word(around.lastWord).endings.contains(.organization))
      add(.person, isElse ? 0.5 : 3.5)
    }
    if after.lists.contains(.speech) {
      add(.person, 1.6)
      add(.organization, 0.4)
    }
    // "its chief operating officer, Armon Mills, is leaving".
    if mark(around.previous) == .comma, mark(around.next) == .comma, around.previous2 >= 0, around.words <= 3,
      tokens[around.previous2].isLower, has(around.previous2, .personNoun), !candidate.isKnown
    {
      add(.person, around.words == 1 ? 2.5 : 3)
    }
    // "the murder of Goodwill Sikhakhane".
    if before.known == .of, known(around.previous2) == .personal, !candidate.isKnown, around.words <= 3 {
      add(.person, around.words == 1 ? 1.5 : 2.7)
    }
    if before.known == .said, endsClause(around.next) { add(.person, 1.5) }
    if after.known == .who { add(.person, 2.5) }
    if mark(around.next) == .comma, around.next2 >= 0 {
      let second = word(around.next2)
      if second.known == .who { add(.person, 3) }
      if tokens[around.next2].isDigits, tokens[around.next2].length == 2 { add(.person, 3) }
      // "X, a Reuters photographer", "X, first secretary at".
      // "Botas, Turkey's pipeline company".
      let isOfCountry = mark(around.next2 + 1) == .possessive && countryEvidence(around.next2) >= 5
      if isArticle(around.next2) || known(around.next2) == .first || isOfCountry {
        scoreApposition(&candidate, around)
      }
      if second.lists.contains(.personNoun) { add(.person, 2.5) }
    }
    if before.lists.contains(.title), before.lists.contains(.abbreviation),
      tokens[around.previous].length <= 4
    {
      add(.person, 6)
    }
    if around.words == 1, candidate.isKnown, candidate.evidence[.place] <= 4.4, after.endings.contains(.past),
      surname(around.firstWord) > 0 || firstName(around.firstWord) > 0
    {
      add(.person, 2.2)
    }
  }

  private func scoreApposition(_ candidate: inout Candidate, _ around: Surroundings) {
    var index = around.next2
    for _ in 0..<5 {
      index = next(index)
      if index < 0 || mark(index) == .comma || mark(index) == .period { return }
      if has(index, .personNoun) {
        return candidate.add(.person, 2, .personCues)
      }
      if has(index, .placeApposed) { return candidate.add(.place, 2.5, .placeCues) }
      // Not "a company director".
      if has(index, .organizationNoun), !has(next(index), [.personNoun, .executive, .title]) {
        if !candidate.isKnown, around.words == 1, firstName(around.firstWord) == 0 {
          candidate.add(.person, -1, .organizationCues)
        }
        return candidate.add(.organization, 2, .organizationCues)
      }
    }
  }

  /// End of the sentence, a comma, a period or a quotation mark.
  func endsClause(_ index: Int) -> Bool {
    guard index >= 0 else { return true }
    switch mark(index) {
    case .comma, .period, .apostrophe, .quote, .rightQuote: return true
    default: return false
    }
  }
}
