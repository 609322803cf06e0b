/// A run of tokens that may be a name, with what speaks for each type.
struct Candidate {
  /// Tokens, half open.
  var first: Int
  var end: Int
  var scores = TypeScores(repeating: 0)
  /// What the gazetteer says about exactly these tokens.
  var evidence = TypeScores(repeating: 0) {
    didSet { isKnown = evidence.highest > 0 }
  }
  private(set) var isKnown = false
  /// The strongest single contribution to each type, and the rule it came from.
  var strongest = TypeScores(repeating: 0)
  var deciding = SIMD8<UInt8>(repeating: UInt8.max)
  /// The whole title in quotation marks.
  var isQuoted = false
  /// Inside a role: "U.S." in "U.S. Defense Secretary".
  var isInRole = false
  /// Candidate that a short form or acronym stands for, or -1.
  var antecedent = -1
  /// The next candidate with the same words, or the same first candidate.
  var chain = -1
  /// What each rule said; nil when nobody asks.
  var contributions: [Contribution]?

  init(_ first: Int, _ end: Int, isExplaining: Bool) {
    self.first = first
    self.end = end
    if isExplaining { contributions = [] }
  }

  var count: Int { end - first }

  /// Adds to the score of a type for the reason that `rule` gives.
  mutating func add(_ type: EntityType, _ amount: Float, _ rule: Rule) {
    let index = type.index
    scores[index] += amount
    if amount > strongest[index] {
      strongest[index] = amount
      deciding[index] = rule.rawValue
    }
    contributions?.append(Contribution(rule: rule, type: type, amount: amount))
  }
}
