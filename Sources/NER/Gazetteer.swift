import Tokenize

/// A list of known entities, ready for matching. Immutable; share it between threads.
public struct Gazetteer: Sendable {
  /// A run of tokens that spells a name of the gazetteer.
  public struct Match: Sendable, Hashable {
    /// Indexes of the tokens.
    public var tokens: Range<Int>
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

  /// The entities good for world news that come with the library.
  public static let builtIn = Gazetteer([
    Entity(id: "country:CN", type: .place, name: "China", aliases: ["PRC", "People's Republic of China"])
  ])

  /// Every match in a text, overlapping ones too, by start, the longest first. Possessive endings are ignored.
  public func allMatches(in text: TokenizedText, vocabulary: Vocabulary) -> [Match] {
    let words = text.words.map { id -> String in
      let word = vocabulary.word(id)
      return word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    }
    var matches: [Match] = []
    for start in words.indices {
      for length in stride(from: min(longest, words.count - start), through: 1, by: -1) {
        if let found = names[Array(words[start..<start + length])] {
          matches.append(Match(tokens: start..<start + length, candidates: found))
        }
      }
    }
    return matches
  }
}
