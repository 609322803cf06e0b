extension ProseScanner {
  /// How far before and after a full stop what it belongs to is looked at: names and addresses are shorter, and text
  /// without blanks must not be read from its beginning at every full stop.
  static let reach = 256

  /// What a single full stop means, with a blank and no lower-case letter after it.
  func ruleOfFullStop(_ text: Span<UInt8>, _ run: Run, _ blanks: Blanks, sentence: Int) -> ProseRule {
    let range = word(text, before: run.start, sentence: sentence)
    if range.isEmpty { return .terminator }
    let word = text.extracting(range)
    let packed = PackedWord(word)
    let starts = startsSentence(text, at: blanks.end)
    /// Of something that ends a sentence only now and then.
    let unlessStarter: ProseRule = starts || blanks.lines > 0 ? .abbreviationThenStarter : .abbreviation

    switch words.abbreviation(packed) {
    case .title, .never: return .title
    case .number: return isNumber(text, at: blanks.end) ? .numberAbbreviation : .terminator
    case .ordinary: return unlessStarter
    case nil: break
    }
    if isLoneLetter(word) {
      let isInitial = read(text, at: range.lowerBound).0 == .upper
      if isInitial { return starts ? .terminator : .initial }
      return isNumber(text, at: blanks.end) ? .numberAbbreviation : .terminator
    }
    if isDottedAbbreviation(word) {
      // `6 P.M. Mr. Smith …`, but not `the U.S. Sen. Smith`.
      let isClock = word.count == 3 && (word[2] == 0x4D) && (word[0] == 0x41 || word[0] == 0x50)
      if isClock, words.isTitle(PackedWord(text.extracting(wordRange(text, at: blanks.end)))) {
        return .abbreviationThenStarter
      }
      return unlessStarter
    }
    return .terminator
  }

  /// Whether a space was forgotten after a full stop: `the world.Today is Tuesday.`
  func isMissingSpace(_ text: Span<UInt8>, _ run: Run, sentence: Int) -> Bool {
    let before = word(text, before: run.start, sentence: sentence)
    let after = wordRange(text, at: run.end)
    guard before.count >= 2, after.count >= 2, isOrdinaryWord(text, before: run.start, sentence: sentence)
    else {
      return false
    }
    // Not `ASP.Net`.
    let last = ScalarDecoder.decode(text, before: before.upperBound)
    guard properties.sentenceBreak(last.codePoint) != .upper else { return false }
    let second = read(text, at: after.lowerBound).next
    guard second < after.upperBound, read(text, at: second).0 == .lower else { return false }
    if words.isDomain(PackedWord(text.extracting(after))) { return false }
    // Neither `Jane.Doe@example.com` nor `System.Text.Json`.
    var start = run.start
    while start > max(sentence, run.start - Self.reach), text[start - 1] > 0x20 { start -= 1 }
    var end = run.end
    while end < min(text.count, run.end + Self.reach), text[end] > 0x20 { end += 1 }
    for offset in start..<end where text[offset] == 0x40 || text[offset] == 0x2F || text[offset] == 0x5F {
      return false
    }
    let isChain = after.upperBound + 1 < end && text[after.upperBound] == 0x2E
    return !isChain || read(text, at: after.upperBound + 1).0 != .upper
      || words.abbreviation(PackedWord(text.extracting(after))) != nil
  }

  /// Whether the word before `end` is neither an abbreviation nor an initial.
  func isOrdinaryWord(_ text: Span<UInt8>, before end: Int, sentence: Int) -> Bool {
    let word = text.extracting(word(text, before: end, sentence: sentence))
    return words.abbreviation(PackedWord(word)) == nil && !isLoneLetter(word)
      && !isDottedAbbreviation(word)
  }

  // MARK: What stands before

  /// The letters, digits and inner full stops before `end`.
  func word(_ text: Span<UInt8>, before end: Int, sentence: Int) -> Range<Int> {
    var start = end
    while start > max(sentence, end - Self.reach) {
      let scalar = ScalarDecoder.decode(text, before: start)
      let isDot = scalar.codePoint == 0x2E && start < end
      let isDegree = scalar.codePoint == 0xB0  // N°
      guard isDot || isDegree || isWordCharacter(properties.sentenceBreak(scalar.codePoint)) else { break }
      start -= scalar.byteCount
    }
    while start < end, text[start] == 0x2E { start += 1 }
    return start..<end
  }

  private func isWordCharacter(_ sentenceBreak: SentenceBreak) -> Bool {
    switch sentenceBreak {
    case .lower, .upper, .oLetter, .numeric, .extend, .format: true
    default: false
    }
  }

  private func isLoneLetter(_ word: Span<UInt8>) -> Bool {
    guard !word.isEmpty else { return false }
    let (current, next) = read(word, at: 0)
    return next == word.count && (current == .upper || current == .lower)
  }

  /// `U.S`, `Ph.D`, `a.m`: letters in groups of at most three, with full stops between them.
  private func isDottedAbbreviation(_ word: Span<UInt8>) -> Bool {
    var (dots, letters, offset) = (0, 0, 0)
    while offset < word.count {
      let (current, next) = read(word, at: offset)
      switch current {
      case .aTerm where letters > 0: (dots, letters) = (dots + 1, 0)
      case .upper, .lower, .oLetter: letters += 1
      default: return false
      }
      if letters > 3 { return false }
      offset = next
    }
    return dots > 0 && letters > 0
  }

  // MARK: What comes after

  /// Whether a word that begins sentences stands at `start`, quotes and brackets before it looked through.
  func startsSentence(_ text: Span<UInt8>, at start: Int) -> Bool {
    let word = wordRange(text, at: skipOpening(text, at: start))
    guard !word.isEmpty, read(text, at: word.lowerBound).0 == .upper else { return false }
    // `A.` and `I.` are initials.
    if word.count == 1, word.upperBound < text.count, text[word.upperBound] == 0x2E { return false }
    return words.isStarter(PackedWord(text.extracting(word)))
  }

  /// Whether an upper-case letter stands at `start`, perhaps after a quote.
  func isCapital(_ text: Span<UInt8>, at start: Int) -> Bool {
    if text[start] == 0x28 || text[start] == 0x5B { return false }
    let start = skipOpening(text, at: start)
    guard start < text.count else { return false }
    let (current, _) = read(text, at: start)
    return current == .upper || current == .oLetter
  }

  private func isNumber(_ text: Span<UInt8>, at start: Int) -> Bool { read(text, at: start).0 == .numeric }

  private func skipOpening(_ text: Span<UInt8>, at start: Int) -> Int {
    var start = start
    while start < text.count {
      let (current, next) = read(text, at: start)
      guard current == .close else { break }
      start = next
    }
    return start
  }

  /// The letters and digits from `start` on.
  func wordRange(_ text: Span<UInt8>, at start: Int) -> Range<Int> {
    var end = start
    while end < text.count {
      let (current, next) = read(text, at: end)
      guard isWordCharacter(current) else { break }
      end = next
    }
    return start..<end
  }
}
