/// Acronyms that the report itself explains: "Commodity Futures Trading Commission (CFTC)", "CFTC (Commodity …)".
extension Reading {
  mutating func learnAcronyms() {
    var learned: [(word: Int32, candidate: Int)] = []
    for index in candidates.indices {
      let candidate = candidates[index]
      guard candidate.count > 1, let acronym = acronymBeside(candidate) else { continue }
      if spells(bytes(ofWordAt: acronym), candidate, isSure: tokens[acronym].isUpper) {
        learned.append((tokens[acronym].word, index))
        // No person has an acronym.
        let person = candidate.scores[.person]
        if person > candidate.scores[.organization] {
          candidates[index].add(.organization, person + 2, .acronyms)
        }
      }
    }
    guard !learned.isEmpty else { return }
    for index in candidates.indices where candidates[index].count == 1 {
      let word = tokens[candidates[index].first].word
      guard let full = learned.last(where: { $0.word == word })?.candidate else { continue }
      let best = candidates[full].scores.best
      guard candidates[full].scores[best] > 0 else { continue }
      candidates[index].add(best, 5, .acronyms)
      candidates[index].antecedent = full
    }
  }

  /// The word in capitals in brackets after the name, or before the name in brackets.
  private func acronymBeside(_ candidate: Candidate) -> Int? {
    let open = candidate.end
    if open + 2 < tokens.count, mark(open) == .open, mark(open + 2) == .close, tokens[open + 1].isCapital,
      tokens[open + 1].length <= 8
    {
      return open + 1
    }
    var before = candidate.first - 1
    if before >= 1, known(before) == .the { before -= 1 }
    if before >= 1, mark(before) == .open, tokens[before - 1].isUpper { return before - 1 }
    return nil
  }

  /// Whether the letters are the first letters of the name's capitalized words, or of all its words; of an acronym that
  /// is written like a word, "Bay Area Lab Co-Operative (Balco)", every letter.
  private func spells(_ acronym: [UInt8], _ candidate: Candidate, isSure: Bool) -> Bool {
    let letters = acronym.filter { $0 != 0x2E }
    var capitals: [UInt8] = []
    var all: [UInt8] = []
    for index in candidate.first..<candidate.end where tokens[index].isLetters {
      let first = word(index).firstByte
      if tokens[index].isCapital { capitals.append(first) }
      all.append(first)
    }
    guard let first = capitals.first, let last = capitals.last else { return false }
    if letters.count > 2, letters == capitals || letters == all { return true }
    guard isSure else { return false }
    return letters == capitals || letters == all
      || capitals.count > 1 && first == letters.first && last == letters.last
      || capitals.count >= letters.count && capitals.suffix(letters.count).elementsEqual(letters)
  }
}
