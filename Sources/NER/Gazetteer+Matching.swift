import Tokenize

extension Gazetteer {
  /// Every match in a text, overlapping ones too, by start, the longest first.
  ///
  /// Each word is looked up anew; for many texts a ``NameMatcher`` is faster. O(tokens).
  public func allMatches(
    in tokens: TokenizedText, text: Span<UInt8>, vocabulary: Vocabulary,
    ignoresCase: Bool = false
  ) -> [Match] {
    // The text's words numbered anew, so that only they are read.
    var numbers: [WordID: WordID] = [:]
    var distinct: [WordID] = []
    let words = tokens.words.map { word in
      if let number = numbers[word] { return number }
      let number = WordID(distinct.count)
      numbers[word] = number
      distinct.append(word)
      return number
    }
    var scans = scans(policy: .all, ignoresCase: ignoresCase)
    for i in scans.indices {
      for word in distinct { scans[i].binding.append(vocabulary.bytes(word)) }
      scans[i].run(tokens, text, words: words)
    }
    let (matches, candidates) = resolve(scans, .all)
    return matches.map { match in
      Match(
        tokens: match.tokens, range: match.range, candidates: candidates[match.candidates].map { Int($0) })
    }
  }

  /// Indexes into ``entities`` of those that the tokens of `range` name, best first; none when they spell no name.
  /// O(tokens of the whole text).
  public func candidates(
    of range: Range<Int>, in tokens: TokenizedText, text: Span<UInt8>, vocabulary: Vocabulary
  ) -> [Int] {
    allMatches(in: tokens, text: text, vocabulary: vocabulary).first { $0.tokens == range }?.candidates ?? []
  }
}
