/// Walks from sentence boundary to sentence boundary by the default rules of UAX #29 (Unicode 17). Like
/// ``WordCursor`` it is only a number, and may start at any sentence boundary.
public struct SentenceCursor: Sendable, Hashable {
  /// Byte offset of the boundary the cursor stands at.
  public private(set) var offset: Int

  /// A cursor at `offset`, which must be a sentence boundary of the texts it is used with; 0 always is.
  public init(at offset: Int = 0) { self.offset = offset }

  /// The sentence after the cursor, trailing space included, or nil at the end of the text.
  ///
  /// With `isComplete` false, `text` is the beginning of a longer one: nil comes already when what follows
  /// could still change the sentence. Go on with the same cursor and the longer text.
  /// O(length of the sentence, and of what lies between it and the next letter).
  public mutating func next(in text: Span<UInt8>, isComplete: Bool = true) -> Range<Int>? {
    guard offset >= 0, offset < text.count else { return nil }
    let end = SentenceScanner(properties: .shared).sentenceEnd(from: offset, in: text)
    // A decision that looked at the end of an incomplete text is not final.
    if !isComplete, end.looked >= text.count { return nil }
    defer { offset = end.offset }
    return offset..<end.offset
  }
}
