/// Walks from sentence boundary to sentence boundary. Like ``WordCursor`` it is little more than a number, and may
/// start at any sentence boundary.
public struct SentenceCursor: Sendable, Hashable {
  /// Byte offset of the boundary the cursor stands at.
  public private(set) var offset: Int
  /// How sentences are found.
  public let style: Tokenizer.SentenceStyle

  /// A cursor at `offset`, which must be a sentence boundary of the texts it is used with; 0 always is.
  public init(at offset: Int = 0, style: Tokenizer.SentenceStyle = .unicode) {
    self.offset = offset
    self.style = style
  }

  /// The sentence after the cursor, trailing space included, or nil at the end of the text.
  ///
  /// With `isComplete` false, `text` is the beginning of a longer one: nil comes already when what follows
  /// could still change the sentence. Go on with the same cursor and the longer text.
  /// O(length of the sentence, and of what lies between it and the next letter).
  public mutating func next(in text: Span<UInt8>, isComplete: Bool = true) -> Range<Int>? {
    guard offset >= 0, offset < text.count else { return nil }
    let end: (offset: Int, looked: Int)
    switch style {
    case .none: end = (text.count, text.count)
    case .unicode: end = SentenceScanner(properties: .shared).sentenceEnd(from: offset, in: text)
    case .prose:
      var prose = ProseScanner(properties: .shared)
      prose.isIncomplete = !isComplete
      end = (prose.sentenceEnd(from: offset, in: text).offset, prose.looked)
    }
    // A decision that looked at the end of an incomplete text is not final.
    if !isComplete, end.looked >= text.count { return nil }
    defer { offset = end.offset }
    return offset..<end.offset
  }
}
