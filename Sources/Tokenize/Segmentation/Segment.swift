/// A stretch of text between two word boundaries of UAX #29.
public struct Segment: Sendable, Hashable {
  /// Byte offset of the first byte.
  public var start: Int
  /// Byte offset one past the last byte.
  public var end: Int
  /// What it is made of.
  public var kind: TokenKind

  public init(start: Int, end: Int, kind: TokenKind) {
    (self.start, self.end, self.kind) = (start, end, kind)
  }

  public var range: Range<Int> { start..<end }
  /// Whether it holds a letter, a digit or an ideograph, and is not blank, punctuation or symbol.
  public var isWordLike: Bool { kind != .other }
}

/// What the characters of a segment say about its kind, gathered as bits.
struct KindBits {
  var bits: UInt8 = 0

  /// The bit of each ``WordBreak``.
  static let ofClass: [UInt8] = WordBreak.allCases.map { wordBreak in
    switch wordBreak {
    case .aLetter, .hebrewLetter, .pictographicLetter: 1
    case .numeric: 2
    case .katakana: 4
    case .ideograph: 8
    case .southeastAsian: 16
    default: 0
    }
  }

  /// A letter makes a word, whatever stands beside it; then digits count.
  var kind: TokenKind {
    if bits & 1 != 0 { return .word }
    if bits & 2 != 0 { return .number }
    if bits & 4 != 0 { return .katakana }
    if bits & 8 != 0 { return .ideograph }
    return bits & 16 != 0 ? .southeastAsian : .other
  }
}
