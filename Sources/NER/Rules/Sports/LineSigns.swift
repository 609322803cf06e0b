/// What a sentence has of what lines of sports reports are made of, gathered in one pass.
struct LineSigns {
  /// The token after the sentence.
  var end: Int
  /// Words said of sport alone, words as often said of other things, words of business.
  var sureSport = 0
  var looseSport = 0
  var business = 0
  /// Tokens that begin with a digit, and those of them with three digits at most.
  var numbers = 0
  var smallNumbers = 0
  /// How often a number follows a word.
  var scores = 0
  /// A result: "2-1".
  var hasScore = false
  /// Words in lower case that no table has.
  var hasProse = false
  /// Nothing but names, small numbers and the last period.
  var isPlain = true
  /// "v", "at": between two teams of a schedule.
  var hasVersus = false
  /// A year or a month.
  var hasDate = false
  var hasBracket = false
  /// "out", and the "b" of a bowler.
  var hasOut = false
  var hasBowler = false
}

extension Reading {
  /// The signs of the sentence that begins at `start`.
  func signs(ofSentenceAt start: Int) -> LineSigns {
    var signs = LineSigns(end: start)
    let sentence = tokens[start].sentence
    var wasLetters = false
    while signs.end < tokens.count {
      let index = signs.end
      let token = tokens[index]
      guard token.sentence == sentence else { break }
      signs.end += 1
      if token.lists.contains(.sport) {
        if token.known == .looseSport || token.known == .joined {
          signs.looseSport += 1
        } else {
          signs.sureSport += 1
        }
      } else if token.isDigits, isScore(index) {
        signs.hasScore = true
      }
      if token.lists.contains(.business) { signs.business += 1 }
      if token.isLower {
        signs.isPlain = false
        if !token.lists.contains(.table) { signs.hasProse = true }
        if isBowledBy(index) { signs.hasBowler = true }
      } else if token.isDigits {
        signs.numbers += 1
        if wasLetters { signs.scores += 1 }
        if token.shape.contains(.smallNumber) { signs.smallNumbers += 1 }
        if !token.shape.contains(.smallNumber) || index == start { signs.isPlain = false }
        if token.shape.contains(.year) { signs.hasDate = true }
      } else if token.mark != .none {
        if token.mark == .open { signs.hasBracket = true }
        if !endsLine(index) { signs.isPlain = false }
      }
      if token.lists.contains(.month) { signs.hasDate = true }
      switch token.known {
      case .v, .at: signs.hasVersus = true
      case .out: signs.hasOut = true
      default: break
      }
      wasLetters = token.isLetters
    }
    return signs
  }

  /// Whether the period at the end of a sentence stands here.
  private func endsLine(_ index: Int) -> Bool {
    mark(index) == .period
      && (index + 1 == tokens.count || tokens[index + 1].sentence != tokens[index].sentence)
  }

  /// Whether a result begins here: "2-1", "4 – 3".
  func isScore(_ index: Int) -> Bool {
    guard index >= 0, index + 2 < tokens.count, tokens[index].shape.contains(.smallNumber),
      tokens[index + 2].shape.contains(.smallNumber), tokens[index].length <= 2, tokens[index + 2].length <= 2
    else { return false }
    return mark(index + 1) == .hyphen || mark(index + 1) == .dash
  }
}
