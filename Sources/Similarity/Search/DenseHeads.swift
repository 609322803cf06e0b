/// The weights of the most frequent terms of every row, 8 bits each, whether a row has the term or not: what two
/// rows have in common there is found without looking for it. Rounded up, so that products are never too low.
struct DenseHeads: Sendable {
  /// Ranks that are kept, 0 to this.
  static let size = 256
  /// Bits behind the point of a product.
  private static let shift = 22.0

  /// The largest weight of each rank.
  private var largest: [Float]
  /// Weights as shares of the largest, times 255, row by row.
  private var weights: [UInt8]

  init(_ matrix: SparseMatrix, ranks: [UInt32]) {
    largest = [Float](repeating: 0, count: Self.size)
    for pair in ranks.indices where ranks[pair] < Self.size {
      largest[Int(ranks[pair])] = max(largest[Int(ranks[pair])], matrix.weights[pair])
    }
    weights = [UInt8](repeating: 0, count: matrix.rowCount * Self.size)
    for row in 0..<matrix.rowCount {
      for pair in matrix.row(row) where ranks[pair] < Self.size && matrix.weights[pair] > 0 {
        let rank = Int(ranks[pair])
        let share = (matrix.weights[pair] / largest[rank] * 255 * (1 + 0x1p-20)).rounded(.up)
        weights[row * Self.size + rank] = UInt8(min(255, share))
      }
    }
  }

  /// The weight of a term of the query as what ``product(_:_:)`` wants.
  func factor(rank: Int, weight: Float) -> Int16 {
    let factor = Double(weight) * Double(largest[rank]) / 255 * 0x1p22
    return Int16(min(32_767, (factor * (1 + 0x1p-20)).rounded(.up)))
  }

  /// Asks for a row: it is looked at soon.
  func prefetch(_ row: Int) {
    for offset in stride(from: 0, to: Self.size, by: 64) { weights.prefetch(row &* Self.size &+ offset) }
  }

  /// An upper bound for the product of a row's head and that of the query, times ``SearchScale/product``.
  /// `factors` has one for each rank.
  func product(_ row: Int, _ factors: [Int16]) -> Int {
    var sum: Int32 = 0
    weights.withUnsafeBufferPointer { weights in
      factors.withUnsafeBufferPointer { factors in
        guard let row = weights.baseAddress.map({ $0 + row * Self.size }), let factors = factors.baseAddress
        else { return }
        for rank in 0..<256 { sum &+= Int32(row[rank]) &* Int32(factors[rank]) }
      }
    }
    // 24,576 / 2²² is 3 / 512.
    return (Int(sum) &* 3 &+ 511) / 512
  }
}
