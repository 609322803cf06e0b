/// Words around a thing that was given a name: a vehicle, a ship, an arm, a share index, an operation or a storm: "the
/// ferry X", "X missiles", "an Ariane 6", "the X index", "typhoon X".
extension Reading {
  /// "the ferry Santa Rosa", "Shahed drones", "An Ariane 6 rocket".
  func scoreProductCues(_ candidate: inout Candidate, _ around: Surroundings) {
    func add(_ amount: Float) { candidate.add(.product, amount, .productCues) }
    if has(around.firstWord, .vehicle), has(around.firstWord, .numbered),
      tokens[candidate.end - 1].isDigits || next(candidate.end - 1) >= 0 && tokens[candidate.end].isDigits
    {
      return add(max(6, candidate.evidence.highest + 1))
    }
    // "the Nikkei average".
    if candidate.evidence[.product] > 0, known(around.next) == .index {
      return add(candidate.evidence.highest - candidate.evidence[.product] + 3)
    }
    // "the SET index".
    if !candidate.isKnown, known(around.next) == .index, around.words == 1, tokens[around.next].isLower,
      firstName(around.firstWord) == 0
    {
      return add(3 + max(candidate.scores[.organization], candidate.scores[.person], 0))
    }
    guard !candidate.isKnown, !tokens[around.firstWord].isUpper || tokens[around.firstWord].length > 4 else {
      return
    }
    // "since operation Gondwana", "typhoon Violet".
    if has(around.previous, .eventBeginning), tokens[around.previous].isLower, around.words <= 3 {
      return candidate.add(
        .event, 3 + max(candidate.scores[.person], 0), .productCues)
    }
    if has(around.next, .productNoun), tokens[around.next].isLower, around.words <= 2 { return add(3.5) }
    if has(around.previous, .productNoun), tokens[around.previous].isLower,
      !word(around.previous).endings.contains(.plural)
    {
      return add(3.5)
    }
    // "The Mayer Doa , bound for Goalanda".
    if mark(around.next) == .comma, known(around.next2) == .bound, known(around.previous) == .the {
      return add(3)
    }
    guard mark(around.next) == .comma, isArticle(around.next2) else { return }
    // "The Ellas Grace, a 34-year-old ship".
    var index = around.next2
    for _ in 0..<6 {
      index = next(index)
      if index < 0 || mark(index) == .comma || mark(index) == .period { return }
      if has(index, .productNoun) { return add(2.5) }
    }
  }
}
