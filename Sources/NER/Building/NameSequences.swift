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
  init(_ builder: GazetteerBuilder) {
    let tokenizer = Tokenizer(sentenceStyle: .none)
    let reader = WordReader(removesDiacritics: builder.removesDiacritics)
    var vocabulary = Vocabulary()
    var columns = TokenizedText()
    /// Our word of each word of `vocabulary`.
    var ours: [UInt32] = []
    let text = builder.nameText.span
    var name = 0
    var pending: [UInt32] = []
    var plain: [UInt32] = []
    var wordRanges: [Range<Int>] = []
    var symbol: [UInt8] = []
    while name < builder.nameCount {
      // As many names at once as keep the columns in the cache.
      let base = Int(builder.nameStarts[name])
      var last = name + 1
      while last < builder.nameCount, Int(builder.nameStarts[last]) < base + 65536 { last += 1 }
      let chunk = text.extracting(base..<Int(builder.nameStarts[last]))
      tokenizer.tokenize(chunk, into: &columns, vocabulary: &vocabulary)
      while ours.count < vocabulary.count {
        let word = reader.key(vocabulary.bytes(WordID(ours.count)))
        ours.append(insert(word.span, isSymbol: false))
      }
      let (starts, ends, ids) = (columns.starts, columns.ends, columns.words)
      var token = 0
      while name < last {
        let end = Int(builder.nameStarts[name + 1]) - base
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
        name += 1
      }
    }
  }

  private mutating func append(_ words: [UInt32], of entity: UInt32, _ rule: NameRule) {
    flat.append(contentsOf: words)
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
