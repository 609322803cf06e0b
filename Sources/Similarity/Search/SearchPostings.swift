/// For each rank the rows that have the term. Rows of a term with about the same weight stand together as a run, so
/// that a posting is only the position of its row and a run has one product to add.
struct SearchPostings: Sendable {
  /// Rows with about the same weight.
  struct Run: Sendable {
    /// Number of rows, less one.
    var more: UInt16
    /// The largest weight of the run, times 65,535, rounded up.
    var weight: UInt16
  }

  /// Where the postings of a rank start.
  struct Start: Sendable {
    var run: UInt32
    var position: UInt32
  }

  /// For each rank, and one more.
  private(set) var starts: [Start]
  private(set) var runs: [Run] = []
  private(set) var positions: [UInt16]

  /// The places of a rank's postings.
  @inline(__always)
  func list(_ rank: UInt32) -> (start: Start, end: Start) { (starts[Int(rank)], starts[Int(rank) &+ 1]) }

  /// Asks for the lists of terms that are read soon, when it is `number`'s turn.
  @inline(__always)
  func prefetch(_ terms: [SegmentQuery.Term], from number: Int) {
    if number &+ 16 < terms.count { starts.prefetch(Int(terms[number &+ 16].rank)) }
    guard number &+ 6 < terms.count else { return }
    let start = starts[Int(terms[number &+ 6].rank)]
    runs.prefetch(Int(start.run))
    positions.prefetch(Int(start.position))
    for line in 1..<4 { positions.prefetch(Int(start.position) &+ 32 &* line) }
  }

  init(_ matrix: SparseMatrix, ranks: [UInt32], rankCount: Int) {
    var ends = [UInt32](repeating: 0, count: rankCount + 1)
    for rank in ranks { ends[Int(rank) + 1] += 1 }
    for rank in 0..<rankCount { ends[rank + 1] += ends[rank] }
    starts = ends.map { Start(run: 0, position: $0) }
    // Rank by rank: (weight << 16 | position), by position.
    var postings = [UInt32](repeating: 0, count: ranks.count)
    for row in 0..<matrix.rowCount {
      for pair in matrix.row(row) {
        let weight = UInt32(min(65_535, (matrix.weights[pair] * 65_535).rounded(.up)))
        let rank = Int(ranks[pair])
        postings[Int(ends[rank])] = weight &<< 16 | UInt32(row)
        ends[rank] += 1
      }
    }
    positions = [UInt16](repeating: 0, count: postings.count)
    var classes = Classes()
    for rank in 0..<rankCount { appendRuns(postings, rank: rank, &classes) }
  }

  /// Sorts the postings of a rank by class of weight and makes a run of each class.
  private mutating func appendRuns(_ postings: [UInt32], rank: Int, _ classes: inout Classes) {
    let list = Int(starts[rank].position)..<Int(starts[rank + 1].position)
    for index in list { classes.count(postings[index] &>> 16) }
    runs += classes.runs(from: starts[rank].position)
    for index in list {
      positions[classes.next(postings[index] &>> 16)] = UInt16(truncatingIfNeeded: postings[index])
    }
    classes.reset()
    starts[rank + 1].run = UInt32(runs.count)
  }

  /// Classes of weights that differ by an eighth at most: their highest four bits are the same.
  private struct Classes {
    private static let total = 17 * 8
    /// Of each class the number of postings, then the place of the next one.
    private var places = [UInt32](repeating: 0, count: total)
    private var largest = [UInt16](repeating: 0, count: total)
    private var used = total..<total

    private static func number(_ weight: UInt32) -> Int {
      let bits = 32 - weight.leadingZeroBitCount
      return bits <= 4 ? Int(weight) : (bits - 3) * 8 + Int(weight &>> UInt32(bits - 4) & 7)
    }

    mutating func count(_ weight: UInt32) {
      let number = Self.number(weight)
      places[number] += 1
      largest[number] = max(largest[number], UInt16(truncatingIfNeeded: weight))
      used =
        used.isEmpty ? number..<number + 1 : min(used.lowerBound, number)..<max(used.upperBound, number + 1)
    }

    /// The runs of the weights that were counted, from a place on.
    mutating func runs(from start: UInt32) -> [Run] {
      var runs: [Run] = []
      var end = start
      for number in used where places[number] > 0 {
        runs.append(Run(more: UInt16(places[number] - 1), weight: largest[number]))
        (places[number], end) = (end, end + places[number])
      }
      return runs
    }

    /// The place for a posting of this weight.
    mutating func next(_ weight: UInt32) -> Int {
      let number = Self.number(weight)
      places[number] += 1
      return Int(places[number] - 1)
    }

    mutating func reset() {
      for number in used { (places[number], largest[number]) = (0, 0) }
      used = Self.total..<Self.total
    }
  }
}
