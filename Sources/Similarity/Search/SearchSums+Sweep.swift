/// Looking at all sums, 8 rows in one vector.
extension SearchSums {
  private typealias Words = SIMD8<UInt16>

  /// The rows whose sum and product of both heads together reach `least`, written by position with their sums to the
  /// beginning of `candidates`, which must have a place for every row. Their number, or nil as soon as there are more
  /// than `limit`.
  func sweep(
    _ heads: HeadLengths, level: Int, _ query: HeadLengths.Factor, least: UInt16, atMost limit: Int,
    into candidates: inout [Candidate]
  ) -> Int? {
    let factor = Words(repeating: query.factor)
    let shift = Words(repeating: query.shift)
    let least8 = Words(repeating: least)
    let (sums, count) = (sums, count)
    precondition(candidates.count >= count)
    return heads.lengths.withUnsafeBufferPointer { lengths in
      candidates.withUnsafeMutableBufferPointer { candidates in
        guard let lengths = lengths.baseAddress.map({ $0 + heads.start(level: level) }) else { return 0 }
        var found = 0
        var first = 0
        while first < count {
          // 16 rows.
          let pairs = UnsafeRawPointer(lengths + first / 2).loadUnaligned(as: Words.self)
          let low = ((pairs & Words(repeating: 0xFF)) &* factor) &>> shift
          let high = ((pairs &>> Words(repeating: 8)) &* factor) &>> shift
          let pointer = UnsafeRawPointer(sums + first)
          let lowBounds = pointer.loadUnaligned(as: Words.self) &+ low
          let highBounds = pointer.loadUnaligned(fromByteOffset: 16, as: Words.self) &+ high
          let lowReached = unsafeBitCast(lowBounds .>= least8, to: SIMD2<UInt64>.self)
          let highReached = unsafeBitCast(highBounds .>= least8, to: SIMD2<UInt64>.self)
          let any = lowReached | highReached
          if any.x | any.y != 0 {
            var reached =
              Self.bits(lowReached.x) | Self.bits(lowReached.y) &<< 4 | Self.bits(highReached.x) &<< 8
              | Self.bits(highReached.y) &<< 12
            while reached != 0 {
              let position = first &+ reached.trailingZeroBitCount
              candidates[found] = Candidate(bound: sums[position], position: position)
              found &+= 1
              reached &= reached &- 1
            }
            if found > limit { return nil }
          }
          first &+= 16
        }
        return found
      }
    }
  }

  /// One bit for each of four lanes, which are all ones or all zeros.
  @inline(__always)
  private static func bits(_ mask: UInt64) -> UInt64 {
    ((mask & 0x0008_0004_0002_0001) &* 0x0001_0001_0001_0001) &>> 48
  }

  /// The positions with the largest sums above 0, at most `limit`, the largest first.
  func largest(_ limit: Int) -> [Candidate] {
    var best: [Candidate] = []
    var least: UInt16 = 1
    var first = 0
    while first < count {
      let pointer = UnsafeRawPointer(sums + first)
      let low = pointer.loadUnaligned(as: Words.self)
      let high = pointer.loadUnaligned(fromByteOffset: 16, as: Words.self)
      let least8 = Words(repeating: least)
      let reached = unsafeBitCast((low .>= least8) .| (high .>= least8), to: SIMD2<UInt64>.self)
      if reached.x | reached.y != 0 {
        for position in first..<first &+ 16 where sums[position] >= least {
          let candidate = Candidate(bound: sums[position], position: position)
          if best.count == limit { best.removeLast() }
          var place = best.count
          while place > 0, candidate < best[place - 1] { place -= 1 }
          best.insert(candidate, at: place)
          if best.count == limit { least = best[limit - 1].bound &+ 1 }
        }
      }
      first &+= 16
    }
    return best
  }
}
