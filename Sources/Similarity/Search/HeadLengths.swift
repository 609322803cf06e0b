/// For several sizes of the head how long the head of each row is, in 8 bits, rounded up.
struct HeadLengths: Sendable {
  /// Two lengths in each number, so that 16 rows are one vector: within 16 rows number i has row i in its low byte and
  /// row i + 8 in its high byte. One level behind the other.
  private(set) var lengths: [UInt16]
  /// What a length of 255 stands for at each level.
  private(set) var largest: [Double]
  /// Rows, and some more to make whole chunks.
  let stride: Int

  /// Turns the length of a row's head into its product with that of the query's: (length · factor) >> shift.
  struct Factor {
    var factor: UInt16
    var shift: UInt16

    @inline(__always)
    func product(_ length: UInt16) -> UInt16 { (length &* factor) &>> (shift & 15) }
  }

  /// - Parameter squares: the square of the length of each row's head, level by level.
  init(squares: [[Double]], rowCount: Int) {
    stride = (rowCount + SearchSums.chunkSize - 1) / SearchSums.chunkSize * SearchSums.chunkSize
    lengths = [UInt16](repeating: 0, count: squares.count * stride / 2)
    largest = []
    for (level, squares) in squares.enumerated() {
      let longest = (squares.max() ?? 0).squareRoot() * (1 + 0x1p-20)
      largest.append(longest)
      guard longest > 0 else { continue }
      for row in 0..<rowCount {
        let length = UInt16(
          min(255, (squares[row].squareRoot() / longest * 255 * (1 + 0x1p-20)).rounded(.up)))
        lengths[start(level: level) + Self.place(row)] |= row & 8 == 0 ? length : length &<< 8
      }
    }
  }

  func start(level: Int) -> Int { level &* stride / 2 }

  /// For a query whose head is so long. The product, rounded down, may be one too low.
  func factor(level: Int, length: Double) -> Factor {
    let product = length * (1 + 0x1p-20) * largest[level] * SearchScale.product
    var shift: UInt16 = 0
    while shift < 15, product * Double(1 << (shift + 1)) <= 65_000 { shift += 1 }
    return Factor(factor: UInt16((product * Double(1 << shift) / 255).rounded(.up)), shift: shift)
  }

  @inline(__always)
  func length(_ row: Int, level: Int) -> UInt16 {
    lengths[start(level: level) &+ Self.place(row)] &>> UInt16(row & 8) & 0xFF
  }

  @inline(__always)
  private static func place(_ row: Int) -> Int { row &>> 4 &* 8 &+ row & 7 }
}
