// Some forty instructions a word, without branches that depend on the word. Conditions are written in arithmetic,
// because the compiler makes branches of them.

/// Words of a text that are looked up together: enough to wait for the memory of all at the same time.
struct InterningBatch: Sendable {
  static let size = 128

  /// A folded word and its hash.
  struct Word: Sendable {
    /// `isOther` for a word that is long or not ASCII.
    var key = VocabularyKey.other
    var hash: UInt32 = 0
  }

  private(set) var words: [Word] = []
  private var count = 0
  /// The words, by their number in the batch, that are not found where looking for them begins.
  private var missed: [UInt32] = []
  private(set) var missedCount = 0

  func missed(_ index: Int) -> Int { Int(missed[index]) }

  /// Folds and hashes the words `text[starts[i]..<ends[i]]`, and asks for the slots where looking for them begins.
  mutating func fold(
    _ text: Span<UInt8>, _ starts: [UInt32], _ ends: [UInt32], _ tokens: Range<Int>, _ slots: [UInt32]
  ) {
    makeRoom()
    let count = min(tokens.count, Self.size)
    self.count = count
    let mask = UInt32(truncatingIfNeeded: slots.count &- 1)
    let lengthMasks = VocabularyKey.lengthMasks
    let masks = lengthMasks.span
    let (starts, ends) = (starts.span.extracting(tokens), ends.span.extracting(tokens))
    var words = self.words.mutableSpan
    for number in 0..<count {
      let key = VocabularyKey(folding: text, from: Int(starts[number]), to: Int(ends[number]), masks)
      let hash = WordHash.hash(key)
      words[number] = Word(key: key, hash: hash)
      slots.prefetch(Int(truncatingIfNeeded: hash & mask))
    }
  }

  /// Takes folded words as they are, from number `first` on, and asks for the slots where looking for them begins.
  /// A long word is none that is found.
  mutating func load(_ keys: [VocabularyKey], from first: Int, _ slots: [UInt32]) {
    makeRoom()
    count = min(keys.count - first, Self.size)
    let mask = UInt32(truncatingIfNeeded: slots.count &- 1)
    for number in 0..<count {
      let key = keys[first &+ number].isLong ? .other : keys[first &+ number]
      let hash = WordHash.hash(key)
      words[number] = Word(key: key, hash: hash)
      slots.prefetch(Int(truncatingIfNeeded: hash & mask))
    }
  }

  private mutating func makeRoom() {
    guard words.isEmpty else { return }
    words = Array(repeating: Word(), count: Self.size)
    missed = Array(repeating: 0, count: Self.size)
  }

  /// Writes the id of each word that is found where looking for it begins, and lists the others.
  mutating func compare(
    _ slots: [UInt32], _ known: [VocabularyKey], into ids: inout [WordID], at offset: Int
  ) {
    let (count, words) = (count, words)
    var ids = ids.mutableSpan
    let mask = UInt32(truncatingIfNeeded: slots.count &- 1)
    // An empty slot gives the last word, which is not the one that is looked for: that one would be here.
    let last = UInt32(truncatingIfNeeded: max(known.count, 1) &- 1)
    for number in 0..<count {
      let slot = slots[Int(truncatingIfNeeded: words[number].hash & mask)]
      let id = min((slot & mask) &- 1, last)
      ids[offset &+ number] = id
      known.prefetch(Int(truncatingIfNeeded: id))
    }
    var missed = self.missed.mutableSpan
    var missedCount = 0
    for number in 0..<count {
      let id = Int(truncatingIfNeeded: ids[offset &+ number])
      let difference = known.isEmpty ? 1 : known[id].difference(words[number].key)
      missed[missedCount] = UInt32(truncatingIfNeeded: number)
      missedCount &+= Int(truncatingIfNeeded: (difference | (0 &- difference)) &>> 63)
    }
    self.missedCount = missedCount
  }
}
