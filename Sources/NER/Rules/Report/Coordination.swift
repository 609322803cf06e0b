/// "X, Y and Z": an unknown name takes the type of the known one beside it.
extension Reading {
  mutating func coordinate() {
    for index in candidates.indices.dropFirst() {
      let left = candidates[index - 1]
      let right = candidates[index]
      let between = left.end..<max(left.end, right.first)
      guard tokens[left.first].sentence == tokens[right.first].sentence, !between.isEmpty, between.count <= 2,
        between.allSatisfy({ isConjunction($0) }), !isPlacePhrase(left),
        // "Botas, Turkey's pipeline company" are one.
        mark(left.end) != .comma || mark(right.end) != .possessive
      else { continue }
      pull(index, from: index - 1)
      pull(index - 1, from: index)
    }
  }

  /// "In Baltimore, …": the comma closes a phrase and makes no list.
  private func isPlacePhrase(_ candidate: Candidate) -> Bool {
    let before = previous(candidate.first)
    return before >= 0 && tokens[before].isInitial && word(before).facts.placeCue > 0
  }

  private func isConjunction(_ index: Int) -> Bool {
    mark(index) == .comma || mark(index) == .ampersand || known(index) == .and || known(index) == .or
  }

  private mutating func pull(_ index: Int, from known: Int) {
    let scores = candidates[known].scores
    let best = scores.best
    guard scores[best] >= 3.5 else { return }
    if candidates[index].evidence[best] > 0, candidates[index].scores.best != best {
      // "FNV and Verdi": the gazetteer knows the name as both.
      return candidates[index].add(best, 1.2, .coordination)
    }
    if best == .organization, candidates[known].evidence[.organization] >= 4.5,
      sportCount(candidates[index].first) > 0,
      candidates[index].evidence[.organization] > 0, candidates[index].scores.best == .place
    {
      // "Preston, Queens Park Rangers and other clubs".
      let place = candidates[index].scores[.place]
      return candidates[index].add(.organization, place, .coordination)
    }
    guard candidates[index].scores.highest < 3 else { return }
    switch best {
    case .person, .place, .organization, .group:
      candidates[index].add(best, 1.7, .coordination)
    default: break
    }
  }
}
