/// Looking at all sums, 8 rows in one vector.
extension SearchSums {
  private typealias Words = SIMD8<UInt16>

  /// The rows whose sum and product of both heads together reach `least`, appended by position. False as soon as
  /// there are more than `limit`.
  func sweep(
    _ heads: HeadLengths, level: Int, _ query: HeadLengths.Factor, least: UInt16, atMost limit: Int,
    into candidates: inout [Candidate]
  ) -> Bool {
    let factor = Words(repeating: query.factor)
    let shift = Words(repeating: query.shift)
    let least8 = Words(repeating: least)
    let (sums, count) = (sums, count)
    return heads.lengths.withUnsafeBufferPointer { lengths in
      guard let lengths = lengths.baseAddress.map({ $0 + heads.start(level: level) }) else { return true }
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
          Self.collect(lowReached.x, lowBounds.lowHalf, first, &candidates)
          Self.collect(lowReached.y, lowBounds.highHalf, first &+ 4, &candidates)
          Self.collect(highReached.x, highBounds.lowHalf, first &+ 8, &candidates)
          Self.collect(highReached.y, highBounds.highHalf, first &+ 12, &candidates)
          if candidates.count > limit { return false }
        }
        first &+= 16
      }
      return true
    }
  }

  /// Appends those of four rows whose 16 bits of a mask are set.
  @inline(__always)
  private static func collect(
    _ mask: UInt64, _ bounds: SIMD4<UInt16>, _ first: Int, _ candidates: inout [Candidate]
  ) {
    guard mask != 0 else { return }
    let bounds = unsafeBitCast(bounds, to: UInt64.self)
    var mask = mask
    while mask != 0 {
      let bit = UInt64(mask.trailingZeroBitCount)
      candidates.append(
        Candidate(bound: UInt16(truncatingIfNeeded: bounds &>> bit), position: first &+ Int(bit &>> 4)))
      mask &= ~(0xFFFF &<< bit)
    }
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
