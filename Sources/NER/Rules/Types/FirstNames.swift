/// First names, initials, surnames and particles speak for a person.
extension Reading {
  func scoreFirstNames(_ candidate: inout Candidate, _ around: Surroundings) {
    func add(_ amount: Float) { candidate.add(.person, amount, .firstNames) }
    let strength = firstName(around.firstWord)
    let surname = self.surname(around.lastWord)
    guard around.words > 1 else {
      if strength > 0 { add([0.6, 1.6, 2.4][Int(strength) - 1]) }
      if surname > 0 { add(surname == 1 ? 0.7 : 1) }
      return
    }
    guard !around.hasOf else { return }
    // "al-Qaeda", "Martin Marietta": the gazetteer knows better.
    if candidate.evidence.highest >= 4.5, candidate.evidence[.person] == 0 { return }
    let head = lists(around.head)
    if strength > 0, !head.contains(.strongOrganization),
      !lists(around.firstWord).contains(.strongPlaceBeginning)
    {
      // "Greg Lake said", not "at Hyde Park".
      let isSure =
        strength == 3 && surname > 0 && around.words == 2 && known(around.previous) != .the
        && word(around.previous).facts.placeCue == 0
      // "ambassador Robert Service".
      let isOfficial = strength == 3 && around.words == 2 && has(around.previous, .personNoun)
      add(
        isSure && head.contains(.placeHead)
          ? 5 : head.isDisjoint(with: .anyHead) || isOfficial ? [2, 3.2, 4][Int(strength) - 1] : 1)
    }
    if surname > 0, around.words <= 4 { add(1) }
    var hasInitial = false
    var hasParticle = false
    for index in candidate.first..<candidate.end {
      if index != around.lastWord, tokens[index].shape.contains(.single) { hasInitial = true }
      if tokens[index].isLower, has(index, .particle) { hasParticle = true }
    }
    if hasInitial, around.words <= 4 { add(3) }
    // "Almas Mohammed al-Baloushi" more than "Clair de Lune".
    if hasParticle { add(candidate.count > 4 && isArticleOfName(candidate.end - 3) ? 2 : 1.2) }
    // "Park Sung-woo".
    if candidate.count == 4, has(candidate.first, .hyphenSurname), mark(candidate.first + 2) == .hyphen,
      tokens[candidate.end - 1].isLower
    {
      add(4)
    }
  }
}
