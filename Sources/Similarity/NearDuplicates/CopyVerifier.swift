/// Compares candidates, shingle by shingle; one a thread.
struct CopyVerifier {
  private let options: NearDuplicates
  /// Samples shared with each report.
  private var shared: [UInt32]
  private var touched: [UInt32] = []
  private var table = ShingleTable()

  init(options: NearDuplicates, reportCount: Int) {
    self.options = options
    shared = [UInt32](repeating: 0, count: reportCount)
  }

  /// Adds the pairs of `a` with later reports, by report.
  mutating func findCopies(
    of a: Int, _ candidates: CopyCandidates, _ sets: ShingleSets, into pairs: inout [CopyPair]
  ) {
    collect(a, candidates)
    guard !touched.isEmpty else { return }
    touched.sort()
    var isFilled = false
    for b in touched {
      let samples = Int(shared[Int(b)])
      shared[Int(b)] = 0
      let (ofA, ofB) = (sets.count(a), sets.count(Int(b)))
      let needed = leastOverlap(ofA, ofB)
      guard needed <= min(ofA, ofB), samples >= leastSamples(overlap: needed) else { continue }
      if !isFilled {
        isFilled = true
        table.removeAll(expecting: ofA)
        for hash in sets.hashes(a) { _ = table.insert(hash) }
      }
      let overlap = overlap(with: sets.hashes(Int(b)), needed: needed)
      guard overlap >= needed else { continue }
      let pair = CopyPair(
        a: UInt32(a), b: b, jaccard: Double(overlap) / Double(ofA + ofB - overlap),
        containmentOfA: Double(overlap) / Double(ofA), containmentOfB: Double(overlap) / Double(ofB))
      if isCopy(pair, ofA, ofB) { pairs.append(pair) }
    }
  }

  /// Counts the samples that later reports share with `a`.
  private mutating func collect(_ a: Int, _ candidates: CopyCandidates) {
    touched.removeAll(keepingCapacity: true)
    for i in candidates.starts[a]..<candidates.starts[a + 1] {
      var place = Int(candidates.places[i])
      let key = candidates.index.records[place] &>> 32
      place += 1
      while place < candidates.index.records.count, candidates.index.records[place] &>> 32 == key {
        let b = SampleIndex.report(candidates.index.records[place])
        if shared[b] == 0 { touched.append(UInt32(b)) }
        shared[b] += 1
        place += 1
      }
    }
  }

  /// Shared shingles without which no condition can hold.
  private func leastOverlap(_ ofA: Int, _ ofB: Int) -> Int {
    var least = options.jaccard * Double(ofA + ofB) / (1 + options.jaccard)
    if ofA >= options.leastShingles { least = min(least, options.containment * Double(ofA)) }
    if ofB >= options.leastShingles { least = min(least, options.containment * Double(ofB)) }
    // Rounding must not lose a pair that reaches the threshold exactly.
    return max(1, Int((least * (1 - 1e-12)).rounded(.up)))
  }

  /// Shared samples without which so great an overlap is all but impossible: about `2 overlap / window` are expected.
  private func leastSamples(overlap: Int) -> Int {
    max(1, overlap / (8 * options.window))
  }

  private func overlap(with hashes: ArraySlice<UInt64>, needed: Int) -> Int {
    let hashes = hashes.span
    var overlap = 0
    var i = 0
    while i < hashes.count {
      // Now and then: can it still be reached?
      guard overlap + hashes.count - i >= needed else { return overlap }
      let end = min(i + 64, hashes.count)
      while i < end {
        if table.contains(hashes[i]) { overlap += 1 }
        i += 1
      }
    }
    return overlap
  }

  private func isCopy(_ pair: CopyPair, _ ofA: Int, _ ofB: Int) -> Bool {
    pair.jaccard >= options.jaccard
      || (ofA >= options.leastShingles && pair.containmentOfA >= options.containment)
      || (ofB >= options.leastShingles && pair.containmentOfB >= options.containment)
  }
}
