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
    let kinds = KindBits.ofClass
    var state = WordAutomaton.start
    var kind = KindBits()
    var pending = offset
    var position = offset
    while position < text.count {
      let scalar = ScalarDecoder.decode(text, at: position)
      let isLast = position + scalar.byteCount == text.count
      if isLast, !isComplete, scalar.codePoint == DecodedScalar.replacement { return nil }
      let wordBreak = Int(properties.packed(scalar.codePoint) &>> 4)
      let step = steps[Int(state) &<< 5 | wordBreak]
      if step & WordAutomaton.breaksAtPending != 0 { return segment(to: pending, kind) }
      if step & WordAutomaton.breaksHere != 0, position > offset { return segment(to: position, kind) }
      if step & WordAutomaton.setsPending != 0 { pending = position }
      state = step & WordAutomaton.stateBits
      kind.bits |= kinds[wordBreak]
      position += scalar.byteCount
    }
    guard isComplete else { return nil }
    return segment(to: WordAutomaton.isOnTrial(state) ? pending : text.count, kind)
  }

  /// The next word-like segment: ``next(in:isComplete:)`` without blanks, punctuation and symbols.
  public mutating func nextWord(in text: Span<UInt8>, isComplete: Bool = true) -> Segment? {
    while let segment = next(in: text, isComplete: isComplete) {
      if segment.isWordLike { return segment }
    }
    return nil
  }

  private mutating func segment(to end: Int, _ kind: KindBits) -> Segment {
    defer { offset = end }
    return Segment(start: offset, end: end, kind: kind.kind)
  }
}
