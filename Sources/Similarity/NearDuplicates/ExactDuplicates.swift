extension WordRows {
  /// For each report the first one with the very same words: itself when there is none before. Reports without words
  /// are not copies of each other. Found by hash, compared word by word. O(words).
  ///
  /// ```swift
  /// print(WordRows([[1, 2], [3], [1, 2], []]).firstEqualRows())   // [0, 1, 0, 3]
  /// ```
  public func firstEqualRows() -> [Int] {
    var known: [UInt64: [Int]] = [:]
    known.reserveCapacity(count)
    return (0..<count).map { index in
      let row = row(index)
      guard !row.isEmpty else { return index }
      let key = contentHash(row)
      if let first = known[key]?.first(where: { equal(self.row($0), row) }) { return first }
      known[key, default: []].append(index)
      return index
    }
  }

  private func contentHash(_ row: Range<Int>) -> UInt64 {
    var hash = UInt64(row.count) &* 0x9E37_79B9_7F4A_7C15
    for i in row {
      hash = (hash ^ UInt64(words[i])) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash &>> 29
    }
    return hash
  }

  private func equal(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for i in 0..<one.count where words[one.lowerBound + i] != words[other.lowerBound + i] { return false }
    return true
  }
}
