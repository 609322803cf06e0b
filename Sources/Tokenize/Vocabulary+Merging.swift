extension Vocabulary {
  /// Inserts the words of another vocabulary in the order of its ids, and returns the id that each has here: what
  /// was numbered apart gets the numbers it would have had together. O(bytes of the other's words).
  public mutating func merge(_ other: Vocabulary) -> [UInt32] {
    var numbers: [UInt32] = []
    merge(other, into: &numbers)
    return numbers
  }

  /// The same; the ids replace what `numbers` held. Words are looked up in batches, as in
  /// ``intern(_:starts:ends:into:)``.
  mutating func merge(_ other: Vocabulary, into numbers: inout [UInt32]) {
    numbers.removeAll(keepingCapacity: true)
    numbers += repeatElement(0, count: other.count)
    var batch = InterningBatch()
    swap(&batch, &self.batch)
    for first in stride(from: 0, to: other.count, by: InterningBatch.size) {
      batch.load(other.keys, from: first, slots)
      batch.compare(slots, keys, into: &numbers, at: first)
      for missed in 0..<batch.missedCount {
        let number = batch.missed(missed)
        let word = batch.words[number]
        numbers[first + number] =
          word.key.isOther
          ? insert(wordOf: UInt32(first + number), in: other) : insert(word.key, word.hash)
      }
    }
    swap(&batch, &self.batch)
  }
}
