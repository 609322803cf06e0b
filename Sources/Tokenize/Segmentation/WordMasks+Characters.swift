extension WordMasks {
  /// Writes the characters above ASCII into the masks.
  mutating func patch(_ text: Span<UInt8>, _ window: Range<Int>, _ properties: BreakTable) {
    var position = nextHigh(from: 0)
    var last = LastCharacter()
    while position < window.count {
      let scalar = ScalarDecoder.decode(text, at: window.lowerBound &+ position)
      let next = position &+ scalar.byteCount
      if last.end != position { last.wordBreak = nil }
      let wordBreak = properties.wordBreak(scalar.codePoint)
      if patch(wordBreak, position..<next, after: last.wordBreak, text, window, properties) {
        last.follow(wordBreak, end: next)
        position = next
      } else {
        position = runAutomaton(around: position, text, window, properties)
        last = LastCharacter()
      }
      if position < window.count, text[window.lowerBound &+ position] < 0x80 {
        position = nextHigh(from: position)
      }
    }
  }

  /// The class of the character above ASCII that was patched last, marks and joiners after it looked through.
  private struct LastCharacter {
    var end = -1
    /// Nil when the character before is ASCII, `.extend` when there are only marks after an ASCII character.
    var wordBreak: WordBreak?

    mutating func follow(_ next: WordBreak, end: Int) {
      self.end = end
      if !next.isIgnorable { wordBreak = next } else if wordBreak == nil { wordBreak = .extend }
    }
  }

  /// Writes one character into the masks. False when it takes the automaton to do so.
  @inline(__always)
  private mutating func patch(
    _ wordBreak: WordBreak, _ range: Range<Int>, after last: WordBreak?, _ text: Span<UInt8>,
    _ window: Range<Int>, _ properties: BreakTable
  ) -> Bool {
    let (position, end) = (range.lowerBound, range.upperBound)
    switch wordBreak {
    case .aLetter:
      setBits(&words, position, end)
    case .numeric:
      setBits(&words, position, end)
      setBit(&unusual, position)
    case .ideograph, .southeastAsian:
      setBits(&words, position, end)
      setBit(&unusual, position)
      setBit(&cuts, position)
      setBit(&cuts, end)
    case .katakana:
      // WB13a, WB13b: `_` joins.
      if last == .extend || byte(text, window, at: position &- 1) == 0x5F { return false }
      if byte(text, window, at: end) == 0x5F { return false }
      setBits(&words, position, end)
      setBit(&unusual, position)
      if last == .katakana { clearBit(&cuts, position) } else { setBit(&cuts, position) }
      setBit(&cuts, end)
    case .hebrewLetter:
      // WB7a to WB7c: quotes, which may come after marks.
      guard !isMaybeQuoted(text, window, at: end) else { return false }
      setBits(&words, position, end)
    case .extend, .format, .zwj:
      guard position > 0, bit(words, position &- 1) else {
        // It belongs to something outside words; but a mark does not keep a middle character from joining.
        return last != nil || position == 0 || !bit(middles, position &- 1)
      }
      if wordBreak == .zwj, isPictographic(text, window, at: end, properties) { return false }
      if last == .katakana, byte(text, window, at: end) == 0x5F { return false }
      setBits(&words, position, end)
      if bit(cuts, position) {
        clearBit(&cuts, position)
        setBit(&cuts, end)
      }
    case .midLetter, .midNum, .midNumLet:
      if MiddleCharacter.joins(text, window.lowerBound &+ position..<window.lowerBound &+ end) {
        setBits(&words, position, end)
      }
    case .extendNumLet, .pictographicLetter:
      return false
    case .other, .cr, .lf, .newline, .wSegSpace, .regionalIndicator, .singleQuote, .doubleQuote, .pictograph:
      break
    }
    return true
  }

  // MARK: Neighbours

  /// The byte at a position of the window, 0 outside the text.
  @inline(__always)
  private func byte(_ text: Span<UInt8>, _ window: Range<Int>, at position: Int) -> UInt8 {
    let offset = window.lowerBound &+ position
    return offset >= 0 && offset < text.count ? text[offset] : 0
  }

  /// Whether something other than an ASCII character or a Hebrew letter follows a Hebrew letter, or a quote.
  private func isMaybeQuoted(_ text: Span<UInt8>, _ window: Range<Int>, at position: Int) -> Bool {
    let next = byte(text, window, at: position)
    if next < 0x80 { return next == 0x22 || next == 0x27 }
    let isLetter = next == 0xD7 && 0x90...0xAA ~= byte(text, window, at: position &+ 1)
    return !isLetter
  }

  private func isPictographic(
    _ text: Span<UInt8>, _ window: Range<Int>, at position: Int, _ properties: BreakTable
  ) -> Bool {
    guard position < window.count else { return false }
    let scalar = ScalarDecoder.decode(text, at: window.lowerBound &+ position)
    return properties.wordBreak(scalar.codePoint).isPictographic
  }

  // MARK: Bits

  /// The first byte above ASCII at or after `position`, or the end of the blocks.
  @inline(__always)
  func nextHigh(from position: Int) -> Int {
    var block = position &>> 6
    guard block < blockCount else { return blockCount &* 64 }
    var bits = high[block] & (~0 &<< UInt64(truncatingIfNeeded: position & 63))
    while bits == 0 {
      block &+= 1
      if block == blockCount { return blockCount &* 64 }
      bits = high[block]
    }
    return block &* 64 &+ bits.trailingZeroBitCount
  }

  /// Sets the bits from `start` to `end`, at most 64.
  @inline(__always)
  func setBits(_ mask: inout [UInt64], _ start: Int, _ end: Int) {
    let (block, shift) = (start &>> 6, UInt64(truncatingIfNeeded: start & 63))
    let bits = (1 &<< UInt64(truncatingIfNeeded: end &- start)) &- 1 as UInt64
    mask[block] |= bits &<< shift
    if (end &- 1) &>> 6 != block { mask[block &+ 1] |= bits &>> (64 &- shift) }
  }

  @inline(__always)
  func setBit(_ mask: inout [UInt64], _ position: Int) {
    mask[position &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: position & 63)
  }

  @inline(__always)
  func clearBit(_ mask: inout [UInt64], _ position: Int) {
    mask[position &>> 6] &= ~(1 &<< UInt64(truncatingIfNeeded: position & 63))
  }

  @inline(__always)
  func bit(_ mask: [UInt64], _ position: Int) -> Bool {
    mask[position &>> 6] &>> UInt64(truncatingIfNeeded: position & 63) & 1 != 0
  }
}
