/// A set of classes of Word_Break; sets of constants are known when compiling.
struct WordBreakSet: Hashable {
  private var bits: UInt32 = 0

  @inline(__always)
  init() {}

  @inline(__always)
  private init(_ a: WordBreak) { bits = Self.bit(a.rawValue) }

  @inline(__always)
  private func with(_ other: Self) -> Self {
    var union = self
    union.bits |= other.bits
    return union
  }

  @inline(__always)
  private static func bit(_ rawValue: UInt8) -> UInt32 { 1 &<< UInt32(rawValue) }

  /// Adds the class in properties of a ``BreakTable``.
  @inline(__always)
  mutating func insert(packed: UInt16) { bits |= Self.bit(UInt8(truncatingIfNeeded: packed &>> 4)) }

  /// Whether the class in properties of a ``BreakTable`` is a member.
  @inline(__always)
  func contains(packed: UInt16) -> Bool { bit(packed: packed) != 0 }

  /// The same as a number, 0 or 1.
  @inline(__always)
  func bit(packed: UInt16) -> UInt64 { UInt64(bits &>> UInt32(packed &>> 4) & 1) }

  @inline(__always)
  func intersects(_ other: Self) -> Bool { bits & other.bits != 0 }

  // MARK: The sets

  @inline(__always) static var letter: Self { Self(.aLetter) }
  @inline(__always) static var marks: Self { Self(.extend).with(Self(.format)) }
  @inline(__always) static var southeastAsian: Self { Self(.southeastAsian) }
  /// Characters that are a token each.
  @inline(__always) static var ideographs: Self { Self(.ideograph).with(.southeastAsian) }
  @inline(__always) static var letterOrMark: Self { letter.with(marks) }
  @inline(__always) static var katakana: Self { Self(.katakana) }
  @inline(__always) static var eastAsian: Self { ideographs.with(katakana) }
  @inline(__always) static var ideographOrMark: Self { ideographs.with(marks) }
  @inline(__always) static var eastAsianOrMark: Self { eastAsian.with(marks) }
  @inline(__always) static var hebrewLetter: Self { Self(.hebrewLetter) }
  @inline(__always) static var hebrewOrMark: Self { hebrewLetter.with(marks) }
  @inline(__always) static var pictographic: Self { Self(.pictograph).with(Self(.pictographicLetter)) }
  @inline(__always) static var anyLetter: Self {
    letter.with(hebrewLetter).with(Self(.pictographicLetter))
  }

  /// The kind of a segment made of one class, by its raw value.
  static let kindOfClass: [TokenKind] = (0..<32).map { (rawValue: UInt16) in
    var set = Self()
    set.insert(packed: rawValue << 4)
    return set.kind
  }

  /// The kind of a segment made of these classes: a letter makes a word, whatever stands beside it; then digits count.
  @inline(__always)
  var kind: TokenKind {
    if intersects(.anyLetter) { return .word }
    if intersects(Self(.numeric)) { return .number }
    if intersects(.katakana) { return .katakana }
    if intersects(Self(.ideograph)) { return .ideograph }
    return intersects(.southeastAsian) ? .southeastAsian : .other
  }
}
