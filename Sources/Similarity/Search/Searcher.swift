/// Searches segments for one query after the other, with buffers that are kept.
///
/// The query's terms are read from the rarest on, and their products with each row are added up in 16 bits, rounded
/// up. What is not read yet, the head, adds at most the product of the lengths of both heads (Cauchy–Schwarz). As
/// soon as verifying all rows that may still be good enough costs less than reading on, they are verified with the
/// exact product. So nothing is missing and nothing is extra.
struct Searcher: ~Copyable {
  private var sums = SearchSums()
  private var query = SegmentQuery()
  /// The query's weights by rank of the segment that is searched.
  private var spread: [Float] = []
  /// Rows that may be good enough, the first ``candidateCount`` of them.
  private var candidates: [Candidate] = []
  private var candidateCount = 0
  private var best = Heap<Candidate>()
  /// Positions of the segment that were verified already, ascending.
  private var verified: [Int] = []
  private var hits: [SearchHit] = []
  private var factors = DenseHeads.Factors()

  /// Nanoseconds, measured on an x86-64 server; only their ratios matter, and they decide about time only.
  private enum Cost {
    static let group = 2.1
    static let list = 8.0
    static let product = 20.0
    static let verification = 300.0
    static let sweep = 0.1
  }

  /// Finds rows over several segments and among a few `extra` rows. `terms` ascend; `skips` tells rows to leave out.
  mutating func search(
    _ segments: [SearchSegment], terms: ArraySlice<UInt32>, weights: ArraySlice<Float>, goal: SearchGoal,
    extra: SparseMatrix = SparseMatrix(), called names: [UInt32] = [], skips: (UInt32) -> Bool
  ) -> [SearchHit] {
    hits.removeAll(keepingCapacity: true)
    var goal = goal
    if case .nearest(let count) = goal {
      goal = .nearest(min(count, segments.reduce(names.count) { $0 + $1.count }))
    }
    for (row, name) in names.enumerated() where !skips(name) {
      keep(SearchHit(id: name, product: extra.dotProduct(row, terms, weights)), goal: goal)
    }
    for segment in segments {
      query.find(terms, weights, in: segment)
      guard !query.terms.isEmpty else { continue }
      if spread.count < segment.terms.count {
        spread.append(contentsOf: repeatElement(0, count: segment.terms.count - spread.count))
      }
      for term in query.terms { spread[Int(term.rank)] = term.weight }
      search(segment, goal: goal, skips: skips)
      for term in query.terms { spread[Int(term.rank)] = 0 }
    }
    if case .atLeast = goal { hits.sort { $0.precedes($1) } }
    return hits
  }

  private mutating func search(_ segment: SearchSegment, goal: SearchGoal, skips: (UInt32) -> Bool) {
    sums.reset(segment.headLengths.stride)
    if candidates.count < sums.count {
      candidates = [Candidate](repeating: Candidate(bound: 0, position: 0), count: sums.count)
    }
    verified.removeAll(keepingCapacity: true)
    let saturating = query.terms.count > SearchSums.safeListCount
    let sweepCost = Double(segment.count) * Cost.sweep
    var isSeeded = false
    for level in segment.heads.indices.reversed() {
      sums.add(
        segment.postings, query.terms, query.levels[level].start..<query.levels[level].end,
        saturating: saturating)
      let next = level == 0 ? .infinity : cost(segment, level: level - 1)
      // To read on is cheaper than to look.
      if next < sweepCost { continue }
      let isDense = segment.heads[level] <= DenseHeads.size
      // Once at the first look, and once more when much has been read.
      if case .nearest(let count) = goal,
        isSeeded ? segment.heads[level] == DenseHeads.size : hits.count < count
      {
        isSeeded = true
        seed(segment, count: count, skips: skips)
      }
      let limit = next / (isDense ? Cost.product : Cost.verification)
      let bar = bar(goal)
      if collect(segment, level: level, atMost: limit < 65_536 ? Int(limit) : 65_536, bar: bar) {
        if isDense { narrow(segment, level: level, bar: bar) } else { addRest(segment, level: level) }
        verify(segment, goal: goal, skips: skips)
        return
      }
    }
  }

  /// Nanoseconds to read the terms of a level.
  private func cost(_ segment: SearchSegment, level: Int) -> Double {
    let terms = query.levels[level].end - query.levels[level].start
    return Double(terms) * (segment.groupsPerTerm[level] * Cost.group + Cost.list)
  }

  /// The least product that still matters.
  private func bar(_ goal: SearchGoal) -> Double {
    switch goal {
    case .atLeast(let least): least
    case .nearest(let count):
      // Full lists are kept sorted, so the last hit is the one to beat.
      hits.count < count ? Double.leastNonzeroMagnitude : hits[hits.count - 1].product
    }
  }

  /// A product as the sums have it, rounded down.
  private func scaled(_ product: Double) -> Int {
    Int(((product - 0x1p-20) * SearchScale.product).rounded(.down))
  }

  /// Verifies the rows that share most with the query so far: they set the bar.
  private mutating func seed(_ segment: SearchSegment, count: Int, skips: (UInt32) -> Bool) {
    let largest = sums.largest(min(count + 4, 512))
    for candidate in largest where placeIfUnverified(candidate.position) != nil {
      segment.prefetch(candidate.position)
    }
    for candidate in largest where !skips(segment.ids[candidate.position]) {
      guard let place = placeIfUnverified(candidate.position) else { continue }
      verified.insert(candidate.position, at: place)
      verify(segment, candidate.position, goal: .nearest(count))
    }
  }

  /// Collects the rows that may reach the bar. False when there are more than `limit`.
  private mutating func collect(_ segment: SearchSegment, level: Int, atMost limit: Int, bar: Double) -> Bool
  {
    // At level 0 nothing is left to be read: rows without a sum share no term. Elsewhere a product of two heads, rounded
    // down, may be one too low.
    let least = level == 0 ? max(1, scaled(bar)) : max(0, scaled(bar) - 1)
    let found = sums.sweep(
      segment.headLengths, level: level, rest(segment, level: level), least: UInt16(least), atMost: limit,
      into: &candidates)
    candidateCount = found ?? 0
    // What fills up the last chunk is no row, and comes last.
    while candidateCount > 0, candidates[candidateCount - 1].position >= segment.count { candidateCount -= 1 }
    return found != nil
  }

  /// What the terms that are not read at a level may add to a row.
  private func rest(_ segment: SearchSegment, level: Int) -> HeadLengths.Factor {
    segment.headLengths.factor(level: level, length: query.levels[level].headSquare.squareRoot())
  }

  /// Adds to the candidates' bounds what is not read yet.
  private mutating func addRest(_ segment: SearchSegment, level: Int) {
    let rest = rest(segment, level: level)
    for index in 0..<candidateCount {
      let position = candidates[index].position
      let product = rest.product(segment.headLengths.length(position, level: level))
      candidates[index] = Candidate(bound: candidates[index].bound &+ product, position: position)
    }
  }

  /// Reads on for the candidates alone, line by line of their dense heads, and drops those that fall short.
  private mutating func narrow(_ segment: SearchSegment, level: Int, bar: Double) {
    segment.denseHeads.setFactors(&factors, query.head(level: level))
    var line = (segment.heads[level] + DenseHeads.lineSize - 1) / DenseHeads.lineSize
    while line > 0 {
      line -= 1
      // As in `collect`.
      let least = line == 0 ? scaled(bar) : scaled(bar) - 1
      let level = line == 0 ? 0 : SearchSegment.level(of: UInt32(line * DenseHeads.lineSize))
      let rest = rest(segment, level: level)
      let ahead = 12
      for candidate in candidates[..<min(ahead, candidateCount)] {
        segment.denseHeads.prefetch(candidate.position, line: line)
      }
      var kept = 0
      for index in 0..<candidateCount {
        if index &+ ahead < candidateCount {
          segment.denseHeads.prefetch(candidates[index &+ ahead].position, line: line)
        }
        let position = candidates[index].position
        let bound = Int(candidates[index].bound) &+ segment.denseHeads.product(position, line: line, factors)
        let most = bound &+ Int(rest.product(segment.headLengths.length(position, level: level)))
        guard most >= least else { continue }
        candidates[kept] = Candidate(bound: UInt16(min(bound, 65_535)), position: position)
        kept &+= 1
      }
      candidateCount = kept
    }
  }

  /// Verifies the candidates: all of them, or the best until the rest cannot be among the nearest.
  private mutating func verify(_ segment: SearchSegment, goal: SearchGoal, skips: (UInt32) -> Bool) {
    guard case .nearest(let count) = goal else {
      for index in 0..<candidateCount {
        if index &+ 2 < candidateCount { segment.prefetch(candidates[index &+ 2].position) }
        let position = candidates[index].position
        if !skips(segment.ids[position]) { verify(segment, position, goal: goal) }
      }
      return
    }
    best.removeAll(keepingCapacity: true)
    for candidate in candidates[..<candidateCount] where placeIfUnverified(candidate.position) != nil {
      best.insert(candidate)
    }
    var next = best.popFirst()
    while let candidate = next {
      // A product of two heads, rounded down, may be one too low.
      guard Int(candidate.bound) + 1 >= scaled(bar(goal)) else { break }
      next = best.popFirst()
      if let next { segment.prefetch(next.position) }
      if !skips(segment.ids[candidate.position]) {
        verify(segment, candidate.position, goal: .nearest(count))
      }
    }
  }

  /// Where a position belongs among ``verified``; nil when it is there.
  private func placeIfUnverified(_ position: Int) -> Int? {
    var low = 0
    var high = verified.count
    while low < high {
      let middle = (low + high) / 2
      if verified[middle] < position { low = middle + 1 } else { high = middle }
    }
    return low < verified.count && verified[low] == position ? nil : low
  }

  /// Computes the exact product, by ascending term as in ``SparseMatrix/dotProduct(_:_:)``, and keeps the row if it is
  /// good enough.
  private mutating func verify(_ segment: SearchSegment, _ position: Int, goal: SearchGoal) {
    var product = 0.0
    spread.withUnsafeBufferPointer { spread in
      segment.pairs[segment.rowStarts[position]..<segment.rowStarts[position + 1]].withUnsafeBufferPointer {
        pairs in
        for index in pairs.indices {
          product += Double(spread[Int(pairs[index].rank)]) * Double(pairs[index].weight)
        }
      }
    }
    keep(SearchHit(id: segment.ids[position], product: product), goal: goal)
  }

  /// Keeps a hit that is good enough. The nearest are kept sorted.
  private mutating func keep(_ hit: SearchHit, goal: SearchGoal) {
    switch goal {
    case .atLeast(let least):
      if hit.product >= least { hits.append(hit) }
    case .nearest(let count):
      guard hit.product > 0, hits.count < count || hit.precedes(hits[hits.count - 1]) else { return }
      if hits.count == count { hits.removeLast() }
      var place = hits.count
      while place > 0, hit.precedes(hits[place - 1]) { place -= 1 }
      hits.insert(hit, at: place)
    }
  }
}
