// The byte classes of 64 bytes as bit masks.
//
// SSE2 and plain ARM code have one instruction that compares 16 bytes, and Swift has none that turns the result
// into bits ("movemask"). So the bits of a class are gathered like this:
//
//     for each 8 bytes i of the 64 (two for each vector):        compare: 0xFF or 0x00 for each byte
//       gathered |= compared[i] & (1 << i)                       byte j, bit i: byte 8 i + j is of the class
//     mask = transpose gathered as 8 × 8 bits                    byte i, bit j
//
// The last step takes 18 operations and serves two classes at once, one in each half of a vector.

private typealias Words2 = SIMD2<UInt64>

/// Bit i of each mask tells about byte i of a block of 64.
struct BlockMasks {
  /// ASCII letters, digits and `_`: they all join each other (WB5, WB8 to WB10, WB13a, WB13b).
  var words: UInt64
  /// Digits and `_`: a token that begins with one needs a closer look at its kind.
  var digits: UInt64
  /// The range from `'` to `;`, in which lie the characters that may join two letters or digits: ' , . : ;
  var middles: UInt64
  /// Bytes above ASCII.
  var high: UInt64

  /// The masks of `text[offset..<offset + 64]`, which must lie inside `text`.
  @inline(__always)
  init(_ text: RawSpan, at offset: Int) {
    var gathered = Gathered()
    gathered.add(text.bytes16(at: offset), bits: 0x0201)
    gathered.add(text.bytes16(at: offset &+ 16), bits: 0x0804)
    gathered.add(text.bytes16(at: offset &+ 32), bits: 0x2010)
    gathered.add(text.bytes16(at: offset &+ 48), bits: 0x8040)
    let (first, second) = (gathered.wordsAndMiddles, gathered.digitsAndHigh)
    (words, middles, digits, high) = (first.x, first.y, second.x, second.y)
  }

  /// The bytes of most letters of European languages: those of U+00C0 to U+02BF (Latin) and U+0400 to U+047F
  /// (Cyrillic). Their first byte tells that they are letters; but × and ÷ are none. A letter that the block does
  /// not hold as a whole is left out.
  @inline(__always)
  static func europeanLetters(_ text: RawSpan, at offset: Int) -> UInt64 {
    let (a, b) = (text.bytes16(at: offset), text.bytes16(at: offset &+ 16))
    let (c, d) = (text.bytes16(at: offset &+ 32), text.bytes16(at: offset &+ 48))
    guard GatheredLetters.mayBegin(a, b, c, d) else { return 0 }
    var gathered = GatheredLetters()
    gathered.add(a, bits: 0x0201)
    gathered.add(b, bits: 0x0804)
    gathered.add(c, bits: 0x2010)
    gathered.add(d, bits: 0x8040)
    return gathered.letters
  }

  /// The masks of what is left of `text` after its full blocks.
  init(tailOf text: Span<UInt8>) {
    let count = text.count % 64
    if count == 0 || text.count < 64 {
      self.init(bytewise: text, text.count - count..<text.count)
    } else {
      self.init(text.bytes, at: text.count - 64)
      let surplus = UInt64(64 - count)
      (words, digits) = (words >> surplus, digits >> surplus)
      (middles, high) = (middles >> surplus, high >> surplus)
    }
  }

  /// The masks of at most 64 bytes, one byte at a time: for the end of a text.
  init(bytewise text: Span<UInt8>, _ range: Range<Int>) {
    (words, digits, middles, high) = (0, 0, 0, 0)
    for (i, offset) in range.enumerated() {
      let (byte, bit) = (text[offset], UInt64(1) << UInt64(i))
      let isLetter = (byte | 0x20) &- 0x61 < 26
      let isDigit = byte &- 0x30 < 10 || byte == 0x5F
      if isLetter || isDigit { words |= bit }
      if isDigit { digits |= bit }
      if byte &- 0x27 < 0x3C - 0x27 { middles |= bit }
      if byte >= 0x80 { high |= bit }
    }
  }
}

/// The comparisons of a block before the transposition.
private struct Gathered {
  var words = Bytes16(repeating: 0)
  var middles = Bytes16(repeating: 0)
  var digits = Bytes16(repeating: 0)
  var high = Bytes16(repeating: 0)

  /// Adds 16 bytes. `bits` holds the bit of the first eight in its low byte, that of the others in its high byte.
  @inline(__always)
  mutating func add(_ bytes: Bytes16, bits: UInt16) {
    let bit = repeating(bits)
    // One signed comparison for each range: an addition moves the range's end to 127, the greatest value.
    let letter = Bytes16.isAbove(101, (bytes | Bytes16(repeating: 0x20)) &+ Bytes16(repeating: 127 - 0x7A))
    let digit = Bytes16.isAbove(117, bytes &+ Bytes16(repeating: 127 - 0x39))
    let middle = Bytes16.isAbove(106, bytes &+ Bytes16(repeating: 127 - 0x3B))
    let underscore = Bytes16.isEqual(bytes, Bytes16(repeating: 0x5F))
    let negative = Bytes16.isBelow(0, bytes)
    words |= (letter | digit | underscore) & bit
    middles |= middle & bit
    digits |= (digit | underscore) & bit
    self.high |= negative & bit
  }

  @inline(__always) var wordsAndMiddles: SIMD2<UInt64> { transposed(words, middles) }
  @inline(__always) var digitsAndHigh: SIMD2<UInt64> { transposed(digits, high) }
}

/// The same for what ``BlockMasks/europeanLetters(_:at:)`` asks.
private struct GatheredLetters {
  /// First bytes of letters, and those among them that begin × and ÷ as well.
  var leads = Bytes16(repeating: 0)
  var latin1 = Bytes16(repeating: 0)
  /// Bytes that go on with a character, and those among them that end × and ÷.
  var continuations = Bytes16(repeating: 0)
  var signs = Bytes16(repeating: 0)

  /// Whether one of 64 bytes is a first byte of letters: in most scripts none is.
  @inline(__always)
  static func mayBegin(_ a: Bytes16, _ b: Bytes16, _ c: Bytes16, _ d: Bytes16) -> Bool {
    let words = (isLead(a) | isLead(b) | isLead(c) | isLead(d)).halves
    return words.x | words.y != 0
  }

  /// 0xFF for 0xC3 to 0xCA, 0xD0 and 0xD1.
  @inline(__always)
  private static func isLead(_ bytes: Bytes16) -> Bytes16 {
    Bytes16.isAbove(119, bytes &+ Bytes16(repeating: 127 &- 0xCA))
      | Bytes16.isEqual(bytes & Bytes16(repeating: 0xFE), Bytes16(repeating: 0xD0))
  }

  @inline(__always)
  mutating func add(_ bytes: Bytes16, bits: UInt16) {
    let bit = repeating(bits)
    leads |= Self.isLead(bytes) & bit
    latin1 |= Bytes16.isEqual(bytes, Bytes16(repeating: 0xC3)) & bit
    continuations |= Bytes16.isAbove(63, bytes ^ Bytes16(repeating: 0xC0)) & bit
    signs |= Bytes16.isEqual(bytes | Bytes16(repeating: 0x20), Bytes16(repeating: 0xB7)) & bit
  }

  @inline(__always)
  var letters: UInt64 {
    let (first, second) = (transposed(leads, latin1), transposed(continuations, signs))
    let letters = first.x & (second.x &>> 1) & ~(first.y & (second.y &>> 1))
    return letters | letters &<< 1
  }
}

/// The low byte of `bits` eight times, then the high byte eight times.
@inline(__always)
private func repeating(_ bits: UInt16) -> Bytes16 {
  let low = UInt64(bits & 0xFF) &* 0x0101_0101_0101_0101
  let high = UInt64(bits &>> 8) &* 0x0101_0101_0101_0101
  return Bytes16(halves: Words2(low, high))
}

/// The two halves of each vector joined, and each of the two results transposed as 8 × 8 bits (Hacker's Delight, 7-3).
@inline(__always)
private func transposed(_ a: Bytes16, _ b: Bytes16) -> SIMD2<UInt64> {
  let (a, b) = (a.halves, b.halves)
  var x = Words2(a.x, b.x) | Words2(a.y, b.y)
  var t = (x ^ (x &>> Words2(repeating: 7))) & Words2(repeating: 0x00AA_00AA_00AA_00AA)
  x = x ^ t ^ (t &<< Words2(repeating: 7))
  t = (x ^ (x &>> Words2(repeating: 14))) & Words2(repeating: 0x0000_CCCC_0000_CCCC)
  x = x ^ t ^ (t &<< Words2(repeating: 14))
  t = (x ^ (x &>> Words2(repeating: 28))) & Words2(repeating: 0x0000_0000_F0F0_F0F0)
  return x ^ t ^ (t &<< Words2(repeating: 28))
}
