/// Sums of 16-bit products for the rows of one segment. With its sweeps the only pointers of the search. Every position
/// that is used unchecked was written by ``SearchPostings``, which numbers rows below the size the sums were made for.
struct SearchSums: ~Copyable {
  /// Rows that are looked at together.
  static let chunkSize = 64
  /// Lists whose rounding up cannot take a sum past `Int16.max`; with more of them sums have to saturate.
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

  /// Sets so many sums, whole chunks, to zero.
  mutating func reset(_ count: Int) {
    if count > capacity {
      sums.deallocate()
      sums = .allocate(capacity: count)
      capacity = count
    }
    sums.update(repeating: 0, count: count)
    self.count = count
  }

  /// Adds the products of the rows of some of the query's terms with their weights in the query, each rounded up.
  func add(_ postings: SearchPostings, _ terms: [SegmentQuery.Term], _ range: Range<Int>, saturating: Bool) {
    let sums = sums
    postings.runs.withUnsafeBufferPointer { runs in
      postings.positions.withUnsafeBufferPointer { positions in
        for number in range {
          postings.prefetch(terms, from: number)
          let (start, end) = postings.list(terms[number].rank)
          let factor = HeadTailRows.factor(UInt16(min(65_535, (terms[number].weight * 65_535).rounded(.up))))
          var index = Int(start.position)
          for number in Int(start.run)..<Int(end.run) {
            let run = runs[number]
            // A list is too short for the processor to see early enough where it leads.
            postings.positions.prefetch(index &+ 160)
            postings.positions.prefetch(index &+ 192)
            let product = UInt16(truncatingIfNeeded: (UInt32(run.weight) &* factor &+ 0xFFFF) &>> 16)
            let end = index &+ Int(run.more) &+ 1
            if saturating {
              while index < end {
                let position = Int(positions[index])
                sums[position] = min(sums[position] &+ product, UInt16(Int16.max))
                index &+= 1
              }
            } else {
              while index < end {
                sums[Int(positions[index])] &+= product
                index &+= 1
              }
            }
          }
        }
      }
    }
  }
}
