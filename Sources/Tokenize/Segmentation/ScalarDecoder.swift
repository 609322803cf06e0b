/// One code point of a text. An ill-formed sequence counts as U+FFFD and is as long as its maximal subpart
/// (Unicode 17, section 3.9, "U+FFFD substitution of maximal subparts").
struct DecodedScalar {
  var codePoint: UInt32
  var byteCount: Int

  static let replacement: UInt32 = 0xFFFD
}

/// Reads code points from bytes that may be ill-formed.
enum ScalarDecoder {
  /// The code point that starts at `offset`, which must be inside `text` and not inside a code point. O(1).
  static func decode(_ text: Span<UInt8>, at offset: Int) -> DecodedScalar {
    let lead = text[offset]
    if lead < 0x80 { return DecodedScalar(codePoint: UInt32(lead), byteCount: 1) }
    // The second byte's range depends on the first: no overlong forms, no surrogates, nothing above U+10FFFF.
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    var codePoint: UInt32
    switch lead {
    case 0xC2...0xDF: (length, codePoint) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF:
      (length, codePoint) = (3, UInt32(lead & 0x0F))
      if lead == 0xE0 { low = 0xA0 }
      if lead == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      (length, codePoint) = (4, UInt32(lead & 0x07))
      if lead == 0xF0 { low = 0x90 }
      if lead == 0xF4 { high = 0x8F }
    default: return DecodedScalar(codePoint: DecodedScalar.replacement, byteCount: 1)
    }
    for position in 1..<length {
      guard offset + position < text.count, text[offset + position] >= low, text[offset + position] <= high
      else { return DecodedScalar(codePoint: DecodedScalar.replacement, byteCount: position) }
      codePoint = codePoint &<< 6 | UInt32(text[offset + position] & 0x3F)
      (low, high) = (0x80, 0xBF)
    }
    return DecodedScalar(codePoint: codePoint, byteCount: length)
  }

  /// The code point that ends at `end`, which must be a boundary between code points above 0. O(1).
  static func decode(_ text: Span<UInt8>, before end: Int) -> DecodedScalar {
    // A sequence of n bytes that reaches `end` starts n before it; otherwise the last byte stands alone.
    for length in stride(from: min(4, end), through: 2, by: -1) {
      let scalar = decode(text, at: end - length)
      if scalar.byteCount == length { return scalar }
    }
    let byte = text[end - 1]
    return DecodedScalar(codePoint: byte < 0x80 ? UInt32(byte) : DecodedScalar.replacement, byteCount: 1)
  }
}
