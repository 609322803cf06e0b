/// The sentence rules of UAX #29 in one pass: everything between terminators and line ends is skipped, and at
/// a terminator the rules are decided by reading forward.
struct SentenceScanner {
  let properties: BreakTable

  /// The end of the sentence that starts at the boundary `start`, and how far the text was looked at.
  func sentenceEnd(from start: Int, in text: Span<UInt8>) -> (offset: Int, looked: Int) {
    var position = start
    var previous = SentenceBreak.other
    while position < text.count {
      let (current, next) = read(text, at: position)
      switch current {
      case .cr:  // SB3, SB4
        let isPair = next < text.count && text[next] == 0x0A
        return (isPair ? next + 1 : next, isPair ? next + 1 : next + 1)
      case .lf, .sep: return (next, next)  // SB4
      case .extend, .format: position = next  // SB5
      case .aTerm, .sTerm:
        let after = afterTerminator(current, precededBy: previous, at: next, in: text)
        if after.isBoundary { return (after.offset, after.looked) }
        (position, previous) = (after.offset, after.previous)
      default: (position, previous) = (next, current)
      }
    }
    return (text.count, text.count)
  }

  /// Reads `Close* Sp*` after a terminator that ends at `offset` and decides whether the sentence ends there.
  /// If not, `offset` is where to read on, and `previous` the class of the character before it.
  private func afterTerminator(
    _ terminator: SentenceBreak, precededBy first: SentenceBreak, at offset: Int, in text: Span<UInt8>
  ) -> (offset: Int, looked: Int, isBoundary: Bool, previous: SentenceBreak) {
    var (current, position, next) = readPastIgnorable(text, at: offset)
    if terminator == .aTerm {
      let isWithinWord =
        current == .numeric  // SB6
        || ((first == .upper || first == .lower) && current == .upper)  // SB7
      if isWithinWord { return (position, next, false, .aTerm) }
    }
    var previous = terminator
    while current == .close {  // SB9
      previous = .close
      (current, position, next) = readPastIgnorable(text, at: next)
    }
    while current == .sp {  // SB9, SB10
      previous = .sp
      (current, position, next) = readPastIgnorable(text, at: next)
    }
    guard let current else { return (text.count, text.count + 1, true, previous) }
    if current.isParagraphSeparator || current == .sContinue || current.isTerminator {  // SB8a, SB9, SB10
      return (position, next, false, previous)
    }
    if terminator == .aTerm {
      let lower = lowerFollows(from: position, in: text)
      return (position, lower.looked, !lower.found, previous)  // SB8
    }
    return (position, next, true, previous)  // SB11
  }

  /// SB8's `( ¬(OLetter | Upper | Lower | ParaSep | SATerm) )* Lower`.
  private func lowerFollows(from offset: Int, in text: Span<UInt8>) -> (found: Bool, looked: Int) {
    var position = offset
    while position < text.count {
      let (current, next) = read(text, at: position)
      switch current {
      case .lower: return (true, next)
      case .oLetter, .upper, .cr, .lf, .sep, .aTerm, .sTerm: return (false, next)
      default: position = next
      }
    }
    return (false, text.count)
  }

  private func read(_ text: Span<UInt8>, at offset: Int) -> (SentenceBreak, next: Int) {
    let scalar = ScalarDecoder.decode(text, at: offset)
    return (properties.sentenceBreak(scalar.codePoint), offset + scalar.byteCount)
  }

  /// The first character at or after `offset` that SB5 does not ignore; nil at the end of the text.
  private func readPastIgnorable(
    _ text: Span<UInt8>, at offset: Int
  ) -> (current: SentenceBreak?, position: Int, next: Int) {
    var position = offset
    while position < text.count {
      let (current, next) = read(text, at: position)
      if !current.isIgnorable { return (current, position, next) }
      position = next
    }
    return (nil, position, position)
  }
}
