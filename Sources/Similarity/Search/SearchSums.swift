/// Sums of 16-bit products for the rows of one segment. With its sweeps the only pointers of the search. Every position
/// that is used unchecked was written by ``SearchPostings``, which numbers rows below the size the sums were made for.
struct SearchSums: ~Copyable {
  /// Rows that are looked at together.
  static let chunkSize = 64
  /// Lists with which no sum is too large for 16 bits: weights are up to twice what they are, and each product is
  /// rounded up. With more of them sums have to saturate.
  static let safeListCount = 2_048
  private(set) var sums: UnsafeMutablePointer<UInt16>
  private var capacity: Int
  /// Number of sums, whole chunks.
  private(set) var count = 0

  init() {
    capacity = 0
    sums = .allocate(capacity: 1)
  }

  deinit { sums.deallocate() }

  subscript(position: Int) -> UInt16 { sums[position] }

  /// Sets so many sums, whole chunks, to zero. Behind them is one more that nobody looks at: the sum of what fills up
  /// the groups of ``SearchPostings``.
  mutating func reset(_ count: Int) {
    if count >= capacity {
      sums.deallocate()
      capacity = count + 1
      sums = .allocate(capacity: capacity)
    }
    sums.update(repeating: 0, count: count + 1)
    self.count = count
  }

  /// Adds the products of the rows of some of the query's terms with their weights in the query, each rounded up.
  func add(_ postings: SearchPostings, _ terms: [SegmentQuery.Term], _ range: Range<Int>, saturating: Bool) {
    let sums = sums
    for number in range {
      postings.prefetch(terms, from: number)
      let list = postings.list(terms[number].rank)
      let factor = HeadTailRows.factor(UInt16(min(65_535, (terms[number].weight * 65_535).rounded(.up))))
      if saturating {
        Self.forEachPosition(postings, list, factor: factor) { position, product in
          sums[position] = min(sums[position] &+ product, UInt16(Int16.max))
        }
      } else {
        Self.forEachPosition(postings, list, factor: factor) { position, product in
          sums[position] &+= product
        }
      }
    }
  }

  /// Calls `body` for each row of a list with its product.
  @inline(__always)
  private static func forEachPosition(
    _ postings: SearchPostings, _ list: Range<Int>, factor: UInt32,
    _ body: (_ position: Int, _ product: UInt16) -> Void
  ) {
    postings.groups.withUnsafeBufferPointer { groups in
      var index = list.lowerBound
      while index < list.upperBound {
        // Some lines on: a list is too short for the processor to see early enough where it leads.
        postings.groups.prefetch(index &+ 20)
        let halves = unsafeBitCast(groups[index], to: SIMD2<UInt64>.self)
        let (low, high) = (halves.x, halves.y)
        let weight = UInt32(truncatingIfNeeded: high &>> 48)
        let product = UInt16(truncatingIfNeeded: (weight &* factor &+ 0xFFFF) &>> 16)
        body(Int(low & 0xFFFF), product)
        body(Int(low &>> 16 & 0xFFFF), product)
        body(Int(low &>> 32 & 0xFFFF), product)
        body(Int(low &>> 48), product)
        body(Int(high & 0xFFFF), product)
        body(Int(high &>> 16 & 0xFFFF), product)
        body(Int(high &>> 32 & 0xFFFF), product)
        index &+= 1
      }
    }
  }
}
