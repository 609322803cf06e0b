import Tokenize

/// A run of words that stands in two texts.
public struct SharedPassage: Sendable, Hashable {
  /// Tokens of one text and of the other; of the same count.
  public var tokensOfA: Range<Int>
  /// Tokens of the other text.
  public var tokensOfB: Range<Int>

  /// A passage of these tokens.
  public init(tokensOfA: Range<Int>, tokensOfB: Range<Int>) {
    self.tokensOfA = tokensOfA
    self.tokensOfB = tokensOfB
  }

  /// The UTF-8 bytes of the passage in a text, from the first byte of its first word to the last of its last.
  public static func bytes(of tokens: Range<Int>, in text: TokenizedText) -> Range<Int> {
    tokens.isEmpty ? 0..<0 : Int(text.starts[tokens.lowerBound])..<Int(text.ends[tokens.upperBound - 1])
  }
}

/// The passages that one text shares with another.
///
/// ```swift
/// let one: [UInt32] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
/// let other: [UInt32] = [0, 0, 2, 3, 4, 5, 6, 7, 8, 9]
/// let passages = SharedPassages(leastWords: 8).passages(of: one, in: other)
/// for passage in passages { print(passage.tokensOfA, passage.tokensOfB) }   // 1..<9 2..<10
/// ```
///
/// ``SharedPassage/bytes(of:in:)`` tells where a passage stands in either text. Exact, by a suffix automaton of the
/// other text (Blumer et al. 1985). About linear in the words.
public struct SharedPassages: Sendable, Equatable {
  /// Words in the shortest passage that counts; at least 1.
  public let leastWords: Int

  /// Looks for passages of at least `leastWords` words.
  public init(leastWords: Int = 8) { self.leastWords = max(1, leastWords) }

  /// The runs of words of `a` that stand in `b` and could not be longer, by position in `a`, each with the first place
  /// in `b`. No run lies within another one; two may overlap.
  public func passages(of a: [WordID], in b: [WordID]) -> [SharedPassage] {
    guard a.count >= leastWords, b.count >= leastWords else { return [] }
    let automaton = SuffixAutomaton(b)
    var passages: [SharedPassage] = []
    var state = SuffixAutomaton.start
    var length = 0
    for end in 0...a.count {
      let before = (state: state, length: length)
      if end < a.count { automaton.advance(&state, &length, by: a[end]) }
      // The run that ended here could not be continued.
      if before.length >= leastWords, end == a.count || length <= before.length {
        let last = automaton.firstEnd(of: before.state)
        passages.append(
          SharedPassage(tokensOfA: end - before.length..<end, tokensOfB: last - before.length..<last))
      }
    }
    return passages
  }
}
