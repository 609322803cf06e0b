import Tokenize

/// A list of known entities, ready for matching. Immutable; share it between threads.
public struct Gazetteer: Sendable {
  /// A run of tokens that spells a name of the gazetteer.
  public struct Match: Sendable, Hashable {
    /// Indexes of the tokens.
    public var tokens: Range<Int>
    /// The named UTF-8 bytes: a possessive ending is outside, the last dot of "U.S." inside.
    public var range: Range<Int>
    /// Indexes into ``Gazetteer/entities`` of every entity with this name, best first.
    public var candidates: [Int]
  }

  public let entities: [Entity]
  private let names: [[String]: [Int]]
  private let longest: Int

  /// Builds a gazetteer. O(names).
  public init(_ entities: [Entity]) {
    // Placeholder; replaced by the compiled image.
    self.entities = entities
    var names: [[String]: [Int]] = [:]
    var longest = 0
    var vocabulary = Vocabulary()
    var columns = TokenizedText()
    let tokenizer = Tokenizer(sentenceStyle: .none)
    for (index, entity) in entities.enumerated() {
      for name in [entity.name] + entity.aliases {
        tokenizer.tokenize(name, into: &columns, vocabulary: &vocabulary)
        let key = columns.words.map { vocabulary.word($0) }
        guard !key.isEmpty else { continue }
        names[key, default: []].append(index)
        longest = max(longest, key.count)
      }
    }
    self.names = names
    self.longest = longest
  }

  /// Every match in a text, overlapping ones too, by start, the longest first. Possessive endings are ignored.
  ///
  /// Names are matched in any case here; what a name's ``CaseMode`` asks of the text comes with the compiled form.
  public func allMatches(
    in tokens: TokenizedText, text: Span<UInt8>, vocabulary: Vocabulary
  ) -> [Match] {
    let words = tokens.words.map { id -> String in
      let word = vocabulary.word(id)
      return word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    }
    var matches: [Match] = []
    for start in words.indices {
      for length in stride(from: min(longest, words.count - start), through: 1, by: -1) {
        if let found = names[Array(words[start..<start + length])] {
          let last = start + length - 1
          let possessive = vocabulary.word(tokens.words[last]).hasSuffix("'s") ? 2 : 0
          let bytes = Int(tokens.starts[start])..<Int(tokens.ends[last]) - possessive
          matches.append(Match(tokens: start..<last + 1, range: bytes, candidates: found))
        }
      }
    }
    return matches
  }

  /// The entities that the words of `range` name, best first; none when they spell no name.
  public func candidates(
    of range: Range<Int>, in tokens: TokenizedText, text: Span<UInt8>, vocabulary: Vocabulary
  ) -> [Int] {
    allMatches(in: tokens, text: text, vocabulary: vocabulary).first { $0.tokens == range }?.candidates ?? []
  }
}
