/// From scores to mentions: weak evidence is left out.
extension Reading {
  /// The score a type needs.
  static func threshold(_ type: EntityType) -> Float {
    switch type {
    case .person: 1.6
    case .organization, .place: 1.7
    case .group: 2
    case .event: 3
    case .facility, .product, .work: 2.5
    }
  }

  /// The type of a candidate, or nil when too little speaks for any.
  func decision(_ candidate: Candidate) -> EntityType? {
    let best = candidate.scores.best
    let score = candidate.scores[best]
    guard rules.has(.abstention) else { return score > 0 ? best : nil }
    return score >= neededScore(candidate, best) ? best : nil
  }

  func neededScore(_ candidate: Candidate, _ type: EntityType) -> Float {
    var needed = Self.threshold(type)
    let isKnown = candidate.isKnown
    let token = tokens[candidate.first]
    if candidate.count == 1, !isKnown {
      let word = self.word(candidate.first)
      // A surname that the report explains is less in doubt at the beginning of a sentence.
      if word.ratio >= 0, word.ratio < 0.5, word.facts.lower >= 3 {
        needed += !token.isInitial ? 2 : candidate.antecedent < 0 ? 4 : 3
      }
      if token.line != .plain { needed += 1.5 }
    }
    if isForeign, !isKnown, candidate.count == 1 { needed += 2 }
    if isInformal || isMessage {
      if !isKnown {
        needed += 0.65
        if candidate.count == 1, token.isUpper { needed += 0.6 }
      } else if candidate.count == 1, type == .organization || type == .product || type == .work {
        // "All The Time", "NO TIME": an ordinary word that is also the name of something.
        let word = self.word(candidate.first)
        if word.facts.lower >= 20, word.ratio < 0.25, !token.shape.contains(.innerCapital) { needed += 3 }
      }
    }
    return needed
  }
}
