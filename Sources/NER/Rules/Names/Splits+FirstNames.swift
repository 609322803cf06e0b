/// A first name inside a run begins a person: "Primary Industry Minister John Kerin".
extension Reading {
  /// An ordinary or a role word before a first name: "Primary Industry Minister John Kerin".
  func splitBeforeFirstName(_ first: Int, _ end: Int, _ segments: inout [Segment]) -> Bool {
    guard end - first >= 3, firstMark(.ampersand, in: first..<end) == nil else { return false }
    // "MP for Newham North-East Stephen Timms".
    let beforeRun = previous(first)
    let isSeat = known(beforeRun) == .for && known(previous(beforeRun)) == .deputy
    for start in first + 1..<end - 1 {
      let before = start - 1
      guard firstName(start) >= 2, tokens[start + 1].isCapital, tokens[before].isLetters, end - start <= 4,
        !has(start, .organizationHead), !names.isName(before, start + 1),
        !(start + 1..<end).contains(where: { has($0, .anyHead) || tokens[$0].isLower })
      else { continue }
      let beforeLists = lists(before)
      if firstName(before) >= 1 || tokens[before].shape.contains(.single) { return false }
      let isRole = !beforeLists.isDisjoint(with: [.title, .personNoun, .role])
      let ratio = self.ratio(before)
      let isOrdinary =
        ratio >= 0 && ratio < 0.5 && lowerCount(before) > 5 && !tokens[before].isLower
        && !beforeLists.contains(.function)
      let isTeam = names.evidence(first, start)[.organization] >= 4.5
      guard
        isRole || isOrdinary || isTeam || isSeat
          || beforeLists.contains(.organizationHead) && start - first >= 2
      else { continue }
      appendBeforeFirstName(first, start, isRole, &segments)
      var person = Segment(start, end)
      person.person = 5
      segments.append(person)
      return true
    }
    return false
  }

  private func appendBeforeFirstName(_ first: Int, _ start: Int, _ isRole: Bool, _ segments: inout [Segment])
  {
    var stop = start
    while stop > first,
      has(stop - 1, [.title, .personNoun]) || mark(stop - 1) == .hyphen || mark(stop - 1) == .comma
    {
      stop -= 1
    }
    if stop < start, stop - first >= 2, has(stop - 1, .organizationHead) || names.isName(first, stop),
      !has(stop - 1, .role) || has(stop - 1, .strongOrganization),
      !has(first..<stop, .title)
    {
      // "Reserve Bank Governor Bernie Fraser".
      segments.append(Segment(first, stop))
    } else if !isRole {
      split(first, start, into: &segments)
    } else {
      appendKnown(first..<start, into: &segments)
    }
  }
}
