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
    // Written out, because the compiler leaves a loop of four a loop.
    gathered.add(text.bytes16(at: offset), Self.bits(ofPart: 0))
    gathered.add(text.bytes16(at: offset &+ 16), Self.bits(ofPart: 1))
    gathered.add(text.bytes16(at: offset &+ 32), Self.bits(ofPart: 2))
    gathered.add(text.bytes16(at: offset &+ 48), Self.bits(ofPart: 3))
    let (first, second) = (gathered.wordsAndMiddles, gathered.digitsAndHigh)
    (words, middles, digits, high) = (first.x, first.y, second.x, second.y)
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

  /// Adds 16 bytes.
  @inline(__always)
  mutating func add(_ bytes: Bytes16, _ bits: Bytes16) {
    let letter = Bytes16.isIn(0x61...0x7A, bytes | Bytes16(repeating: 0x20))
    let digit = Bytes16.isIn(0x30...0x39, bytes) | Bytes16.isEqual(0x5F, bytes)
    words |= (letter | digit) & bits
    middles |= Bytes16.isIn(0x27...0x3B, bytes) & bits
    digits |= digit & bits
    high |= Bytes16.isBelow(0, bytes) & bits
  }

  @inline(__always) var wordsAndMiddles: SIMD2<UInt64> { BlockMasks.transposed(words, middles) }
  @inline(__always) var digitsAndHigh: SIMD2<UInt64> { BlockMasks.transposed(digits, high) }
}

extension BlockMasks {
  /// The bits of 16 of the 64 bytes, `part` from 0 to 3: one for the first eight, the next one for the others.
  @inline(__always)
  static func bits(ofPart part: Int) -> Bytes16 {
    let low = 0x0101_0101_0101_0101 &<< UInt64(truncatingIfNeeded: 2 &* part)
    return Bytes16(halves: Words2(low, low &<< 1))
  }

  /// The two halves of each vector joined, and each of the two results transposed as 8 × 8 bits (Hacker's Delight, 7-3).
  @inline(__always)
  static func transposed(_ a: Bytes16, _ b: Bytes16) -> SIMD2<UInt64> {
    let (a, b) = (a.halves, b.halves)
    var x = Words2(a.x, b.x) | Words2(a.y, b.y)
    var t = (x ^ (x &>> Words2(repeating: 7))) & Words2(repeating: 0x00AA_00AA_00AA_00AA)
    x = x ^ t ^ (t &<< Words2(repeating: 7))
    t = (x ^ (x &>> Words2(repeating: 14))) & Words2(repeating: 0x0000_CCCC_0000_CCCC)
    x = x ^ t ^ (t &<< Words2(repeating: 14))
    t = (x ^ (x &>> Words2(repeating: 28))) & Words2(repeating: 0x0000_0000_F0F0_F0F0)
    return x ^ t ^ (t &<< Words2(repeating: 28))
  }
}
