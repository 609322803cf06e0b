extension WordMasks {
  /// Writes the characters above ASCII into the masks: letters and ideographs by the run, others one by one.
  mutating func patch(_ window: Span<UInt8>, _ properties: BreakTable) {
    var last = LastCharacter()
    var first = high.next(from: 0)
    while var position = first {
      let (packed, byteCount) = properties.packedQuickly(window, at: position)
      if WordBreakSet.letter.contains(packed: packed) {
        let end = Self.runEnd(of: .letterOrMark, window, from: position &+ byteCount, properties)
        words.insert(position..<end)
        last = LastCharacter(end: end, wordBreak: .aLetter)
        position = end
      } else if WordBreakSet.eastAsian.contains(packed: packed),
        let run = patchEastAsian(
          window, from: position, isKatakana: WordBreakSet.katakana.contains(packed: packed), after: last,
          properties)
      {
        last = LastCharacter(end: run.end, wordBreak: run.isKatakana ? .katakana : .ideograph)
        position = run.end
      } else if WordBreakSet.hebrewLetter.contains(packed: packed),
        let end = patchHebrew(window, position..<position &+ byteCount, properties)
      {
        last = LastCharacter(end: end, wordBreak: .hebrewLetter)
        position = end
      } else {
        let wordBreak = WordBreak(rawValue: UInt8(truncatingIfNeeded: packed &>> 4)) ?? .other
        let end = position &+ byteCount
        if last.end != position { last.wordBreak = nil }
        if patch(wordBreak, position..<end, after: last.wordBreak, window, properties) {
          last.follow(wordBreak, end: end)
          position = end
        } else {
          position = runAutomaton(around: position, window, properties)
          last = LastCharacter()
        }
      }
      first = high.next(from: position)
    }
  }

  /// The end of a run of characters above ASCII whose classes are `members`. It may stop early.
  @inline(__always)
  private static func runEnd(
    of members: WordBreakSet, _ window: Span<UInt8>, from start: Int, _ properties: BreakTable
  ) -> Int {
    let bytes = window.bytes
    var position = start
    while position &+ 4 <= window.count {
      let (packed, byteCount) = properties.packedHigh(bytes, at: position)
      guard byteCount != 0, members.contains(packed: packed) else { break }
      position &+= byteCount
    }
    return position
  }

  /// Writes a run of ideographs, which are a token each, and of Katakana, which is one as far as it goes, with the
  /// marks on them. Nil when it takes the automaton: `_` joins Katakana (WB13a, WB13b).
  private mutating func patchEastAsian(
    _ window: Span<UInt8>, from start: Int, isKatakana: Bool, after last: LastCharacter,
    _ properties: BreakTable
  ) -> (end: Int, isKatakana: Bool)? {
    let before = last.end == start ? last.wordBreak : nil
    prepareClasses(for: window)
    if isKatakana, before == .extend || byte(window, at: start &- 1) == 0x5F { return nil }
    // Chinese and Thai text is read faster without a thought of Katakana.
    hasKatakana = hasKatakana || isKatakana
    var (end, endsInKatakana) =
      hasKatakana
      ? Self.readEastAsian(
        window, from: start, withKatakana: true, after: before, &cuts.blocks, &classAt, properties)
      : Self.readEastAsian(
        window, from: start, withKatakana: false, after: before, &cuts.blocks, &classAt, properties)
    if isKatakana, before == .katakana { cuts[start] = false }
    if endsInKatakana, byte(window, at: end) == 0x5F {
      // Only the Katakana at the end of the run is left to the automaton.
      repeat { end &-= 1 } while end > start && !cuts[end]
      if end == start { return nil }
      endsInKatakana = false
    }
    words.insert(start..<end)
    cuts[end] = true
    return (end, endsInKatakana)
  }

  /// Reads such a run and writes its cuts and classes: without branches, since classes change often.
  @inline(__always)
  private static func readEastAsian(
    _ window: Span<UInt8>, from start: Int, withKatakana: Bool, after before: WordBreak?,
    _ cuts: inout [UInt64], _ classes: inout [UInt8], _ properties: BreakTable
  ) -> (end: Int, isKatakana: Bool) {
    var classes = classes.mutableSpan
    let bytes = window.bytes
    var position = start
    var block = start &>> 6
    var bits: UInt64 = 0
    var isKatakana: UInt64 = withKatakana && before == .katakana ? 1 : 0
    let members = withKatakana ? WordBreakSet.eastAsianOrMark : .ideographOrMark
    var (packed, byteCount) = properties.packed(window, at: start)
    while byteCount != 0, members.contains(packed: packed) {
      if position &>> 6 != block {
        cuts[block] |= bits
        bits = 0
        block = position &>> 6
      }
      let ideograph = WordBreakSet.ideographs.bit(packed: packed)
      let katakana = withKatakana ? WordBreakSet.katakana.bit(packed: packed) : 0
      bits |= (ideograph | katakana & ~isKatakana) &<< UInt64(truncatingIfNeeded: position & 63)
      isKatakana = katakana | isKatakana & ~ideograph
      // What is written where no token begins is never read.
      classes[position] = UInt8(truncatingIfNeeded: packed &>> 4)
      position &+= byteCount
      guard position &+ 4 <= window.count else { break }
      (packed, byteCount) = properties.packedHigh(bytes, at: position)
    }
    cuts[block] |= bits
    return (position, isKatakana != 0)
  }

  /// Makes every token of the window begin with a letter until it is known better.
  private mutating func prepareClasses(for window: Span<UInt8>) {
    guard !hasClasses else { return }
    hasClasses = true
    hasKatakana = false
    classAt.removeAll(keepingCapacity: true)
    classAt.append(contentsOf: repeatElement(WordBreak.aLetter.rawValue, count: window.count))
  }

  /// Writes a run of Hebrew from `first` on. Nil when it takes the automaton: a quote may follow (WB7a to WB7c).
  private mutating func patchHebrew(
    _ window: Span<UInt8>, _ first: Range<Int>, _ properties: BreakTable
  ) -> Int? {
    let end = Self.runEnd(of: .hebrewOrMark, window, from: first.upperBound, properties)
    if isQuote(window, at: end) || isIgnorable(window, at: end, properties) { return nil }
    words.insert(first.lowerBound..<end)
    return end
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
    _ wordBreak: WordBreak, _ range: Range<Int>, after last: WordBreak?, _ window: Span<UInt8>,
    _ properties: BreakTable
  ) -> Bool {
    let (position, end) = (range.lowerBound, range.upperBound)
    switch wordBreak {
    case .numeric:
      words.insert(range)
      unusual[position] = true
    case .extend, .format, .zwj:
      guard position > 0, words[position &- 1] else {
        // It belongs to something outside words; but a mark does not keep a middle character from joining.
        return last != nil || position == 0 || !middles[position &- 1]
      }
      if wordBreak == .zwj, isPictographic(window, at: end, properties) { return false }
      // The letter before may be a Hebrew one.
      if isQuote(window, at: end) { return false }
      if last == .katakana, byte(window, at: end) == 0x5F { return false }
      words.insert(range)
      if cuts[position] {
        cuts[position] = false
        cuts[end] = true
      }
    case .midLetter, .midNum, .midNumLet:
      if last != .ideograph, MiddleCharacter.joins(window, range) { words.insert(range) }
    case .extendNumLet, .pictographicLetter, .katakana, .hebrewLetter:
      return false
    case .aLetter, .ideograph, .southeastAsian:
      break  // Patched in runs.
    case .other, .cr, .lf, .newline, .wSegSpace, .regionalIndicator, .singleQuote, .doubleQuote, .pictograph:
      break
    }
    return true
  }

  // MARK: Neighbours

  /// The byte at a position, 0 outside the window.
  @inline(__always)
  private func byte(_ window: Span<UInt8>, at position: Int) -> UInt8 {
    position >= 0 && position < window.count ? window[position] : 0
  }

  @inline(__always)
  private func isQuote(_ window: Span<UInt8>, at position: Int) -> Bool {
    let byte = byte(window, at: position)
    return byte == 0x22 || byte == 0x27
  }

  private func isIgnorable(_ window: Span<UInt8>, at position: Int, _ properties: BreakTable) -> Bool {
    guard byte(window, at: position) >= 0x80 else { return false }
    return properties.wordBreak(ScalarDecoder.decode(window, at: position).codePoint).isIgnorable
  }

  private func isPictographic(_ window: Span<UInt8>, at position: Int, _ properties: BreakTable) -> Bool {
    guard position < window.count else { return false }
    let (packed, _) = properties.packed(window, at: position)
    return WordBreakSet.pictographic.contains(packed: packed)
  }
}
