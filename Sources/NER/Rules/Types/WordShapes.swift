/// What capitals, digits and word endings say about an unknown name.
extension Reading {
  func scoreShape(_ candidate: inout Candidate, _ around: Surroundings) {
    guard !candidate.isKnown else { return }
    func add(_ type: EntityType, _ amount: Float) {
      candidate.add(type, amount, .wordShape)
    }
    if around.words == 2, candidate.count == 3, mark(candidate.first + 1) == .hyphen,
      tokens[candidate.first].isUpper, tokens[candidate.first].line != .capitals,
      tokens[around.lastWord].isUpper || tokens[around.lastWord].shape.isSuperset(of: [.single, .capital])
    {
      // "PML-N", "CPI-M": a party and its wing.
      return add(.organization, 3)
    }
    if around.words > 1, around.words <= 3, mark(candidate.end - 2) == .none, !isInformal, !isMessage,
      tokens[candidate.end - 1].shape.isSuperset(of: [.capital, .hasDigit])
    {
      // "Tungsten T5".
      add(.product, 2.5)
      add(.person, -2)
    }
    guard around.words == 1 else { return }
    let token = tokens[around.firstWord]
    // Not "a DNS server", "(DNS)" after words that are no name: what a thing is called in short.
    let isThing =
      known(around.previous) == .a
      || mark(around.previous) == .open && around.previous2 >= 0 && tokens[around.previous2].isLower
    if token.isUpper, token.line != .capitals, !token.shape.contains(.hasDigit), !isThing,
      !tokens[candidate.end - 1].isDigits
    {
      let letters = token.length - (token.shape.contains(.innerDot) ? token.length / 2 : 0)
      if letters >= 2, letters <= 10 { add(.organization, token.length > 2 ? 2.2 : 0.8) }
    }
    if token.shape.contains(.hasDigit) { add(.product, 1.8) }
    if candidate.count >= 3, mark(candidate.end - 2) == .hyphen, tokens[candidate.end - 1].isDigits,
      token.length > 3 || tokens[candidate.end - 1].length > 1
    {
      // "MiG-29", "Sentinel-1", not "BAA-2".
      add(.product, 3)
    }
    if token.shape.contains(.innerCapital), !beginsLikeSurname(around.firstWord) {
      add(.organization, 1.2)
      add(.product, 1)
    }
  }

  /// "WOOOO", "AAAAAHHH": a letter three times over, no name; nor a number like "VIII".
  func isDrawnOut(_ index: Int) -> Bool {
    let bytes = bytes(ofWordAt: index)
    return bytes.indices.dropFirst(2).contains {
      bytes[$0] == bytes[$0 - 1] && bytes[$0] == bytes[$0 - 2] && bytes[$0] != UInt8(ascii: "i")
    }
  }

  /// "McDonald", "DeLillo", "VanDyke": the capital inside makes no product.
  func beginsLikeSurname(_ index: Int) -> Bool {
    !word(index).endings.isDisjoint(with: [.personBeginning, .articleBeginning])
  }

  func scoreEndings(_ candidate: inout Candidate, _ around: Surroundings) {
    guard !candidate.isKnown, around.lastWord >= 0 else { return }
    func add(_ type: EntityType, _ amount: Float) {
      candidate.add(type, amount, .wordEndings)
    }
    let last = word(around.lastWord)
    let before = known(around.previous)
    guard around.words == 1 else {
      if around.words <= 3, !around.hasOf, last.endings.contains(.person) { add(.person, 1) }
      // "Westdeutsche Landesbank".
      if last.endings.contains(.organization), last.length > 6, last.facts.surname == 0 {
        add(.organization, 3)
      }
      return
    }
    if last.endings.contains(.people), last.length > 6,
      before == .the || before == .of || before == .by || around.previous < 0
    {
      add(.group, 1.2)
    }
    let token = tokens[around.firstWord]
    guard !token.isUpper, last.length > 4 else { return }
    if last.endings.contains(.organization), !last.endings.contains(.person), last.facts.surname == 0,
      last.facts.firstName == 0, last.length > 5
    {
      add(.organization, 2.2)
    }
    if last.endings.contains(.place) {
      add(.place, 1.2)
    } else if last.endings.contains(.person) || last.endings.contains(.personBeginning) {
      add(.person, 1.2)
    }
    if last.endings.contains(.adjective), around.next >= 0, !token.isInitial {
      let isWeak =
        last.endings.contains(.weakAdjective) && (around.previous < 0 || before == .by || before == .and)
      add(.group, isWeak ? 0.6 : 1.6)
    }
  }
}
