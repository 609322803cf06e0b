/// Whether a short name stands for the longer one: the words around it and what else it is may speak against it.
extension Reading {
  /// An unknown name of two or three words whose last word also stands alone.
  func isConfirmedBySurname(_ candidate: Candidate, _ alone: Set<Int32>) -> Bool {
    guard !candidate.isKnown, candidate.count <= 3, candidate.scores.best == .person,
      candidate.scores[.person] >= 1, tokens[candidate.first].line == .plain
    else { return false }
    let last = tokens[candidate.end - 1].word
    // Not "Oji Paper" beside "Paper".
    let facts = words[Int(last)].facts
    let isOrdinary = facts.lower >= 20 && words[Int(last)].ratio < 0.3
    if facts.surname == 0, isOrdinary || facts.lists.contains(.organizationNoun) { return false }
    if isHardlySurname(last) { return false }
    return alone.contains(last)
  }

  /// The words of names of one word that are no well-known places and peoples.
  func surnamesAlone(_ groups: [Int]) -> Set<Int32> {
    var alone: Set<Int32> = []
    for group in groups where candidates[group].count == 1 {
      let evidence = candidates[group].evidence
      if max(evidence[.place], evidence[.group]) < 5 { alone.insert(tokens[candidates[group].first].word) }
    }
    return alone
  }

  /// "Paper": a word that is hardly ever a name, be it in a list of surnames.
  func isHardlySurname(_ word: Int32) -> Bool {
    let facts = words[Int(word)].facts
    return facts.surname < 2 && facts.lower >= 500 && words[Int(word)].ratio < 0.05
  }

  /// Whether a name of several words begins a longer name, surely that of an organization.
  func isBeginning(_ group: Int, of full: Int) -> Bool {
    let (short, long) = (candidates[group], candidates[full])
    guard short.count < long.count, long.scores.best == .organization, long.scores[.organization] >= 4 else {
      return false
    }
    return (0..<short.count).allSatisfy {
      let (left, right) = (tokens[short.first + $0], tokens[long.first + $0])
      return left.word == right.word && left.mark == right.mark
    }
  }

  /// Whether the first word of a longer name may stand for it: a word that means nothing else, or "Marsh" after
  /// "Marsh & McLennan" where the report never writes it small, or "Piedmont" where the words around ask for a company.
  func isShortForm(_ group: Int, of full: Int) -> Bool {
    let candidate = candidates[group]
    let word = words[Int(tokens[candidate.first].word)]
    let isSureOrganization =
      candidates[full].scores.best == .organization && candidates[full].scores[.organization] >= 4
    if candidate.isKnown {
      return isSureOrganization && candidate.evidence[.place] < 5.2 && isAskedForCompany(group)
    }
    // "Reynolds" after "Reynolds Metals": a surname that no person in the report has.
    if word.facts.firstName > 0 { return isSureOrganization && word.facts.surname > 0 }
    return word.facts.lower < 3
      || isSureOrganization && word.lowerHere == 0 && word.capitalHere > 0
        && (word.ratio >= 0.05 || word.capitalHere > 1) && !word.lists.contains(.function)
        && word.lists.isDisjoint(with: [.anyHead, .title, .role])
  }

  /// Whether the words around any of the same names ask for an organization.
  private func isAskedForCompany(_ group: Int) -> Bool {
    var index = group
    while index >= 0 {
      if candidates[index].scores[.organization] >= 2 { return true }
      index = candidates[index].chain
    }
    return false
  }

  /// Whether the report says "in", "from" or "to" before any of the same names.
  func isInPlacePhrase(_ group: Int) -> Bool {
    var index = group
    while index >= 0 {
      let before = previous(candidates[index].first)
      if before >= 0, word(before).facts.placeCue > 0 { return true }
      index = candidates[index].chain
    }
    return false
  }

  /// "He lived in Washington" in a report about Denzel Washington; not "in Washington's view".
  func isInKnownPlace(_ candidate: Candidate) -> Bool {
    let before = previous(candidate.first)
    return candidate.evidence[.place] >= 3.5 && before >= 0 && word(before).facts.placeCue >= 2
      && mark(next(candidate.end - 1)) != .possessive
  }

  /// "Washington said it would" in a report about Denzel Washington.
  func isGovernment(_ candidate: Candidate) -> Bool {
    guard candidate.evidence[.place] >= 4.5 else { return false }
    let verb = next(candidate.end - 1)
    guard verb >= 0, has(verb, .speech) else { return false }
    var index = next(verb)
    if index >= 0, tokens[index].isLower, known(index) == .that { index = next(index) }
    guard index >= 0, known(index) == .it else { return false }
    return known(next(index)) == .would
  }
}
