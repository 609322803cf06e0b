/// The rules of UAX #29 that decide about a sentence boundary.
public enum SentenceRule: String, Sendable, CaseIterable {
  case sb1 = "SB1"
  case sb2 = "SB2"
  case sb3 = "SB3"
  case sb4 = "SB4"
  case sb5 = "SB5"
  case sb6 = "SB6"
  case sb7 = "SB7"
  case sb8 = "SB8"
  case sb8a = "SB8a"
  case sb9 = "SB9"
  case sb10 = "SB10"
  case sb11 = "SB11"
  case sb998 = "SB998"

  /// Whether the rule makes a boundary; the others forbid one.
  public var isBoundary: Bool {
    switch self {
    case .sb1, .sb2, .sb4, .sb11: true
    default: false
    }
  }
}

/// The sentence boundary rules of UAX #29 one by one, as they stand in the annex: the slow twin of the fast path.
struct SentenceRules {
  let classes: [SentenceBreak]

  /// The rule that decides between `classes[i - 1]` and `classes[i]`. O(distance to the next letter or
  /// terminator).
  func rule(before i: Int) -> SentenceRule {
    if i == 0 { return .sb1 }
    if i == classes.count { return .sb2 }
    let (before, after) = (classes[i - 1], classes[i])
    if before == .cr, after == .lf { return .sb3 }
    if before.isParagraphSeparator { return .sb4 }
    if after.isIgnorable { return .sb5 }

    // From here on characters that SB5 ignores are looked through.
    guard let p = base(before: i) else { return .sb998 }
    if classes[p] == .aTerm {
      if after == .numeric { return .sb6 }
      let first = base(before: p).map { classes[$0] }
      if first == .upper || first == .lower, after == .upper { return .sb7 }
    }
    guard let end = sentenceEnd(p) else { return .sb998 }
    if end.terminator == .aTerm, lowerFollows(from: i) { return .sb8 }
    if after == .sContinue || after.isTerminator { return .sb8a }
    if !end.hasSpaces, after == .close || after == .sp || after.isParagraphSeparator { return .sb9 }
    if after == .sp || after.isParagraphSeparator { return .sb10 }
    return .sb11
  }

  /// `SATerm Close* Sp*` read backwards from `p`; SB4 has seen to paragraph separators before.
  private func sentenceEnd(_ p: Int) -> (terminator: SentenceBreak, hasSpaces: Bool)? {
    var index: Int? = p
    var hasSpaces = false
    while let i = index, classes[i] == .sp { (hasSpaces, index) = (true, base(before: i)) }
    while let i = index, classes[i] == .close { index = base(before: i) }
    guard let i = index, classes[i].isTerminator else { return nil }
    return (classes[i], hasSpaces)
  }

  /// `( ¬(OLetter | Upper | Lower | ParaSep | SATerm) )* Lower` from `i`.
  private func lowerFollows(from i: Int) -> Bool {
    for later in classes[i...] {
      switch later {
      case .lower: return true
      case .oLetter, .upper, .cr, .lf, .sep, .aTerm, .sTerm: return false
      default: continue
      }
    }
    return false
  }

  /// The nearest character before `i` that SB5 does not ignore. An ignorable character after a paragraph
  /// separator or at the start of the text has nothing to attach to and stands for itself.
  private func base(before i: Int) -> Int? {
    var p = i - 1
    while p > 0, classes[p].isIgnorable, !classes[p - 1].isParagraphSeparator { p -= 1 }
    return p >= 0 ? p : nil
  }
}
