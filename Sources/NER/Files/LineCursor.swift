/// Walks over the lines of a file: LF or CR LF ends a line, blank ones are passed over, a byte order mark at the
/// beginning is no part of the first.
struct LineCursor {
  /// Number of the last line given, from 1.
  private(set) var number = 0
  private var offset = 0

  init(_ text: Span<UInt8>) {
    if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF { offset = 3 }
  }

  /// The next line that is not blank.
  mutating func next(in text: Span<UInt8>) -> Range<Int>? {
    while offset < text.count {
      let start = offset
      while offset < text.count, text[offset] != 0x0A { offset &+= 1 }
      var end = offset
      offset += 1
      number += 1
      if end > start, text[end - 1] == 0x0D { end -= 1 }
      var first = start
      while first < end, text[first] == 0x20 || text[first] == 0x09 { first += 1 }
      if first < end { return start..<end }
    }
    return nil
  }

  static func isValidUTF8(_ line: Span<UInt8>) -> Bool {
    var i = 0
    while i < line.count, line[i] < 0x80 { i &+= 1 }
    if i == line.count { return true }
    return line.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
  }

  /// `range` without blanks at its ends.
  static func trimmed(_ range: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Appends the parts of `range` between separators, without blanks at their ends and without empty ones.
  static func split(
    _ text: Span<UInt8>, _ range: Range<Int>, at separator: UInt8, into parts: inout [Range<Int>]
  ) {
    var start = range.lowerBound
    for i in range.lowerBound...range.upperBound
    where i == range.upperBound || text[i] == separator {
      let part = trimmed(start..<i, text)
      if !part.isEmpty { parts.append(part) }
      start = i + 1
    }
  }
}
