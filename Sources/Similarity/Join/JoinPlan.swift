/// How a join is done. Chosen by estimated cost, from the document frequencies and a sample of pairs; the result of the
/// join does not depend on it.
enum JoinPlan: Hashable, Sendable {
  /// Every product is added up: ``ExactJoin``.
  case exact
  /// ``HeadTailJoin`` with this many terms in the head.
  case headTail(head: Int)

  init(_ matrix: SparseMatrix, ranking: TermRanking, least: Double) {
    guard (0..<matrix.rowCount).allSatisfy(matrix.isBounded) else {
      self = .exact
      return
    }
    let heads = Self.candidates(ranking.frequencies.count)
    let meetings = ranking.meetings(from: heads)
    let sample = JoinSample(matrix, ranking: ranking, heads: heads)
    let pairs = Double(matrix.rowCount) * Double(max(0, matrix.rowCount - 1)) / 2
    // A sample cannot see a share below one pair, and the share of survivors climbs like a cliff: stay off the edge.
    let survivors = sample.survivors(least: least - 0.01).map { $0 * pairs }
    var best = (cost: meetings[0] * Cost.exactPosting, plan: JoinPlan.exact)
    for (index, head) in heads.enumerated() {
      let cost = meetings[index] * Cost.posting + survivors[index] * Cost.verification + pairs * Cost.sweep
      if cost < best.cost { best = (cost, .headTail(head: head)) }
    }
    self = best.plan
  }

  /// Nanoseconds, measured on an x86-64 server; only their ratios matter.
  private enum Cost {
    static let exactPosting = 2.0
    static let posting = 1.2
    static let verification = 300.0
    static let sweep = 0.1
  }

  /// Sizes of the head worth trying: 0, then two for each doubling.
  private static func candidates(_ rankCount: Int) -> [Int] {
    var heads = [0]
    var size = 32.0
    while Int(size) < rankCount {
      heads.append(Int(size))
      size *= 2.0.squareRoot()
    }
    return heads
  }
}

/// A few hundred rows, evenly taken, all pairs of which tell what a plan would let through.
struct JoinSample: Sendable {
  private static let rowCount = 224
  private let heads: [Int]
  /// The sampled rows' pairs of (rank, weight), the rarest first.
  private let rows: [[(rank: UInt32, weight: Float)]]
  /// Length of each row's head for each of `heads`.
  private let headLengths: [[Float]]
  private let rankCount: Int

  /// `heads` must ascend.
  init(_ matrix: SparseMatrix, ranking: TermRanking, heads: [Int]) {
    self.heads = heads
    rankCount = ranking.frequencies.count
    let count = min(Self.rowCount, matrix.rowCount)
    var rows: [[(rank: UInt32, weight: Float)]] = []
    var headLengths: [[Float]] = []
    for index in 0..<count {
      let row = matrix.row(index * matrix.rowCount / count)
        .map { (rank: ranking.ranks[Int(matrix.terms[$0])], weight: matrix.weights[$0]) }
        .filter { $0.rank != TermRanking.none }
        .sorted { $0.rank > $1.rank }
      // From the most frequent term on, as far as each head reaches.
      var lengths: [Float] = []
      var square: Float = 0
      var position = row.count
      for head in heads {
        while position > 0, row[position - 1].rank < head {
          position -= 1
          square += row[position].weight * row[position].weight
        }
        lengths.append(square.squareRoot())
      }
      rows.append(row)
      headLengths.append(lengths)
    }
    self.rows = rows
    self.headLengths = headLengths
  }

  /// For each head the share of all pairs that its bound would leave to be verified.
  func survivors(least: Double) -> [Double] {
    var counts = [Int](repeating: 0, count: heads.count)
    var spread = [Float](repeating: 0, count: rankCount)
    let least = Float(least)
    for a in rows.indices {
      for (rank, weight) in rows[a] { spread[Int(rank)] = weight }
      for b in 0..<a {
        // Tails of the largest head first: they grow as the head shrinks.
        var tail: Float = 0
        var position = 0
        let other = rows[b]
        for head in heads.indices.reversed() {
          let first = UInt32(heads[head])
          while position < other.count, other[position].rank >= first {
            tail += spread[Int(other[position].rank)] * other[position].weight
            position += 1
          }
          if tail + headLengths[a][head] * headLengths[b][head] >= least { counts[head] += 1 }
        }
      }
      for (rank, _) in rows[a] { spread[Int(rank)] = 0 }
    }
    let pairs = rows.count * (rows.count - 1) / 2
    return counts.map { pairs == 0 ? 0 : Double($0) / Double(pairs) }
  }
}
