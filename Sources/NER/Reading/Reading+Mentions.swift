/// What becomes of a candidate: bytes, canonical entity, rule, confidence.
extension Reading {
  /// Reads the report: candidates with scores.
  mutating func judge() {
    countCapitals()
    isForeign = rules.has(.foreignText) && looksForeign()
    readSports()
    if rules == .gazetteerOnly { findLongestNames() } else { findCandidates() }
  }

  /// The bytes of a candidate in its field.
  func range(_ candidate: Candidate) -> Range<Int> {
    Int(tokens[candidate.first].start)..<Int(tokens[candidate.end - 1].end)
  }

  /// The entity that a candidate names, when the gazetteer knows it, and the candidate that spells its name in full.
  func canonical(_ index: Int, _ type: EntityType, _ gazetteer: Gazetteer) -> (entity: Int?, spelling: Int) {
    var index = index
    let full = candidates[index].antecedent
    if full >= 0, decision(candidates[full]) == type { index = full }
    let candidate = candidates[index]
    var match = names.index(candidate.first, candidate.end)
    if match < 0, candidate.count > 1, known(candidate.first) == .the {
      match = names.index(candidate.first + 1, candidate.end)
    }
    guard match >= 0 else { return (nil, index) }
    if type == .place, let town = town(candidate, among: names.candidates(match), in: gazetteer) {
      return (town, index)
    }
    var best: Int?
    for entity in names.candidates(match) where gazetteer.type(of: entity) == type {
      if let found = best, gazetteer.weight(of: found) >= gazetteer.weight(of: entity) { continue }
      best = entity
    }
    return (best, index)
  }

  func rule(_ candidate: Candidate, _ type: EntityType) -> Rule {
    Rule(rawValue: candidate.deciding[type.index]) ?? .defaults
  }

  /// One half at the threshold, towards one with every further reason.
  func confidence(_ candidate: Candidate, _ type: EntityType) -> Float {
    let score = candidate.scores[type]
    let needed = neededScore(candidate, type)
    return score * score / (score * score + needed * needed)
  }

  /// Without any other rule: the longest name at each token, as the gazetteer gives it.
  private mutating func findLongestNames() {
    var next = 0
    while next < tokens.count {
      guard let longest = names.starting(at: next).first else {
        next += 1
        continue
      }
      let match = names.matches[longest]
      var candidate = Candidate(Int(match.first), Int(match.end), isExplaining: isExplaining)
      candidate.evidence = match.evidence
      candidate.add(match.evidence.best, match.evidence.highest, .gazetteer)
      candidates.append(candidate)
      next = candidate.end
    }
  }
}
