extension WordMasks {
  /// Reads the surroundings of the character at `position` with the automaton and writes its tokens into the
  /// masks: from the last safe character strictly before it to the next one after it. Returns where that is.
  ///
  /// A character is safe if there is a boundary before it whatever precedes it, so that the automaton may
  /// start and stop there.
  mutating func runAutomaton(around position: Int, _ window: Span<UInt8>, _ properties: BreakTable) -> Int {
    let start = safeStart(before: position, window, properties)
    let end = safeEnd(after: position, window, properties)
    words.remove(start..<end)
    cuts.remove(start..<end)
    middles.remove(start..<end)
    unusual.remove(start..<end)
    var cursor = WordCursor()
    while let token = cursor.nextWord(in: window.extracting(start..<end)) {
      words.insert(start + token.start..<start + token.end)
      cuts[start + token.start] = true
      unusual[start + token.start] = true
    }
    return end
  }

  private func safeStart(before position: Int, _ window: Span<UInt8>, _ properties: BreakTable) -> Int {
    var start = position
    var isAfterSpace = false
    while start > 0 {
      let scalar = ScalarDecoder.decode(window, before: start)
      let wordBreak = properties.wordBreak(scalar.codePoint)
      // A run of spaces is not to be cut (WB3d).
      if isAfterSpace, wordBreak != .wSegSpace { break }
      isAfterSpace = wordBreak == .wSegSpace
      start -= scalar.byteCount
      if wordBreak.isSafe, !isAfterSpace { break }
    }
    return start
  }

  private func safeEnd(after position: Int, _ window: Span<UInt8>, _ properties: BreakTable) -> Int {
    var end = position + ScalarDecoder.decode(window, at: position).byteCount
    while end < window.count {
      let scalar = ScalarDecoder.decode(window, at: end)
      if properties.wordBreak(scalar.codePoint).isSafe { break }
      end += scalar.byteCount
    }
    return end
  }
}

extension WordBreak {
  /// Whether a boundary before this character is certain, whatever comes before it; but a space may join a space,
  /// and LF a CR, which is no matter to word-like tokens.
  fileprivate var isSafe: Bool {
    switch self {
    case .other, .cr, .lf, .newline, .wSegSpace, .ideograph, .southeastAsian: true
    default: false
    }
  }
}
