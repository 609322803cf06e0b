/// A stretch of text between two word boundaries of UAX #29.
public struct Segment: Sendable, Hashable {
  /// Byte offset of the first byte.
  public var start: Int
  /// Byte offset one past the last byte.
  public var end: Int
  /// What it is made of.
  public var kind: TokenKind

  /// A segment of the bytes from `start` to before `end`.
  public init(start: Int, end: Int, kind: TokenKind) {
    (self.start, self.end, self.kind) = (start, end, kind)
  }

  /// The bytes of the segment.
  public var range: Range<Int> { start..<end }
  /// Whether it holds a letter, a digit or an ideograph, and is not blank, punctuation or symbol.
  public var isWordLike: Bool { kind != .other }
}
