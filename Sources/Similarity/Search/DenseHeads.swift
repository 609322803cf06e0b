/// The weights of the most frequent terms of every row, 8 bits each, whether a row has the term or not: what two
/// rows have in common there is found without looking for it. Rounded up, so that products are never too low.
struct DenseHeads: Sendable {
  /// Ranks that are kept, 0 to this.
  static let size = 256

  /// The largest weight of each rank.
  private var largest: [Float]
  /// Weights as shares of the largest, times 255, row by row, two ranks in each number: the even one in the low byte.
  private var weights: [UInt16]
  private static let stride = size / 2

  init(_ matrix: SparseMatrix, ranks: [UInt32]) {
    largest = [Float](repeating: 0, count: Self.size)
    for pair in ranks.indices where ranks[pair] < Self.size {
      largest[Int(ranks[pair])] = max(largest[Int(ranks[pair])], matrix.weights[pair])
    }
    weights = [UInt16](repeating: 0, count: matrix.rowCount * Self.stride)
    for row in 0..<matrix.rowCount {
      for pair in matrix.row(row) where ranks[pair] < Self.size && matrix.weights[pair] > 0 {
        let rank = Int(ranks[pair])
        let share = (matrix.weights[pair] / largest[rank] * 255 * (1 + 0x1p-20)).rounded(.up)
        weights[row * Self.stride + rank / 2] |= UInt16(min(255, share)) << (rank & 1 == 0 ? 0 : 8)
      }
    }
  }

  /// A query's terms as what a row's weights are multiplied by, so that no sum of a lane takes more than 16 bits.
  struct Factors {
    /// By rank; within 16 ranks those of even ranks first, so that 8 of them meet the low bytes of a vector.
    fileprivate var factors = [UInt16](repeating: 0, count: DenseHeads.size)
    /// Ranks from here on have no factor.
    fileprivate var end = 0
    /// Turns a sum into the scale of ``SearchScale/product``, times 65,536.
    fileprivate var scale = 0

    static func place(_ rank: Int) -> Int { rank & ~15 | (rank & 1) &<< 3 | (rank & 15) &>> 1 }
  }

  /// Makes factors for these terms, whose ranks must be below `end`.
  func setFactors(_ result: inout Factors, _ terms: ArraySlice<SegmentQuery.Term>, end: Int) {
    for place in result.factors.indices { result.factors[place] = 0 }
    result.end = (end + 15) & ~15
    // 16 lanes, each of which adds up every 16th rank: 255 times the factors of a lane must stay below 65,536. Each of
    // at most 16 factors may be rounded up by 1.
    var lanes = [Double](repeating: 0, count: 16)
    for term in terms { lanes[Int(term.rank) & 15] += Double(term.weight) * Double(largest[Int(term.rank)]) }
    let most = (lanes.max() ?? 0) * (1 + 0x1p-20)
    guard most > 0 else {
      result.scale = 0
      return
    }
    let unit = 240 / most
    for term in terms {
      let factor = Double(term.weight) * Double(largest[Int(term.rank)]) * (1 + 0x1p-20) * unit
      result.factors[Factors.place(Int(term.rank))] = UInt16(factor.rounded(.up))
    }
    result.scale = Int((SearchScale.product * 65_536 / (255 * unit)).rounded(.up))
  }

  /// Asks for a row: it is looked at soon.
  func prefetch(_ row: Int, _ factors: borrowing Factors) {
    var rank = 0
    while rank < factors.end {
      weights.prefetch(row &* Self.stride &+ rank / 2)
      rank &+= 64
    }
  }

  /// An upper bound for the product of a row's head and that of the query, times ``SearchScale/product``.
  func product(_ row: Int, _ factors: borrowing Factors) -> Int {
    typealias Words = SIMD8<UInt16>
    var even = Words(repeating: 0)
    var odd = Words(repeating: 0)
    weights.withUnsafeBytes { weights in
      factors.factors.withUnsafeBytes { bytes in
        var rank = 0
        while rank < factors.end {
          let pairs = weights.loadUnaligned(fromByteOffset: row &* Self.size &+ rank, as: Words.self)
          let low = pairs & Words(repeating: 0xFF)
          let high = pairs &>> Words(repeating: 8)
          even &+= low &* bytes.loadUnaligned(fromByteOffset: rank &* 2, as: Words.self)
          odd &+= high &* bytes.loadUnaligned(fromByteOffset: rank &* 2 &+ 16, as: Words.self)
          rank &+= 16
        }
      }
    }
    typealias Sums = SIMD4<UInt32>
    let (left, right) = (unsafeBitCast(even, to: Sums.self), unsafeBitCast(odd, to: Sums.self))
    let half = Sums(repeating: 0xFFFF)
    let sixteen = Sums(repeating: 16)
    let sums = (left & half) &+ (left &>> sixteen) &+ (right & half) &+ (right &>> sixteen)
    let sum = Int(sums.x &+ sums.y &+ sums.z &+ sums.w)
    return (sum &* factors.scale &+ 0xFFFF) &>> 16
  }
}
