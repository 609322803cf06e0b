/// Round-ups of newspapers: a line that is one name in capitals is the paper that the lines after it come from.
extension Reading {
  /// Whether the report begins like "PRESS DIGEST - Turkey - Nov 28".
  func isPressDigest() -> Bool {
    var found = 0
    for index in 0..<min(tokens.count, 30) where has(index, .digest) {
      found += tokens[index].isUpper ? 2 : 1
    }
    return found >= 3
  }

  mutating func markDigest() {
    guard isPressDigest() else { return }
    for index in candidates.indices {
      let candidate = candidates[index]
      let isWholeLine =
        tokens[candidate.first].gap == ReadingToken.lineStart
        && (candidate.end == tokens.count || tokens[candidate.end].gap == ReadingToken.lineStart)
      guard isWholeLine, candidate.end < tokens.count,
        (candidate.first..<candidate.end).allSatisfy({ isUpperOrMark($0) })
      else { continue }
      let opens = mark(candidate.end)
      guard opens == .hyphen || opens == .dash || opens == .bullet else { continue }
      candidates[index].add(.organization, 7, .digests, explaining: isExplaining)
    }
  }

  private func isUpperOrMark(_ index: Int) -> Bool { tokens[index].isUpper || !tokens[index].isLetters }
}
