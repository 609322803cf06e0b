/// The same for strings, where convenience counts for more than allocations. Offsets are UTF-8 byte offsets:
/// `text.utf8[text.utf8.index(text.startIndex, offsetBy: segment.start)...]`.
extension Tokenizer {
  /// The word-like segments of `text`, as in `tokenize(_:into:vocabulary:)`. O(bytes).
  public static func words(in text: String) -> [Segment] {
    withBytes(of: text) { bytes in
      var columns = TokenizedText()
      columns.appendWords(of: bytes.extracting(first: longestText))
      return (0..<columns.count).map { token in
        let range = columns.range(of: token)
        return Segment(start: range.lowerBound, end: range.upperBound, kind: columns.kinds[token])
      }
    }
  }

  /// All segments of `text`, blanks and punctuation included: they join up to the whole text. O(bytes).
  public static func segments(in text: String) -> [Segment] {
    withBytes(of: text) { bytes in
      var cursor = WordCursor()
      var segments: [Segment] = []
      while let segment = cursor.next(in: bytes) { segments.append(segment) }
      return segments
    }
  }

  /// The sentences of `text`, as byte ranges that join up to the whole text. O(bytes).
  public func sentences(in text: String) -> [Range<Int>] {
    Self.withBytes(of: text) { bytes in
      var cursor = SentenceCursor(style: sentenceStyle)
      var sentences: [Range<Int>] = []
      while let sentence = cursor.next(in: bytes) { sentences.append(sentence) }
      return sentences
    }
  }

  /// The bytes of a string: in place where they lie together, as in every native Swift string.
  static func withBytes<Result>(of text: String, _ body: (Span<UInt8>) -> Result) -> Result {
    text.utf8.withContiguousStorageIfAvailable { body($0.span) } ?? body(Array(text.utf8).span)
  }
}
