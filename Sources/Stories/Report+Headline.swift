extension Report {
  /// One line that stands for the report: its title or, without one, how its text begins. Blanks and line ends are
  /// single spaces.
  public var headline: String {
    let titleLine = Self.line(titleBytes, limit: 500)
    return titleLine.isEmpty ? Self.line(textBytes, limit: 100) : titleLine
  }

  /// The first words of `bytes`, `limit` characters at most; an ellipsis tells that more follows.
  private static func line(_ bytes: [UInt8], limit: Int) -> String {
    // Some bytes a character, and some for blanks, are enough in nearly all text.
    let head = bytes.prefix(limit * 8)
    var line = ""
    var length = 0
    for word in String(decoding: head, as: UTF8.self).split(whereSeparator: \.isWhitespace) {
      length += word.count + 1
      if length > limit + 1 { return line.isEmpty ? String(word.prefix(limit)) + "…" : line + " …" }
      if !line.isEmpty { line += " " }
      line += word
    }
    return line
  }
}
