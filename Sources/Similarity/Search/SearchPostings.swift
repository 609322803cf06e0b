/// For each rank the rows that have the term, by falling weight, in groups of up to seven. A group has one weight, its
/// largest, which is at most twice its smallest: so one product is added to seven sums, and a list has but one loop,
/// whose end the processor has to guess once.
struct SearchPostings: Sendable {
  /// The positions of seven rows, then their largest weight, times 65,535, rounded up.
  typealias Group = SIMD8<UInt16>
  static let groupSize = 7

  /// The first group of each rank, and one more.
  private(set) var starts: [UInt32] = [0]
  private(set) var groups: [Group] = []

  /// The groups of a rank.
  @inline(__always)
  func list(_ rank: UInt32) -> Range<Int> { Int(starts[Int(rank)])..<Int(starts[Int(rank) &+ 1]) }

  /// Asks for the lists of terms that are read soon, when it is `number`'s turn.
  @inline(__always)
  func prefetch(_ terms: [SegmentQuery.Term], from number: Int) {
    if number &+ 16 < terms.count { starts.prefetch(Int(terms[number &+ 16].rank)) }
    guard number &+ 6 < terms.count else { return }
    let start = Int(starts[Int(terms[number &+ 6].rank)])
    for line in 0..<4 { groups.prefetch(start &+ 4 &* line) }
  }

  /// - Parameter padding: the position that fills up groups.
  init(_ matrix: SparseMatrix, ranks: [UInt32], rankCount: Int, padding: UInt16) {
    var ends = [Int](repeating: 0, count: rankCount + 1)
    for rank in ranks { ends[Int(rank) + 1] += 1 }
    for rank in 0..<rankCount { ends[rank + 1] += ends[rank] }
    // Rank by rank: (weight << 16 | position).
    var postings = [UInt32](repeating: 0, count: ranks.count)
    for row in 0..<matrix.rowCount {
      for pair in matrix.row(row) {
        let weight = UInt32(min(65_535, (matrix.weights[pair] * 65_535).rounded(.up)))
        let rank = Int(ranks[pair])
        postings[ends[rank]] = weight &<< 16 | UInt32(row)
        ends[rank] += 1
      }
    }
    var sorter = RadixSorter()
    var start = 0
    for end in ends.prefix(rankCount) {
      sorter.keys.removeAll(keepingCapacity: true)
      sorter.keys.append(contentsOf: postings[start..<end])
      sorter.sort()
      appendGroups(sorter.keys, padding: padding)
      starts.append(UInt32(groups.count))
      start = end
    }
  }

  /// Makes groups of a list of ascending (weight << 16 | position).
  private mutating func appendGroups(_ postings: [UInt32], padding: UInt16) {
    var rest = postings[...]
    while let largest = rest.last.map({ $0 &>> 16 }) {
      var group = Group(repeating: padding)
      var count = 0
      while count < Self.groupSize, let posting = rest.last, 2 * (posting &>> 16) >= largest {
        group[count] = UInt16(truncatingIfNeeded: posting)
        count += 1
        rest.removeLast()
      }
      group[Self.groupSize] = UInt16(truncatingIfNeeded: largest)
      groups.append(group)
    }
  }
}
