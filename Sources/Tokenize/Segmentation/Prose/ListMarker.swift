/// The number, letter or bullet at the beginning of a list item, and what the next item will begin with:
/// `1.` and `2.`, `a)` and `b)`, `•` and `•`.
struct ListMarker {
  /// Byte offset after the marker.
  private(set) var end: Int
  /// The bytes of the next item's marker; empty if it only comes on a line of its own.
  private var next: [UInt8] = []
  private var needsSpace = true

  /// The marker at `start`, or nil if there is none.
  init?(_ text: Span<UInt8>, at start: Int) {
    end = start
    if let bullet = Self.bullet(text, at: start) {
      next = bullet
      needsSpace = false
      end = start + bullet.count
      while end < text.count, text[end] == 0x20 { end += 1 }
      end = Self.ordinal(text, at: end)?.end ?? end
    } else if let ordinal = Self.ordinal(text, at: start) {
      next = ordinal.next
      end = ordinal.end
    } else {
      return nil
    }
  }

  /// Where in `range` the next item begins; its marker may reach beyond the range.
  func nextItem(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    for offset in range where text[offset] == 0x20 && isNext(text, at: offset + 1) { return offset + 1 }
    return nil
  }

  private func isNext(_ text: Span<UInt8>, at offset: Int) -> Bool {
    guard !next.isEmpty, offset + next.count < text.count else { return false }
    for i in 0..<next.count where text[offset + i] != next[i] { return false }
    return !needsSpace || text[offset + next.count] == 0x20
  }

  /// `•`, `‣`, `⁃`, `◦`, `▪`, `●`.
  private static func bullet(_ text: Span<UInt8>, at start: Int) -> [UInt8]? {
    guard start + 3 <= text.count, text[start] == 0xE2 else { return nil }
    switch (text[start + 1], text[start + 2]) {
    case (0x80, 0xA2), (0x80, 0xA3), (0x81, 0x83), (0x97, 0xA6), (0x96, 0xAA), (0x97, 0x8F):
      return [0xE2, text[start + 1], text[start + 2]]
    default: return nil
    }
  }

  /// Up to three digits or a lower-case letter, then `.`, `)` or `.)`, then a space.
  private static func ordinal(_ text: Span<UInt8>, at start: Int) -> (next: [UInt8], end: Int)? {
    var end = start
    var number = 0
    while end < text.count, end - start < 3, text[end] &- 0x30 < 10 {
      number = number * 10 + Int(text[end] - 0x30)
      end += 1
    }
    var next = Array("\(number + 1)".utf8)
    if end == start {
      guard start < text.count, text[start] &- 0x61 < 25 else { return nil }
      next = [text[start] + 1]
      end = start + 1
    }
    let styleStart = end
    if end < text.count, text[end] == 0x2E { end += 1 }
    if end < text.count, text[end] == 0x29 { end += 1 }
    guard end > styleStart, end < text.count, text[end] == 0x20 else { return nil }
    for offset in styleStart..<end { next.append(text[offset]) }
    return (next, end)
  }
}
