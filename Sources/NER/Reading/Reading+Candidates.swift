/// From runs to scored candidates.
extension Reading {
  /// Finds the candidates of the report and scores them rule by rule.
  mutating func findCandidates() {
    mayBeName = findNameWords()
    let (runs, lowerCase) = findRuns()
    for name in lowerCase { for index in name { tokens[index].line = .lowerName } }
    candidates = candidates(in: runs)
    if rules.has(.coordination) { coordinate() }
    readDocument()
    if rules.has(.acronyms) { learnAcronyms() }
    if rules.has(.digests) { markDigest() }
    if rules.has(.introductions) { doubtUnintroduced() }
  }

  /// The scored candidates of runs, in order.
  ///
  /// This and all it calls only reads: a mutating function would copy the whole reading for each question it asks.
  private func candidates(in runs: [Range<Int>]) -> [Candidate] {
    var segments: [Segment] = []
    for run in runs { split(run.lowerBound, run.upperBound, into: &segments) }
    var found: [Candidate] = []
    found.reserveCapacity(segments.count)
    for segment in segments {
      guard var candidate = trimmed(segment) else { continue }
      score(&candidate, segment, after: found)
      if rules.has(.numbers) { widenByNumbers(&candidate) }
      if rules.has(.splits), let known = knownBeginning(of: candidate) {
        candidate = Candidate(known.first, known.end, isExplaining: isExplaining)
        score(&candidate, known, after: found)
      }
      found.append(candidate)
    }
    return found
  }

  /// The segment without articles, marks and lower-case words at its ends.
  private func trimmed(_ segment: Segment) -> Candidate? {
    var first = segment.first
    var end = segment.end
    if !segment.isQuoted {
      while end > first, tokens[end - 1].mark != .none,
        tokens[end - 1].mark != .possessive || !names.isName(first, end)
      {
        end -= 1
      }
      while first < end,
        tokens[first].mark == .hyphen
          || tokens[first].isLower && !isMixed(first) && !has(first, .particle)
            && tokens[first].line != .lowerName
      {
        first += 1
      }
    }
    if first < end, end - first > 1, isArticle(first),
      tokens[first].isInitial || tokens[first].isLower || names.isName(first + 1, end),
      !names.isName(first, end)
    {
      first += 1
    }
    // "Jeremy Browne MP".
    if end - first > 2, known(end - 1) == .deputy, tokens[end - 1].isUpper, firstName(first) > 0 { end -= 1 }
    while end > first, tokens[end - 1].isLower, tokens[end - 1].line != .lowerName, !isMixed(end - 1),
      !(end - first > 2 && mark(end - 2) == .hyphen)
    {
      end -= 1
    }
    guard first < end else { return nil }
    if isBeforeSmallFacility(first, end) || isBeforeSmallSuffix(end) {
      return Candidate(first, end + 1, isExplaining: isExplaining)
    }
    if end - first == 1 {
      let lists = self.lists(first)
      if lists.contains(.title), segment.person == 0, !names.isName(first, end), !tokens[first].isDateline {
        return nil
      }
      if tokens[first].shape.contains(.single) { return nil }
    }
    return Candidate(first, end, isExplaining: isExplaining)
  }

  /// "Al-Ikhlas mosque": the kind of building, written small, belongs to a name that is no city or country.
  private func isBeforeSmallFacility(_ first: Int, _ end: Int) -> Bool {
    guard rules.has(.heads), end < tokens.count, tokens[end].isLower, tokens[end].gap == 1,
      has(end, .smallFacility), tokens[first].isCapital, !isInformal
    else { return false }
    let evidence = names.evidence(first, end)
    return evidence[.place] < 4 && evidence[.group] == 0 && evidence[.organization] == 0 && end - first <= 5
  }

  /// "Reynolds Metals co said": a company's suffix written small.
  private func isBeforeSmallSuffix(_ end: Int) -> Bool {
    rules.has(.heads) && end < tokens.count && tokens[end].isLower && tokens[end].gap == 1
      && has(end, .companySuffix) && tokens[end - 1].isCapital && mark(end + 1) != .hyphen && !isInformal
  }

  /// Adds up what each rule says about a candidate; `found` are those before it.
  private func score(_ candidate: inout Candidate, _ segment: Segment, after found: [Candidate]) {
    var around = surroundings(of: candidate)
    guard around.words > 0 else { return }
    if let last = found.last, last.end == around.previous, last.scores.best == .person {
      around.person = last.first..<last.end
      around.isPersonSure = decision(last) == .person
    }
    candidate.isQuoted = segment.isQuoted
    candidate.isInRole = segment.isInRole
    if segment.person > 0 { candidate.add(.person, segment.person, .titles) }
    scoreKnown(&candidate, around)
    if rules.has(.heads) { scoreHeads(&candidate, around) }
    if rules.has(.firstNames) { scoreFirstNames(&candidate, around) }
    if rules.has(.placeCues) { scorePlaceCues(&candidate, around) }
    if rules.has(.personCues) { scorePersonCues(&candidate, around) }
    if rules.has(.organizationCues) { scoreOrganizationCues(&candidate, around) }
    if rules.has(.sports) { scoreSports(&candidate, around) }
    if rules.has(.scorecards) { scoreScorecard(&candidate, around) }
    if rules.has(.summaries) { scoreSummary(&candidate, around) }
    if rules.has(.productCues) { scoreProductCues(&candidate, around) }
    if rules.has(.wordShape) { scoreShape(&candidate, around) }
    if rules.has(.quotedWorks) { scoreQuotes(&candidate, around) }
    if rules.has(.datelines) { scoreDateline(&candidate, around) }
    if rules.has(.wordEndings) { scoreEndings(&candidate, around) }
    if rules.has(.singleWords) { scoreSingleWord(&candidate, around) }
    if rules.has(.defaults) { scoreDefaults(&candidate, around) }
  }

  /// What the gazetteer says about exactly these words, or about them without "The".
  private func scoreKnown(_ candidate: inout Candidate, _ around: Surroundings) {
    guard rules.has(.gazetteer) else { return }
    var evidence = names.evidence(candidate.first, candidate.end)
    if evidence.highest == 0, candidate.count > 1, known(candidate.first) == .the {
      evidence = names.evidence(candidate.first + 1, candidate.end)
    }
    if evidence.highest == 0, candidate.count == 3, mark(candidate.first + 1) == .hyphen,
      firstName(candidate.first) < 2 || known(candidate.first) == .franco
    {
      // "Ibero-American", "Franco-German".
      let last = names.evidence(candidate.end - 1, candidate.end)
      if last.best == .group { evidence[.group] = last[.group] }
    }
    candidate.evidence = evidence
    guard evidence.highest > 0 else { return }
    for type in EntityType.byIndex where evidence[type] > 0 {
      // One word says a little less than several, but a nationality is sure.
      let factor: Float = around.words > 1 || type == .group ? 1 : 0.9
      candidate.add(type, evidence[type] * factor, .gazetteer)
    }
  }
}
