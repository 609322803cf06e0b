/// The names of several words in a report, by the word that may stand for them alone; each is the first candidate of
/// its group.
private struct LongerNames {
  /// Persons by their surname, and the first of those with a first name.
  var persons: [Int32: [Int]] = [:]
  var firstNames: [Int32: Int] = [:]
  /// Organizations, facilities, works and products by their first word.
  var beginnings: [Int32: Int] = [:]
  /// Teams by their last word: "the Galaxy" after "Los Angeles Galaxy".
  var teams: [Int32: Int] = [:]
  /// Storms by their name: "Ivan" after "Hurricane Ivan".
  var storms: [Int32: Int] = [:]

  /// Teams are among `beginnings`, too.
  var isEmpty: Bool { persons.isEmpty && beginnings.isEmpty && storms.isEmpty }
}

/// The longer name that a short one stands for, and what it adds to the score of its type.
private struct Reference {
  var full: Int
  var type: EntityType
  var amount: Float
  /// The persons of one surname, when there are several.
  var others: [Int]?
}

/// A surname or a short form stands for the full name: "Austin" after "Lloyd Austin".
extension Reading {
  /// "Austin" after "Lloyd Austin": the surname, and less often the first word, stand for the whole name.
  mutating func referBack(_ groups: [Int]) {
    let longer = confirmLongerNames(groups)
    guard !longer.isEmpty else { return }
    for group in groups where candidates[group].count <= 3 {
      guard let reference = reference(of: group, longer) else { continue }
      refer(group, to: reference.full, reference.type, reference.amount)
      if let others = reference.others { chooseNearest(group, others) }
    }
  }

  /// The longer names of the report that say clearly enough what they are; what their surname alone says of them is
  /// added first.
  private mutating func confirmLongerNames(_ groups: [Int]) -> LongerNames {
    var longer = LongerNames()
    let alone = surnamesAlone(groups)
    for group in groups {
      let candidate = candidates[group]
      guard candidate.count > 1 else { continue }
      if isConfirmedBySurname(candidate, alone) { add(.person, 2, .backReference, toGroup: group) }
      let best = candidates[group].scores.best
      guard candidates[group].scores[best] >= 3 else { continue }
      let first = tokens[candidate.first].word
      var end = candidate.end - 1
      // "Surangel Whipps Jr.".
      if candidate.count > 2, has(end, .generation) { end -= 1 }
      let last = tokens[end].word
      switch best {
      case .person:
        if isHardlySurname(last), firstName(candidate.first) == 0 { continue }
        longer.persons[last, default: []].append(group)
        if longer.firstNames[first] == nil { longer.firstNames[first] = group }
      case .event where has(candidate.first, .eventBeginning) && candidate.count == 2:
        longer.storms[last] = group
      case .organization, .facility, .work, .product:
        longer.beginnings[first] = group
        if best == .organization, isSportReport { longer.teams[last] = group }
      default: break
      }
    }
    return longer
  }

  /// The longer name that a short one stands for.
  private func reference(of group: Int, _ longer: LongerNames) -> Reference? {
    let candidate = candidates[group]
    let first = tokens[candidate.first].word
    // "PACIFIC BASIN" beside "Pacific Basin Development Corp".
    if candidate.count > 1, !candidate.isKnown, let full = longer.beginnings[first],
      isBeginning(group, of: full)
    {
      return Reference(full: full, type: candidates[full].scores.best, amount: 5)
    }
    switch candidate.count {
    case 1: return reference(ofWord: group, longer)
    case 2:
      // "Van Houten" after "Pieter van Houten".
      guard has(candidate.first, .particle), let full = longer.persons[tokens[candidate.end - 1].word]?.first,
        candidates[full].count > 2, tokens[candidates[full].end - 2].word == first
      else { return nil }
      return Reference(full: full, type: .person, amount: 5)
    default: return nil
    }
  }

  /// The longer name that one word stands for.
  private func reference(ofWord group: Int, _ longer: LongerNames) -> Reference? {
    let candidate = candidates[group]
    let evidence = candidate.evidence
    let id = tokens[candidate.first].word
    let word = words[Int(id)]
    let isFunction = word.lists.contains(.function)
    let persons = longer.persons[id]
    if let team = longer.teams[id], persons == nil, !candidate.isKnown,
      known(previous(candidate.first)) == .the || word.lists.contains(.organizationHead)
    {
      return Reference(full: team, type: .organization, amount: 5)
    }
    if let storm = longer.storms[id], persons == nil, evidence[.place] < 5 {
      return Reference(full: storm, type: .event, amount: 6)
    }
    if let persons, let full = persons.first, evidence[.group] < 5, !isFunction,
      evidence[.place] < 5.3 || !isInPlacePhrase(group) && candidates[full].scores[.person] >= 8
    {
      return Reference(full: full, type: .person, amount: 5, others: persons.count > 1 ? persons : nil)
    }
    // "CLINTON SIGNS BILL" is about no Bill.
    let isOrdinaryInHeadline = tokens[candidate.first].line != .plain && word.facts.lower > 20
    if let full = longer.firstNames[id], !isOrdinaryInHeadline, evidence[.place] < 4, evidence[.group] < 4,
      !isFunction
    {
      return Reference(full: full, type: .person, amount: 4)
    }
    guard let full = longer.beginnings[id], isShortForm(group, of: full) else { return nil }
    // A surname or an ordinary word, which means nothing else in this report.
    let isElse = !candidate.isKnown && (word.facts.surname > 0 || (3..<200).contains(word.facts.lower))
    let scores = candidates[full].scores
    return Reference(full: full, type: scores.best, amount: scores.highest < 4 ? 2.2 : isElse ? 5 : 3.5)
  }

  private mutating func refer(_ group: Int, to full: Int, _ type: EntityType, _ amount: Float) {
    var index = group
    while index >= 0 {
      if type != .person || !isInKnownPlace(candidates[index]) && !isGovernment(candidates[index]) {
        candidates[index].add(type, amount, .backReference)
        candidates[index].antecedent = full
        if type == .person { takeParticle(index, of: full) }
      }
      index = candidates[index].chain
    }
  }

  /// "van Gaal" after "Louis van Gaal": the small particle belongs to the surname.
  private mutating func takeParticle(_ index: Int, of full: Int) {
    let particle = previous(candidates[index].first)
    let before = candidates[full].end - 2
    guard particle >= 0, candidates[index].count == 1, candidates[full].count > 2,
      tokens[particle].isLower, has(particle, .particle), tokens[before].word == tokens[particle].word
    else { return }
    candidates[index].first = particle
  }

  /// "Obama" after "Michelle Obama" and "Barack Obama": the one named in full last before it.
  private mutating func chooseNearest(_ group: Int, _ persons: [Int]) {
    /// The mention of each person that comes next.
    var mentions = persons
    var nearest = -1
    var index = group
    while index >= 0 {
      for person in mentions.indices {
        while mentions[person] >= 0, mentions[person] < index {
          nearest = max(nearest, mentions[person])
          mentions[person] = candidates[mentions[person]].chain
        }
      }
      if nearest >= 0, candidates[index].antecedent >= 0 {
        // "Barack Obama" and "Barack H. Obama" are one.
        let first = tokens[candidates[nearest].first].word
        let same = persons.first { tokens[candidates[$0].first].word == first }
        candidates[index].antecedent = same ?? nearest
      }
      index = candidates[index].chain
    }
  }
}
