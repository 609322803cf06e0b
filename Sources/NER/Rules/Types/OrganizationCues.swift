/// Words around an organization: "the company X", "X shares", "chairman of X", "Full Name (FN)".
extension Reading {
  func scoreOrganizationCues(_ candidate: inout Candidate, _ around: Surroundings) {
    func add(_ type: EntityType, _ amount: Float) {
      candidate.add(type, amount, .organizationCues)
    }
    let before = word(around.previous)
    let after = word(around.next)
    if before.lists.contains(.organizationNoun) {
      add(.organization, 2.5)
      // "heating group Thermaflux said".
      if !candidate.isKnown, firstName(around.firstWord) == 0 {
        // "Its rival Hecla said", among shares and profits.
        let isPersonNoun = before.lists.contains(.personNoun) && businessTotal >= 2
        add(.person, isPersonNoun ? -4 : -1.5)
      }
    }
    if !candidate.isKnown, firstName(around.firstWord) == 0, around.next >= 0, tokens[around.next].isLower {
      // "the Zajedno coalition", "Thermaflux chairman Jean-Yves Morel".
      if after.lists.contains(.organizationNoun) { add(.organization, 2) }
      if after.lists.contains(.executive), around.next2 >= 0, tokens[around.next2].isCapital {
        add(.organization, 2.5)
      }
    }
    // "Rudolf Wolff analyst William Adams".
    if !candidate.isKnown, around.words >= 2, after.lists.contains(.executive), after.lists.contains(.office),
      around.next2 >= 0, tokens[around.next].isLower, tokens[around.next2].isCapital
    {
      add(.organization, 4 + max(candidate.scores[.person], 0))
    }
    if !candidate.isKnown, around.words == 2, firstName(around.firstWord) == 0,
      candidate.scores[.person] <= 1,
      businessCount(candidate.first) >= 2
    {
      add(.organization, 1)
    }
    // "The Marianas Variety reported", "told the Manila Standard".
    if !candidate.isKnown, around.words >= 2, before.known == .the,
      after.known == .reported || after.known == .said || known(around.previous2) == .said
    {
      add(.organization, 2)
    }
    if before.lists.contains(.workNoun) { add(.work, 1.5) }
    // "The maritime authority, Marina, has".
    if mark(around.previous) == .comma, mark(around.next) == .comma, has(around.previous2, .organizationNoun)
    {
      add(.organization, 2.5)
    }
    if !candidate.isKnown, around.words == 1, businessCount(candidate.first) >= 2,
      word(around.firstWord).facts.firstName == 0, !after.lists.contains(.speech)
    {
      add(.organization, 1.8)
    }
    // "firms such as Enka".
    if !candidate.isKnown, known(around.previous2) == .such, around.previous2 > 0,
      has(previous(around.previous2), .organizationNoun), firstName(around.firstWord) == 0
    {
      add(.organization, 3)
    }
    // "Heilig-Meyers slipped".
    if !candidate.isKnown, around.words == 2, candidate.count == 3, mark(candidate.first + 1) == .hyphen,
      tokens[candidate.first + 1].gap == 0, firstName(around.firstWord) == 0,
      tokens[around.lastWord].isCapital,
      !isSportReport, businessCount(candidate.first) >= 2 || businessTotal >= 4,
      !before.lists.contains(.title)
    {
      add(.organization, 2.5)
    }
    if !candidate.isKnown, around.words == 2, firstName(around.firstWord) == 0, candidate.count == 2,
      before.facts.placeCue == 0, before.known != .of, surname(around.lastWord) == 0,
      !has(around.firstWord, [.placeBeginning, .placeHead]),
      word(around.firstWord).endings.isDisjoint(with: .adjective), tokens[around.firstWord].line == .plain,
      names.evidence(around.lastWord, around.lastWord + 1)[.place] >= 5.7
    {
      // "Voltara Hungary": the branch in a country.
      add(.organization, 4)
      add(.person, -1)
    }
    if after.lists.contains(.holding) { add(.organization, 2.5) }
    if has(around.previous2, .office),
      before.known == .of || before.known == .in || before.known == .at || before.known == .for
        || before.known == .with
    {
      add(.organization, 2)
      // "an analyst at Nesbitt Burns".
      if !candidate.isKnown, before.known == .at || before.known == .with {
        add(.organization, 2 + max(candidate.scores[.person], 0))
        add(.person, -2)
      }
    }
    scoreBrackets(&candidate, around)
    scoreWorkplace(&candidate, around)
    if after.lists.contains(.teamNoun) { add(.organization, 2) }
    if rules.has(.sports), isSportReport, after.lists.contains(.position), around.next2 >= 0,
      tokens[around.next2].isCapital, candidate.evidence[.place] == 0, candidate.evidence[.group] == 0
    {
      // "Charlton defender Hermann Hreidarsson".
      add(.organization, 2.5)
    }
    if before.known == .v || before.known == .against { add(.organization, 0.4) }
    if before.known == .v, isSportReport || sportLine(candidate.first).contains(.tableRow) {
      add(.organization, 2)
    }
    // "SYNALLOY <SYO>".
    if mark(around.next) == .less, around.next2 >= 0, tokens[around.next2].isUpper { add(.organization, 5) }
    // "Fabio Baldato ( Italy / Mapei )": the team after the country.
    if mark(around.previous) == .slash, around.previous2 >= 0, !candidate.isKnown,
      isSportReport || sportLine(candidate.first).contains(.tableRow),
      names.evidence(around.previous2, around.previous2 + 1)[.place] >= 5, mark(around.next) == .close
    {
      add(.organization, 5)
    }
  }

  /// The acronym in brackets behind an organization, the country behind a sportsman; both names.
  private func scoreBrackets(_ candidate: inout Candidate, _ around: Surroundings) {
    if mark(around.previous) == .open, mark(around.next) == .close, tokens[around.firstWord].isUpper,
      has(around.previous2, .strongOrganization), tokens[around.previous2].isCapital
    {
      // "Socialist Party (PS)".
      candidate.add(.organization, 2.5, .organizationCues)
    }
    guard mark(around.next) == .open, around.next2 >= 0, tokens[around.next2].isCapital,
      let close = (around.next2..<min(tokens.count, around.next2 + 3)).first(where: { mark($0 + 1) == .close }
      )
    else { return }
    let inside = tokens[around.next2]
    if close == around.next2, inside.isUpper, inside.length >= 3, around.words > 1,
      !inside.shape.contains(.innerDot)
    {
      candidate.add(.organization, 2.5, .organizationCues)
    }
    if rules.has(.sports), isSportReport, around.words == 2, !candidate.isKnown,
      names.evidence(around.next2, close + 1)[.organization] > 0
    {
      // "Kyran Bracken ( Saracens )".
      candidate.add(.person, 3, .sports)
    }
    if rules.has(.sports), names.evidence(around.next2, close + 1)[.place] >= 5 {
      // "Chen Gang ( China ) beat".
      let amount: Float = competitors == .persons && !candidate.isKnown ? 6 : 3
      candidate.add(.person, amount, .sports)
    }
  }

  /// Whom a person works for, what a country owns, what is read.
  private func scoreWorkplace(_ candidate: inout Candidate, _ around: Surroundings) {
    func add(_ type: EntityType, _ amount: Float) {
      candidate.add(type, amount, .organizationCues)
    }
    let before = word(around.previous)
    let after = word(around.next)
    // "Barbara Kettering of Dillon Read", "dealer Jaroslaw Gut at Polcommerce".
    if before.known == .of || before.known == .at || before.known == .with, !candidate.isKnown,
      let person = around.person, around.isPersonSure, person.count > 1,
      !has(person.upperBound - 1, [.title, .personNoun])
    {
      let isSource =
        before.known == .of
        ? businessCount(candidate.first) > 0 || isBusinessReport
          || known(previous(person.lowerBound)) == .said || after.known == .said
        : has(previous(person.lowerBound), .office)
      if isSource {
        add(.organization, 3 + max(candidate.scores[.person], 0))
      } else if around.words >= 2, before.known == .of {
        add(.organization, 3)
        add(.person, -2)
      }
    }
    // "Russia 's Yakovlev".
    if mark(around.previous) == .possessive, !candidate.isKnown, around.words == 1, !isSportReport,
      around.previous2 >= 0, names.evidence(around.previous2, around.previous2 + 1)[.place] >= 5.7,
      firstName(around.firstWord) == 0, lowerCount(around.firstWord) < 3,
      around.next < 0 || !tokens[around.next].isLower || after.endings.contains(.past)
        || has(around.next, [.function, .verb, .speech])
    {
      add(.organization, 3.5)
    }
    // "Benpres slipped."
    if after.known == .slipped, !candidate.isKnown, around.words == 1, !isSportReport,
      firstName(around.firstWord) == 0, businessTotal >= 3
    {
      add(.organization, 2)
    }
    // "Gudang Garam lost 75 rupiah", among shares.
    if after.known == .slipped, !candidate.isKnown, !isSportReport, businessCount(candidate.first) > 0,
      around.next2 >= 0, tokens[around.next2].isDigits, !isScore(around.next2),
      firstName(around.firstWord) < 2
    {
      add(.organization, 2 + max(candidate.scores[.person], 0))
    }
    // "El Watan newspaper", "the Montsame news agency".
    let isAgency =
      after.known == .news && (has(around.next2, .organizationNoun) || known(around.next2) == .newspaper)
    if after.known == .newspaper || isAgency, around.next >= 0, tokens[around.next].isLower,
      candidate.evidence[.group] < 5,
      candidate.evidence[.place] < 5
    {
      add(.organization, 3.5 + max(candidate.scores[.person], candidate.scores[.product], 0))
    }
  }
}
