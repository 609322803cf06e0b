/// The sentence rules of UAX #29 in one pass: everything between terminators and line ends is skipped, and at
/// a terminator the rules are decided by reading forward.
struct SentenceScanner {
  let properties: BreakTable

  /// The end of the sentence that starts at the boundary `start`, and how far the text was looked at.
  func sentenceEnd(from start: Int, in text: Span<UInt8>) -> (offset: Int, looked: Int) {
    var position = start
    while true {
      position = nextTerminator(from: position, in: text)
      guard position < text.count else { return (text.count, text.count) }
      let (current, next) = read(text, at: position)
      switch current {
      case .cr:  // SB3, SB4
        let isPair = next < text.count && text[next] == 0x0A
        return (isPair ? next + 1 : next, next + 1)
      case .lf, .sep: return (next, next)  // SB4
      default:
        let after = afterTerminator(current, position..<next, since: start, in: text)
        if after.isBoundary { return (after.offset, after.looked) }
        position = after.offset
      }
    }
  }

  /// The next character of a class that may end a sentence: ParaSep or SATerm.
  @inline(__always)
  func nextTerminator(from start: Int, in text: Span<UInt8>) -> Int {
    var position = SentenceSkip.next(in: text, from: start)
    while position < text.count {
      let (packed, byteCount) = properties.packed(text, at: position)
      if Self.terminators &>> (packed & 15) & 1 != 0 { return position }
      position &+= byteCount
      if position < text.count, text[position] < 0x80 {
        position = SentenceSkip.next(in: text, from: position)
      }
    }
    return position
  }

  /// Bit i is set when the class of raw value i may end a sentence.
  @inline(__always)
  static var terminators: UInt16 {
    1 &<< SentenceBreak.cr.bit | 1 &<< SentenceBreak.lf.bit | 1 &<< SentenceBreak.sep.bit
      | 1 &<< SentenceBreak.aTerm.bit | 1 &<< SentenceBreak.sTerm.bit
  }

  /// Reads `Close* Sp*` after a terminator that ends at `offset` and decides whether the sentence ends there.
  /// If not, `offset` is where to read on.
  private func afterTerminator(
    _ terminator: SentenceBreak, _ range: Range<Int>, since start: Int, in text: Span<UInt8>
  ) -> (offset: Int, looked: Int, isBoundary: Bool) {
    var (current, position, next) = readPastIgnorable(text, at: range.upperBound)
    if terminator == .aTerm {
      let isWithinWord =
        current == .numeric  // SB6
        || (current == .upper && isCased(base(before: range.lowerBound, since: start, in: text)))  // SB7
      if isWithinWord { return (position, next, false) }
    }
    while current == .close {  // SB9
      (current, position, next) = readPastIgnorable(text, at: next)
    }
    while current == .sp {  // SB9, SB10
      (current, position, next) = readPastIgnorable(text, at: next)
    }
    guard let current else { return (text.count, text.count + 1, true) }
    if current.isParagraphSeparator || current == .sContinue || current.isTerminator {  // SB8a, SB9, SB10
      return (position, next, false)
    }
    if terminator == .aTerm {
      let lower = lowerFollows(from: position, in: text)
      return (position, lower.looked, !lower.found)  // SB8
    }
    return (position, next, true)  // SB11
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

  private func isCased(_ sentenceBreak: SentenceBreak) -> Bool {
    sentenceBreak == .upper || sentenceBreak == .lower
  }

  /// The class of the nearest character before `end` that SB5 does not ignore.
  private func base(before end: Int, since start: Int, in text: Span<UInt8>) -> SentenceBreak {
    var end = end
    while end > start {
      let scalar = ScalarDecoder.decode(text, before: end)
      let current = properties.sentenceBreak(scalar.codePoint)
      if !current.isIgnorable { return current }
      end -= scalar.byteCount
    }
    return .other
  }

  private func read(_ text: Span<UInt8>, at offset: Int) -> (SentenceBreak, next: Int) {
    let (packed, byteCount) = properties.packed(text, at: offset)
    return (SentenceBreak(rawValue: UInt8(packed & 15)) ?? .other, offset + byteCount)
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
