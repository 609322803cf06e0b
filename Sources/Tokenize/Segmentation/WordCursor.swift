/// Walks from word boundary to word boundary (UAX #29, Unicode 17). The text is given at each step, so a cursor
/// is only a number: it can be kept, copied, stopped and taken up again.
///
///     var cursor = WordCursor()
///     while let segment = cursor.next(in: text) { … }  // the segments join up to the whole text
///
/// The rules never look back over a boundary, so a cursor may start at any boundary.
public struct WordCursor: Sendable, Hashable {
  /// Byte offset of the boundary the cursor stands at.
  public private(set) var offset: Int

  /// A cursor at `offset`, which must be a word boundary of the texts it is used with; 0 always is.
  public init(at offset: Int = 0) { self.offset = offset }

  /// The segment after the cursor, blanks and punctuation included, or nil at the end of the text.
  ///
  /// With `isComplete` false, `text` is the beginning of a longer one: nil comes already when what follows
  /// could still change the segment. Go on with the same cursor and the longer text. O(length of the segment).
  public mutating func next(in text: Span<UInt8>, isComplete: Bool = true) -> Segment? {
    guard offset >= 0, offset < text.count else { return nil }
    let properties = BreakTable.shared
    let steps = WordAutomaton.table
    var state = WordAutomaton.start
    var classes = WordBreakSet()
    var pending = offset
    var position = offset
    while position < text.count {
      let (packed, byteCount) = properties.packed(text, at: position)
      if !isComplete, position &+ byteCount == text.count, isCutShort(text, at: position) { return nil }
      let step = steps[Int(state) &<< 5 | Int(packed &>> 4)]
      if step & WordAutomaton.breaksAtPending != 0 { return segment(to: pending, classes) }
      if step & WordAutomaton.breaksHere != 0, position > offset { return segment(to: position, classes) }
      if step & WordAutomaton.setsPending != 0 { pending = position }
      state = step & WordAutomaton.stateBits
      classes.insert(packed: packed)
      position &+= byteCount
    }
    guard isComplete else { return nil }
    return segment(to: WordAutomaton.isOnTrial(state) ? pending : text.count, classes)
  }

  /// The next word-like segment: ``next(in:isComplete:)`` without blanks, punctuation and symbols.
  public mutating func nextWord(in text: Span<UInt8>, isComplete: Bool = true) -> Segment? {
    while let segment = next(in: text, isComplete: isComplete) {
      if segment.isWordLike { return segment }
    }
    return nil
  }

  /// Whether the last character of a text may be the beginning of a longer one.
  private func isCutShort(_ text: Span<UInt8>, at position: Int) -> Bool {
    text[position] >= 0xC2 && ScalarDecoder.decode(text, at: position).codePoint == DecodedScalar.replacement
  }

  private mutating func segment(to end: Int, _ classes: WordBreakSet) -> Segment {
    defer { offset = end }
    return Segment(start: offset, end: end, kind: classes.kind)
  }
}
