import Tokenize

/// A score for each entity type, in the order of `EntityType.allCases`.
typealias TypeScores = SIMD8<Float>

extension EntityType {
  /// Position in ``TypeScores``.
  @inline(__always) var index: Int {
    switch self {
    case .person: 0
    case .organization: 1
    case .place: 2
    case .facility: 3
    case .group: 4
    case .event: 5
    case .product: 6
    case .work: 7
    }
  }

  /// The type of each position.
  static let byIndex = EntityType.allCases
}

extension TypeScores {
  subscript(type: EntityType) -> Float {
    @inline(__always) get { self[type.index] }
    @inline(__always) set { self[type.index] = newValue }
  }

  /// The type with the highest score; the first in order among equals.
  var best: EntityType {
    var (best, highest) = (EntityType.person, self[0])
    if self[1] > highest { (best, highest) = (.organization, self[1]) }
    if self[2] > highest { (best, highest) = (.place, self[2]) }
    if self[3] > highest { (best, highest) = (.facility, self[3]) }
    if self[4] > highest { (best, highest) = (.group, self[4]) }
    if self[5] > highest { (best, highest) = (.event, self[5]) }
    if self[6] > highest { (best, highest) = (.product, self[6]) }
    return self[7] > highest ? .work : best
  }

  // Here and above the elements by hand: `max()` and an index that varies go through memory.
  /// The highest score.
  var highest: Float {
    let (a, b) = (Swift.max(self[0], self[1]), Swift.max(self[2], self[3]))
    let (c, d) = (Swift.max(self[4], self[5]), Swift.max(self[6], self[7]))
    return Swift.max(Swift.max(a, b), Swift.max(c, d))
  }
}

/// The gazetteer names in a report, found by their first token.
struct NameMatches {
  struct Match {
    /// Reading tokens, half open.
    var first: Int32
    var end: Int32
    /// How much the bare name speaks for each type; 0 for none.
    var evidence: TypeScores
    /// Where the entities it may stand for lie in `entities`; the best one of a type is found on demand.
    var candidates: Range<Int32>
  }

  /// By first token, the longest first.
  private(set) var matches: [Match] = []
  /// The entities of all matches.
  private var entities: [Int] = []
  /// How many of the entities belong to a match.
  private var told: Int32 = 0
  /// Index of the first match at each token, -1 for none.
  private var firstAt: [Int32] = []

  mutating func removeAll() {
    matches.removeAll(keepingCapacity: true)
    entities.removeAll(keepingCapacity: true)
    told = 0
    firstAt.removeAll(keepingCapacity: true)
  }

  /// Makes room for `count` tokens.
  mutating func reserve(_ count: Int) {
    while firstAt.count < count { firstAt.append(-1) }
  }

  /// Adds an entity that the next match may stand for.
  mutating func append(entity: Int) { entities.append(entity) }

  /// Adds a match over reading tokens, which may stand for the entities added since the one before.
  mutating func append(first: Int, end: Int, evidence: TypeScores) {
    if firstAt[first] < 0 { firstAt[first] = Int32(matches.count) }
    let match = Match(
      first: Int32(first), end: Int32(end), evidence: evidence, candidates: told..<Int32(entities.count))
    told = match.candidates.upperBound
    // "Moody's" before "Moody", which the matcher reads over the same word.
    if let last = matches.last, last.first == match.first, last.end < match.end {
      matches.insert(match, at: matches.count - 1)
    } else {
      matches.append(match)
    }
  }

  /// The entities that a match may stand for.
  func candidates(_ match: Int) -> ArraySlice<Int> {
    let range = matches[match].candidates
    return entities[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The matches that start at `token`.
  @inline(__always) func starting(at token: Int) -> Range<Int> {
    let first = firstAt[token]
    guard first >= 0 else { return 0..<0 }
    var end = Int(first)
    while end < matches.count, matches[end].first == Int32(token) { end += 1 }
    return Int(first)..<end
  }

  /// Index of the match over exactly these tokens, or -1.
  @inline(__always) func index(_ first: Int, _ end: Int) -> Int {
    guard first >= 0, first < firstAt.count, firstAt[first] >= 0 else { return -1 }
    for index in starting(at: first) where matches[index].end == Int32(end) { return index }
    return -1
  }

  /// The evidence for exactly these tokens; zeros when they are no name.
  @inline(__always) func evidence(_ first: Int, _ end: Int) -> TypeScores {
    let index = index(first, end)
    return index < 0 ? TypeScores(repeating: 0) : matches[index].evidence
  }

  func isName(_ first: Int, _ end: Int) -> Bool { index(first, end) >= 0 }
}
