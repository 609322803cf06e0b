/// Summaries of matches: `Basel 2 ( Nyarko 3 , Giallanza 88th ) Servette 0`, and innings with the best players in
/// brackets: `Tasmania 481-7 ( Dene Hills 110 , Jo Angel 4-61 )`.
extension Reading {
  /// Whether a sentence begins with a team, its goals and, in brackets, who scored them and when.
  func isSummary(_ start: Int, _ end: Int) -> Bool {
    guard tokens[start].isCapital,
      let open = firstMark(.open, in: start..<end), open > start + 1,
      tokens[open - 1].shape.contains(.smallNumber), tokens[open - 1].length <= 2,
      tokens[start..<open - 1].allSatisfy({ $0.isLetters || $0.isDigits || $0.mark == .hyphen })
    else { return false }
    var index = open + 1
    while index < end, tokens[index].isLetters || mark(index) == .hyphen { index += 1 }
    return index > open + 1 && index < end && tokens[open + 1].isLetters && isMinute(index)
      && mark(index + 1) != .hyphen
  }

  /// "88", "88th".
  private func isMinute(_ index: Int) -> Bool {
    !tokens[index].shape.isDisjoint(with: [.smallNumber, .ordinal])
  }

  /// In a summary the names before goals are teams, those in brackets players; in any report about sport a name in
  /// brackets before a number is a player.
  func scoreSummary(_ candidate: inout Candidate, _ around: Surroundings) {
    guard around.next >= 0, isMinute(around.next) else { return }
    let isSummary = sportLine(candidate.first).contains(.summary)
    guard isSummary || isSportReport else { return }
    if isInBrackets(candidate.first) {
      guard
        mark(around.previous) == .open || mark(around.previous) == .comma
          || mark(around.previous) == .semicolon
      else { return }
      let isTeam = candidate.evidence[.place] >= 5.2 || candidate.evidence[.organization] >= 4.5
      if isSummary || !isTeam && candidate.evidence[.place] == 0 {
        candidate.add(.person, isSummary ? 9 : 5, .summaries)
      }
    } else if isSummary, candidate.evidence[.place] < 5.7 {
      candidate.add(.organization, 9, .summaries)
    }
  }

  /// Whether an open bracket before the token is not closed before it, in the same sentence.
  private func isInBrackets(_ index: Int) -> Bool {
    var before = previous(index)
    while before >= 0 {
      if mark(before) == .open { return true }
      if mark(before) == .close { return false }
      before = previous(before)
    }
    return false
  }
}
