extension Span<UInt8> {
  /// The scalar whose first byte is at `index`, and how many bytes it takes. A maximal ill-formed subpart
  /// (Unicode 17, 3.9, "best practice") is read as U+FFFD, as `String(decoding:as:)` reads it.
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = self[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    // The second byte's range is narrower after some leads: no overlong forms, surrogates or values past 10FFFF.
    let following: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: following = 1
    case 0xE0: (following, low) = (2, 0xA0)
    case 0xED: (following, high) = (2, 0x9F)
    case 0xE1...0xEF: following = 2
    case 0xF0: (following, low) = (3, 0x90)
    case 0xF4: (following, high) = (3, 0x8F)
    case 0xF1...0xF3: following = 3
    default: return ("\u{FFFD}", 1)
    }
    var value = UInt32(lead) & (0x3F >> UInt32(following))
    for step in 1...following {
      guard index + step < count, (low...high).contains(self[index + step]) else { return ("\u{FFFD}", step) }
      value = value << 6 | UInt32(self[index + step] & 0x3F)
      (low, high) = (0x80, 0xBF)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", following + 1)
  }
}

extension [UInt8] {
  /// Appends the UTF-8 bytes of `scalar`.
  mutating func append(utf8Of scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0..<0x80:
      append(UInt8(value))
    case 0x80..<0x800:
      append(UInt8(0xC0 | value >> 6))
      append(UInt8(0x80 | value & 0x3F))
    case 0x800..<0x1_0000:
      append(UInt8(0xE0 | value >> 12))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    default:
      append(UInt8(0xF0 | value >> 18))
      append(UInt8(0x80 | value >> 12 & 0x3F))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    }
  }
}
