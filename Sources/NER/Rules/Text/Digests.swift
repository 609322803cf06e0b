/// Round-ups of newspapers: a line that is one name in capitals is the paper that the lines after it come from.
extension Reading {
  /// Whether the report begins like "PRESS DIGEST - Turkey - Nov 28".
  func isPressDigest() -> Bool {
    tokens.count > 2 && known(0) == .press && (known(1) == .digest || known(1) == .press)
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
      candidates[index].add(.organization, 7, .digests)
    }
  }

  private func isUpperOrMark(_ index: Int) -> Bool { tokens[index].isUpper || !tokens[index].isLetters }
}
