import Tokenize

extension Reading {
  /// How much a gazetteer weight of 1 says: as much as the people of a country.
  static let fullEvidence: Float = 6.5

  /// Takes over the gazetteer names that `matcher` found in the field that was appended last.
  mutating func appendNames(of matcher: NameMatcher, tokenIndex: [Int32]) {
    names.reserve(tokens.count + 1)
    for match in matcher.matches {
      let first = Int(tokenIndex[match.tokens.lowerBound])
      let last = Int(tokenIndex[match.tokens.upperBound - 1])
      guard first <= last, tokens[last].sentence == tokens[first].sentence else { continue }
      var evidence = TypeScores(repeating: 0)
      matcher.forEachCandidate(of: match) { candidate in
        let weight = Self.fullEvidence * min(matcher.gazetteer.weight(of: candidate), 1)
        let type = matcher.gazetteer.type(of: candidate)
        if weight > evidence[type] { evidence[type] = weight }
        names.append(entity: candidate)
      }
      // "Moody's": the ending belongs to the name.
      let holdsEnding =
        last + 1 < tokens.count && tokens[last + 1].mark == .possessive && tokens[last + 1].gap == 0
        && UInt32(match.range.upperBound) >= tokens[last + 1].end
      names.append(first: first, end: last + (holdsEnding ? 2 : 1), evidence: evidence)
    }
  }

  /// End of the longest gazetteer name of two tokens and more that starts at `index` and ends with a capital or a
  /// digit; `index` when there is none.
  func longestName(at index: Int) -> Int {
    for match in names.starting(at: index) {
      let end = Int(names.matches[match].end)
      guard end > index + 1 else { break }
      let last = tokens[end - 1]
      if last.isCapital || last.isDigits || last.mark == .possessive, last.sentence == tokens[index].sentence
      {
        return end
      }
    }
    return index
  }

  /// Whether a gazetteer name of two tokens and more starts at `index`.
  func startsLongName(_ index: Int) -> Bool {
    guard let match = names.starting(at: index).first else { return false }
    return Int(names.matches[match].end) > index + 1
  }
}
