/// Cuts text into words (UAX #29, Unicode 17) and sentences, and gives each word an id.
///
///     var vocabulary = Vocabulary()
///     var text = TokenizedText()
///     Tokenizer().tokenize("Kyiv's mayor spoke.", into: &text, vocabulary: &vocabulary)
///     text.words.map(vocabulary.word)  // ["kyiv's", "mayor", "spoke"]
///
/// A word's id stands for its folded form: full case folding, typographic apostrophes written as `'`.
/// Bytes that are not UTF-8 count as U+FFFD and move no offset.
public struct Tokenizer: Sendable {
  /// How sentences are found.
  public enum SentenceStyle: Sendable {
    /// No sentences: `sentenceStarts` holds one sentence for the whole text.
    case none
    /// The default rules of UAX #29.
    case unicode
    /// What a reader takes for a sentence: abbreviations, initials, quotes, headlines and lists are understood.
    case prose
  }

  /// Most bytes of one text, 2 GiB − 1: offsets have 32 bits. Of a longer text only so many bytes are read, which
  /// `TokenizedText.byteCount` tells; what throws refuses it.
  public static let longestText = Int(Int32.max)

  /// How sentences are found.
  public var sentenceStyle: SentenceStyle

  /// A tokenizer; it holds nothing but its options.
  public init(sentenceStyle: SentenceStyle = .prose) { self.sentenceStyle = sentenceStyle }

  /// Tokenizes `text` and replaces what `columns` held. O(bytes).
  public func tokenize(
    _ text: Span<UInt8>, into columns: inout TokenizedText, vocabulary: inout Vocabulary
  ) {
    segment(text, into: &columns)
    vocabulary.intern(text, starts: columns.starts, ends: columns.ends, into: &columns.words)
  }

  /// Tokenizes `text` and replaces what `columns` held. O(bytes).
  public func tokenize(
    _ text: String, into columns: inout TokenizedText, vocabulary: inout Vocabulary
  ) {
    Self.withBytes(of: text) { tokenize($0, into: &columns, vocabulary: &vocabulary) }
  }

  /// Finds the words and sentences of `text` and replaces what `columns` held. Gives no ids: `words` stays empty.
  /// O(bytes).
  public func segment(_ text: Span<UInt8>, into columns: inout TokenizedText) {
    segment(text, upTo: Self.longestText, into: &columns)
  }

  /// The same for the first `limit` bytes of `text`.
  func segment(_ text: Span<UInt8>, upTo limit: Int, into columns: inout TokenizedText) {
    let text = text.extracting(first: limit)
    columns.removeAll()
    columns.byteCount = text.count
    columns.appendWords(of: text)
    appendSentences(of: text, to: &columns)
    columns.alignSentences()
  }

  /// Adds the sentence starts of `text`.
  func appendSentences(of text: Span<UInt8>, to columns: inout TokenizedText) {
    switch sentenceStyle {
    case .none: if !text.isEmpty { columns.sentenceStarts.append(0) }
    case .unicode, .prose:
      var sentences = SentenceCursor(style: sentenceStyle)
      while let sentence = sentences.next(in: text) {
        columns.sentenceStarts.append(UInt32(truncatingIfNeeded: sentence.lowerBound))
      }
    }
  }
}
