/// Cuts runs apart: "U.S. Defense Secretary Lloyd Austin" holds two names.
extension Reading {
  /// Appends the pieces of a run to `segments`. The first function that knows where to cut does so, and cuts what is
  /// left in turn.
  func split(_ first: Int, _ end: Int, into segments: inout [Segment]) {
    guard rules.has(.splits) else { return segments.append(Segment(first, end)) }
    if rules.has(.quotedWorks), end - first > 1, first > 0, opensQuote(first - 1),
      end < tokens.count, closesQuote(end)
    {
      var segment = Segment(first, end)
      segment.isQuoted = true
      return segments.append(segment)
    }
    if end - first > 1, names.isName(first, end) { return segments.append(Segment(first, end)) }
    if splitAtMark(first, end, &segments) { return }
    if splitAfterPlaceBeforeText(first, end, &segments) { return }
    if splitBeforeOrganization(first, end, &segments) { return }
    if splitBeforeSmallTitle(first, end, &segments) { return }
    if splitBeforeSport(first, end, &segments) { return }
    if splitBetweenTeams(first, end, &segments) { return }
    if splitAfterBody(first, end, &segments) { return }
    if splitAfterPlace(first, end, &segments) { return }
    if tokens[first].isInitial, splitAfterFirstWord(first, end, &segments) { return }
    if rules.has(.titles), splitAfterTitle(first, end, &segments) { return }
    if rules.has(.titles), splitBeforeFirstName(first, end, &segments) { return }
    if splitAfterNationality(first, end, &segments) { return }
    if splitBeforeKnownPerson(first, end, &segments) { return }
    segments.append(Segment(first, end))
  }

  /// "Queensland Labor candidate", "Champions League Group F": where too little speaks for the whole, the well-known
  /// name before words of a role and letters.
  func knownBeginning(of candidate: Candidate) -> Segment? {
    guard candidate.count > 1, !candidate.isKnown, decision(candidate) == nil else { return nil }
    if isInformal || isMessage {
      // "FDA Suggests Drug".
      let longest = longestName(at: candidate.first)
      let end = longest > candidate.first ? longest : candidate.first + 1
      let isSure = end < candidate.end && names.evidence(candidate.first, end)[.organization] >= 4.5
      return isSure ? Segment(candidate.first, end) : nil
    }
    var end = candidate.end
    while end > candidate.first + 1, tokens[end - 1].gap == 1, tokens[end - 2].isCapital,
      tokens[end - 1].shape.contains(.single) || has(end - 1, .role)
        || end - 1 == candidate.first + 1 && isOrdinaryNoun(end - 1)
          && names.evidence(candidate.first, end - 1)[.place] >= 5.7
    {
      end -= 1
      if names.evidence(candidate.first, end).highest >= 5 { return Segment(candidate.first, end) }
    }
    return nil
  }

  /// A word that is no name of its own: "Currency" in "U.S. Currency".
  private func isOrdinaryNoun(_ index: Int) -> Bool {
    lowerCount(index) >= 20 && ratio(index) < 0.3 && surname(index) == 0 && !has(index, .anyHead)
  }
}
