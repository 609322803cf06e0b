/// A candidate's own words and the words around it, found once for all rules.
struct Surroundings {
  /// Tokens before and after in the same sentence, or -1.
  var previous = -1
  var previous2 = -1
  var next = -1
  var next2 = -1
  /// Number of words inside that begin with a letter.
  var words = 0
  var firstWord = -1
  var lastWord = -1
  /// The word that tells the kind: the last one, or the one before "of".
  var head = -1
  /// "of", "for" or "on" inside.
  var hasOf = false
  /// The candidate that ends where `previous` stands, when nothing speaks more for another type than for a person, and
  /// whether enough speaks for that. Known only while candidates are scored one after the other.
  var person: Range<Int>?
  var isPersonSure = false
}

extension Reading {
  func surroundings(of candidate: Candidate) -> Surroundings {
    var around = Surroundings()
    around.previous = previous(candidate.first)
    if around.previous >= 0 { around.previous2 = previous(around.previous) }
    around.next = next(candidate.end - 1)
    if around.next >= 0, tokens[around.next].gap == ReadingToken.lineStart { around.next = -1 }
    if around.next >= 0 { around.next2 = next(around.next) }
    for index in candidate.first..<candidate.end {
      let token = tokens[index]
      guard token.isLetters else { continue }
      around.words += 1
      if around.firstWord < 0 { around.firstWord = index }
      around.lastWord = index
      if token.isLower, !around.hasOf, known(index) == .of || known(index) == .for || known(index) == .on {
        around.hasOf = true
        around.head = index - 1
      }
    }
    if !around.hasOf || around.head < candidate.first { around.head = around.lastWord }
    return around
  }
}
