/// Shingles that many reports share which have little else in common: footers, notices, calls to subscribe.
struct Boilerplate: Sendable {
  private(set) var hashes: Set<UInt64> = []
  /// A bit for each value of a hash's lowest 16 bits: most shingles are told apart by that.
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// None.
  init() {}

  /// Looks at each sampled shingle that at least `reports` reports share: in a few pairs of these, how much of the rest
  /// is shared, apart from the common run of words around the shingle?
  init(
    _ rows: WordRows, sketches: ShingleSketches, index: SampleIndex, hasher: ShingleHasher, reports: Int
  ) {
    var scratch: [UInt64] = []
    var finished: Set<UInt32> = []
    for group in index.groups(atLeast: max(2, reports)) {
      let key = SampleIndex.key(index.records[group.lowerBound])
      guard !finished.contains(key) else { continue }
      var runs: [Range<Int>] = []
      var shares = 0.0
      let pairs = min(8, group.count / 2)
      for pair in 0..<pairs {
        let offset = pair * (group.count / 2) / pairs
        let a = SampleIndex.report(index.records[group.lowerBound + offset])
        let b = SampleIndex.report(index.records[group.lowerBound + offset + group.count / 2])
        guard let run = Self.commonRun(rows, sketches, key: key, a, b) else { continue }
        let share = Self.shareOutside(rows, sketches, run: run, a, b)
        shares += share
        if share < Self.limit { runs.append(run.a) }
      }
      guard shares < Self.limit * Double(pairs) else { continue }
      for run in runs {
        hasher.hash(rows.words, run, into: &scratch)
        for hash in scratch {
          insert(hash)
          finished.insert(UInt32(truncatingIfNeeded: hash))
        }
      }
    }
  }

  /// Reports with boilerplate in common share less of the rest than this, copies more.
  private static let limit = 0.1

  func contains(_ hash: UInt64) -> Bool {
    bits[Int(truncatingIfNeeded: hash &>> 6) & 1023] &>> (hash & 63) & 1 != 0 && hashes.contains(hash)
  }

  private mutating func insert(_ hash: UInt64) {
    bits[Int(truncatingIfNeeded: hash &>> 6) & 1023] |= 1 &<< (hash & 63)
    hashes.insert(hash)
  }

  /// The words around a shared shingle that are the same in both reports.
  private static func commonRun(
    _ rows: WordRows, _ sketches: ShingleSketches, key: UInt32, _ a: Int, _ b: Int
  ) -> (a: Range<Int>, b: Range<Int>)? {
    guard let inA = sketches.position(of: key, in: a), let inB = sketches.position(of: key, in: b) else {
      return nil
    }
    let (rowA, rowB) = (rows.row(a), rows.row(b))
    let (startA, startB) = (rowA.lowerBound + inA, rowB.lowerBound + inB)
    var before = 0
    while before < min(inA, inB), rows.words[startA - before - 1] == rows.words[startB - before - 1] {
      before += 1
    }
    var after = 0
    while startA + after < rowA.upperBound, startB + after < rowB.upperBound,
      rows.words[startA + after] == rows.words[startB + after]
    {
      after += 1
    }
    return (startA - before..<startA + after, startB - before..<startB + after)
  }

  /// Share of the samples outside the run that both have, of the report with fewer; 1 when too little is outside to
  /// tell.
  private static func shareOutside(
    _ rows: WordRows, _ sketches: ShingleSketches, run: (a: Range<Int>, b: Range<Int>), _ a: Int, _ b: Int
  ) -> Double {
    let (rowA, rowB) = (rows.row(a), rows.row(b))
    guard 4 * (rowA.count - run.a.count) >= rowA.count, 4 * (rowB.count - run.b.count) >= rowB.count else {
      return 1
    }
    func keysOutside(_ report: Int, _ row: Range<Int>, _ run: Range<Int>) -> Set<UInt32> {
      var keys: Set<UInt32> = []
      for i in sketches.row(report) where !run.contains(row.lowerBound + Int(sketches.samples[i].position)) {
        keys.insert(sketches.samples[i].key)
      }
      return keys
    }
    let keysA = keysOutside(a, rowA, run.a)
    let keysB = keysOutside(b, rowB, run.b)
    let shared =
      keysA.count < keysB.count ? keysA.count(where: keysB.contains) : keysB.count(where: keysA.contains)
    return Double(shared) / Double(max(1, min(keysA.count, keysB.count)))
  }
}
