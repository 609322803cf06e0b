import Tokenize

/// Finds the names of a gazetteer in many texts, one after the other, and keeps its memory between them.
///
///     var vocabulary = Vocabulary()
///     var tokens = TokenizedText()
///     var matcher = NameMatcher(gazetteer)
///     for text in texts {
///       Tokenizer().tokenize(text.span, into: &tokens, vocabulary: &vocabulary)
///       matcher.find(in: tokens, text: text.span, vocabulary: vocabulary)
///       for match in matcher.matches { print(match.range, gazetteer.entities[matcher.candidates(of: match)[0]].name) }
///     }
///
/// A matcher belongs to one vocabulary, which may grow: each of its words is looked up once, so that a token whose
/// word is in no name costs one array access. Use one matcher a thread and vocabulary.
public struct NameMatcher: Sendable {
  /// The names to find.
  public let gazetteer: Gazetteer
  /// Which of overlapping names are kept.
  public let policy: OverlapPolicy
  /// The matches of the last text, by start, the longest first.
  public private(set) var matches: [NameMatch] = []

  private var candidates: [UInt32] = []
  private var scans: [NameScan]

  /// A matcher for one vocabulary.
  ///
  /// - Parameters:
  ///   - gazetteer: the names to find.
  ///   - policy: which of overlapping names are kept.
  ///   - ignoresCase: takes names in any case, whatever their ``CaseMode``: for all-caps and informal text.
  ///   - allowsOneEdit: names of eight letters and more are found with one letter added, left out or changed, or two
  ///     neighbours swapped, in a word of at least four. Costs time and memory: O(words of names) once.
  public init(
    _ gazetteer: Gazetteer, policy: OverlapPolicy = .longest, ignoresCase: Bool = false,
    allowsOneEdit: Bool = false
  ) {
    self.gazetteer = gazetteer
    self.policy = policy
    scans = gazetteer.scans(policy: policy, ignoresCase: ignoresCase, allowsOneEdit: allowsOneEdit)
  }

  /// Replaces ``matches`` by those of a text that was tokenized with `vocabulary`, sentences included: no name
  /// crosses the end of a sentence. O(tokens).
  public mutating func find(in tokens: TokenizedText, text: Span<UInt8>, vocabulary: Vocabulary) {
    for i in scans.indices {
      scans[i].binding.extend(over: vocabulary)
      scans[i].run(tokens, text, words: tokens.words)
    }
    if scans.count == 1, policy != .heaviest {
      swap(&matches, &scans[0].matches)
      swap(&candidates, &scans[0].candidates)
    } else {
      (matches, candidates) = gazetteer.resolve(scans, policy)
    }
  }

  /// Indexes into ``Gazetteer/entities`` of every entity that a match of the last text may stand for, best first.
  public func candidates(of match: NameMatch) -> [Int] { candidates[match.candidates].map { Int($0) } }

  /// Calls `body` with each of ``candidates(of:)``.
  @inline(__always) func forEachCandidate(of match: NameMatch, _ body: (Int) -> Void) {
    for index in match.candidates { body(Int(candidates[index])) }
  }

  /// Index into ``Gazetteer/entities`` of the best candidate of a match of the last text. O(1).
  public func best(of match: NameMatch) -> Int { Int(candidates[match.candidates.lowerBound]) }
}
