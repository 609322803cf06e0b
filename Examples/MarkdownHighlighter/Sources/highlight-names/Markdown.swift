/// Which bytes of a Markdown file are prose: not code, not the target of a link, not HTML.
enum Markdown {
  private static let tick = UInt8(ascii: "`")
  private static let newline = UInt8(ascii: "\n")

  /// `text` with everything that is not prose written as blanks. Offsets stay: each byte is one byte.
  static func prose(of text: [UInt8]) -> [UInt8] {
    var prose = text
    var fence: (mark: UInt8, length: Int)?
    var lineStart = 0
    while lineStart < text.count {
      let lineEnd = text[lineStart...].firstIndex(of: newline) ?? text.count
      let line = lineStart..<lineEnd
      let opened = fenceRun(in: text, line)
      if let open = fence {
        blank(line, in: &prose)
        // A fence is closed by a run of its own mark, at least as long, with nothing behind it.
        if let opened, opened.mark == open.mark, opened.length >= open.length, !opened.hasInfo { fence = nil }
      } else if let opened {
        blank(line, in: &prose)
        fence = (opened.mark, opened.length)
      } else if isIndentedCode(text, line) {
        blank(line, in: &prose)
      } else {
        blankSpans(in: text, line, of: &prose)
      }
      lineStart = lineEnd + 1
    }
    return prose
  }

  /// The run of backticks or tildes that opens or closes a block of code on this line.
  private static func fenceRun(
    in text: [UInt8], _ line: Range<Int>
  ) -> (mark: UInt8, length: Int, hasInfo: Bool)? {
    let content = text[line].drop { $0 == UInt8(ascii: " ") }
    guard line.count - content.count < 4, let mark = content.first,
      mark == tick || mark == UInt8(ascii: "~")
    else { return nil }
    let length = content.prefix { $0 == mark }.count
    let rest = content.dropFirst(length)
    guard length >= 3, mark != tick || !rest.contains(tick) else { return nil }
    return (mark, length, rest.contains { $0 > 0x20 })
  }

  private static func isIndentedCode(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    text[line].first == UInt8(ascii: "\t") || text[line].starts(with: "    ".utf8)
  }

  /// Blanks code in backticks, link targets `](…)`, tags `<…>` and bare addresses `https://…` on one line.
  private static func blankSpans(in text: [UInt8], _ line: Range<Int>, of prose: inout [UInt8]) {
    var index = line.lowerBound
    while index < line.upperBound {
      let end: Int?
      switch text[index] {
      case tick: end = codeEnd(in: text, index..<line.upperBound)
      case UInt8(ascii: "]") where index + 1 < line.upperBound && text[index + 1] == UInt8(ascii: "("):
        end = text[index..<line.upperBound].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
      case UInt8(ascii: "<"):
        end = text[index..<line.upperBound].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
      case UInt8(ascii: "h") where text[index..<line.upperBound].starts(with: "http".utf8):
        let word = text[index..<line.upperBound].prefix { $0 > 0x20 }
        end =
          word.dropFirst(4).starts(with: "://".utf8) || word.dropFirst(5).starts(with: "://".utf8)
          ? word.endIndex : nil
      default: end = nil
      }
      if let end {
        blank(index..<end, in: &prose)
        index = end
      } else {
        // A run of backticks that is never closed is passed as a whole.
        index += max(1, text[index..<line.upperBound].prefix { $0 == tick }.count)
      }
    }
  }

  /// The end of code that starts with a run of backticks: behind the next run of the same length.
  private static func codeEnd(in text: [UInt8], _ rest: Range<Int>) -> Int? {
    let length = text[rest].prefix { $0 == tick }.count
    var index = rest.lowerBound + length
    while index < rest.upperBound {
      let run = text[index..<rest.upperBound].prefix { $0 == tick }.count
      if run == length { return index + run }
      index += max(1, run)
    }
    return nil
  }

  private static func blank(_ range: Range<Int>, in prose: inout [UInt8]) {
    for index in range where prose[index] != UInt8(ascii: "\r") { prose[index] = UInt8(ascii: " ") }
  }
}
