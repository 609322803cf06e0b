/// What may stand between the words of a name: particles, "of", "and", numbers.
extension Reading {
  /// Particles, "of", "and", and numbers inside names.
  func endAfterWord(_ index: Int, _ start: Int) -> Int {
    let token = tokens[index]
    // Not "Zimbabwe do England a favour".
    if token.isLower, has(index, .particle),
      names.evidence(index - 1, index)[.place] < 5 || names.evidence(index + 1, index + 2)[.place] < 5
    {
      var after = index + 1
      while after < tokens.count, after < index + 2, tokens[after].isLower,
        has(after, .particle) || known(after) == .the
      {
        after += 1
      }
      if goesOn(after, from: start) { return after + 1 }
      if known(index) == .al, index + 2 < tokens.count, mark(index + 1) == .hyphen,
        goesOn(index + 2, from: start)
      {
        return index + 3
      }
    }
    guard token.isLower || token.isDigits else { return index }
    if rules.has(.ofNames) {
      switch known(index) {
      case .of, .for:
        guard has(index - 1, .ofHead) || isOfAmerica(index) || isCause(index - 1, start),
          mark(index - 2) != .hyphen,
          firstName(start) < 2 || index - start != 2, !isLeader(after: index, start)
        else { break }
        var after = index + 1
        if after < tokens.count, known(after) == .the, tokens[after].isLower { after += 1 }
        if goesOn(after, from: start) { return after + 1 }
      // "U.N. Commission on Human Rights", not "the Security Council on Iraq".
      case .on:
        let evidence = names.evidence(index + 1, index + 2)
        if has(index - 1, .ministry), tokens[index - 1].isCapital, goesOn(index + 1, from: start),
          ratio(index + 1) < 0.8,
          ratio(index + 1) >= 0, max(evidence[.place], evidence[.person], evidence[.group]) == 0
        {
          return index + 2
        }
      case .and:
        if goesOn(index + 1, from: start), let end = endAfterAnd(index, start) { return end }
      default: break
      }
    }
    if token.isDigits, token.gap <= 1, token.length <= 4, names.isName(start, index + 1) { return index + 1 }
    return index
  }

  /// "the Slovak National Party of Jan Slota": a person after a full name of a body.
  private func isLeader(after of: Int, _ start: Int) -> Bool {
    of + 2 < tokens.count && of - start >= 2 && has(of - 1, .strongOrganization) && firstName(of + 1) == 3
      && tokens[of + 2].isCapital && tokens[of + 2].gap == 1
      && names.evidence(of + 1, of + 2)[.place] == 0 && !names.isName(of + 1, of + 3)
  }

  /// "Sony Corp. of America", not "Volkswagen AG of West Germany": the one country in names of companies.
  private func isOfAmerica(_ of: Int) -> Bool {
    has(of - 1, .companySuffix) && tokens[of - 1].isCapital && known(of + 1) == .america
  }

  /// "National Council for the Defence of Democracy": what the body before it is for.
  private func isCause(_ index: Int, _ start: Int) -> Bool {
    known(index) == .cause && has(start..<index, .for)
  }

  /// "Department of Health and Human Services", "Foreign and Commonwealth Office".
  private func endAfterAnd(_ and: Int, _ start: Int) -> Int? {
    var end = and + 1
    while goesOn(end, from: start), tokens[end].gap <= 1 || end == and + 1 { end += 1 }
    if names.isName(start, end) { return end }
    let left = start..<and
    if rules.has(.titles), has(and - 1, .title) { return nil }
    // "Allen and Company", "Morgan Stanley and Co Inc".
    if tokens[and + 1].isCapital, known(and + 1) == .partners { return and + 2 }
    // "Reliance Industries and State Bank" are two.
    if left.count > 1, names.evidence(start, and)[.organization] >= 4.5 { return nil }
    // "Blimp Corp and Zork Corp" are two.
    if has(and - 1, .companySuffix) { return nil }
    if has(left, .ministry), has(left, .of) || has(left, .on) {
      return and + 1
    }
    // "Tarragon Oil and Gas Ltd".
    if end > and + 2, has(end - 1, .companySuffix), isOrdinary(and - 1), isOrdinary(and + 1) { return end }
    // "Rally for Culture and Democracy": two ordinary words.
    if end == and + 2, left.count >= 3, tokens[and - 2].isLower,
      known(and - 2) == .of || known(and - 2) == .for,
      has(and - 3, .ofHead), isOrdinary(and - 1), isOrdinary(and + 1)
    {
      return end
    }
    let first = names.evidence(start, start + 1)
    if end > and + 1, has(end - 1, .afterAnd), left.count <= 2, end - and - 1 <= 4, first[.place] == 0,
      first[.group] == 0 || left.count == 2 && has(end - 1, .strongOrganization), first[.person] == 0,
      firstName(start) == 0
    {
      return and + 1
    }
    return nil
  }

  /// A word that is seldom written with a capital.
  private func isOrdinary(_ index: Int) -> Bool {
    lowerCount(index) > 5 && ratio(index) < 0.5 && has(index, .function) == false
  }
}
