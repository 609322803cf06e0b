/// The word that tells the kind: "X Ministry", "X Airport", "X Province", "X Cup".
extension Reading {
  func scoreHeads(_ candidate: inout Candidate, _ around: Surroundings) {
    guard around.words > 1 else { return scoreNumberedHead(&candidate, around) }
    if has(around.firstWord, .shipPrefix), tokens[around.firstWord].isUpper {
      return candidate.add(.product, 7, .heads)
    }
    // "D. Hills", "S. Law": an initial makes a person of any head.
    if around.words == 2, tokens[around.firstWord].shape.isSuperset(of: [.single, .dotted]) { return }
    let evidence = candidate.evidence
    // What a well-known name is needs no head: "Easter Road" is a stadium.
    let isWellKnown = evidence.highest >= 4.5
    func add(_ type: EntityType, _ amount: Float) {
      if isWellKnown, evidence[type] == 0 { return }
      candidate.add(type, amount, .heads)
    }
    let head = lists(around.head)
    let first = lists(around.firstWord)
    // A message capitalizes what it likes.
    let isLoose = isInformal || isMessage
    if head.contains(.strongOrganization) {
      // "Our Pet Spa", "BIG NEWS".
      let isOrdinary =
        around.words == 2 && lowerCount(around.firstWord) >= 20 && ratio(around.firstWord) < 0.3
      add(.organization, isLoose ? (isOrdinary ? 1 : 3) : 7)
    } else if head.contains(.organizationHead) {
      let isLong = around.words > 2 || names.evidence(around.firstWord, around.firstWord + 1).highest >= 5
      add(.organization, isLoose ? (isLong ? 1.5 : 0.8) : 4)
    }
    if first.contains(.clubPrefix), around.words <= 4, isClubPrefix(around.firstWord) {
      add(.organization, 5)
    }
    // "House of Assembly", "Chamber of Deputies".
    let isParliament = around.hasOf && known(around.lastWord) == .chamber
    if isParliament { add(.organization, 7) }
    let isAlsoOrganization = head.contains(.organizationHead) || isParliament
    if head.contains(.facilityHead) { add(.facility, isAlsoOrganization ? 3.5 : 5) }
    // "Dene Hills" of a team.
    let isPlayer =
      around.words == 2 && rules.has(.sports) && isSportReport && surname(around.lastWord) > 0
      && ratio(around.firstWord) < 0 && !candidate.isKnown && known(around.previous) != .the
      && word(around.previous).facts.placeCue == 0 && !first.contains(.placeBeginning)
    if isPlayer {
      add(.person, 2)
    } else if head.contains(.placeHead) {
      add(.place, isAlsoOrganization ? 3.5 : 5)
    }
    // "Rally for Democracy" is a movement.
    if head.contains(.eventHead) {
      let isMovement = around.hasOf && known(around.head + 1) == .for && head.contains(.ofHead)
      add(isMovement ? .organization : .event, 4.5)
    }
    if !candidate.isKnown, !around.hasOf, first.contains(.placeBeginning) {
      let isSure =
        first.contains(.strongPlaceBeginning) || isPartOfPlace(around.firstWord, candidate.end)
      add(.place, isSure ? 4 : 1.6)
    }
    if around.hasOf, head.contains(.eventOf) { add(.event, 5) }
    // "City of Imola Grand Prix".
    if around.hasOf, isSportReport, has(around.lastWord, .eventHead) { add(.event, 8) }
    // "Baltic Freight Index".
    if known(around.lastWord) == .index { add(.product, 7) }
    if firstMark(.ampersand, in: candidate.first..<candidate.end) != nil { add(.organization, 3) }
    if first.contains(.eventBeginning), !around.hasOf, head.isDisjoint(with: [.organizationHead, .placeHead])
    {
      add(.event, 7)
    }
    if first.contains(.organizationBeginning), !around.hasOf { add(.organization, 4) }
    guard !candidate.isKnown else { return }
    if endsLikeEvent(candidate) { add(.event, 8) }
    if around.words == 2, !around.hasOf, candidate.count == 2, head.isDisjoint(with: .anyHead),
      names.evidence(around.firstWord, around.firstWord + 1)[.group] >= 5, lowerCount(around.lastWord) > 5,
      known(around.previous) == .the, tokens[around.firstWord].line == .plain, known(around.next) != .of,
      mark(around.next) != .possessive, !word(around.lastWord).endings.contains(.plural)
    {
      // "the Scottish Executive".
      add(.organization, 1.2)
    }
    // "Microsoft Research", "Boeing 747": a known organization goes first; not in "FDA Suggests Drug Is OK".
    if isLoose { return }
    let longest = longestName(at: around.firstWord)
    if longest < candidate.end, longest > around.firstWord,
      names.evidence(around.firstWord, longest)[.organization] >= 4.5
    {
      add(.organization, 3)
    }
    let firstEvidence = names.evidence(around.firstWord, around.firstWord + 1)
    if firstEvidence[.organization] >= 4.5, firstEvidence[.place] == 0, firstName(around.firstWord) == 0 {
      add(.organization, 2.5)
      if tokens[candidate.end - 1].shape.contains(.hasDigit) || isModel(candidate) { add(.product, 4) }
    }
    if around.words == 2, rules.has(.sports), firstName(around.firstWord) == 0,
      sportCount(candidate.first) > 0, !first.contains(.placeBeginning),
      names.evidence(around.lastWord, around.lastWord + 1)[.place] >= 2.5
    {
      add(.organization, 3)
    }
  }

  /// A kind alone, with a number: "10th Street", "17th Brigade", "Interstate 75".
  private func scoreNumberedHead(_ candidate: inout Candidate, _ around: Surroundings) {
    guard around.words == 1 else { return }
    let head = around.firstWord
    if around.previous >= 0, tokens[around.previous].shape.contains(.ordinal) {
      if has(head, .placeHead) { return candidate.add(.place, 5, .heads) }
      if has(head, .unit), has(head, .strongOrganization) {
        return candidate.add(.organization, 7, .heads)
      }
    }
    if !candidate.isKnown, has(head, .numbered), has(head, [.placeHead, .facilityHead]),
      tokens[candidate.end - 1].isDigits || around.next >= 0 && tokens[around.next].isDigits
    {
      candidate.add(.facility, 5, .heads)
    }
  }

  /// "UEFA Europa League", "Cypriot First Division": the last words are a competition that is known.
  private func endsLikeEvent(_ candidate: Candidate) -> Bool {
    (candidate.first + 1..<max(candidate.end - 1, candidate.first + 1)).contains {
      names.evidence($0, candidate.end)[.event] >= 4
    }
  }

  /// "a Ford Falcon", "Apple II": what a maker makes.
  private func isModel(_ candidate: Candidate) -> Bool {
    let last = candidate.end - 1
    guard candidate.count == 2, !has(last, [.organizationHead, .facilityHead, .eventHead]) else {
      return false
    }
    return known(previous(candidate.first)) == .a && !word(last).endings.contains(.plural)
      || tokens[last].isUpper && has(last, .generation)
  }

  /// "Western Canada", "Central Asia": a word that begins places before a well-known one.
  func isPartOfPlace(_ first: Int, _ end: Int) -> Bool {
    has(first, .placeBeginning) && names.evidence(first + 1, end)[.place] >= 5
  }

  /// Club prefixes of two or three letters are written in capitals, the others with a capital.
  private func isClubPrefix(_ index: Int) -> Bool {
    tokens[index].length >= 4 || tokens[index].isUpper || tokens[index].shape.contains(.innerCapital)
  }
}
