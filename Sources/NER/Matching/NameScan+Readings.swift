import Tokenize

extension NameScan {
  /// Letters that a name needs before one of them may be wrong.
  static let lettersForEdit = 8

  /// One way through the trie: where it has come to, and how.
  private struct Path {
    var last: Int
    var state: UInt32
    var acceptance: Acceptance
    var isPossessive: Bool
    var edits: UInt8
    /// Letters of the gazetteer's words so far.
    var letters: Int
  }

  /// Follows every reading of every word from one token on, and adds the matches as ``keep`` says.
  mutating func walkReadings(
    _ tokens: TokenizedText, _ text: Span<UInt8>, _ words: [WordID], from first: Int, to end: Int
  ) {
    let from = matches.count
    var paths: [Path] = []
    for reading in readings(at: first, words) {
      paths.append(
        Path(
          last: first, state: reading.word,
          acceptance: Acceptance(bits: image.wordAccepts[Int(reading.word)]),
          isPossessive: reading.isPossessive, edits: reading.edits, letters: letters(of: reading.word)))
    }
    while let path = paths.popLast() {
      if !path.acceptance.isNothing, path.edits == 0 || path.letters >= Self.lettersForEdit {
        accept(
          tokens, text, first...path.last, path.acceptance, isPossessive: path.isPossessive,
          isEdited: path.edits > 0)
      }
      guard !path.isPossessive, path.last + 1 < end,
        let before = cross(tokens, text, gapAfter: path.last, from: path.state)
      else { continue }
      for reading in readings(at: path.last + 1, words) where path.edits + reading.edits <= 1 {
        guard let state = image.steps.next(before, reading.word) else { continue }
        paths.append(
          Path(
            last: path.last + 1, state: state, acceptance: image.steps.acceptance(state),
            isPossessive: reading.isPossessive, edits: path.edits + reading.edits,
            letters: path.letters + letters(of: reading.word)))
      }
    }
    joinMatches(from)
  }

  private func readings(at token: Int, _ words: [WordID]) -> [WordBinding.Reading] {
    let entry = bound(words, token)
    let flags = UInt8(truncatingIfNeeded: entry >> 24)
    if flags & WordFlags.severalReadings != 0 { return binding.readings(of: words[token]) }
    let word = entry & WordBinding.unknown
    guard word != WordBinding.unknown else { return [] }
    let isPossessive = flags & WordFlags.possessive != 0
    return [WordBinding.Reading(word: word, isPossessive: isPossessive, edits: 0)]
  }

  private func letters(of word: UInt32) -> Int {
    image.wordBytes(word).reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Makes one match of those over the same tokens, the longest first. Whole words go before edited and
  /// possessive ones when their bytes differ.
  private mutating func joinMatches(_ from: Int) {
    let found = Array(matches[from...])
    matches.removeSubrange(from...)
    let ends = Set(found.map(\.tokens.upperBound)).sorted(by: >)
    for end in keep == .all ? ends[...] : ends.prefix(1) {
      let same = found.filter { $0.tokens.upperBound == end }
      guard var joined = same.max(by: { $0.end < $1.end }) else { continue }
      var all: [UInt32] = []
      for match in same {
        for candidate in candidates[match.candidates] where !all.contains(candidate) { all.append(candidate) }
      }
      all.sort { a, b in
        let (first, second) = (image.weight(Int(a - firstEntity)), image.weight(Int(b - firstEntity)))
        return first == second ? a < b : first > second
      }
      joined.firstCandidate = UInt32(truncatingIfNeeded: candidates.count)
      joined.candidateCount = UInt32(truncatingIfNeeded: all.count)
      candidates.append(contentsOf: all)
      matches.append(joined)
    }
  }
}
