/// Cuts text into words (UAX #29, Unicode 17) and sentences, and gives each word an id.
///
///     var vocabulary = Vocabulary()
///     var text = TokenizedText()
///     Tokenizer().tokenize("Kyiv's mayor spoke.", into: &text, vocabulary: &vocabulary)
///     text.words.map(vocabulary.word)  // ["kyiv's", "mayor", "spoke"]
///
/// A word's id stands for its folded form: full case folding, typographic apostrophes written as `'`.
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

  public var sentenceStyle: SentenceStyle

  public init(sentenceStyle: SentenceStyle = .prose) { self.sentenceStyle = sentenceStyle }

  /// Tokenizes `text` and replaces what `columns` held. O(bytes).
  public func tokenize(
    _ text: Span<UInt8>, into columns: inout TokenizedText, vocabulary: inout Vocabulary
  ) {
    // Placeholder segmentation; replaced by Segmentation/.
    columns.removeAll()
    columns.byteCount = text.count
    var bytes: [UInt8] = []
    for i in 0..<text.count { bytes.append(text[i]) }
    let string = String(decoding: bytes, as: UTF8.self)
    columns.sentenceStarts.append(0)
    columns.sentenceTokens.append(0)
    var offset = 0
    var word = ""
    var start = 0
    var sentenceEnded = false
    let scalars = Array(string.unicodeScalars)
    func flush(_ end: Int, _ columns: inout TokenizedText, _ vocabulary: inout Vocabulary) {
      guard !word.isEmpty else { return }
      if sentenceEnded {
        columns.sentenceStarts.append(UInt32(start))
        columns.sentenceTokens.append(UInt32(columns.count))
        sentenceEnded = false
      }
      columns.starts.append(UInt32(start))
      columns.ends.append(UInt32(end))
      let isNumber = word.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
      columns.kinds.append(isNumber ? .number : .word)
      columns.words.append(vocabulary.insert(word.lowercased()))
      word = ""
    }
    for (i, scalar) in scalars.enumerated() {
      let width = UTF8.width(scalar)
      let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      let next = i + 1 < scalars.count ? scalars[i + 1] : " "
      let nextIsLetter = next.properties.isAlphabetic || next.properties.numericType != nil
      let glue = ".'’,".unicodeScalars.contains(scalar) && !word.isEmpty && nextIsLetter
      if isLetter || glue {
        if word.isEmpty { start = offset }
        word.unicodeScalars.append(scalar == "’" ? "'" : scalar)
      } else {
        flush(offset, &columns, &vocabulary)
        if ".!?\n".unicodeScalars.contains(scalar) { sentenceEnded = true }
      }
      offset += width
    }
    flush(offset, &columns, &vocabulary)
  }

  /// Tokenizes `text` and replaces what `columns` held. O(bytes).
  public func tokenize(
    _ text: String, into columns: inout TokenizedText, vocabulary: inout Vocabulary
  ) {
    let bytes = Array(text.utf8)
    tokenize(bytes.span, into: &columns, vocabulary: &vocabulary)
  }
}
