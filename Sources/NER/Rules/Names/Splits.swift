/// A piece of a run, before it is scored.
struct Segment {
  var first: Int
  var end: Int
  /// What a title before it says for a person.
  var person: Float = 0
  /// The rule behind `person`.
  var rule = Rule.titles
  var isQuoted = false
  var isInRole = false

  init(_ first: Int, _ end: Int) {
    self.first = first
    self.end = end
  }
}

/// Cuts runs apart: "U.S. Defense Secretary Lloyd Austin" holds two names.
extension Reading {
  /// Appends the pieces of a run to `segments`.
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
    if let mark = markBetweenNames(first, end) {
      split(first, mark, into: &segments)
      return split(mark + 1, end, into: &segments)
    }
    let place = endOfPlaceBeforeText(first, end)
    if place > first {
      segments.append(Segment(first, place))
      return split(place, end, into: &segments)
    }
    if tokens[first].isInitial, end - first > 2, tokens[first].line == .plain, lowerCount(first) > 5,
      ratio(first) < 0.5, names.evidence(first + 1, end)[.organization] >= 4.5
    {
      // "Bankrupt United Airlines".
      return segments.append(Segment(first + 1, end))
    }
    if end < tokens.count, tokens[end].isLower, has(end, .title), !names.isName(first, end),
      (first..<end).allSatisfy({ has($0, .role) && tokens[$0].isLetters })
    {
      // "Former Cabinet minister Clare Short"; the party in "Former Labour leader Neil Kinnock".
      if names.evidence(end - 1, end)[.organization] >= 4.5 || names.evidence(end - 1, end)[.group] >= 5 {
        segments.append(Segment(end - 1, end))
      }
      return
    }
    if end - first > 2, has(end - 1, [.teamSport, .personSport]), names.isName(first, end - 1) {
      // "US Open Tennis".
      return segments.append(Segment(first, end - 1))
    }
    if end - first > 2, tokens[first].line == .title, isKnownTeam(first), isKnownTeam(end - 1) {
      // "Cardinals Outslug Astros".
      segments.append(Segment(first, first + 1))
      return segments.append(Segment(end - 1, end))
    }
    if let stop = endOfBodyBeforeName(first, end) {
      segments.append(Segment(first, stop))
      return split(stop, end, into: &segments)
    }
    if let event = eventAfterPlace(first, end) {
      segments.append(Segment(first, event))
      return segments.append(Segment(event, end))
    }
    if let body = bodyAfterPlace(first, end) {
      segments.append(Segment(first, body))
      return split(body, end, into: &segments)
    }
    if tokens[first].isInitial, end - first > 1, ratio(first) < 0.8, lowerCount(first) > 5, isSportReport,
      word(first).endings.contains(.plural), firstName(first) == 0,
      names.evidence(first + 1, end).highest > 0
    {
      // "Champions Auxerre".
      return segments.append(Segment(first + 1, end))
    }
    if tokens[first].isInitial, end - first > 1, has(first, .organizationNoun), ratio(first) < 0.3,
      !has(end - 1, .anyHead)
    {
      // "Carmaker Volkswagen".
      return split(first + 1, end, into: &segments)
    }
    if rules.has(.titles), tokens[first].isInitial, end - first >= 3, has(first, .personNoun),
      ratio(first) < 0.5,
      !has(first + 1, [.title, .role]),
      !(first + 1..<end).contains(where: { has($0, .anyHead) || !tokens[$0].isCapital }), end - first <= 4
    {
      // "Paceman Mashrafe Mortaza".
      var person = Segment(first + 1, end)
      person.person = 5
      return segments.append(person)
    }
    if tokens[first].isInitial, end - first == 2, has(first, .role), ratio(first) < 0.3,
      word(end - 1).capitalHere > 1
        || max(names.evidence(first + 1, end)[.group], names.evidence(first + 1, end)[.person]) >= 5,
      !has(end - 1, [.organizationHead, .facilityHead, .placeHead, .eventHead, .title, .role])
    {
      // "Senior WorldCom executives", "Former Tanzanian president", "Senior Trump officials".
      return split(first + 1, end, into: &segments)
    }
    if rules.has(.titles), splitAfterTitle(first, end, &segments) { return }
    if rules.has(.titles), splitBeforeFirstName(first, end, &segments) { return }
    if splitAfterNationality(first, end, &segments) { return }
    if splitBeforeKnownPerson(first, end, &segments) { return }
    segments.append(Segment(first, end))
  }

  /// "HONG KONG The Far Eastern Economic Review": the end of a place in capitals at the beginning of a line, a dateline
  /// that lost its dash; `first` when there is none.
  private func endOfPlaceBeforeText(_ first: Int, _ end: Int) -> Int {
    guard rules.has(.datelines), tokens[first].gap == ReadingToken.lineStart, tokens[first].isUpper,
      tokens[first].line == .plain, tokens[first].length > 3, !tokens[first].shape.contains(.innerDot)
    else { return first }
    for match in names.starting(at: first) {
      let stop = Int(names.matches[match].end)
      if stop < end, names.matches[match].evidence[.place] >= 4.5,
        (first..<stop).allSatisfy({ tokens[$0].isUpper }), !has(stop, .anyHead)
      {
        return stop
      }
    }
    return first
  }

  /// "U.S.-Japan", "Israel-Hamas": the hyphen between two well-known places or organizations; "Randy Wittman/P.J.
  /// Carlesimo": the slash between two names of persons.
  private func markBetweenNames(_ first: Int, _ end: Int) -> Int? {
    for index in first..<end where index > first && index + 1 < end {
      if mark(index) == .slash, index - first > 1, end - index > 2, firstName(first) > 0 { return index }
      guard mark(index) == .hyphen else { continue }
      let left = names.evidence(first, index)
      let right = names.evidence(index + 1, end)
      if max(left[.place], left[.organization]) >= 4.5, max(right[.place], right[.organization]) >= 4.5 {
        return index
      }
    }
    return nil
  }

  /// "the Securities and Exchange Commission" before "Bilzerian said", where a line ended between them: a known name
  /// that ends in its kind is over.
  private func endOfBodyBeforeName(_ first: Int, _ end: Int) -> Int? {
    let stop = longestName(at: first)
    guard stop > first, stop + 1 == end, has(stop - 1, .strongOrganization), !has(stop - 1, .companySuffix),
      names.evidence(first, stop)[.organization] >= 4.5, tokens[stop].gap <= 1,
      tokens[stop].shape.isSuperset(of: [.capital, .lowerTail]), ratio(stop) < 0 || ratio(stop) > 0.9,
      has(next(stop), .speech)
    else { return nil }
    return stop
  }

  private func isKnownTeam(_ index: Int) -> Bool {
    names.evidence(index, index + 1)[.organization] >= 4.5 && word(index).endings.contains(.plural)
  }

  /// "WEST INDIES WORLD SERIES": where a known event begins after a country, in a line of capitals.
  private func eventAfterPlace(_ first: Int, _ end: Int) -> Int? {
    guard tokens[first].line == .capitals else { return nil }
    return (first + 1..<max(end - 1, first + 1)).first {
      names.evidence($0, end)[.event] >= 4 && names.evidence(first, $0)[.place] >= 5.7
    }
  }

  /// "Montana GOP", "GOP House": where a known acronym of an organization begins after a place, or another organization
  /// after it.
  private func bodyAfterPlace(_ first: Int, _ end: Int) -> Int? {
    guard end - first > 1, tokens[first].line == .plain else { return nil }
    func isAcronym(_ index: Int) -> Bool {
      tokens[index].isUpper && tokens[index].length > 2
        && names.evidence(index, index + 1)[.organization] >= 4
    }
    let longest = longestName(at: first)
    let cut = longest > first ? longest : first + 1
    guard cut < end else { return nil }
    let left = names.evidence(first, cut)
    // "U.S. B-52 bombers".
    if left[.place] >= 5, isAcronym(cut) || names.evidence(cut, end)[.product] >= 4 { return cut }
    let isBeforeBody = isAcronym(first) && cut == first + 1 && names.evidence(cut, end)[.organization] >= 4
    return isBeforeBody ? cut : nil
  }

  /// "Russian President": the nationality is a name of its own, unless the head makes it part of a larger one
  /// ("Russian Army").
  private func splitAfterNationality(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
    // "Luo Yigang ( China )".
    if isSportReport, mark(end) == .open, end + 1 < tokens.count, countryEvidence(end + 1) >= 5 {
      return false
    }
    var cut = min(end, first + 3)
    while cut > first {
      let evidence = names.evidence(first, cut)
      if cut < end, evidence.highest > 0 {
        // "Israeli-Palestinian" is one.
        if mark(cut) == .hyphen { return false }
        guard evidence.best == .group, evidence[.group] >= 5, !isPartOfPlace(first, end) else { return false }
        var head = end - 1
        for index in cut..<end where tokens[index].isLower && (known(index) == .of || known(index) == .for) {
          head = index - 1
          break
        }
        let heads = lists(head)
        if !heads.isDisjoint(with: [.organizationHead, .facilityHead, .eventHead]) || known(head) == .index {
          return false
        }
        if heads.contains(.placeHead), !heads.contains(.placeApposed), !heads.contains(.placeOf) {
          return false
        }
        let hasFirstName = firstName(cut) > 0 && end - cut >= 2
        let ratio = self.ratio(cut)
        guard hasFirstName || names.isName(cut, end) || end - cut >= 2 || ratio <= 0 || ratio > 0.6 else {
          return false
        }
        segments.append(Segment(first, cut))
        split(cut, end, into: &segments)
        return true
      }
      cut -= 1
    }
    return false
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

  /// A known person at the end of a longer run.
  private func splitBeforeKnownPerson(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
    if end - first > 1, names.evidence(end - 1, end)[.group] >= 5, names.evidence(first, end - 1)[.place] >= 5
    {
      // "the Alaska Republican".
      segments.append(Segment(first, end - 1))
      segments.append(Segment(end - 1, end))
      return true
    }
    guard end - first > 2 else { return false }
    for start in first + 1..<end - 1 where names.evidence(start, end)[.person] >= 4.5 {
      split(first, start, into: &segments)
      segments.append(Segment(start, end))
      return true
    }
    return false
  }
}
