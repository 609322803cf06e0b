/// The rows of a matrix, cut in two at a rank: the `head` most frequent terms, of which only the length is kept, and
/// the tail, kept as (rank − head, 16-bit weight). Rows are sorted by the length of their head.
struct HeadTailRows: Sendable {
  /// What a product of two whole weights of 1 comes to in the 16-bit sums.
  static let scale: Double = 24_576
  /// Rows with more tail terms than this could pass `Int16.max` by rounding up.
  static let safeTailCount = 2_730

  /// Number of tail ranks.
  let tailRankCount: Int
  /// The row of the matrix at each position.
  private(set) var rows: [UInt32] = []
  /// Length of the head at each position, ascending, rounded up.
  private(set) var headLengths: [Float] = []
  /// Start of the tail of each position in `tailRanks` and `tailWeights`, and one more.
  private(set) var tailStarts: [Int] = [0]
  private(set) var tailRanks: [UInt32] = []
  /// Weights times 65,535, rounded up.
  private(set) var tailWeights: [UInt16] = []

  init(_ matrix: SparseMatrix, ranking: TermRanking, head: Int) {
    tailRankCount = max(0, ranking.frequencies.count - head)
    let head = UInt32(head)
    var squares = [Double](repeating: 0, count: matrix.rowCount)
    var tailCount = 0
    let ranks = ranking.ranks
    for row in 0..<matrix.rowCount {
      var square = 0.0
      var inTail = 0
      for position in matrix.row(row) {
        let rank = ranks[Int(matrix.terms[position])]
        let weight = Double(matrix.weights[position])
        square += rank < head ? weight * weight : 0
        inTail &+= rank >= head && rank != TermRanking.none ? 1 : 0
      }
      squares[row] = square
      tailCount += inTail
    }
    let order = (0..<UInt32(matrix.rowCount)).sorted { (squares[Int($0)], $0) < (squares[Int($1)], $1) }
    rows = order
    headLengths.reserveCapacity(order.count)
    tailStarts.reserveCapacity(order.count + 1)
    tailRanks.reserveCapacity(tailCount)
    tailWeights.reserveCapacity(tailCount)
    for row in order {
      headLengths.append(Float(squares[Int(row)].squareRoot() * (1 + 0x1p-20)))
      for position in matrix.row(Int(row)) {
        let rank = ranks[Int(matrix.terms[position])]
        guard rank >= head, rank != TermRanking.none else { continue }
        tailRanks.append(rank - head)
        tailWeights.append(UInt16(min(65_535, (matrix.weights[position] * 65_535).rounded(.up))))
      }
      tailStarts.append(tailRanks.count)
    }
  }

  var count: Int { rows.count }

  /// A stored weight as the factor that turns another stored weight into a share of ``scale``, times 65,536:
  /// (factor · weight + 65,535) >> 16 is never below the product of the true weights times ``scale``.
  static func factor(_ weight: UInt16) -> UInt32 {
    // 24,577 is scale · (65,536 / 65,535)², rounded up.
    (UInt32(weight) &* 24_577 &+ 65_535) &>> 16
  }
}
