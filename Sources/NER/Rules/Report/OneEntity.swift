/// A name with several meanings, and another name of one of them in the same report.
extension Reading {
  /// "Amazon" beside "Amazon.com" is the company, not the river: a name that means one thing only decides for the other
  /// names of the same entity.
  mutating func preferNamedEntities(_ groups: [Int]) {
    var open: [(group: Int, entities: ArraySlice<Int>)] = []
    var told: [(entities: ArraySlice<Int>, type: EntityType)] = []
    for group in groups {
      let candidate = candidates[group]
      let match = names.index(candidate.first, candidate.end)
      guard match >= 0 else { continue }
      if candidate.evidence.sum() > candidate.evidence.highest {
        open.append((group, names.candidates(match)))
      } else if candidate.isKnown {
        told.append((names.candidates(match), candidate.evidence.best))
      }
    }
    for (group, entities) in open {
      guard let name = told.first(where: { $0.entities.contains(where: entities.contains) }) else { continue }
      add(name.type, 4, .oneSense, toGroup: group)
    }
  }
}
