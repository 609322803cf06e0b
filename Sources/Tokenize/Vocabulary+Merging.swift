extension Vocabulary {
  /// Inserts the words of another vocabulary in the order of its ids, and returns the id that each has here: what
  /// was numbered apart gets the numbers it would have had together. O(bytes of the other's words).
  public mutating func merge(_ other: Vocabulary) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(other.count)
    for id in 0..<UInt32(other.count) { numbers.append(insert(wordOf: id, in: other)) }
    return numbers
  }
}
