/// What a report says about a name in one place holds for the others.
extension Reading {
  /// Links candidates with the same words: `chain` of the first is the next one, and so on. Returns the first of
  /// each.
  private mutating func groupByWords() -> [Int] {
    // Candidates are found by their last word: words[last].chain is the first candidate that ends with it, and the
    // groups that share a last word are linked through `nextGroup`.
    var groups: [Int] = []
    var nextGroup = [Int](repeating: -1, count: candidates.count)
    var lastOfGroup = Array(candidates.indices)
    for index in candidates.indices {
      let last = Int(tokens[candidates[index].end - 1].word)
      var group = Int(words[last].chain)
      while group >= 0, !haveSameWords(candidates[group], candidates[index]) { group = nextGroup[group] }
      if group >= 0 {
        candidates[lastOfGroup[group]].chain = index
        lastOfGroup[group] = index
      } else {
        nextGroup[index] = Int(words[last].chain)
        words[last].chain = Int32(index)
        groups.append(index)
      }
    }
    return groups
  }

  private func haveSameWords(_ a: Candidate, _ b: Candidate) -> Bool {
    guard a.count == b.count else { return false }
    for offset in 0..<a.count {
      let left = tokens[a.first + offset]
      let right = tokens[b.first + offset]
      if left.word != right.word || left.word == 0 && left.mark != right.mark { return false }
    }
    return true
  }

  /// One sense a report, then surnames and short names.
  mutating func readDocument() {
    let groups = groupByWords()
    if rules.has(.oneSense) { for group in groups { shareScores(group) } }
    if rules.has(.backReference) { referBack(groups) }
    for candidate in candidates { words[Int(tokens[candidate.end - 1].word)].chain = -1 }
  }

  /// Mixes each candidate's own scores with the mean of all with the same words.
  private mutating func shareScores(_ group: Int) {
    guard candidates[group].chain >= 0 else { return }
    var total = TypeScores(repeating: 0)
    var highest = TypeScores(repeating: 0)
    var count: Float = 0
    var index = group
    while index >= 0 {
      total += candidates[index].scores
      highest.replace(with: candidates[index].scores, where: candidates[index].scores .> highest)
      count += 1
      index = candidates[index].chain
    }
    let mean = total / count
    let raised = mean * (1 + 0.1 * min(count, 5))
    var shared = mean.replacing(with: raised, where: mean .> 0)
    // "cloud provider Nimbora" says what an unknown Nimbora is everywhere.
    let best = highest.best
    let isTold = !candidates[group].isKnown && highest[best] >= 2.5
    if isTold { shared[best] = max(shared[best], highest[best]) }
    index = group
    while index >= 0 {
      let own = candidates[index].scores
      // A row of a table says better than the rest of the report what its names are.
      if rules.has(.sports), sportLine(candidates[index].first).contains(.tableRow) {
        index = candidates[index].chain
        continue
      }
      candidates[index].scores = own * 0.35 + shared * 0.65
      if isTold { candidates[index].scores[best] = max(candidates[index].scores[best], highest[best] * 0.75) }
      index = candidates[index].chain
    }
  }

  /// "Austin" after "Lloyd Austin": the surname, and less often the first word, stand for the whole name.
  private mutating func referBack(_ groups: [Int]) {
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
      if let team = teams[word], fullNames[word] == nil, known(previous(candidates[group].first)) == .the {
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
        let isSurname = words[Int(word)].facts.surname > 0 && !candidates[group].isKnown
        refer(
          group, to: beginning, candidates[beginning].scores.best,
          candidates[beginning].scores.highest < 4 ? 2.2 : isSurname ? 5 : 3.5)
      }
    }
  }

  /// Whether a name of several words begins a longer name, surely that of an organization.
  private func isBeginning(_ group: Int, of full: Int) -> Bool {
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
  private func isShortForm(_ group: Int, of full: Int) -> Bool {
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
      || isSureOrganization && word.lowerHere == 0 && word.capitalHere > 0 && word.ratio >= 0.05
        && !word.lists.contains(.function) && word.lists.isDisjoint(with: [.anyHead, .title, .role])
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
  private func isInPlacePhrase(_ group: Int) -> Bool {
    var index = group
    while index >= 0 {
      let before = previous(candidates[index].first)
      if before >= 0, word(before).facts.placeCue > 0 { return true }
      index = candidates[index].chain
    }
    return false
  }

  /// An unknown name of two or three words whose last word also stands alone.
  private func isConfirmedBySurname(_ candidate: Candidate, _ groups: [Int]) -> Bool {
    guard !candidate.isKnown, candidate.count <= 3, candidate.scores.best == .person,
      candidate.scores[.person] >= 1, tokens[candidate.first].line == .plain
    else { return false }
    let last = tokens[candidate.end - 1].word
    // Not "Oji Paper" beside "Paper".
    if words[Int(last)].lists.contains(.organizationNoun), words[Int(last)].facts.surname == 0 {
      return false
    }
    return groups.contains {
      candidates[$0].count == 1 && tokens[candidates[$0].first].word == last
        && max(candidates[$0].evidence[.place], candidates[$0].evidence[.group]) < 5
    }
  }

  private mutating func add(_ type: EntityType, _ amount: Float, _ rule: Rule, toGroup group: Int) {
    var index = group
    while index >= 0 {
      candidates[index].add(type, amount, rule, explaining: isExplaining)
      index = candidates[index].chain
    }
  }

  /// "He lived in Washington" in a report about Denzel Washington; not "in Washington's view".
  private func isInKnownPlace(_ candidate: Candidate) -> Bool {
    let before = previous(candidate.first)
    return candidate.evidence[.place] >= 3.5 && before >= 0 && word(before).facts.placeCue >= 2
      && mark(next(candidate.end - 1)) != .possessive
  }

  /// "Washington said it would" in a report about Denzel Washington.
  private func isGovernment(_ candidate: Candidate) -> Bool {
    guard candidate.evidence[.place] >= 4.5 else { return false }
    let verb = next(candidate.end - 1)
    guard verb >= 0, has(verb, .speech) else { return false }
    var index = next(verb)
    if index >= 0, tokens[index].isLower, known(index) == .that { index = next(index) }
    guard index >= 0, known(index) == .it else { return false }
    return known(next(index)) == .would
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

  private mutating func refer(_ group: Int, to full: Int, _ type: EntityType, _ amount: Float) {
    var index = group
    while index >= 0 {
      if type != .person || !isInKnownPlace(candidates[index]) && !isGovernment(candidates[index]) {
        candidates[index].add(type, amount, .backReference, explaining: isExplaining)
        candidates[index].antecedent = full
        if type == .person { takeParticle(index, of: full) }
      }
      index = candidates[index].chain
    }
  }
}
