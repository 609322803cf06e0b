extension WordMasks {
  /// Reads the surroundings of the character at `position` with the automaton and writes its tokens into the
  /// masks: from the last safe character strictly before it to the next one after it. Returns where that is.
  ///
  /// A character is safe if there is a boundary before it whatever precedes it, so that the automaton may
  /// start and stop there.
  mutating func runAutomaton(
    around position: Int, _ text: Span<UInt8>, _ window: Range<Int>, _ properties: BreakTable
  ) -> Int {
    let start = safeStart(before: window.lowerBound + position, text, window, properties)
    let end = safeEnd(after: window.lowerBound + position, text, window, properties)
    clear(start - window.lowerBound, end - window.lowerBound)
    let region = text.extracting(start..<end)
    var cursor = WordCursor()
    while let token = cursor.nextWord(in: region) {
      let first = start - window.lowerBound + token.start
      setLongBits(&words, first, start - window.lowerBound + token.end)
      setBit(&cuts, first)
      if token.kind != .word { setBit(&unusual, first) }
    }
    return end - window.lowerBound
  }

  private func safeStart(
    before offset: Int, _ text: Span<UInt8>, _ window: Range<Int>, _ properties: BreakTable
  ) -> Int {
    var start = offset
    while start > window.lowerBound {
      let scalar = ScalarDecoder.decode(text, before: start)
      start -= scalar.byteCount
      if properties.wordBreak(scalar.codePoint).isSafe { break }
    }
    return start
  }

  private func safeEnd(
    after offset: Int, _ text: Span<UInt8>, _ window: Range<Int>, _ properties: BreakTable
  ) -> Int {
    var end = offset + ScalarDecoder.decode(text, at: offset).byteCount
    while end < window.upperBound {
      let scalar = ScalarDecoder.decode(text, at: end)
      if properties.wordBreak(scalar.codePoint).isSafe { break }
      end += scalar.byteCount
    }
    return end
  }

  /// Forgets everything about the bytes from `start` to `end`.
  private mutating func clear(_ start: Int, _ end: Int) {
    forEachPart(start, end) { block, bits in
      words[block] &= ~bits
      cuts[block] &= ~bits
      middles[block] &= ~bits
      unusual[block] &= ~bits
    }
  }

  /// Sets the bits from `start` to `end`, of which there may be many.
  private func setLongBits(_ mask: inout [UInt64], _ start: Int, _ end: Int) {
    forEachPart(start, end) { block, bits in mask[block] |= bits }
  }

  /// Calls `body` with each block between `start` and `end` and the bits of it that lie between them.
  private func forEachPart(_ start: Int, _ end: Int, _ body: (_ block: Int, _ bits: UInt64) -> Void) {
    var position = start
    while position < end {
      let block = position >> 6
      let partEnd = min(end, (block + 1) << 6)
      let length = partEnd - position
      let ones = length == 64 ? ~0 : (1 << UInt64(length)) - 1 as UInt64
      body(block, ones << UInt64(position & 63))
      position = partEnd
    }
  }
}

extension WordBreak {
  /// Whether a boundary before this character is certain, whatever comes before it; but a space may join a space,
  /// and LF a CR, which are no matter to word-like tokens.
  fileprivate var isSafe: Bool {
    switch self {
    case .other, .cr, .lf, .newline, .wSegSpace, .ideograph, .southeastAsian: true
    default: false
    }
  }
}
