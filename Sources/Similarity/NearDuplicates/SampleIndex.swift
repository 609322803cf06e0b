/// The reports that share each sampled shingle.
struct SampleIndex: Sendable {
  /// Samples of all reports as `key << 32 | report`, ascending.
  private(set) var records: [UInt64]

  init(_ sketches: ShingleSketches) {
    records = []
    records.reserveCapacity(sketches.samples.count)
    for row in 0..<sketches.starts.count - 1 {
      for i in sketches.row(row) { records.append(UInt64(sketches.samples[i].key) &<< 32 | UInt64(row)) }
    }
    // Reports ascend already, so a stable sort by the key is enough: three digits of 11 bits.
    var other = [UInt64](repeating: 0, count: records.count)
    for shift in [32, 43, 54] as [UInt64] {
      var ends = [Int](repeating: 0, count: 2048)
      for record in records { ends[Int(truncatingIfNeeded: record &>> shift) & 2047] += 1 }
      var sum = 0
      for digit in 0..<2048 {
        let count = ends[digit]
        ends[digit] = sum
        sum += count
      }
      for record in records {
        let digit = Int(truncatingIfNeeded: record &>> shift) & 2047
        other[ends[digit]] = record
        ends[digit] += 1
      }
      swap(&records, &other)
    }
    // A shingle that comes twice in a report counts once.
    var count = 0
    for i in 0..<records.count where count == 0 || records[i] != records[count - 1] {
      records[count] = records[i]
      count += 1
    }
    records.removeLast(records.count - count)
  }

  static func key(_ record: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: record &>> 32) }
  static func report(_ record: UInt64) -> Int { Int(record & 0xFFFF_FFFF) }

  /// The places of `records` with one key, for each key that at least so many reports share.
  func groups(atLeast count: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    while start < records.count {
      var end = start + 1
      while end < records.count, records[end] &>> 32 == records[start] &>> 32 { end += 1 }
      if end - start >= count { groups.append(start..<end) }
      start = end
    }
    return groups
  }
}
