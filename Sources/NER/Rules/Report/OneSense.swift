/// A name means the same thing all through a report.
extension Reading {
  /// Mixes each candidate's own scores with the mean of all with the same words.
  mutating func shareScores(_ group: Int) {
    guard candidates[group].chain >= 0 else { return }
    var total = TypeScores(repeating: 0)
    var highest = TypeScores(repeating: 0)
    var count: Float = 0
    var index = group
    while index >= 0 {
      total += candidates[index].scores
      highest.replace(with: candidates[index].scores, where: candidates[index].scores .> highest)
      count += 1
      index = candidates[index].chain
    }
    let mean = total / count
    let raised = mean * (1 + 0.1 * min(count, 5))
    var shared = mean.replacing(with: raised, where: mean .> 0)
    // "cloud provider Nimbora" says what an unknown Nimbora is everywhere.
    let best = highest.best
    let isTold = !candidates[group].isKnown && highest[best] >= 2.5
    if isTold { shared[best] = max(shared[best], highest[best]) }
    index = group
    while index >= 0 {
      let own = candidates[index].scores
      // A row of a table says better than the rest of the report what its names are.
      if rules.has(.sports), sportLine(candidates[index].first).contains(.tableRow) {
        index = candidates[index].chain
        continue
      }
      candidates[index].scores = own * 0.35 + shared * 0.65
      if isTold { candidates[index].scores[best] = max(candidates[index].scores[best], highest[best] * 0.75) }
      index = candidates[index].chain
    }
  }
}
