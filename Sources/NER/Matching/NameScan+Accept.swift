import Tokenize

extension NameScan {
  /// Adds a match with those candidates of `acceptance` whose rules the text obeys, if there are any.
  mutating func accept(
    _ tokens: TokenizedText, _ text: Span<UInt8>, _ matched: ClosedRange<Int>, _ acceptance: Acceptance,
    isPossessive: Bool, isEdited: Bool = false
  ) {
    let range = Self.range(tokens, text, matched, isPossessive: isPossessive)
    let start = candidates.count
    let reference = acceptance.reference
    if Int(reference) < image.entityCount {
      if obeys(acceptance.rule, of: reference, tokens, text, matched, range, isEdited: isEdited) {
        candidates.append(firstEntity &+ reference)
      }
    } else {
      for i in image.sharedRange(acceptance) {
        let candidate = Acceptance(bits: image.shared[i])
        guard Int(candidate.reference) < image.entityCount,
          candidates.count == start || candidates[candidates.count - 1] != firstEntity &+ candidate.reference,
          obeys(candidate.rule, of: candidate.reference, tokens, text, matched, range, isEdited: isEdited)
        else { continue }
        candidates.append(firstEntity &+ candidate.reference)
      }
    }
    guard candidates.count > start else { return }
    matches.append(
      NameMatch(
        firstToken: UInt32(truncatingIfNeeded: matched.lowerBound),
        tokenCount: UInt32(truncatingIfNeeded: matched.count),
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound),
        firstCandidate: UInt32(truncatingIfNeeded: start),
        candidateCount: UInt32(truncatingIfNeeded: candidates.count - start)))
  }

  /// The bytes that tokens name: without a possessive ending, with the last dot of "U.S.".
  @inline(__always)
  static func range(
    _ tokens: TokenizedText, _ text: Span<UInt8>, _ matched: ClosedRange<Int>, isPossessive: Bool
  ) -> Range<Int> {
    let start = Int(tokens.starts[matched.lowerBound])
    var end = Int(tokens.ends[matched.upperBound])
    if isPossessive {
      // 's, or a typographic apostrophe of three bytes and s
      end -= text[end - 2] < 0x80 ? 2 : 4
    } else if end < text.count, text[end] == 0x2E,
      NameGap.hasInnerDot(text, Int(tokens.starts[matched.upperBound])..<end)
    {
      end += 1
    }
    return start..<max(start, end)
  }

  /// Whether the text writes a name as its rule demands.
  @inline(__always)
  private func obeys(
    _ rule: NameRule, of entity: UInt32, _ tokens: TokenizedText, _ text: Span<UInt8>,
    _ matched: ClosedRange<Int>, _ range: Range<Int>, isEdited: Bool
  ) -> Bool {
    if ignoresCase { return true }
    switch rule.mode {
    case .folded: return true
    case .capitalized:
      var capitals = rule.capitals
      var token = matched.lowerBound
      while capitals != 0, token <= matched.upperBound {
        if capitals & 1 != 0, LetterCase.isLower(text, at: Int(tokens.starts[token])) { return false }
        capitals &>>= 1
        token &+= 1
      }
      return true
    case .acronym: return !LetterCase.hasLower(text, range)
    case .exact: return !isEdited && image.isSpelled(entity, as: text, range)
    }
  }
}

extension GazetteerImage {
  /// Where the candidates of a shared name lie in `shared`.
  func sharedRange(_ acceptance: Acceptance) -> Range<Int> {
    let name = Int(acceptance.reference) - entityCount
    let start = min(Int(sharedOffsets[name]), shared.count)
    return start..<min(max(start, Int(sharedOffsets[name + 1])), shared.count)
  }

  /// Whether one of an entity's names has the same letters and digits, case included, as the bytes of `range`.
  func isSpelled(_ entity: UInt32, as text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let wanted = Spelling.letters(range) { text[$0] }
    return pieces(Int(entity)).dropFirst().contains { name in
      Spelling.letters(name) { entityText[$0] } == wanted
    }
  }
}

/// The letters and digits of a name without what stands between them, which the trie has compared already.
enum Spelling {
  static func letters(_ range: Range<Int>, _ byte: (Int) -> UInt8) -> [UInt8] {
    var letters: [UInt8] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let value = byte(i)
      if value == 0xE2, i + 2 < range.upperBound, byte(i + 1) == 0x80 {
        i += 3  // general punctuation: dashes, typographic quotes, blanks
        continue
      }
      if value >= 0x80 || value &- 0x30 < 10 || (value | 0x20) &- 0x61 < 26 { letters.append(value) }
      i += 1
    }
    return letters
  }
}
