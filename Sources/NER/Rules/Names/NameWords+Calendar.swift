/// Months and days that are names, or begin one.
extension Reading {
  /// "April Jones", "Theresa May": a month that is a person.
  func isNameInCalendar(_ index: Int, _ lists: WordLists) -> Bool {
    let next = self.next(index)
    if lists.contains(.weakMonthName), next >= 0, tokens[next].isCapital, tokens[next].gap <= 1,
      tokens[index].line == .plain, !has(next, [.month, .function])
    {
      return true
    }
    // "Sun Healthcare".
    if lists.contains([.day, .monthThatIsName]), next >= 0,
      tokens[next].shape.isSuperset(of: [.capital, .lowerTail]),
      tokens[index].line == .plain, tokens[next].gap == 1, !has(next, .calendar)
    {
      return true
    }
    if known(index) == .jan, next >= 0, has(next, .particle), tokens[next].isLower { return true }
    return lists.contains(.monthThatIsName) && index > 0 && !has(index - 1, .calendar)
      && tokens[index].gap <= 1
      && tokens[index - 1].isCapital
      && firstName(index - 1) > 0
  }

  /// "Sun City", "Sunday Telegraph": a known name of several words that begins with the name of a day.
  func startsKnownName(_ index: Int) -> Bool {
    let end = longestName(at: index)
    let evidence = names.evidence(index, end)
    return end > index && evidence.highest >= 4.5 && evidence[.event] == 0
  }
}
