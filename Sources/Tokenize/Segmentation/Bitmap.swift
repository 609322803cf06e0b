/// One bit for each byte of a window of text, in blocks of 64.
struct Bitmap: Sendable {
  var blocks: [UInt64] = []

  @inline(__always)
  subscript(position: Int) -> Bool {
    get { blocks[position &>> 6] &>> UInt64(truncatingIfNeeded: position & 63) & 1 != 0 }
    set {
      let bit = 1 as UInt64 &<< UInt64(truncatingIfNeeded: position & 63)
      if newValue { blocks[position &>> 6] |= bit } else { blocks[position &>> 6] &= ~bit }
    }
  }

  /// Sets the bits of a range that is not empty.
  @inline(__always)
  mutating func insert(_ range: Range<Int>) {
    Self.forEachBlock(range) { block, bits in blocks[block] |= bits }
  }

  /// Clears the bits of a range that is not empty.
  mutating func remove(_ range: Range<Int>) {
    Self.forEachBlock(range) { block, bits in blocks[block] &= ~bits }
  }

  /// The first set bit at or after `position`, or nil.
  @inline(__always)
  func next(from position: Int) -> Int? {
    var block = position &>> 6
    guard block < blocks.count else { return nil }
    var bits = blocks[block] & (~0 &<< UInt64(truncatingIfNeeded: position & 63))
    while bits == 0 {
      block &+= 1
      if block == blocks.count { return nil }
      bits = blocks[block]
    }
    return block &* 64 &+ bits.trailingZeroBitCount
  }

  /// Makes it at least so many blocks long. What they hold is of no account.
  mutating func reserve(blocks count: Int) {
    if blocks.count < count { blocks = [UInt64](repeating: 0, count: count) }
  }

  @inline(__always)
  private static func forEachBlock(_ range: Range<Int>, _ body: (_ block: Int, _ bits: UInt64) -> Void) {
    var block = range.lowerBound &>> 6
    let lastBlock = (range.upperBound &- 1) &>> 6
    var bits = ~0 as UInt64 &<< UInt64(truncatingIfNeeded: range.lowerBound & 63)
    while block < lastBlock {
      body(block, bits)
      block &+= 1
      bits = ~0
    }
    body(block, bits & (~0 &>> UInt64(truncatingIfNeeded: (0 &- range.upperBound) & 63)))
  }
}
