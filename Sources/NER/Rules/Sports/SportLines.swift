/// What kind of line a sentence of a sports report is.
struct SportLine: OptionSet {
  var rawValue: UInt8

  /// A row of a table of results: numbers and no prose.
  static let tableRow = SportLine(rawValue: 1)
  /// Two names with a number each, or a name with many: the row of a table of teams.
  static let resultRow = SportLine(rawValue: 2)
  /// A line of a cricket scorecard: `Salim Malik lbw b Astle 40`.
  static let scorecard = SportLine(rawValue: 4)
  /// The summary of a match: `Basel 2 ( Nyarko 3 ) Servette 0`.
  static let summary = SportLine(rawValue: 8)
}

/// Who competes in a sport.
enum Competitors {
  case unknown, teams, persons
}

/// Finds the tables, scorecards and headings of sports reports.
extension Reading {
  /// Counts the sport words of each sentence and finds the rows of tables. Words that are as often said of
  /// companies, votes and elections ("manager", "signed", "victory") need a sure one in a long report, and where
  /// words of business stand beside them.
  mutating func readSports() {
    let sentences = Int(tokens.last?.sentence ?? -1) + 1
    sportWords = [UInt8](repeating: 0, count: sentences)
    businessWords = [UInt8](repeating: 0, count: sentences)
    sportLines = [SportLine](repeating: [], count: sentences)
    sportTotal = 0
    hasSureSport = false
    if rules.has(.sports) {
      competitors = competitorsOfHeading()
      if competitors != .unknown { hideSport() }
    }
    var start = 0
    while start < tokens.count {
      let sentence = Int(tokens[start].sentence)
      var end = start
      var hasProse = false
      var numbers = 0
      // How often a number follows a word, and whether only small numbers and no brackets stand in the sentence.
      var scores = 0
      var isPlain = true
      var hasVersus = false
      var hasYear = false
      var sureSport: UInt8 = 0
      var looseSport: UInt8 = 0
      var hasScore = false
      while end < tokens.count, Int(tokens[end].sentence) == sentence {
        let lists = self.lists(end)
        let token = tokens[end]
        if lists.contains(.sport) {
          if known(end) == .looseSport || known(end) == .joined { looseSport &+= 1 } else { sureSport &+= 1 }
        } else if isScore(end) {
          hasScore = true
        }
        if lists.contains(.business) { businessWords[sentence] &+= 1 }
        if token.isLower, !lists.contains(.table) { hasProse = true }
        if token.isLower || token.mark != .none && !endsLine(end, sentence) { isPlain = false }
        if token.isDigits {
          numbers += 1
          if end > start, tokens[end - 1].isLetters { scores += 1 }
          if !token.shape.contains(.smallNumber) || end == start { isPlain = false }
          if token.shape.contains(.year) { hasYear = true }
        }
        if lists.contains(.month) { hasYear = true }
        if known(end) == .v || known(end) == .at { hasVersus = true }
        end += 1
      }
      if sureSport > 0 { hasSureSport = true }
      if hasScore, sureSport &+ looseSport > 0 { looseSport &+= 1 }
      if sureSport > 0 || businessWords[sentence] == 0 {
        sportWords[sentence] = sureSport &+ looseSport
        sportTotal += Int(sportWords[sentence])
      }
      var line: SportLine = []
      if !hasProse, numbers >= 1 && end - start <= 14 || hasVersus, !hasYear { line.insert(.tableRow) }
      // "Banik Ostrava 1 Slovan Liberec 0", "Volendam 14 3 3 8 13 24 12".
      if isPlain, !hasProse, scores == 2 && numbers == 2 || scores == 1 && numbers >= 5 {
        line.insert(.resultRow)
      }
      if rules.has(.sports) {
        if isMatchRow(start, end) { line.insert([.tableRow, .resultRow]) }
        hideColumnNames(start, end)
      }
      if rules.has(.summaries), isSummary(start, end) { line.insert(.summary) }
      if rules.has(.scorecards), isScorecard(start, end) { line = .scorecard }
      sportLines[sentence] = line
      start = end
    }
    if !hasSureSport, tokens.count >= Self.reportTokens {
      sportTotal = 0
      for sentence in sportWords.indices { sportWords[sentence] = 0 }
    }
  }

  /// The period at the end of a sentence.
  private func endsLine(_ index: Int, _ sentence: Int) -> Bool {
    mark(index) == .period && (index + 1 == tokens.count || Int(tokens[index + 1].sentence) != sentence)
  }

  /// Whether a result begins here: "2-1", "4 – 3".
  func isScore(_ index: Int) -> Bool {
    guard index >= 0, index + 2 < tokens.count, tokens[index].shape.contains(.smallNumber),
      tokens[index + 2].shape.contains(.smallNumber), tokens[index].length <= 2, tokens[index + 2].length <= 2
    else { return false }
    return mark(index + 1) == .hyphen || mark(index + 1) == .dash
  }

  func sportLine(_ index: Int) -> SportLine { sportLines[Int(tokens[index].sentence)] }
  func sportCount(_ index: Int) -> Int { Int(sportWords[Int(tokens[index].sentence)]) }
  func businessCount(_ index: Int) -> Int { Int(businessWords[Int(tokens[index].sentence)]) }
  /// Words of business in the whole report.
  var businessTotal: Int { businessWords.reduce(0) { $0 + Int($1) } }

  /// Whether the whole report is about sport.
  var isSportReport: Bool {
    competitors != .unknown
      || sportTotal * 50 >= tokens.count && sportTotal >= 2 && (hasSureSport || sportWords.count == 1)
  }

  /// "ICE HOCKEY - FINLAND BEAT RUSSIA": the sport in capitals before a dash at the beginning of a report.
  private func competitorsOfHeading() -> Competitors {
    var found = Competitors.unknown
    for index in 0..<min(tokens.count, 6) {
      let token = tokens[index]
      if token.mark == .hyphen || token.mark == .dash { return found }
      guard token.isUpper, token.sentence == tokens[0].sentence else { return .unknown }
      if has(index, .teamSport) { found = .teams } else if has(index, .personSport) { found = .persons }
    }
    return .unknown
  }

  /// "NBA BASKETBALL - ": no part of the sport is a name, but a league is.
  private mutating func hideSport() {
    for index in tokens.indices {
      if tokens[index].mark == .hyphen || tokens[index].mark == .dash { return }
      // "ICE HOCKEY": a word that is also an acronym.
      let isWord = lowerCount(index) > 5 && ratio(index) < 0.5
      if isWord || names.evidence(index, index + 1)[.organization] < 4 { tokens[index].line = .hidden }
    }
  }

  /// "In Siena : Fontanafredda ( Italy ) 90 Kalev ( Estonia ) 85 ( halftime 51-42 )".
  private func isMatchRow(_ start: Int, _ end: Int) -> Bool {
    var index = start
    if known(start) == .in || known(start) == .at,
      let colon = firstMark(.colon, in: start..<end)
    {
      index = colon + 1
    }
    var brackets = 0
    for _ in 0..<2 {
      let first = index
      while index < end, tokens[index].isLetters && (tokens[index].isCapital || has(index, .particle)) {
        index += 1
      }
      guard index > first, tokens[first].isCapital else { return false }
      if index < end, mark(index) == .open {
        guard let close = firstMark(.close, in: index..<min(end, index + 5)) else {
          return false
        }
        index = close + 1
        brackets += 1
      }
      guard index < end, tokens[index].shape.contains(.smallNumber) else { return false }
      index += 1
      if index < end, mark(index) == .hyphen { return false }
    }
    let hasHalftime = index < end && mark(index) == .open && isScore(index + 1)
    return (brackets > 0 || hasHalftime) && (index == end || mark(index) == .open || mark(index) == .period)
  }

  /// "W L T PF PA": the names of a table's columns are no names.
  private mutating func hideColumnNames(_ start: Int, _ end: Int) {
    guard end - start >= 3, end - start <= 12 else { return }
    var letters = 0
    for index in start..<end {
      guard tokens[index].isCapital, tokens[index].length <= 3,
        tokens[index].isUpper || tokens[index].length == 1
      else { return }
      if tokens[index].length == 1 { letters += 1 }
    }
    guard letters >= 2 else { return }
    for index in start..<end { tokens[index].line = .hidden }
  }
}
