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
    var counts = [UInt32](repeating: 0, count: Self.classCount + 1)
    for rank in 0..<rankCount { appendRuns(postings, rank: rank, &counts) }
  }

  /// Sorts the postings of a rank by class of weight and makes a run of each class.
  private mutating func appendRuns(_ postings: [UInt32], rank: Int, _ counts: inout [UInt32]) {
    let list = Int(starts[rank].position)..<Int(starts[rank + 1].position)
    var least = Self.classCount
    var most = 0
    for index in list {
      let number = Self.weightClass(postings[index] &>> 16)
      counts[number + 1] += 1
      least = min(least, number)
      most = max(most, number)
    }
    var end = starts[rank].position
    if least <= most {
      counts[least] = end
      for number in least...most {
        let count = counts[number + 1]
        end += count
        counts[number + 1] = end
        guard count > 0 else { continue }
        runs.append(Run(more: UInt16(count - 1), weight: Self.largestWeight(inClass: number)))
      }
      for index in list {
        let number = Self.weightClass(postings[index] &>> 16)
        positions[Int(counts[number])] = UInt16(truncatingIfNeeded: postings[index])
        counts[number] += 1
      }
      for number in least...most + 1 { counts[number] = 0 }
    }
    starts[rank + 1].run = UInt32(runs.count)
  }

  /// Weights of one class differ by an eighth at most: their highest four bits are the same.
  private static let classCount = 17 * 8

  private static func weightClass(_ weight: UInt32) -> Int {
    let bits = 32 - weight.leadingZeroBitCount
    return bits <= 4 ? Int(weight) : (bits - 3) * 8 + Int(weight &>> UInt32(bits - 4) & 7)
  }

  private static func largestWeight(inClass number: Int) -> UInt16 {
    guard number >= 16 else { return UInt16(number) }
    let shift = number / 8 - 1
    return UInt16(truncatingIfNeeded: (8 + number % 8 + 1) << shift - 1)
  }
}
