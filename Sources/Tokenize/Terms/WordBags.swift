/// The words of a stretch of texts, counted apart from the rest: small enough that looking up words, and counting
/// them, stays in a near cache. What is made of the words, and what they are called, is decided where the stretches are
/// put together, once for each word of a stretch.
struct WordBags: Sendable {
  /// The words, numbered by first appearance.
  private(set) var words = Vocabulary()
  /// Which words each text has and how often.
  private(set) var bags = TermBags()
  private var columns = TokenizedText()

  /// Counts the words of one more text. O(bytes).
  mutating func append(_ text: Span<UInt8>, joining: TokenJoining) {
    Tokenizer(sentenceStyle: .none).tokenize(text, joining: joining, into: &columns, vocabulary: &words)
    bags.append(columns.words, termCount: words.count)
  }

  /// Removes every word and text and keeps the memory.
  mutating func removeAll() {
    words.removeAll()
    bags.removeAll()
  }
}
