/// Compares candidates, shingle by shingle; one a thread.
struct CopyVerifier {
  private let options: NearDuplicates
  private let rows: WordRows
  private let hasher: ShingleHasher
  private let boilerplate: Boilerplate
  /// Samples shared with each report.
  private var shared: [UInt32]
  /// Those of them that few reports have.
  private var rare: [UInt32]
  private var touched: [UInt32] = []
  private var table = ShingleTable()
  private var otherTable = ShingleTable()
  private var hashes: [UInt64] = []

  init(options: NearDuplicates, rows: WordRows, hasher: ShingleHasher, boilerplate: Boilerplate) {
    self.options = options
    self.rows = rows
    self.hasher = hasher
    self.boilerplate = boilerplate
    shared = [UInt32](repeating: 0, count: rows.count)
    rare = shared
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
      let isRare = 4 * Int(rare[Int(b)]) >= 3 * samples
      shared[Int(b)] = 0
      rare[Int(b)] = 0
      let (ofA, ofB) = (sets.count(a), sets.count(Int(b)))
      var needed = leastOverlap(ofA, ofB)
      if isRare { needed = min(needed, leastCoveringOverlap(a, sets), leastCoveringOverlap(Int(b), sets)) }
      guard needed <= min(ofA, ofB), samples >= leastSamples(overlap: needed) else { continue }
      if !isFilled {
        isFilled = true
        table.removeAll(expecting: ofA)
        for hash in sets.hashes(a) { _ = table.insert(hash) }
      }
      let overlap = overlap(with: sets.hashes(Int(b)), needed: needed)
      guard overlap >= needed else { continue }
      let coverageOfB = coverage(of: Int(b), by: table)
      otherTable.removeAll(expecting: ofB)
      for hash in sets.hashes(Int(b)) { _ = otherTable.insert(hash) }
      let coverageOfA = coverage(of: a, by: otherTable)
      let pair = CopyPair(
        a: UInt32(a), b: b, jaccard: Double(overlap) / Double(ofA + ofB - overlap),
        containmentOfA: Double(overlap) / Double(ofA), containmentOfB: Double(overlap) / Double(ofB),
        coverageOfA: coverageOfA, coverageOfB: coverageOfB)
      if isCopy(pair, ofA, ofB, isRare: isRare) { pairs.append(pair) }
    }
  }

  /// Of the words before the footer that stand in any shingle but boilerplate the share that stands in one of
  /// `shingles`.
  private mutating func coverage(of report: Int, by shingles: ShingleTable) -> Double {
    let row = rows.row(report)
    hasher.hash(rows.words, row, into: &hashes)
    let length = min(hasher.length, row.count)
    let bodyEnd = footerStart() ?? row.count
    var (content, contentEnd) = (0, 0)
    var (covered, coveredEnd) = (0, 0)
    for start in 0..<min(bodyEnd, hashes.count) where !boilerplate.contains(hashes[start]) {
      let end = min(start + length, bodyEnd)
      content += end - max(start, contentEnd)
      contentEnd = end
      guard shingles.contains(hashes[start]) else { continue }
      covered += end - max(start, coveredEnd)
      coveredEnd = end
    }
    return content == 0 ? 0 : Double(covered) / Double(content)
  }

  /// Where in `hashes` the boilerplate starts that a report closes with, if it does. The last word may be one that few
  /// footers have, such as who edited the report.
  private func footerStart() -> Int? {
    guard let last = hashes.indices.suffix(2).last(where: { boilerplate.contains(hashes[$0]) }) else {
      return nil
    }
    var start = last
    while start > 0, boilerplate.contains(hashes[start - 1]) { start -= 1 }
    return start
  }

  /// Counts the samples that later reports share with `a`.
  private mutating func collect(_ a: Int, _ candidates: CopyCandidates) {
    touched.removeAll(keepingCapacity: true)
    for i in candidates.starts[a]..<candidates.starts[a + 1] {
      let isCommon = candidates.isCommon[i]
      var place = Int(candidates.places[i])
      let key = candidates.index.records[place] &>> 32
      place += 1
      while place < candidates.index.records.count, candidates.index.records[place] &>> 32 == key {
        let b = SampleIndex.report(candidates.index.records[place])
        if shared[b] == 0 { touched.append(UInt32(b)) }
        shared[b] += 1
        if !isCommon { rare[b] += 1 }
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

  /// Shared shingles without which not enough words of a report can be covered.
  private func leastCoveringOverlap(_ report: Int, _ sets: ShingleSets) -> Int {
    let words = rows.row(report).count
    // Where shingles come twice or do not count, few may cover many words.
    guard sets.count(report) == hasher.count(words: words) else { return 1 }
    let covered = min(options.coverage, options.partCoverage) * Double(words) * (1 - 1e-12)
    return max(1, Int((covered / Double(min(hasher.length, words))).rounded(.up)))
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

  private func isCopy(_ pair: CopyPair, _ ofA: Int, _ ofB: Int, isRare: Bool) -> Bool {
    let (longA, longB) = (ofA >= options.leastShingles, ofB >= options.leastShingles)
    if pair.jaccard >= options.jaccard || (longA && pair.containmentOfA >= options.containment)
      || (longB && pair.containmentOfB >= options.containment)
    {
      return true
    }
    // The words of a form are alike in all reports that fill it in, and no copies for that.
    return isRare
      && (min(pair.coverageOfA, pair.coverageOfB) >= options.coverage
        || (longA && pair.coverageOfA >= options.partCoverage)
        || (longB && pair.coverageOfB >= options.partCoverage))
  }
}
