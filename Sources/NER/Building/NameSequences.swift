import Tokenize

/// Every name as a sequence of words, flattened: what the trie is made of.
struct NameSequences {
  private(set) var words = ByteStringTable()
  /// Whether a word is a gap symbol.
  private(set) var isSymbol: [Bool] = []
  /// The words of all sequences, one after the other.
  private(set) var flat: [UInt32] = []
  /// Where each sequence starts in `flat`, and the end of the last one.
  private(set) var starts: [UInt32] = [0]
  private(set) var entities: [UInt32] = []
  private(set) var rules: [NameRule] = []

  var count: Int { entities.count }

  func range(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

  /// Cuts all names of a builder into words. O(bytes).
  ///
  /// - Parameter cutsPlainNames: cuts names of Latin letters, digits and single blanks without the tokenizer, which
  ///   finds the same words; false for comparison.
  init(_ builder: GazetteerBuilder, cutsPlainNames: Bool = true) {
    words = ByteStringTable(minimumCapacity: builder.nameCount)
    flat.reserveCapacity(builder.nameCount * 2)
    starts.reserveCapacity(builder.nameCount + 1)
    entities.reserveCapacity(builder.nameCount)
    rules.reserveCapacity(builder.nameCount)
    var others: [Int] = []
    let reader = WordReader(removesDiacritics: builder.removesDiacritics)
    var plain = PlainName(LatinLetters(reader))
    let text = builder.nameText.span
    for name in 0..<builder.nameCount {
      let range = Int(builder.nameStarts[name])..<Int(builder.nameStarts[name + 1]) - 1
      guard cutsPlainNames, plain.cut(text.extracting(range)) else {
        others.append(name)
        continue
      }
      for word in plain.foldedWords {
        flat.append(insert(plain.folded.span.extracting(word), isSymbol: false))
      }
      let mode = CaseMode(rawValue: builder.nameModes[name])
      close(
        builder.nameEntities[name], NameShape.rule(text.extracting(range), words: plain.words, mode: mode))
    }
    appendTokenized(others, of: builder, reader)
  }

  /// Cuts names with the tokenizer.
  private mutating func appendTokenized(_ names: [Int], of builder: GazetteerBuilder, _ reader: WordReader) {
    let tokenizer = Tokenizer(sentenceStyle: .none)
    var vocabulary = Vocabulary()
    var columns = TokenizedText()
    /// Our word of each word of `vocabulary`.
    var ours: [UInt32] = []
    var text: [UInt8] = []
    /// Where each name of `text` ends.
    var nameEnds: [Int] = []
    var next = 0
    var pending: [UInt32] = []
    var plain: [UInt32] = []
    var wordRanges: [Range<Int>] = []
    var symbol: [UInt8] = []
    while next < names.count {
      // As many names at once as keep the columns in the cache.
      let first = next
      text.removeAll(keepingCapacity: true)
      nameEnds.removeAll(keepingCapacity: true)
      while next < names.count, text.count < 65536 {
        let name = names[next]
        text.append(
          contentsOf: builder.nameText[Int(builder.nameStarts[name])..<Int(builder.nameStarts[name + 1])])
        nameEnds.append(text.count)
        next += 1
      }
      let chunk = text.span
      tokenizer.tokenize(chunk, into: &columns, vocabulary: &vocabulary)
      while ours.count < vocabulary.count {
        let word = reader.key(vocabulary.bytes(WordID(ours.count)))
        ours.append(insert(word.span, isSymbol: false))
      }
      let (starts, ends, ids) = (columns.starts, columns.ends, columns.words)
      var token = 0
      for (name, end) in zip(names[first..<next], nameEnds) {
        pending.removeAll(keepingCapacity: true)
        plain.removeAll(keepingCapacity: true)
        wordRanges.removeAll(keepingCapacity: true)
        var hasSymbols = false
        var canBePlain = true
        while token < starts.count, Int(starts[token]) < end {
          let range = Int(starts[token])..<Int(ends[token])
          if let previous = wordRanges.last,
            NameGap.read(chunk, previous.upperBound..<range.lowerBound, after: previous, symbol: &symbol)
              != .plain
          {
            hasSymbols = true
            canBePlain = canBePlain && NameGap.isOptional(symbol)
            pending.append(insert(symbol.span, isSymbol: true))
          }
          let word = ours[Int(ids[token])]
          pending.append(word)
          plain.append(word)
          wordRanges.append(range)
          token += 1
        }
        if !pending.isEmpty {
          let mode = CaseMode(rawValue: builder.nameModes[name])
          let rule = NameShape.rule(chunk, words: wordRanges, mode: mode)
          append(pending, of: builder.nameEntities[name], rule)
          if hasSymbols, canBePlain { append(plain, of: builder.nameEntities[name], rule) }
        }
      }
    }
  }

  private mutating func append(_ words: [UInt32], of entity: UInt32, _ rule: NameRule) {
    flat.append(contentsOf: words)
    close(entity, rule)
  }

  /// Ends the sequence whose words were added to `flat`.
  private mutating func close(_ entity: UInt32, _ rule: NameRule) {
    starts.append(UInt32(truncatingIfNeeded: flat.count))
    entities.append(entity)
    rules.append(rule)
  }

  private mutating func insert(_ word: Span<UInt8>, isSymbol: Bool) -> UInt32 {
    let (id, isNew) = words.insert(word)
    if isNew { self.isSymbol.append(isSymbol) }
    return id
  }
}
