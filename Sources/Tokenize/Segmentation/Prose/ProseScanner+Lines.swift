extension ProseScanner {
  /// What a line end without a terminator before it means: the end of a headline or an item, unless the line
  /// plainly goes on in the next one, as in text that was cut to a width.
  mutating func decideLineEnd(_ text: Span<UInt8>, at start: Int) -> Decision {
    let blanks = skipBlanks(text, from: start)
    look(atTokenFrom: blanks.end, in: text)
    if blanks.end >= text.count { return Decision(offset: text.count, rule: .endOfText) }
    guard blanks.lines == 1, read(text, at: blanks.end).0 == .lower, goesOn(text, lineStart..<start) else {
      return Decision(offset: blanks.end, rule: .lineEnd)
    }
    lineStart = blanks.end
    isWrapped = true
    return Decision(offset: blanks.end, rule: .wrappedLine)
  }

  /// Whether a line before one that begins with a lower-case letter is the beginning of a sentence: it ends
  /// in a blank, or begins with a capital and has four words or more.
  private func goesOn(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    if isWrapped { return true }
    guard !line.isEmpty else { return false }
    if text[line.upperBound - 1] == 0x20 { return true }
    guard read(text, at: line.lowerBound).0 == .upper else { return false }
    var blanks = 0
    for offset in line where text[offset] == 0x20 { blanks += 1 }
    return blanks >= 3
  }
}
