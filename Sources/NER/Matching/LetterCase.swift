/// Upper and lower case of letters in UTF-8 text, any script.
enum LetterCase {
  /// The scalar that begins at `index`, and its length in bytes; U+FFFD of length 1 where there is none.
  static func scalar(_ text: Span<UInt8>, at index: Int) -> (Unicode.Scalar, length: Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, index + length <= text.count else { return ("\u{FFFD}", 1) }
    var value = first & (0x7F >> UInt32(length))
    for i in 1..<length {
      guard text[index + i] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(text[index + i] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// Whether a lower-case letter begins at `index`. Scripts without case have none.
  static func isLower(_ text: Span<UInt8>, at index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte &- 0x61 < 26 }
    return scalar(text, at: index).0.properties.isLowercase
  }

  /// Whether an upper-case or title-case letter begins at `index`.
  static func isUpper(_ text: Span<UInt8>, at index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    let properties = scalar(text, at: index).0.properties
    return properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }

  /// Whether a lower-case letter is among the bytes of `range`.
  static func hasLower(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = text[i]
      if byte < 0x80 {
        if byte &- 0x61 < 26 { return true }
        i += 1
      } else {
        let (scalar, length) = scalar(text, at: i)
        if scalar.properties.isLowercase { return true }
        i += length
      }
    }
    return false
  }

  /// Number of letters and digits among the bytes of `range`, counted no further than `limit`.
  static func letterCount(_ text: Span<UInt8>, _ range: Range<Int>, limit: Int = .max) -> Int {
    var count = 0
    var i = range.lowerBound
    while i < range.upperBound, count < limit {
      let byte = text[i]
      if byte < 0x80 {
        if byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 { count += 1 }
        i += 1
      } else {
        let (scalar, length) = scalar(text, at: i)
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { count += 1 }
        i += length
      }
    }
    return count
  }
}
