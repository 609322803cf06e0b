import Tokenize

extension Reading {
  /// How much a gazetteer weight of 1 says: as much as the people of a country.
  static let fullEvidence: Float = 6.5

  /// Looks up the gazetteer names of the field that was appended last.
  mutating func appendNames(
    _ gazetteer: Gazetteer, columns: TokenizedText, text: Span<UInt8>, vocabulary: Vocabulary,
    tokenIndex: [Int32]
  ) {
    names.reserve(tokens.count + 1)
    let matches = gazetteer.allMatches(
      in: columns, text: text, vocabulary: vocabulary, ignoresCase: isInformal)
    for match in matches {
      let first = Int(tokenIndex[match.tokens.lowerBound])
      let last = Int(tokenIndex[match.tokens.upperBound - 1])
      let shape = tokens[first].shape
      guard
        isInformal || shape.contains(.capital) || shape.contains(.digit) || shape.contains(.lowerThenCapital)
          || has(first, .particle)
      else { continue }
      guard first <= last, tokens[last].sentence == tokens[first].sentence else { continue }
      var evidence = TypeScores(repeating: 0)
      for candidate in match.candidates {
        let type = gazetteer.type(of: candidate)
        let weight = Self.fullEvidence * min(gazetteer.weight(of: candidate), 1)
        if weight > evidence[type] { evidence[type] = weight }
      }
      names.append(
        NameMatches.Match(
          first: Int32(first), end: Int32(last + 1), evidence: evidence, candidates: match.candidates))
    }
  }

  /// End of the longest gazetteer name of two tokens and more that starts at `index` and ends with a capital or a
  /// digit; `index` when there is none.
  func longestName(at index: Int) -> Int {
    for match in names.starting(at: index) {
      let end = Int(names.matches[match].end)
      guard end > index + 1 else { break }
      let last = tokens[end - 1]
      if last.isCapital || last.isDigits, last.sentence == tokens[index].sentence { return end }
    }
    return index
  }

  /// Whether a gazetteer name of two tokens and more starts at `index`.
  func startsLongName(_ index: Int) -> Bool {
    guard let match = names.starting(at: index).first else { return false }
    return Int(names.matches[match].end) > index + 1
  }
}
