/// A surname or a short form stands for the full name: "Austin" after "Lloyd Austin".
extension Reading {
  /// "Austin" after "Lloyd Austin": the surname, and less often the first word, stand for the whole name.
  mutating func referBack(_ groups: [Int]) {
    // For each word, the first longer name that ends with it (a person) or begins with it.
    var fullNames: [Int32: [Int]] = [:]
    var firstNames: [Int32: Int] = [:]
    var beginnings: [Int32: Int] = [:]
    // "the Galaxy" after "Los Angeles Galaxy".
    var teams: [Int32: Int] = [:]
    // "Ivan" after "Hurricane Ivan".
    var storms: [Int32: Int] = [:]
    for group in groups {
      let candidate = candidates[group]
      guard candidate.count > 1 else { continue }
      var best = candidate.scores.best
      if isConfirmedBySurname(candidate, groups) {
        add(.person, 2, .backReference, toGroup: group)
        best = candidates[group].scores.best
      }
      guard candidates[group].scores[best] >= 3 else { continue }
      let first = tokens[candidate.first].word
      var end = candidate.end - 1
      // "Surangel Whipps Jr.".
      if candidate.count > 2, has(end, .generation) { end -= 1 }
      let last = tokens[end].word
      switch best {
      case .person:
        if isHardlySurname(last), firstName(candidate.first) == 0 { continue }
        fullNames[last, default: []].append(group)
        if firstNames[first] == nil { firstNames[first] = group }
      case .event where has(candidate.first, .eventBeginning) && candidate.count == 2: storms[last] = group
      case .organization, .facility, .work, .product:
        beginnings[first] = group
        if best == .organization, isSportReport { teams[last] = group }
      default: break
      }
    }
    guard !fullNames.isEmpty || !firstNames.isEmpty || !beginnings.isEmpty || !storms.isEmpty else { return }
    for group in groups where candidates[group].count <= 3 {
      let word = tokens[candidates[group].end - 1].word
      // "PACIFIC BASIN" beside "Pacific Basin Development Corp".
      if candidates[group].count > 1, !candidates[group].isKnown,
        let full = beginnings[tokens[candidates[group].first].word], isBeginning(group, of: full)
      {
        refer(group, to: full, candidates[full].scores.best, 5)
        continue
      }
      guard candidates[group].count <= 2 else { continue }
      if candidates[group].count == 2 {
        // "Van Houten" after "Pieter van Houten".
        if has(candidates[group].first, .particle), let full = fullNames[word]?.first,
          candidates[full].count > 2,
          tokens[candidates[full].end - 2].word == tokens[candidates[group].first].word
        {
          refer(group, to: full, .person, 5)
        }
        continue
      }
      if let team = teams[word], fullNames[word] == nil, !candidates[group].isKnown,
        known(previous(candidates[group].first)) == .the || words[Int(word)].lists.contains(.organizationHead)
      {
        refer(group, to: team, .organization, 5)
        continue
      }
      if let storm = storms[word], fullNames[word] == nil, candidates[group].evidence[.place] < 5 {
        refer(group, to: storm, .event, 6)
        continue
      }
      if let others = fullNames[word], let full = others.first {
        let evidence = candidates[group].evidence
        if evidence[.place] < 5.3 || !isInPlacePhrase(group) && candidates[full].scores[.person] >= 8,
          evidence[.group] < 5, !words[Int(word)].lists.contains(.function)
        {
          refer(group, to: full, .person, 5)
          if others.count > 1 { chooseNearest(group, others) }
          continue
        }
      }
      // "CLINTON SIGNS BILL" is about no Bill.
      let isOrdinaryInHeadline =
        tokens[candidates[group].first].line != .plain && words[Int(word)].facts.lower > 20
      if let full = firstNames[word], !isOrdinaryInHeadline, candidates[group].evidence[.place] < 4,
        candidates[group].evidence[.group] < 4,
        !words[Int(word)].lists.contains(.function)
      {
        refer(group, to: full, .person, 4)
        continue
      }
      if let beginning = beginnings[word], isShortForm(group, of: beginning) {
        // A surname or an ordinary word, which means nothing else in this report.
        let isElse =
          !candidates[group].isKnown
          && (words[Int(word)].facts.surname > 0 || (3..<200).contains(words[Int(word)].facts.lower))
        refer(
          group, to: beginning, candidates[beginning].scores.best,
          candidates[beginning].scores.highest < 4 ? 2.2 : isElse ? 5 : 3.5)
      }
    }
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
  private mutating func chooseNearest(_ group: Int, _ fullNames: [Int]) {
    var index = group
    while index >= 0 {
      var nearest = -1
      for full in fullNames {
        var mention = full
        while mention >= 0, mention < index {
          nearest = max(nearest, mention)
          mention = candidates[mention].chain
        }
      }
      if nearest >= 0, candidates[index].antecedent >= 0 {
        // "Barack Obama" and "Barack H. Obama" are one.
        let first = tokens[candidates[nearest].first].word
        let same = fullNames.first { tokens[candidates[$0].first].word == first }
        candidates[index].antecedent = same ?? nearest
      }
      index = candidates[index].chain
    }
  }
}
