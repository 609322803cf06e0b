/// The first words of a sentence have a capital whatever they are, and some say what the name after them is.
extension Reading {
  /// "Bankrupt United Airlines": the known organization after an ordinary word.
  func splitBeforeOrganization(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
    guard tokens[first].isInitial, end - first > 2, tokens[first].line == .plain, lowerCount(first) > 5,
      ratio(first) < 0.5, names.evidence(first + 1, end)[.organization] >= 4.5
    else { return false }
    segments.append(Segment(first + 1, end))
    return true
  }

  /// "Former Cabinet minister Clare Short" has words of a role alone; the party in "Former Labour leader Neil Kinnock" is
  /// a name.
  func splitBeforeSmallTitle(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
    guard end < tokens.count, tokens[end].isLower, has(end, .title), !names.isName(first, end) else {
      return false
    }
    for index in first..<end where !has(index, .role) || !tokens[index].isLetters { return false }
    if names.evidence(end - 1, end)[.organization] >= 4.5 || names.evidence(end - 1, end)[.group] >= 5 {
      segments.append(Segment(end - 1, end))
    }
    return true
  }

  /// Cuts off the first word of a sentence that says what the name after it is.
  func splitAfterFirstWord(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
    guard end - first > 1 else { return false }
    if ratio(first) < 0.8, lowerCount(first) > 5, isSportReport, word(first).endings.contains(.plural),
      firstName(first) == 0, names.evidence(first + 1, end).highest > 0
    {
      // "Champions Auxerre".
      segments.append(Segment(first + 1, end))
      return true
    }
    if has(first, .organizationNoun), ratio(first) < 0.3, !has(end - 1, .anyHead) {
      // "Carmaker Volkswagen".
      split(first + 1, end, into: &segments)
      return true
    }
    if rules.has(.titles), end - first >= 3, end - first <= 4, has(first, .personNoun), ratio(first) < 0.5,
      !has(first + 1, [.title, .role]), !has(first + 1..<end, .anyHead), isInCapitals(first + 1..<end)
    {
      // "Paceman Mashrafe Mortaza".
      var person = Segment(first + 1, end)
      person.person = 5
      segments.append(person)
      return true
    }
    if end - first == 2, has(first, .role), ratio(first) < 0.3,
      word(end - 1).capitalHere > 1
        || max(names.evidence(first + 1, end)[.group], names.evidence(first + 1, end)[.person]) >= 5,
      !has(end - 1, [.organizationHead, .facilityHead, .placeHead, .eventHead, .title, .role])
    {
      // "Senior WorldCom executives", "Former Tanzanian president", "Senior Trump officials".
      split(first + 1, end, into: &segments)
      return true
    }
    return false
  }

  /// Whether every token of a range begins with a capital.
  private func isInCapitals(_ range: Range<Int>) -> Bool {
    for index in range where !tokens[index].isCapital { return false }
    return true
  }
}
