/// Known names inside a run are cut out of it.
extension Reading {
  /// Cuts at the mark between two names, which is part of neither.
  func splitAtMark(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
    guard let mark = markBetweenNames(first, end) else { return false }
    split(first, mark, into: &segments)
    split(mark + 1, end, into: &segments)
    return true
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

  /// Cuts after a place in capitals that begins a line.
  func splitAfterPlaceBeforeText(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
    let place = endOfPlaceBeforeText(first, end)
    guard place > first else { return false }
    segments.append(Segment(first, place))
    split(place, end, into: &segments)
    return true
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

  /// "US Open Tennis": the sport is no part of the name.
  func splitBeforeSport(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
    guard end - first > 2, has(end - 1, [.teamSport, .personSport]), names.isName(first, end - 1) else {
      return false
    }
    segments.append(Segment(first, end - 1))
    return true
  }

  /// "Cardinals Outslug Astros": a headline between two teams.
  func splitBetweenTeams(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
    guard end - first > 2, tokens[first].line == .title, isKnownTeam(first), isKnownTeam(end - 1) else {
      return false
    }
    segments.append(Segment(first, first + 1))
    segments.append(Segment(end - 1, end))
    return true
  }

  private func isKnownTeam(_ index: Int) -> Bool {
    names.evidence(index, index + 1)[.organization] >= 4.5 && word(index).endings.contains(.plural)
  }

  /// Cuts after a known organization that a name follows.
  func splitAfterBody(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
    guard let stop = endOfBodyBeforeName(first, end) else { return false }
    segments.append(Segment(first, stop))
    split(stop, end, into: &segments)
    return true
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

  /// Cuts after a place that an event or an organization follows.
  func splitAfterPlace(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
    if let event = eventAfterPlace(first, end) {
      segments.append(Segment(first, event))
      segments.append(Segment(event, end))
      return true
    }
    guard let body = bodyAfterPlace(first, end) else { return false }
    segments.append(Segment(first, body))
    split(body, end, into: &segments)
    return true
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
  func splitAfterNationality(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
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

  /// A known person at the end of a longer run.
  func splitBeforeKnownPerson(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
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
