/// Words of headlines: in title case and in capitals only the report and the language tell what is a name.
extension Reading {
  func isNameWordInCapitals(_ index: Int, _ word: ReadingWord) -> Bool {
    if !word.lists.isDisjoint(with: [.function, .month, .day]) { return false }
    if word.capitalHere > 0, word.lowerHere == 0 { return true }
    // "ROCKETS OUTLAST BULLETS".
    if !word.lists.isDisjoint(with: [.result, .verb]) { return false }
    // "BULLS BEAT MAVERICKS", "ELS SHARES LEAD".
    let isInHeading = competitors != .unknown && tokens[index].sentence == tokens[0].sentence
    if isInHeading, names.evidence(index, index + 1)[.organization] >= 4.5 { return true }
    // "OILERS BLANK SHARKS".
    if isInHeading, competitors == .teams, has(index, .organizationHead), !has(index, .eventHead),
      word.endings.contains(.plural)
    {
      return true
    }
    if word.isInflected { return false }
    return word.ratio < 0
      ? word.length > (isInHeading ? 2 : 3) && !word.endings.contains(.gerund) : word.ratio >= 0.8
  }

  func isNameWordInHeadline(_ index: Int, _ word: ReadingWord) -> Bool {
    if word.capitalHere > 0, word.lowerHere == 0 { return true }
    let before = previous(index)
    if before >= 0, tokens[index].gap != ReadingToken.lineStart, tokens[before].isCapital,
      word.facts.surname > 0,
      firstName(before) >= 2 || tokens[before].shape.isSuperset(of: [.single, .dotted])
    {
      return true
    }
    if word.isInflected { return false }
    return word.ratio < 0 ? word.length > 2 : word.ratio >= 0.7
  }
}
