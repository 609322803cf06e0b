/// Bytes as text in a source file: six bits a character, three bytes in four characters, lines of any number of
/// fours. Compilers read a long string literal at once, a long array literal in minutes.
enum SixBitText {
  /// The character of 0; the others follow in the order of ASCII.
  static let zero: UInt8 = 0x30

  /// The bytes that a text stands for. O(length).
  static func bytes(of text: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count * 3 / 4)
    var i = 0
    while i &+ 4 <= text.count {
      if text[i] == 0x0A { i &+= 1 }
      guard i &+ 4 <= text.count else { break }
      var group: UInt32 = 0
      for k in 0..<4 { group |= UInt32(text[i &+ k] &- zero) &<< UInt32(6 * k) }
      bytes.append(UInt8(truncatingIfNeeded: group))
      bytes.append(UInt8(truncatingIfNeeded: group &>> 8))
      bytes.append(UInt8(truncatingIfNeeded: group &>> 16))
      i &+= 4
    }
    return bytes
  }
}
