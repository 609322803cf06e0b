/// Cricket scorecards: `Zahoor Elahi c Parore b Cairns 38`, `Bowling : Doull 8-1-60-0`.
extension Reading {
  /// Whether a sentence says how a batsman was out, or what bowlers did.
  func isScorecard(_ start: Int, _ end: Int) -> Bool {
    for index in start..<end {
      if isBowledBy(index), index + 1 < end, tokens[index + 1].isCapital || has(index + 1, .particle) {
        return true
      }
      // "Saeed Anwar run out 91", "Wasim Akram not out 22".
      if index > start, index + 1 < end, tokens[index].isLower, known(index) == .out,
        tokens[index + 1].shape.contains(.smallNumber), tokens[index - 1].isLower, tokens[start].isCapital
      {
        return true
      }
      if isBowlingAnalysis(index, end) { return true }
    }
    return false
  }

  /// The "b" of a scorecard, before the bowler.
  func isBowledBy(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape.isSuperset(of: [.single, .lower]), token.gap == 1 else { return false }
    return word(index).firstByte == 0x62
  }

  /// The "c", before who caught the ball.
  private func isCaughtBy(_ index: Int) -> Bool {
    index >= 0 && tokens[index].shape.isSuperset(of: [.single, .lower]) && word(index).firstByte == 0x63
  }

  /// "Doull 8-1-60-0": overs, maidens, runs and wickets after the bowler.
  func isBowlingAnalysis(_ index: Int, _ end: Int) -> Bool {
    guard index + 7 < end, tokens[index].isCapital, tokens[index].isLetters else { return false }
    for offset in stride(from: 1, through: 7, by: 2) {
      guard tokens[index + offset].shape.contains(.smallNumber) else { return false }
    }
    for offset in stride(from: 2, through: 6, by: 2) {
      guard mark(index + offset) == .hyphen, tokens[index + offset].gap == 0 else { return false }
    }
    return true
  }

  /// The players of a scorecard line: at its beginning, after "c" and "b", before a bowling analysis.
  func scoreScorecard(_ candidate: inout Candidate, _ around: Surroundings) {
    guard sportLine(candidate.first).contains(.scorecard) else { return }
    let before = around.previous
    let sentenceEnd = tokens[candidate.first...].firstIndex {
      $0.sentence != tokens[candidate.first].sentence
    }
    let isPlayer =
      before < 0 || isCaughtBy(before) || isBowledBy(before) || has(before, .table)
      || isBowlingAnalysis(candidate.end - 1, sentenceEnd ?? tokens.count)
    if isPlayer { candidate.add(.person, 9, .scorecards) }
  }
}
