/// In a report persons are introduced by their full name. One unknown word that no full name explains is more
/// likely an organization or a place.
///
/// It seldom speaks, in long reports alone, and is right more often than not: .2 points of F1 on world news, .1 on
/// newswire, nothing on other text.
extension Reading {
  /// Fewest tokens of a report in which an introduction can be expected.
  static let reportTokens = 120

  mutating func doubtUnintroduced() {
    guard tokens.count >= Self.reportTokens, !isInformal, !isSportReport else { return }
    for index in candidates.indices {
      let candidate = candidates[index]
      guard candidate.count == 1, !candidate.isKnown, candidate.antecedent < 0,
        candidate.scores.best == .person,
        candidate.deciding[EntityType.person.index] != Rule.titles.rawValue
      else { continue }
      let word = self.word(candidate.first)
      // Names that stand alone well: a sure first name, a surname by its ending.
      if word.facts.firstName >= 3 || word.facts.surname > 0 { continue }
      if !word.endings.isDisjoint(with: [.person, .personBeginning]) { continue }
      let around = surroundings(of: candidate)
      // Who speaks is a person even so.
      if has(around.previous, [.personNoun, .title]) || has(around.next, .speech) { continue }
      candidates[index].add(.person, -1.2, .introductions)
      // Among shares and freights it is a company, unless the words before ask for a place: "near Goma", "the Goma road".
      let isPlace =
        self.word(around.previous).facts.placeCue > 0
        || isArticle(around.previous) && around.next >= 0 && tokens[around.next].isLower
      let isBody = !isPlace && isBusinessReport
      candidates[index].add(
        isBody || mark(around.next) == .possessive ? .organization : .place, isBody ? 2 : isPlace ? 1.4 : 1.2,
        .introductions)
    }
  }
}
