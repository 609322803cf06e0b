extension Vocabulary {
  /// How many words are looked up together, so that their slots come from memory at the same time.
  private static let batchSize = 32

  /// Appends to `ids` the id of each folded word `text[starts[i]..<ends[i]]`, given now if it is new. This is how
  /// a whole text gets its ids. O(bytes of the words).
  ///
  ///     for each batch of 32 words
  ///       fold and hash each word that is short ASCII, and ask for its slot
  ///       ask for the key that the slot names, right in most cases
  ///       look each word up; fold and look up the others one by one
  public mutating func intern(
    _ text: Span<UInt8>, starts: [UInt32], ends: [UInt32], into ids: inout [WordID]
  ) {
    let count = min(starts.count, ends.count)
    ids.reserveCapacity(ids.count + count)
    var keys = [VocabularyKey](repeating: .none, count: Self.batchSize)
    var hashes = [UInt32](repeating: 0, count: Self.batchSize)
    var first = 0
    while first < count {
      let batch = 0..<min(Self.batchSize, count - first)
      for i in batch {
        let key =
          VocabularyKey(foldingShort: text, from: Int(starts[first &+ i]), to: Int(ends[first &+ i])) ?? .none
        keys[i] = key
        hashes[i] = WordHash.hash(key)
        prefetchSlot(hashes[i])
      }
      for i in batch { prefetchKey(hashes[i]) }
      for i in batch {
        if keys[i] == .none {
          ids.append(insert(folding: text, Int(starts[first &+ i])..<Int(ends[first &+ i])))
        } else {
          ids.append(insert(keys[i], hashes[i]))
        }
      }
      first += batch.count
    }
  }

  /// The id of the folded word `text[range]`, whatever it is made of.
  private mutating func insert(folding text: Span<UInt8>, _ range: Range<Int>) -> WordID {
    var folded: [UInt8] = []
    swap(&folded, &scratch)
    folded.removeAll(keepingCapacity: true)
    CaseFolding.append(text, range, to: &folded)
    let id = insert(folded.span)
    swap(&folded, &scratch)
    return id
  }
}
