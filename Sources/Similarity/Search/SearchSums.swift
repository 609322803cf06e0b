/// Sums of 16-bit products for the rows of one segment: the only pointers of the search. Every position that is used
/// unchecked was written by ``SearchPostings``, which numbers rows below the size the sums were made for.
struct SearchSums: ~Copyable {
  /// Rows that are looked at together.
  static let chunkSize = 64
  /// Lists whose rounding up cannot take a sum past `Int16.max`; with more of them sums have to saturate.
  static let safeListCount = 2_048
  private var sums: UnsafeMutablePointer<UInt16>
  private var capacity: Int

  init() {
    capacity = 0
    sums = .allocate(capacity: 1)
  }

  deinit { sums.deallocate() }

  subscript(position: Int) -> UInt16 { sums[position] }

  /// Sets the sums of so many positions, whole chunks, to zero.
  mutating func reset(_ count: Int) {
    if count > capacity {
      sums.deallocate()
      sums = .allocate(capacity: count)
      capacity = count
    }
    sums.update(repeating: 0, count: count)
  }

  /// Adds the products of a term's rows with its weight in the query, each rounded up.
  func add(_ postings: SearchPostings, _ term: QueryTerm, saturating: Bool) {
    let sums = sums
    let factor = HeadTailRows.factor(UInt16(min(65_535, (term.weight * 65_535).rounded(.up))))
    postings.runs.withUnsafeBufferPointer { runs in
      postings.positions.withUnsafeBufferPointer { positions in
        var index = Int(term.start.position)
        for number in Int(term.start.run)..<Int(term.end.run) {
          let run = runs[number]
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

  /// Calls `found` for the positions whose sum and the product of both heads together reach `least`.
  func sweep(
    count: Int, _ heads: HeadLengths, level: Int, _ query: HeadLengths.Factor, least: UInt16,
    found: (_ position: Int, _ bound: UInt16) -> Void
  ) {
    let factor = Words(repeating: query.factor)
    let shift = Words(repeating: query.shift)
    let least8 = Words(repeating: least)
    let sums = sums
    heads.lengths.withUnsafeBufferPointer { lengths in
      guard let lengths = lengths.baseAddress.map({ $0 + heads.start(level: level) }) else { return }
      var first = 0
      while first < count {
        let products = UnsafeRawPointer(sums + first)
        let heads = UnsafeRawPointer(lengths + first / 2)
        var reached = Self.reached(products, heads, factor, shift, least8)
        reached |= Self.reached(products + 32, heads + 16, factor, shift, least8)
        reached |= Self.reached(products + 64, heads + 32, factor, shift, least8)
        reached |= Self.reached(products + 96, heads + 48, factor, shift, least8)
        if reached.x | reached.y != 0 {
          for position in first..<min(first &+ Self.chunkSize, count) {
            let bound = sums[position] &+ query.product(HeadLengths.length(position, of: lengths))
            if bound >= least { found(position, bound) }
          }
        }
        first &+= Self.chunkSize
      }
    }
  }

  /// Whether at most `limit` positions have a sum and a product of both heads that together reach `least`.
  func isFew(
    _ heads: HeadLengths, level: Int, _ query: HeadLengths.Factor, least: UInt16, limit: Double
  ) -> Bool {
    let factor = Words(repeating: query.factor)
    let shift = Words(repeating: query.shift)
    let least = Words(repeating: least)
    let sums = sums
    return heads.lengths.withUnsafeBufferPointer { lengths in
      guard let lengths = lengths.baseAddress.map({ $0 + heads.start(level: level) }) else { return true }
      var total = 0
      var first = 0
      while first < heads.stride {
        // Up to 1024 rows, so that no lane can overflow.
        let end = min(first &+ 1024, heads.stride)
        var counts = Words(repeating: 0)
        while first < end {
          let (low, high) = Self.bounds(
            UnsafeRawPointer(sums + first), UnsafeRawPointer(lengths + first / 2), factor, shift)
          counts &-= unsafeBitCast(low .>= least, to: Words.self)
          counts &-= unsafeBitCast(high .>= least, to: Words.self)
          first &+= 16
        }
        for lane in 0..<8 { total &+= Int(counts[lane]) }
        if Double(total) > limit { return false }
      }
      return true
    }
  }

  private typealias Words = SIMD8<UInt16>

  /// Sum and product of heads of 16 rows.
  @inline(__always)
  private static func bounds(
    _ sums: UnsafeRawPointer, _ lengths: UnsafeRawPointer, _ factor: Words, _ shift: Words
  ) -> (Words, Words) {
    let lengths = lengths.loadUnaligned(as: Words.self)
    let low = ((lengths & Words(repeating: 0xFF)) &* factor) &>> shift
    let high = ((lengths &>> Words(repeating: 8)) &* factor) &>> shift
    return (
      sums.loadUnaligned(as: Words.self) &+ low,
      sums.loadUnaligned(fromByteOffset: 16, as: Words.self) &+ high
    )
  }

  /// Which of 16 rows have a sum and a product of heads that together reach `least`; not 0 if any.
  @inline(__always)
  private static func reached(
    _ sums: UnsafeRawPointer, _ lengths: UnsafeRawPointer, _ factor: Words, _ shift: Words, _ least: Words
  ) -> SIMD2<UInt64> {
    let (low, high) = bounds(sums, lengths, factor, shift)
    let mask = (low .>= least) .| (high .>= least)
    return unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  }

  /// Whether any of 64 sums reaches `least`.
  @inline(__always)
  private static func reached(_ sums: UnsafeRawPointer, _ least: Words) -> Bool {
    var reached = SIMDMask<SIMD8<Int16>>(repeating: false)
    var offset = 0
    while offset < 128 {
      reached .|= sums.loadUnaligned(fromByteOffset: offset, as: Words.self) .>= least
      offset &+= 16
    }
    let words = unsafeBitCast(reached, to: SIMD2<UInt64>.self)
    return words.x | words.y != 0
  }

  /// The positions with the largest sums above 0, at most `limit`, the largest first.
  func largest(_ limit: Int, count: Int) -> [Int] {
    var best: [(sum: UInt16, position: Int)] = []
    var least: UInt16 = 1
    var first = 0
    while first < count {
      if Self.reached(UnsafeRawPointer(sums + first), Words(repeating: least)) {
        for position in first..<min(first &+ Self.chunkSize, count) where sums[position] >= least {
          let sum = sums[position]
          if best.count == limit { best.removeLast() }
          let place = best.firstIndex { $0.sum < sum } ?? best.count
          best.insert((sum, position), at: place)
          if best.count == limit { least = best[limit - 1].sum &+ 1 }
        }
      }
      first &+= Self.chunkSize
    }
    return best.map(\.position)
  }
}
