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
  var index = 0
  while index < bytes.count {
    if bytes[index] < 0x80 {
      index += 1
      continue
    }
    let length = utf8SequenceLength(in: bytes, at: index)
    if length == 0 { return false }
    index += length
  }
  return true
}
