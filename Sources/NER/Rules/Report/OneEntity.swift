/// A name with several meanings, and another name of one of them in the same report.
extension Reading {
  /// "Amazon" beside "Amazon.com" is the company, not the river: a name of one type only decides for the other names of
  /// the same entity.
  mutating func preferNamedEntities(_ groups: [Int]) {
    var open: [(group: Int, entities: ArraySlice<Int>)] = []
    // The first name of an entity that tells its type.
    var told: [Int: (place: Int, type: EntityType)] = [:]
    for group in groups {
      let candidate = candidates[group]
      let match = names.index(candidate.first, candidate.end)
      guard match >= 0 else { continue }
      if candidate.evidence.sum() > candidate.evidence.highest {
        open.append((group, names.candidates(match)))
      } else if candidate.isKnown {
        let name = (told.count, candidate.evidence.best)
        for entity in names.candidates(match) where told[entity] == nil { told[entity] = name }
      }
    }
    for (group, entities) in open {
      guard let name = entities.compactMap({ told[$0] }).min(by: { $0.place < $1.place }) else { continue }
      add(name.type, 4, .oneSense, toGroup: group)
    }
  }
}
