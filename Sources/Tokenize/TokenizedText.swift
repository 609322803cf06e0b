/// The tokens of one text as columns: what the recognizer and the vectorizer read, so that a text is tokenized
/// once. A value is meant to be reused from text to text; `removeAll()` keeps its memory.
///
/// Offsets are UTF-8 byte offsets into the text as it was given.
public struct TokenizedText: Sendable {
  /// Byte offset of each word-like token's first byte, ascending.
  public internal(set) var starts: [UInt32] = []
  /// Byte offset one past each token's last byte.
  public internal(set) var ends: [UInt32] = []
  /// What each token is made of; never `.other`.
  public internal(set) var kinds: [TokenKind] = []
  /// The id of each token's folded word in the vocabulary it was tokenized with.
  public internal(set) var words: [WordID] = []
  /// Byte offset of each sentence's first byte. Sentences are contiguous: each ends where the next one starts.
  public internal(set) var sentenceStarts: [UInt32] = []
  /// Index of the first token at or after each sentence's start, beside `sentenceStarts`.
  public internal(set) var sentenceTokens: [UInt32] = []
  /// Scratch memory of the word segmenter.
  var masks = WordMasks()
  /// Number of bytes of the text.
  public internal(set) var byteCount = 0

  /// Columns without tokens.
  public init() {}

  /// Number of tokens.
  public var count: Int { starts.count }

  /// The bytes of token `index`.
  public func range(of index: Int) -> Range<Int> { Int(starts[index])..<Int(ends[index]) }

  /// The bytes of sentence `index`, trailing space included.
  public func sentenceRange(_ index: Int) -> Range<Int> {
    let next = index + 1 < sentenceStarts.count ? Int(sentenceStarts[index + 1]) : byteCount
    return Int(sentenceStarts[index])..<next
  }

  /// The tokens of sentence `index`.
  public func tokens(ofSentence index: Int) -> Range<Int> {
    let next = index + 1 < sentenceTokens.count ? Int(sentenceTokens[index + 1]) : count
    return Int(sentenceTokens[index])..<next
  }

  /// Removes every token and sentence and keeps the memory.
  public mutating func removeAll() {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    sentenceStarts.removeAll(keepingCapacity: true)
    sentenceTokens.removeAll(keepingCapacity: true)
    byteCount = 0
  }

  /// Adds the word-like segments of `text`.
  mutating func appendWords(of text: Span<UInt8>) {
    // The masks are taken out for the time being: they write into the columns.
    var masks = WordMasks()
    swap(&masks, &self.masks)
    masks.tokenize(text, into: &self)
    swap(&masks, &self.masks)
  }

  /// Fills `sentenceTokens` from `sentenceStarts` and `starts`.
  mutating func alignSentences() {
    sentenceTokens.removeAll(keepingCapacity: true)
    var token = 0
    for start in sentenceStarts {
      while token < starts.count, starts[token] < start { token += 1 }
      sentenceTokens.append(UInt32(token))
    }
  }

  /// Removes the tokens from `first` on that are not word-like (a lone `_`).
  mutating func removeOthers(from first: Int) {
    var kept = first
    for token in first..<count where kinds[token] != .other {
      (starts[kept], ends[kept], kinds[kept]) = (starts[token], ends[token], kinds[token])
      kept += 1
    }
    starts.removeLast(starts.count - kept)
    ends.removeLast(ends.count - kept)
    kinds.removeLast(kinds.count - kept)
  }
}
