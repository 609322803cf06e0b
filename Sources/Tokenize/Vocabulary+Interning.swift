extension Vocabulary {
  /// Appends to `ids` the id of each folded word `text[starts[i]..<ends[i]]`, given now if it is new. This is how
  /// a whole text gets its ids. O(bytes of the words).
  ///
  ///     for each batch of words
  ///       fold and hash each, and ask for its slot
  ///       ask for the key that the slot names
  ///       compare the two keys; note the words where they differ: other places, new, long or not ASCII
  ///       look those up one by one
  ///
  /// Nothing is decided before the last step, so that the processor can work on many words at a time.
  public mutating func intern(
    _ text: Span<UInt8>, starts: [UInt32], ends: [UInt32], into ids: inout [WordID]
  ) {
    let count = min(starts.count, ends.count)
    let offset = ids.count
    ids += repeatElement(0, count: count)
    var batch = InterningBatch()
    swap(&batch, &self.batch)
    var first = 0
    while first < count {
      let tokens = first..<min(first &+ InterningBatch.size, count)
      batch.fold(text, starts, ends, tokens, slots)
      batch.compare(slots, keys, into: &ids, at: offset &+ first)
      for missed in 0..<batch.missedCount {
        let number = batch.missed(missed)
        let (word, token) = (batch.words[number], first &+ number)
        ids[offset &+ token] =
          word.key.isOther
          ? insert(folding: text, Int(starts[token])..<Int(ends[token])) : insert(word.key, word.hash)
      }
      first &+= tokens.count
    }
    swap(&batch, &self.batch)
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
