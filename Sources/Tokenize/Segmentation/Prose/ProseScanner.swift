/// Finds the sentences a reader sees. Everything between terminators and line ends is skipped; at one of them the
/// text around it decides (see ``ProseRule``).
///
///     repeat
///       skip to the next terminator or line end           a list item may begin on the way there
///       line end:    boundary unless the line goes on in the next one                 (+Lines)
///       terminator:  read the run of terminators, closing quotes and brackets, blanks
///                    nothing new after it: no boundary
///                    full stop: what is the word before it, what the word after it?   (+FullStop)
///     until boundary
struct ProseScanner {
  let properties: BreakTable
  let words = PackedProseWords.shared
  /// How far the text was looked at, if that is asked for.
  private(set) var looked = 0
  /// Whether the text may go on, so that `looked` is of interest: it costs a look at the whole of a token.
  var isIncomplete = false
  /// Where the present line begins, within the sentence.
  var lineStart = 0
  /// Whether lines before it belong to the sentence.
  var isWrapped = false

  init(properties: BreakTable) { self.properties = properties }

  /// A place in the text and what is to be said about it. If there is no boundary, the place is where to go on.
  struct Decision {
    var offset: Int
    var rule: ProseRule
  }

  /// The end of the sentence that starts at the boundary `start`. `report` hears of the decisions against
  /// boundaries on the way.
  mutating func sentenceEnd(
    from start: Int, in text: Span<UInt8>, report: (Decision) -> Void = { _ in }
  ) -> Decision {
    var position = skipBlanks(text, from: start).end
    let marker = ListMarker(text, at: position)
    lineStart = position
    isWrapped = false
    if let marker { position = marker.end }
    while true {
      let stop = nextStop(text, from: position)
      if let item = marker?.nextItem(text, in: position..<stop) {
        return Decision(offset: skipBlanks(text, from: item).end, rule: .listItem)
      }
      guard stop < text.count else {
        looked = text.count
        return Decision(offset: text.count, rule: .endOfText)
      }
      let (current, _) = read(text, at: stop)
      let decision =
        current.isParagraphSeparator
        ? decideLineEnd(text, at: stop) : decideTerminator(text, at: stop, sentence: start)
      if decision.rule.isBoundary { return decision }
      report(decision)
      position = decision.offset
    }
  }

  // MARK: Terminators

  /// A run of terminators and the closing punctuation after it.
  struct Run {
    var start: Int
    var end: Int
    /// Full stops in it.
    var dots = 0
    /// Whether it is written `. . .`, or stands by itself.
    var isSpaced = false
    /// Whether there is a terminator other than a full stop.
    var isStrong = false
    /// Whether that is one of a script that needs no space after it.
    var isWide = false
    var hasClosing = false
  }

  private mutating func decideTerminator(_ text: Span<UInt8>, at start: Int, sentence: Int) -> Decision {
    let run = readRun(text, at: start, sentence: sentence)
    let blanks = skipBlanks(text, from: run.end)
    look(atTokenFrom: blanks.end, in: text)
    if blanks.end >= text.count { return Decision(offset: text.count, rule: .endOfText) }
    let rule = rule(text, run, blanks, sentence: sentence)
    return Decision(offset: rule.isBoundary ? blanks.end : run.end, rule: rule)
  }

  private func rule(_ text: Span<UInt8>, _ run: Run, _ blanks: Blanks, sentence: Int) -> ProseRule {
    let (following, _) = read(text, at: blanks.end)
    if blanks.lines > 1 { return .terminator }
    if blanks.end == run.end { return ruleWithoutSpace(text, run, following, sentence: sentence) }
    if following == .sContinue, blanks.lines == 0 { return .punctuationFollows }
    let isEllipsis = run.dots > 2 || (run.dots == 2 && run.isSpaced)
    if following == .lower {
      if blanks.lines == 0 { return .lowercaseFollows }
      return isEllipsis || run.hasClosing || !isOrdinaryWord(text, before: run.start, sentence: sentence)
        ? .lowercaseFollows : .terminator
    }
    if run.isStrong {
      let word = word(text, before: run.start, sentence: sentence)
      let isName = !run.hasClosing && words.isExclamatory(PackedWord(text.extracting(word)))
      return isName && !startsSentence(text, at: blanks.end) ? .exclamatoryName : .terminator
    }
    if isEllipsis {
      if run.dots < 4, run.isSpaced { return .ellipsis }
      return isCapital(text, at: blanks.end) || blanks.lines > 0 ? .terminator : .ellipsis
    }
    return ruleOfFullStop(text, run, blanks, sentence: sentence)
  }

  /// Nothing stands between the terminator and what follows.
  private func ruleWithoutSpace(
    _ text: Span<UInt8>, _ run: Run, _ following: SentenceBreak, sentence: Int
  ) -> ProseRule {
    if run.isWide {
      if following == .sContinue { return .punctuationFollows }
      return run.hasClosing && (following == .oLetter || following == .lower) ? .withinWord : .terminator
    }
    guard following == .upper, !run.hasClosing, run.dots < 2 else { return .withinWord }
    return isMissingSpace(text, run, sentence: sentence) ? .terminator : .withinWord
  }

  private func readRun(_ text: Span<UInt8>, at start: Int, sentence: Int) -> Run {
    var run = Run(start: start, end: start)
    while run.end < text.count {
      let (current, next) = read(text, at: run.end)
      if isEllipsisCharacter(text, at: run.end) {
        run.dots += 3
      } else if current == .aTerm {
        run.dots += 1
      } else if current == .sTerm {
        run.isStrong = true
        run.isWide = text[run.end] >= 0x80
      } else if run.dots > 0, !run.isStrong, isSpacedDot(text, at: run.end) {
        run.isSpaced = true
        run.dots += 1
        run.end += 2
        continue
      } else {
        break
      }
      run.end = next
    }
    if run.dots > 1, start > sentence, text[start - 1] == 0x20 { run.isSpaced = true }
    while run.end < text.count {
      let (current, next) = read(text, at: run.end)
      if current == .close { run.hasClosing = true } else if !current.isIgnorable { break }
      run.end = next
    }
    return run
  }

  /// ` .` within `. . .`, and not ` .5`.
  private func isSpacedDot(_ text: Span<UInt8>, at offset: Int) -> Bool {
    guard offset + 1 < text.count, text[offset] == 0x20, text[offset + 1] == 0x2E else { return false }
    guard offset + 2 < text.count else { return true }
    let (after, _) = read(text, at: offset + 2)
    switch after {
    case .lower, .upper, .oLetter, .numeric: return false
    default: return true
    }
  }

  /// `…`, which is no terminator to UAX #29.
  func isEllipsisCharacter(_ text: Span<UInt8>, at offset: Int) -> Bool {
    offset + 2 < text.count && text[offset] == 0xE2 && text[offset + 1] == 0x80 && text[offset + 2] == 0xA6
  }

  // MARK: Reading

  /// The next terminator, `…` or line end at or after `start`.
  private func nextStop(_ text: Span<UInt8>, from start: Int) -> Int {
    var position = SentenceSkip.next(in: text, from: start)
    while position < text.count {
      let (packed, byteCount) = properties.packed(text, at: position)
      let isStop = SentenceScanner.terminators &>> (packed & 15) & 1 != 0
      if isStop || isEllipsisCharacter(text, at: position) { return position }
      position &+= byteCount
      if position < text.count, text[position] < 0x80 {
        position = SentenceSkip.next(in: text, from: position)
      }
    }
    return position
  }

  func read(_ text: Span<UInt8>, at offset: Int) -> (SentenceBreak, next: Int) {
    let (packed, byteCount) = properties.packed(text, at: offset)
    return (SentenceBreak(rawValue: UInt8(packed & 15)) ?? .other, offset + byteCount)
  }

  struct Blanks {
    var end: Int
    /// Line ends among them; CR LF is one.
    var lines = 0
  }

  /// Blanks and line ends from `start` on.
  func skipBlanks(_ text: Span<UInt8>, from start: Int) -> Blanks {
    var blanks = Blanks(end: start)
    while blanks.end < text.count {
      let (current, next) = read(text, at: blanks.end)
      switch current {
      case .sp: break
      case .cr, .lf, .sep:
        let isPair = current == .lf && blanks.end > start && text[blanks.end - 1] == 0x0D
        if !isPair { blanks.lines += 1 }
      default: return blanks
      }
      blanks.end = next
    }
    return blanks
  }

  /// Notes that what stands at `start` up to the next blank takes part in a decision.
  mutating func look(atTokenFrom start: Int, in text: Span<UInt8>) {
    // What lies before `looked` was passed on the way to the end of the same token.
    guard isIncomplete, start >= looked else { return }
    var end = start
    while end < text.count, text[end] > 0x20 { end += 1 }
    looked = max(looked, end + 1)
  }
}
