import Tokenize

extension Gazetteer {
  /// Every match in a text, overlapping ones too, by start, the longest first.
  ///
  /// Each word is looked up anew; for many texts a ``NameMatcher`` is faster. O(tokens).
  public func allMatches(
    in tokens: TokenizedText, text: Span<UInt8>, vocabulary: Vocabulary,
    ignoresCase: Bool = false
  ) -> [Match] {
    let scans = zip(scans(policy: .all, ignoresCase: ignoresCase), layers).map { scan, layer in
      var scan = scan
      var binding = WordBinding(layer.image)
      var entries: [WordID: UInt32] = [:]
      for word in tokens.words {
        let entry = entries[word] ?? binding.bind(word, vocabulary.bytes(word))
        entries[word] = entry
        scan.bound.append(entry)
      }
      scan.bound.append(WordBinding.unknown)
      scan.run(tokens, text, binding)
      return scan
    }
    let (matches, candidates) = resolve(scans, .all)
    return matches.map { match in
      Match(
        tokens: match.tokens, range: match.range, candidates: candidates[match.candidates].map { Int($0) })
    }
  }

  /// The entities that the words of `range` name, best first; none when they spell no name.
  public func candidates(
    of range: Range<Int>, in tokens: TokenizedText, text: Span<UInt8>, vocabulary: Vocabulary
  ) -> [Int] {
    allMatches(in: tokens, text: text, vocabulary: vocabulary).first { $0.tokens == range }?.candidates ?? []
  }
}
