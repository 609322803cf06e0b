/// Titles and roles before a person: "Defense Secretary Lloyd Austin", "Sportswriter George Vecsey".
extension Reading {
  /// Cuts the title and role words at the front of a run; what is left is a person.
  func splitAfterTitle(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
    guard let last = lastTitle(first, end), !has(end - 1, .strongOrganization), !tokens[first].isDateline
    else {
      return false
    }
    // "at St. Joseph and Peoria", "in St Kitts".
    if last == first, has(first, .royal), has(first, .placeBeginning), end - first == 2,
      word(previous(first)).facts.placeCue > 0 || isArticle(previous(first))
    {
      return false
    }
    // "the Saint Panteleimon hospital".
    if last == first, has(first, [.royal, .titleInName]), end < tokens.count, tokens[end].isLower,
      has(end, .smallFacility)
    {
      return false
    }
    if end - first >= 2, last == first, has(first, .titleInName),
      names.isName(first, end) || has(end - 1, .anyHead)
    {
      return false
    }
    appendKnown(first..<last + 1, into: &segments)
    guard last + 1 < end else { return true }
    var start = last + 1
    if tokens[start].isLower {
      // "President of France".
      while start < end, tokens[start].isLower { start += 1 }
      if start < end { split(start, end, into: &segments) }
      return true
    }
    // "Chief Data Officer".
    if has(end - 1, .title), firstName(start) < 2, !names.isName(start, end) { return true }
    var person = Segment(start, end)
    person.person = 7
    segments.append(person)
    return true
  }

  /// The last title among the role words that a run begins with.
  private func lastTitle(_ first: Int, _ end: Int) -> Int? {
    var last: Int?
    var index = first
    while index < end {
      let lists = self.lists(index)
      if lists.contains(.title), startsKnownName(index, end) { break }
      // "ADM" is no admiral.
      if lists.contains(.title), tokens[index].isUpper, tokens[index].line == .plain,
        names.isName(index, index + 1)
      {
        break
      }
      // "Saint-Saëns", not "Secretary-General Kofi Annan".
      if lists.contains(.title), index + 2 < end, mark(index + 1) == .hyphen, tokens[index + 1].gap == 0,
        !has(index + 2, [.title, .role]), known(index + 2) != .elect
      {
        break
      }
      let evidence = names.evidence(index, index + 1)
      let longest = longestName(at: index)
      if longest > index, longest < end, !lists.contains(.title) {
        index = longest
        continue
      }
      if lists.contains(.title) || index > first && known(index) == .sri
        || lists.contains(.role) && last == index - 1 && index + 1 < end && firstName(index + 1) >= 2
      {
        // "Chief Executive Steve Ballmer".
        last = index
      } else if lists.contains(.role) || evidence[.group] > 0 || known(index) == .the
        || known(index) == .elect
        || mark(index) == .hyphen
      {
        // Part of the role.
      } else if index + 1 < end, has(index + 1, .title), lowerCount(index) > 5, ratio(index) < 0.6,
        evidence.highest == 0, firstName(index) == 0, !has(index + 1, .royal)
      {
        // "Shipping" in "Shipping Minister".
      } else if tokens[index].isLower, known(index) == .of || known(index) == .for || known(index) == .and {
        break
      } else if evidence.highest >= 3.5, firstName(index) == 0 || evidence[.place] >= 5 {
        // A country or an organization in the role.
      } else if index + 1 < end, names.isName(index, index + 2) {
        index += 1
      } else if isForceBeforeRank(index), index == first {
        // "IMPD Sgt. Kendale Adams".
      } else {
        break
      }
      index += 1
    }
    return last
  }

  /// "Prince Charles": a known name that begins with a title.
  private func startsKnownName(_ index: Int, _ end: Int) -> Bool {
    for match in names.starting(at: index) {
      let stop = Int(names.matches[match].end)
      if stop >= index + 2, stop <= min(end, index + 5), names.matches[match].evidence.highest >= 4.5 {
        return true
      }
    }
    return false
  }

  /// Appends the known names inside the role part: nationalities, countries, organizations.
  func appendKnown(_ range: Range<Int>, into segments: inout [Segment]) {
    var index = range.lowerBound
    while index < range.upperBound {
      var found = index
      var stop = min(range.upperBound, index + 4)
      while stop > index {
        let evidence = names.evidence(index, stop)
        if evidence.highest >= 4,
          stop - index > 1 || evidence[.group] >= 5
            || !has(index, [.title, .role]) || isBodyOfTitle(index, range.upperBound)
        {
          found = stop
          break
        }
        stop -= 1
      }
      if found > index {
        var segment = Segment(index, found)
        segment.isInRole = true
        segments.append(segment)
        index = found
      } else if isUnknownInRole(index) {
        var segment = Segment(index, index + 1)
        while segment.end < range.upperBound, isUnknownInRole(segment.end) { segment.end += 1 }
        segment.isInRole = true
        segments.append(segment)
        index = segment.end
      } else {
        index += 1
      }
    }
  }

  /// "House Speaker", "Treasury Secretary": a body that is known alone, right before its officer.
  private func isBodyOfTitle(_ index: Int, _ end: Int) -> Bool {
    index + 1 < end && has(index + 1, .title) && !has(index + 1, .abbreviation)
      && names.evidence(index, index + 1)[.organization] >= 4
  }

  /// "IMPD" in "IMPD Sgt. Kendale Adams": an acronym right before an abbreviated title.
  private func isForceBeforeRank(_ index: Int) -> Bool {
    tokens[index].isUpper && tokens[index].length <= 5 && tokens[index].line == .plain && !isInformal
      && word(index).lists.isEmpty && index + 1 < tokens.count && has(index + 1, .title)
      && has(index + 1, .abbreviation) && !tokens[index + 1].isUpper
  }

  /// "Albuera" in "Albuera Mayor Rolando Espinosa": no word of a role, no ordinary word, no first name.
  private func isUnknownInRole(_ index: Int) -> Bool {
    if isForceBeforeRank(index) { return true }
    let word = self.word(index)
    return tokens[index].shape.isSuperset(of: [.capital, .lowerTail]) && tokens[index].line == .plain
      && !isInformal && !isMessage && word.facts.firstName == 0 && word.facts.lower == 0 && word.lists.isEmpty
      && word.known == .none
  }
}
