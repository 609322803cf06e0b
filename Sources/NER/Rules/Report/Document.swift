/// What a report says about a name in one place holds for the others.
extension Reading {
  /// One sense a report, then surnames and short names.
  mutating func readDocument() {
    let groups = groupByWords()
    if rules.has(.oneSense) {
      preferNamedEntities(groups)
      for group in groups { shareScores(group) }
    }
    if rules.has(.backReference) { referBack(groups) }
    for candidate in candidates { words[Int(tokens[candidate.end - 1].word)].chain = -1 }
  }

  /// Links candidates with the same words: `chain` of the first is the next one, and so on. Returns the first of
  /// each.
  private mutating func groupByWords() -> [Int] {
    // Candidates are found by their last word: words[last].chain is the first candidate that ends with it, and the
    // groups that share a last word are linked through `nextGroup`.
    var groups: [Int] = []
    var nextGroup = [Int](repeating: -1, count: candidates.count)
    var lastOfGroup = Array(candidates.indices)
    for index in candidates.indices {
      let last = Int(tokens[candidates[index].end - 1].word)
      var group = Int(words[last].chain)
      while group >= 0, !Self.haveSameWords(candidates[group], candidates[index], tokens) {
        group = nextGroup[group]
      }
      if group >= 0 {
        candidates[lastOfGroup[group]].chain = index
        lastOfGroup[group] = index
      } else {
        nextGroup[index] = Int(words[last].chain)
        words[last].chain = Int32(index)
        groups.append(index)
      }
    }
    return groups
  }

  private static func haveSameWords(
    _ a: borrowing Candidate, _ b: borrowing Candidate, _ tokens: [ReadingToken]
  ) -> Bool {
    guard a.count == b.count else { return false }
    for offset in 0..<a.count {
      let left = tokens[a.first + offset]
      let right = tokens[b.first + offset]
      if left.word != right.word || left.word == 0 && left.mark != right.mark { return false }
    }
    return true
  }

  mutating func add(_ type: EntityType, _ amount: Float, _ rule: Rule, toGroup group: Int) {
    var index = group
    while index >= 0 {
      candidates[index].add(type, amount, rule)
      index = candidates[index].chain
    }
  }
}
