/// The length of the well-formed UTF-8 sequence at `index` (Unicode, table 3-7), or 0 when there is none.
@inline(__always)
func utf8SequenceLength(in bytes: Span<UInt8>, at index: Int) -> Int {
  let lead = bytes[index]
  if lead < 0x80 { return 1 }
  guard index + 1 < bytes.count else { return 0 }
  let second = bytes[index + 1]
  switch lead {
  case 0xC2...0xDF: return isContinuation(second) ? 2 : 0
  case 0xE0...0xEF:
    guard index + 2 < bytes.count, isContinuation(second), isContinuation(bytes[index + 2]) else { return 0 }
    // Overlong forms and surrogates.
    return (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ? 0 : 3
  case 0xF0...0xF4:
    guard index + 3 < bytes.count, isContinuation(second), isContinuation(bytes[index + 2]),
      isContinuation(bytes[index + 3])
    else { return 0 }
    // Overlong forms and what lies above U+10FFFF.
    return (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F) ? 0 : 4
  default: return 0
  }
}

@inline(__always)
private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

/// Whether `bytes` are well-formed UTF-8. O(bytes).
package func isValidUTF8(_ bytes: Span<UInt8>) -> Bool {
  var index = endOfASCIIBlocks(in: bytes, from: 0)
  while index < min(3, bytes.count) {
    let length = utf8SequenceLength(in: bytes, at: index)
    if length == 0 { return false }
    index &+= length
  }
  while index &+ 16 <= bytes.count {
    guard isUTF8(in: bytes, at: index) else { return false }
    index &+= 16
    if bytes[index &- 1] < 0x80 { index = endOfASCIIBlocks(in: bytes, from: index) }
  }
  if index < bytes.count, bytes.count >= 19 {
    guard isUTF8(in: bytes, at: bytes.count &- 16) else { return false }
    index = bytes.count
  }
  // The last character so far may have been cut off: from its start on.
  repeat { index = max(0, index &- 1) } while index > 0 && isContinuation(bytes[index])
  while index < bytes.count {
    let length = utf8SequenceLength(in: bytes, at: index)
    if length == 0 { return false }
    index &+= length
  }
  return true
}

/// How many of the ill-formed bytes at `index` one U+FFFD stands for: the longest beginning of a sequence that could
/// have been well-formed (Unicode, section 3.9), as Swift's `String(decoding:as:)` does it.
func lengthOfInvalidUTF8(in bytes: Span<UInt8>, at index: Int) -> Int {
  let lead = bytes[index]
  guard index + 1 < bytes.count else { return 1 }
  let second = bytes[index + 1]
  let isPossible =
    switch lead {
    case 0xE0: (0xA0...0xBF).contains(second)
    case 0xED: (0x80...0x9F).contains(second)
    case 0xE1...0xEF: isContinuation(second)
    case 0xF0: (0x90...0xBF).contains(second)
    case 0xF1...0xF3: isContinuation(second)
    case 0xF4: (0x80...0x8F).contains(second)
    default: false
    }
  guard isPossible else { return 1 }
  // The third byte of a four-byte sequence may still belong to it; the last one never does, or it were valid.
  guard lead >= 0xF0, index + 2 < bytes.count, isContinuation(bytes[index + 2]) else { return 2 }
  return 3
}
