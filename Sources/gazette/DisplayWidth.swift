/// How much room text takes in a terminal.
enum DisplayWidth {
  /// Columns of `text`: East Asian wide characters and emoji take two.
  static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

  static func of(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default:
      if scalar.properties.isEmojiPresentation { return 2 }
      return switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: 0
      default: 1
      }
    }
  }

  /// `text` in at most `width` columns; an ellipsis tells that something is left out.
  static func truncated(_ text: String, to width: Int) -> String {
    if of(text) <= width { return text }
    var result = ""
    var columns = 0
    for character in text {
      columns += of(character)
      if columns > width - 1 { break }
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
  }

  /// `text` with blanks behind it up to `width` columns.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - of(text)))
  }

  /// `text` cut at blanks into lines of at most `width` columns.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var columns = 0
    for word in text.split(separator: " ") {
      let word = truncated(String(word), to: width)
      let size = of(word)
      if let last = lines.last, columns + 1 + size <= width {
        lines[lines.count - 1] = last + " " + word
        columns += 1 + size
      } else {
        lines.append(word)
        columns = size
      }
    }
    return lines
  }
}
