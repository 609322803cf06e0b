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
    sportWords = [Int](repeating: 0, count: sentences)
    businessWords = [Int](repeating: 0, count: sentences)
    sportLines = [SportLine](repeating: [], count: sentences)
    sportTotal = 0
    businessTotal = 0
    hasSureSport = false
    if rules.has(.sports) {
      competitors = competitorsOfHeading()
      if competitors != .unknown { hideSport() }
    }
    var start = 0
    while start < tokens.count {
      let sentence = Int(tokens[start].sentence)
      let signs = signs(ofSentenceAt: start)
      sportLines[sentence] = line(start, signs)
      if rules.has(.sports) { hideColumnNames(start, signs.end) }
      businessWords[sentence] = signs.business
      businessTotal += signs.business
      if signs.sureSport > 0 { hasSureSport = true }
      if signs.sureSport > 0 || signs.business == 0 {
        let count = signs.sureSport + signs.looseSport
        sportWords[sentence] = signs.hasScore && count > 0 ? count + 1 : count
        sportTotal += sportWords[sentence]
      }
      start = signs.end
    }
    if !hasSureSport, tokens.count >= Self.reportTokens {
      sportTotal = 0
      for sentence in sportWords.indices { sportWords[sentence] = 0 }
    }
  }

  /// What kind of line a sentence is. Its signs say which kinds need a closer look.
  private func line(_ start: Int, _ signs: LineSigns) -> SportLine {
    var line: SportLine = []
    if !signs.hasProse, signs.numbers >= 1 && signs.end - start <= 14 || signs.hasVersus, !signs.hasDate {
      line.insert(.tableRow)
    }
    // "Banik Ostrava 1 Slovan Liberec 0", "Volendam 14 3 3 8 13 24 12".
    if signs.isPlain, signs.scores == 2 && signs.numbers == 2 || signs.scores == 1 && signs.numbers >= 5 {
      line.insert(.resultRow)
    }
    if rules.has(.sports), signs.smallNumbers >= 2, isMatchRow(start, signs.end) {
      line.insert([.tableRow, .resultRow])
    }
    if rules.has(.summaries), signs.hasBracket, signs.smallNumbers >= 1, isSummary(start, signs.end) {
      line.insert(.summary)
    }
    if rules.has(.scorecards), signs.hasBowler || signs.hasOut || signs.smallNumbers >= 4,
      isScorecard(start, signs.end)
    {
      line = .scorecard
    }
    return line
  }

  func sportLine(_ index: Int) -> SportLine { sportLines[Int(tokens[index].sentence)] }
  func sportCount(_ index: Int) -> Int { sportWords[Int(tokens[index].sentence)] }
  /// One word of business in 25.
  var isBusinessReport: Bool { businessTotal * 25 >= tokens.count }
  func businessCount(_ index: Int) -> Int { businessWords[Int(tokens[index].sentence)] }

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
