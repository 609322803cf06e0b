/// The list of the built-in names as it is read. In the source file an id that can be told from the rest of its line is
/// left out, so that there is room for more names.
extension WorldNames {
  /// The entities, a line each, with all ids: towns are written as their number alone, without `city:`, and where the
  /// id is empty it follows from the type and the name, as in `organization:reserve-bank`. O(bytes).
  static func lines() -> [UInt8] {
    entries.withUTF8Buffer { buffer in
      let text = buffer.span
      var lines: [UInt8] = []
      lines.reserveCapacity(text.count + text.count / 4)
      var start = 0
      while start < text.count {
        if text[start] == tab {
          appendID(ofLineAt: start, in: text, to: &lines)
        } else if text[start] < 0x3A {
          lines.append(contentsOf: "city:".utf8)
        }
        var end = start
        while end < text.count, text[end] != 0x0A { end &+= 1 }
        end = min(end &+ 1, text.count)
        text.extracting(start..<end).withUnsafeBufferPointer { lines.append(contentsOf: $0) }
        start = end
      }
      return lines
    }
  }

  private static let tab: UInt8 = 0x09

  /// The type, a colon and the name's letters and digits in lower case, joined by hyphens.
  private static func appendID(ofLineAt start: Int, in text: Span<UInt8>, to lines: inout [UInt8]) {
    guard start + 1 < text.count, let type = Gazetteer.worldType(code: text[start + 1]) else { return }
    lines.append(contentsOf: type.rawValue.utf8)
    lines.append(0x3A)
    var index = start + 3
    while index < text.count, text[index] != tab { index &+= 1 }
    index &+= 1
    var isApart = false
    var isFirst = true
    while index < text.count, text[index] != 0x7C, text[index] != 0x0A {
      let byte = text[index] | (text[index] < 0x40 ? 0 : 0x20)
      if byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 {
        if isApart, !isFirst { lines.append(0x2D) }
        lines.append(byte)
        isFirst = false
        isApart = false
      } else {
        isApart = true
      }
      index &+= 1
    }
  }
}
