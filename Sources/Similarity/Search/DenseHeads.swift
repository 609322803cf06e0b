/// The weights of the most frequent terms of every row, 4 bits each, whether a row has the term or not: what two
/// rows have in common there is found without looking for it. Rounded up, so that products are never too low.
struct DenseHeads: Sendable {
  /// Ranks that are kept, 0 to this.
  static let size = 256
  /// Ranks of a line, which is what the processor brings near at once.
  static let lineSize = 128

  private typealias Words = SIMD8<UInt16>
  /// The largest weight of each rank.
  private let largest: [Float]
  /// Weights as shares of the largest, times 15, row by row and line by line. A line is four vectors of 8 lanes; a
  /// vector has 32 ranks, the first 8 in the lowest four bits of its lanes.
  private let weights: [UInt16]
  /// Where lines start, so that each is one line of the processor's, too.
  private let first: Int
  /// Numbers of a line and of a row.
  private static let lineStride = lineSize / 4
  private static let stride = size / 4

  init(_ matrix: SparseMatrix, ranks: [UInt32]) {
    var largest = [Float](repeating: 0, count: Self.size)
    for pair in ranks.indices where ranks[pair] < Self.size {
      largest[Int(ranks[pair])] = max(largest[Int(ranks[pair])], matrix.weights[pair])
    }
    var weights = [UInt16](repeating: 0, count: (matrix.rowCount + 1) * Self.stride)
    let address = weights.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
    first = Int((0 &- address) % 64) / 2
    for row in 0..<matrix.rowCount {
      for pair in matrix.row(row) where ranks[pair] < Self.size && matrix.weights[pair] > 0 {
        let rank = Int(ranks[pair])
        let share = (matrix.weights[pair] / largest[rank] * 15 * (1 + 0x1p-20)).rounded(.up)
        let place = first + row * Self.stride + rank / 32 * 8 + rank % 8
        weights[place] |= UInt16(min(15, share)) << UInt16(rank % 32 / 8 * 4)
      }
    }
    self.largest = largest
    self.weights = weights
  }

  /// A query's terms as what a row's weights are multiplied by, so that no sum of a lane takes more than 16 bits.
  struct Factors {
    /// By rank.
    fileprivate var factors = [UInt16](repeating: 0, count: DenseHeads.size)
    /// Turns a sum into the scale of ``SearchScale/product``, times 65,536.
    fileprivate var scale = 0
  }

  /// Makes factors for these terms, whose ranks must be below ``size``.
  func setFactors(_ result: inout Factors, _ terms: ArraySlice<SegmentQuery.Term>) {
    for rank in result.factors.indices { result.factors[rank] = 0 }
    // 8 lanes, each of which adds up every 8th rank: 15 times the factors of a lane must stay below 65,536. Each of
    // at most 32 factors may be rounded up by 1.
    var lanes = [Double](repeating: 0, count: 8)
    for term in terms { lanes[Int(term.rank) & 7] += Double(term.weight) * Double(largest[Int(term.rank)]) }
    let most = (lanes.max() ?? 0) * (1 + 0x1p-20)
    guard most > 0 else {
      result.scale = 0
      return
    }
    let unit = 4_336 / most
    for term in terms {
      let factor = Double(term.weight) * Double(largest[Int(term.rank)]) * (1 + 0x1p-20) * unit
      result.factors[Int(term.rank)] = UInt16(factor.rounded(.up))
    }
    result.scale = Int((SearchScale.product * 65_536 / (15 * unit)).rounded(.up))
  }

  /// Asks for a line of a row: it is looked at soon.
  @inline(__always)
  func prefetch(_ row: Int, line: Int) {
    weights.prefetch(first &+ row &* Self.stride &+ line &* Self.lineStride)
  }

  /// An upper bound for the product of a line of a row and the query, times ``SearchScale/product``.
  @inline(__always)
  func product(_ row: Int, line: Int, _ factors: borrowing Factors) -> Int {
    var even = Words(repeating: 0)
    var odd = Words(repeating: 0)
    weights.withUnsafeBytes { weights in
      factors.factors.withUnsafeBytes { factors in
        var place = (first &+ row &* Self.stride &+ line &* Self.lineStride) &* 2
        var rank = line &* Self.lineSize
        let end = rank &+ Self.lineSize
        while rank < end {
          let four = weights.loadUnaligned(fromByteOffset: place, as: Words.self)
          let low = Words(repeating: 15)
          let factor0 = factors.loadUnaligned(fromByteOffset: rank &* 2, as: Words.self)
          let factor1 = factors.loadUnaligned(fromByteOffset: rank &* 2 &+ 16, as: Words.self)
          let factor2 = factors.loadUnaligned(fromByteOffset: rank &* 2 &+ 32, as: Words.self)
          let factor3 = factors.loadUnaligned(fromByteOffset: rank &* 2 &+ 48, as: Words.self)
          even &+= (four & low) &* factor0
          odd &+= (four &>> Words(repeating: 4) & low) &* factor1
          even &+= (four &>> Words(repeating: 8) & low) &* factor2
          odd &+= (four &>> Words(repeating: 12)) &* factor3
          place &+= 16
          rank &+= 32
        }
      }
    }
    typealias Sums = SIMD4<UInt32>
    let both = unsafeBitCast(even &+ odd, to: Sums.self)
    let sums = (both & Sums(repeating: 0xFFFF)) &+ (both &>> Sums(repeating: 16))
    let sum = Int(sums.x &+ sums.y &+ sums.z &+ sums.w)
    return (sum &* factors.scale &+ 0xFFFF) &>> 16
  }
}
