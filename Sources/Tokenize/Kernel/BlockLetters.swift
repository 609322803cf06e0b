/// The letters above ASCII that the first two bytes of their character tell, in 64 bytes: most of those of Latin,
/// Greek, Cyrillic, Hebrew and Arabic writing, and Hangul syllables. What it leaves out costs time, nothing else.
///
///     a, b, c = the bytes from each place on, from the next and from the one after
///     a letter begins where                                                         bytes
///       a is C3...CA, D0 or D1, but a, b are not × or ÷      Latin, Cyrillic          2
///       a is CE, b is 8E...BF but not A2                     Greek                    2
///       a is CF, b is not B6                                 Greek                    2
///       a is D7, b is 90...AA, c is D7 or ASCII, no quote    Hebrew                   2
///       a is D8, b is A0...BF                                Arabic                   2
///       a is D9, b is 80...8A                                Arabic                   2
///       a is DA                                              Arabic                   2
///       a is EA, b is B0...BF                                Hangul                   3
///       a is EB or EC                                        Hangul                   3
///       a is ED, b is 80...9D                                Hangul                   3
///     and b, and c if it has 3 bytes, go on with a character: 80...BF
///
/// A quote after a Hebrew letter may belong to the word (WB7a to WB7c), so that letter is left out.
struct BlockLetters {
  /// Bit i: byte i belongs to a letter that begins in these 64.
  let bytes: UInt64
  /// The same for the bytes behind the 64.
  let bytesBeyond: UInt64

  /// How many bytes are read. The last letter may reach beyond the 64.
  static let byteCount = 66

  /// The letters that begin in `text[offset..<offset + 64]`.
  @inline(__always)
  init(_ text: RawSpan, at offset: Int) {
    var (two, three) = (0 as UInt64, 0 as UInt64)
    if Self.any(of: text, at: offset, Gathered.mayBeginOther) {
      (two, three) = Self.begins(text, at: offset)
    } else if Self.any(of: text, at: offset, Gathered.mayBeginEuropean) {
      two = Self.beginsEuropean(text, at: offset)
    }
    bytes = two | two &<< 1 | three | three &<< 1 | three &<< 2
    bytesBeyond = two &>> 63 | three &>> 63 | three &>> 62
  }

  // Not inlined: the compiler would take the vectors to pieces to share them with what stands around.

  @inline(never)
  private static func beginsEuropean(_ text: RawSpan, at offset: Int) -> UInt64 {
    var gathered = Gathered()
    gathered.addEuropean(text, at: offset, part: 0)
    gathered.addEuropean(text, at: offset, part: 1)
    gathered.addEuropean(text, at: offset, part: 2)
    gathered.addEuropean(text, at: offset, part: 3)
    return BlockMasks.transposed(gathered.two, gathered.three).x
  }

  @inline(never)
  private static func begins(_ text: RawSpan, at offset: Int) -> (two: UInt64, three: UInt64) {
    var gathered = Gathered()
    gathered.addAll(text, at: offset, part: 0)
    gathered.addAll(text, at: offset, part: 1)
    gathered.addAll(text, at: offset, part: 2)
    gathered.addAll(text, at: offset, part: 3)
    let begins = BlockMasks.transposed(gathered.two, gathered.three)
    return (begins.x, begins.y)
  }

  /// Whether one of 64 bytes is one that `test` is after.
  @inline(__always)
  private static func any(of text: RawSpan, at offset: Int, _ test: (Bytes16) -> Bytes16) -> Bool {
    let first = test(text.bytes16(at: offset)) | test(text.bytes16(at: offset &+ 16))
    let second = test(text.bytes16(at: offset &+ 32)) | test(text.bytes16(at: offset &+ 48))
    let found = (first | second).halves
    return found.x | found.y != 0
  }
}

/// The comparisons of a block before the transposition.
private struct Gathered {
  var two = Bytes16(repeating: 0)
  var three = Bytes16(repeating: 0)

  /// 0xFF where a letter of Latin or Cyrillic writing may begin.
  @inline(__always)
  static func mayBeginEuropean(_ a: Bytes16) -> Bytes16 { Bytes16.isIn(0xC3...0xD1, a) }

  /// 0xFF where one of the other letters may begin.
  @inline(__always)
  static func mayBeginOther(_ a: Bytes16) -> Bytes16 {
    Bytes16.isIn(0xCE...0xCF, a) | Bytes16.isIn(0xD7...0xDA, a) | Bytes16.isIn(0xEA...0xED, a)
  }

  /// Adds 16 of 64 bytes that hold Latin and Cyrillic letters only.
  @inline(__always)
  mutating func addEuropean(_ text: RawSpan, at offset: Int, part: Int) {
    let start = offset &+ 16 &* part
    let (a, b) = (text.bytes16(at: start), text.bytes16(at: start &+ 1))
    two |= Self.beginsEuropean(a, b) & Self.goesOn(b) & BlockMasks.bits(ofPart: part)
  }

  /// Adds 16 of the 64 bytes.
  @inline(__always)
  mutating func addAll(_ text: RawSpan, at offset: Int, part: Int) {
    let start = offset &+ 16 &* part
    let (a, b, c) = (text.bytes16(at: start), text.bytes16(at: start &+ 1), text.bytes16(at: start &+ 2))
    let bits = Self.goesOn(b) & BlockMasks.bits(ofPart: part)
    let begins =
      Self.beginsEuropean(a, b) | Self.beginsGreek(a, b) | Self.beginsHebrew(a, b, c)
      | Self.beginsArabic(a, b)
    two |= begins & bits
    three |= Self.beginsHangul(a, b) & Self.goesOn(c) & bits
  }

  @inline(__always)
  private static func goesOn(_ bytes: Bytes16) -> Bytes16 { Bytes16.isIn(0x80...0xBF, bytes) }

  @inline(__always)
  private static func beginsEuropean(_ a: Bytes16, _ b: Bytes16) -> Bytes16 {
    let sign = Bytes16.isEqual(0xC3, a) & Bytes16.isEqual(0xB7, b | Bytes16(repeating: 0x20))
    return (Bytes16.isIn(0xC3...0xCA, a) | Bytes16.isIn(0xD0...0xD1, a)).without(sign)
  }

  @inline(__always)
  private static func beginsGreek(_ a: Bytes16, _ b: Bytes16) -> Bytes16 {
    let first = (Bytes16.isEqual(0xCE, a) & Bytes16.isIn(0x8E...0xBF, b)).without(Bytes16.isEqual(0xA2, b))
    return first | Bytes16.isEqual(0xCF, a).without(Bytes16.isEqual(0xB6, b))
  }

  @inline(__always)
  private static func beginsHebrew(_ a: Bytes16, _ b: Bytes16, _ c: Bytes16) -> Bytes16 {
    let quote = Bytes16.isEqual(0x22, c) | Bytes16.isEqual(0x27, c)
    return Bytes16.isEqual(0xD7, a) & Bytes16.isIn(0x90...0xAA, b)
      & (Bytes16.isEqual(0xD7, c) | Bytes16.isIn(0x00...0x7F, c).without(quote))
  }

  @inline(__always)
  private static func beginsArabic(_ a: Bytes16, _ b: Bytes16) -> Bytes16 {
    Bytes16.isEqual(0xD8, a) & Bytes16.isIn(0xA0...0xBF, b)
      | Bytes16.isEqual(0xD9, a) & Bytes16.isIn(0x80...0x8A, b) | Bytes16.isEqual(0xDA, a)
  }

  @inline(__always)
  private static func beginsHangul(_ a: Bytes16, _ b: Bytes16) -> Bytes16 {
    Bytes16.isIn(0xEB...0xEC, a) | Bytes16.isEqual(0xEA, a) & Bytes16.isIn(0xB0...0xBF, b)
      | Bytes16.isEqual(0xED, a) & Bytes16.isIn(0x80...0x9D, b)
  }
}
