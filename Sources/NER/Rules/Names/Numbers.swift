/// Numbers that belong to a name: "1984 Summer Olympics", "82nd Airborne Division", "Route 30".
extension Reading {
  func widenByNumbers(_ candidate: inout Candidate) {
    let before = previous(candidate.first)
    if before >= 0, tokens[before].shape.contains(.year), candidate.scores.best == .event,
      candidate.scores[.event] >= 3
    {
      candidate.first = before
    } else if before >= 0, tokens[before].shape.contains(.ordinal),
      has(candidate.first..<candidate.end, .unit)
    {
      candidate.first = before
    }
    let after = next(candidate.end - 1)
    if after >= 0, tokens[after].shape.contains(.smallNumber), has(candidate.end - 1, .numbered) {
      candidate.end = after + 1
    }
  }
}
