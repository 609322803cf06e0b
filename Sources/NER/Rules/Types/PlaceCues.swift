/// Words around a place: "in X", "the city of X", "X-based", "X, Russia".
extension Reading {
  func scorePlaceCues(_ candidate: inout Candidate, _ around: Surroundings) {
    func add(_ type: EntityType, _ amount: Float) {
      candidate.add(type, amount, .placeCues)
    }
    let before = word(around.previous)
    let after = word(around.next)
    if before.facts.placeCue > 0 {
      let isPerson =
        firstName(around.firstWord) > 0
        || surname(around.lastWord) > 0 && !word(around.lastWord).endings.contains(.place)
      add(.place, before.facts.placeCue * (around.words == 1 || candidate.isKnown ? 1 : isPerson ? 0.4 : 0.8))
      if before.known == .in || before.known == .near {
        add(.person, -1.5)
        add(.organization, -0.5)
      }
      // "at Ayia Napa".
      if before.known == .at, around.words == 2, !candidate.isKnown, firstName(around.firstWord) == 0,
        !isSportReport,
        businessCount(candidate.first) == 0
      {
        add(.place, 1.5)
        add(.person, -1.5)
      }
      if before.known == .at {
        add(.facility, 0.7)
        add(.organization, 0.3)
      }
    }
    // "Group B ( in Brondby )".
    if before.known == .in, mark(around.previous2) == .open, mark(around.next) == .close { add(.place, 6) }
    if before.known == .of, has(around.previous2, .placeOf) { add(.place, 4) }
    // "the Labour MP for Hackney North".
    if before.known == .for, known(around.previous2) == .deputy { add(.place, 4) }
    if before.lists.contains(.placeBefore) { add(.place, 2.5) }
    // "Austin, TX".
    if mark(around.previous) == .comma, around.words == 1, tokens[around.firstWord].isUpper,
      has(around.firstWord, .stateCode), around.previous2 >= 0, tokens[around.previous2].isCapital
    {
      add(.place, 5)
    }
    // "Joaquin Castro (D-TX)", "Chris Dodd, D-Conn.": a member's party and state.
    if mark(around.previous) == .hyphen, around.previous2 > 0, tokens[around.previous2].isUpperLetter,
      mark(around.previous2 - 1) == .open || mark(around.previous2 - 1) == .comma
    {
      add(.place, 5)
    }
    if mark(around.next) == .comma, around.next2 >= 0 {
      // Not "Richard Hill, England's forward".
      if tokens[around.next2].isCapital, around.words <= 3, countryEvidence(around.next2) >= 5,
        mark(around.next2 + 1) != .possessive
      {
        add(.place, 2.5)
      }
    }
    if mark(around.previous) == .comma, around.previous2 >= 0, tokens[around.previous2].isCapital,
      candidate.evidence[.place] > 0
    {
      add(.place, 1)
    }
    if mark(around.next) == .hyphen, around.next2 >= 0 {
      if has(around.next2, .based) { add(.place, 4) }
      if known(around.next2) == .born { add(.place, 2) }
    }
    // "Albuera Mayor Rolando Espinosa", not "Thermaflux Chairman Jean-Yves Morel".
    if candidate.isInRole, !candidate.isKnown, after.lists.contains(.title), !after.lists.contains(.executive)
    {
      add(.place, 2)
    }
    // "the X region", "the Panguna copper mine".
    if after.lists.contains(.placeNoun)
      || after.known == .material && has(around.next2, .placeNoun) && !candidate.isKnown
    {
      add(.place, 2)
    }
    // "the Amazon", which is also a company.
    if before.known == .the, around.words == 1, candidate.evidence[.place] >= 4.5,
      candidate.evidence[.organization] >= 4.5, !word(around.lastWord).endings.contains(.plural)
    {
      add(.place, 2)
    }
    // "bound for Goalanda".
    if before.known == .for, !candidate.isKnown, known(around.previous2) == .bound { add(.place, 2) }
  }

  /// "a", "the", not the initial "A.".
  func isArticle(_ index: Int) -> Bool {
    known(index) == .the || known(index) == .a && !tokens[index].shape.contains(.dotted)
  }

  /// The place evidence of the one or two tokens at `index`.
  func countryEvidence(_ index: Int) -> Float {
    let one = names.evidence(index, index + 1)
    return one.highest > 0 ? one[.place] : names.evidence(index, index + 2)[.place]
  }
}
