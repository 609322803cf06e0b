/// The rules of UAX #29 that decide about a word boundary.
public enum WordRule: String, Sendable, CaseIterable {
  case wb1 = "WB1"
  case wb2 = "WB2"
  case wb3 = "WB3"
  case wb3a = "WB3a"
  case wb3b = "WB3b"
  case wb3c = "WB3c"
  case wb3d = "WB3d"
  case wb4 = "WB4"
  case wb5 = "WB5"
  case wb6 = "WB6"
  case wb7 = "WB7"
  case wb7a = "WB7a"
  case wb7b = "WB7b"
  case wb7c = "WB7c"
  case wb8 = "WB8"
  case wb9 = "WB9"
  case wb10 = "WB10"
  case wb11 = "WB11"
  case wb12 = "WB12"
  case wb13 = "WB13"
  case wb13a = "WB13a"
  case wb13b = "WB13b"
  case wb15 = "WB15"
  case wb16 = "WB16"
  case wb999 = "WB999"

  /// Whether the rule makes a boundary; the others forbid one.
  public var isBoundary: Bool {
    switch self {
    case .wb1, .wb2, .wb3a, .wb3b, .wb999: true
    default: false
    }
  }
}

/// The word boundary rules of UAX #29 one by one, as they stand in the annex: the slow twin of the fast path.
struct WordRules {
  let classes: [WordBreak]

  /// The rule that decides between `classes[i - 1]` and `classes[i]`. O(1) but for runs of ignorable
  /// characters and of regional indicators.
  func rule(before i: Int) -> WordRule {
    if i == 0 { return .wb1 }
    if i == classes.count { return .wb2 }
    let (before, after) = (classes[i - 1], classes[i])
    if before == .cr, after == .lf { return .wb3 }
    if before.isLineEnd { return .wb3a }
    if after.isLineEnd { return .wb3b }
    if before == .zwj, after.isPictographic { return .wb3c }
    if before == .wSegSpace, after == .wSegSpace { return .wb3d }
    if after.isIgnorable { return .wb4 }

    // From here on characters that WB4 ignores are looked through.
    let p = base(before: i)
    let previous = p.map { classes[$0] }
    let beforePrevious = p.flatMap { base(before: $0) }.map { classes[$0] }
    let following = base(after: i).map { classes[$0] }
    let previousIsLetter = previous?.isLetter ?? false
    let letterThenMid = beforePrevious?.isLetter ?? false

    if previousIsLetter, after.isLetter { return .wb5 }
    if previousIsLetter, after == .midLetter || after.isMidNumLetQ, following?.isLetter ?? false {
      return .wb6
    }
    if letterThenMid, previous == .midLetter || previous?.isMidNumLetQ ?? false, after.isLetter {
      return .wb7
    }
    if previous == .hebrewLetter, after == .singleQuote { return .wb7a }
    if previous == .hebrewLetter, after == .doubleQuote, following == .hebrewLetter { return .wb7b }
    if beforePrevious == .hebrewLetter, previous == .doubleQuote, after == .hebrewLetter { return .wb7c }
    if previous == .numeric, after == .numeric { return .wb8 }
    if previousIsLetter, after == .numeric { return .wb9 }
    if previous == .numeric, after.isLetter { return .wb10 }
    if beforePrevious == .numeric, previous == .midNum || previous?.isMidNumLetQ ?? false, after == .numeric {
      return .wb11
    }
    if previous == .numeric, after == .midNum || after.isMidNumLetQ, following == .numeric { return .wb12 }
    if previous == .katakana, after == .katakana { return .wb13 }
    let previousJoinsExtendNumLet =
      previousIsLetter || previous == .numeric || previous == .katakana || previous == .extendNumLet
    if previousJoinsExtendNumLet, after == .extendNumLet { return .wb13a }
    if previous == .extendNumLet, after.isLetter || after == .numeric || after == .katakana { return .wb13b }
    if previous == .regionalIndicator, after == .regionalIndicator {
      let (indicators, startsText) = regionalIndicators(before: i)
      if indicators % 2 == 1 { return startsText ? .wb15 : .wb16 }
    }
    return .wb999
  }

  /// The nearest character before `i` that WB4 does not ignore. An ignorable character after a line end or
  /// at the start of the text has nothing to attach to and stands for itself.
  private func base(before i: Int) -> Int? {
    var p = i - 1
    while p > 0, classes[p].isIgnorable, !classes[p - 1].isLineEnd { p -= 1 }
    return p >= 0 ? p : nil
  }

  /// The nearest character after `i` that WB4 does not ignore.
  private func base(after i: Int) -> Int? {
    var n = i + 1
    while n < classes.count, classes[n].isIgnorable { n += 1 }
    return n < classes.count ? n : nil
  }

  /// How many regional indicators end before `i`, and whether nothing else comes before them.
  private func regionalIndicators(before i: Int) -> (count: Int, startsText: Bool) {
    var count = 0
    var p = base(before: i)
    while let index = p, classes[index] == .regionalIndicator {
      count += 1
      p = base(before: index)
    }
    return (count, p == nil)
  }
}
