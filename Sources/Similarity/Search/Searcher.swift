/// What a search asks for.
enum SearchGoal {
  /// Every row with at least this product.
  case atLeast(Double)
  /// The rows with the largest products above 0; the lower id among equals.
  case nearest(Int)
}

/// A row that was found.
struct SearchHit {
  var id: UInt32
  var product: Double

  /// Whether this hit comes before another one: by product, falling, then by id.
  func precedes(_ other: SearchHit) -> Bool { (other.product, id) < (product, other.id) }
}

/// The buffers of one search, kept for the next.
struct Searcher: ~Copyable {
  private var sums = TailSums(size: TailBlock.largestSize)
  /// The query's weights by rank of the segment that is searched.
  private var spread: [Float] = []
  private var query: [(rank: UInt32, weight: Float)] = []
  private var limits: [Int16] = []
  private var hits: [SearchHit] = []

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
      search(segment, terms: terms, weights: weights, goal: goal, skips: skips)
    }
    if case .atLeast = goal { hits.sort { $0.precedes($1) } }
    return hits
  }

  private mutating func search(
    _ segment: SearchSegment, terms: ArraySlice<UInt32>, weights: ArraySlice<Float>, goal: SearchGoal,
    skips: (UInt32) -> Bool
  ) {
    findQuery(segment, terms: terms, weights: weights)
    guard !query.isEmpty else { return }
    for (rank, weight) in query { spread[Int(rank)] = weight }
    defer { for (rank, _) in query { spread[Int(rank)] = 0 } }

    // The rarest terms tell the most: what they find sets a first bar.
    if case .nearest(let count) = goal, hits.count < count {
      seed(segment, count: count, skips: skips)
    }
    let level = chooseLevel(segment, bar: bar(goal))
    sums.lists.removeAll(keepingCapacity: true)
    let head = segment.heads[level]
    var square = 0.0
    var postingCount = 0
    for (rank, weight) in query {
      if rank < head {
        square += Double(weight) * Double(weight)
      } else {
        let list = list(segment, rank: rank, weight: weight)
        sums.lists.append(list)
        postingCount += Int(list.end - list.start)
      }
    }
    let saturating = sums.lists.count > HeadTailRows.safeTailCount
    sums.addUp(segment.postings, saturating: saturating)
    let headLength = Float(square.squareRoot() * (1 + 0x1p-20))
    let open = setLimits(segment, level: level, headLength: headLength, bar: bar(goal))
    collect(
      segment, level: level, headLength: headLength, openGroups: open, postingCount: postingCount, goal: goal,
      skips: skips)
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

  private mutating func findQuery(
    _ segment: SearchSegment, terms: ArraySlice<UInt32>, weights: ArraySlice<Float>
  ) {
    if spread.count < segment.terms.count {
      spread.append(contentsOf: repeatElement(0, count: segment.terms.count - spread.count))
    }
    query.removeAll(keepingCapacity: true)
    for (term, weight) in zip(terms, weights) where weight > 0 {
      let rank = segment.ranks[term]
      if rank != TermLookup.none { query.append((rank, weight)) }
    }
  }

  private func list(_ segment: SearchSegment, rank: UInt32, weight: Float) -> TailSums.List {
    TailSums.List(
      start: segment.starts[Int(rank)], end: segment.starts[Int(rank) + 1],
      factor: HeadTailRows.factor(UInt16(min(65_535, (weight * 65_535).rounded(.up)))))
  }

  /// Takes rows that share the query's rarest terms and verifies the most promising ones.
  private mutating func seed(_ segment: SearchSegment, count: Int, skips: (UInt32) -> Bool) {
    sums.lists.removeAll(keepingCapacity: true)
    var read = 0
    for (rank, weight) in query.sorted(by: { $0.rank > $1.rank }) {
      let list = list(segment, rank: rank, weight: weight)
      guard read == 0 || read + Int(list.end - list.start) <= 1024 + 32 * count else { break }
      read += Int(list.end - list.start)
      sums.lists.append(list)
    }
    sums.addUp(segment.postings, saturating: sums.lists.count > HeadTailRows.safeTailCount)
    var best = Promising(limit: min(count + count / 2 + 4, 512))
    let everyGroup = [Int16](repeating: 1, count: segment.groupHeads[0].count)
    sums.revisit(segment.postings, limits: everyGroup) { best.insert(bound: Float($1), position: $0) }
    for (_, position) in best.candidates where !skips(segment.ids[position]) {
      verify(segment, position, goal: .nearest(count))
    }
  }

  /// The size of the head at which reading the tail and verifying what is left should cost least. Decides about
  /// time only.
  private func chooseLevel(_ segment: SearchSegment, bar: Double) -> Int {
    let levels = segment.heads.count
    var squares = [Float](repeating: 0, count: levels)
    var read = [Int](repeating: 0, count: levels)
    for (rank, weight) in query {
      // The smallest head that takes the term in: heads are 0, 16, 32, 64 …
      let level = min(levels, rank < 16 ? 1 : rank.bitWidth - rank.leadingZeroBitCount - 3)
      if level < levels { squares[level] += weight * weight }
      read[level - 1] += Int(segment.starts[Int(rank) + 1] - segment.starts[Int(rank)])
    }
    for level in 1..<max(1, levels) { squares[level] += squares[level - 1] }
    for level in (0..<max(0, levels - 1)).reversed() { read[level] += read[level + 1] }
    let step = max(1, segment.count / 64)
    var best = (cost: Float.infinity, level: 0)
    for level in segment.heads.indices {
      let length = squares[level].squareRoot()
      var left = 0
      for position in stride(from: 0, to: segment.count, by: step)
      where length * segment.headLengths[level][position] >= Float(bar) - 0.04 {
        left += 1
      }
      let cost = Float(read[level]) * 1.2 + Float(left * step) * 250
      if cost < best.cost { best = (cost, level) }
    }
    return best.level
  }

  /// Sets what the sum has to reach in each group; returns the groups in which a sum of 0 can do.
  private mutating func setLimits(
    _ segment: SearchSegment, level: Int, headLength: Float, bar: Double
  ) -> [Int] {
    limits.removeAll(keepingCapacity: true)
    var open: [Int] = []
    for (group, groupHead) in segment.groupHeads[level].enumerated() {
      let missing = (bar - 0x1p-20 - Double(headLength) * Double(groupHead)) * HeadTailRows.scale
      if missing >= 1 {
        limits.append(Int16(min(missing, Double(Int16.max))))
      } else {
        limits.append(Int16.max)
        open.append(group)
      }
    }
    return open
  }

  private mutating func collect(
    _ segment: SearchSegment, level: Int, headLength: Float, openGroups: [Int], postingCount: Int,
    goal: SearchGoal, skips: (UInt32) -> Bool
  ) {
    var candidates: [(bound: Float, position: Int)] = []
    let scaledHead = headLength * Float(HeadTailRows.scale) * (1 + 0x1p-20)
    let lengths = segment.headLengths[level]
    let scaledBar = Float((bar(goal) - 0x1p-20) * HeadTailRows.scale)
    func check(_ position: Int, _ sum: Int16) {
      let bound = Float(sum) + scaledHead * lengths[position]
      if bound >= scaledBar { candidates.append((bound, position)) }
    }
    for group in openGroups {
      let first = group * TailSums.groupSize
      for position in first..<min(first + TailSums.groupSize, segment.count) {
        check(position, sums[position])
        sums[position] = 0
      }
    }
    if postingCount < segment.count / 16 {
      sums.revisit(segment.postings, limits: limits, found: check)
    } else {
      for group in limits.indices { sums.sweep(group: group, limit: limits[group], found: check) }
    }
    guard case .nearest(let count) = goal else {
      for (_, position) in candidates where !skips(segment.ids[position]) {
        verify(segment, position, goal: goal)
      }
      return
    }
    // The most promising first: they raise the bar for the others.
    var best = Promising(limit: min(count + 4, 64))
    for (bound, position) in candidates { best.insert(bound: bound, position: position) }
    for (bound, position) in best.candidates + candidates
    where bound >= Float((bar(goal) - 0x1p-20) * HeadTailRows.scale) && !skips(segment.ids[position]) {
      verify(segment, position, goal: goal)
    }
  }

  /// Computes the exact product, by ascending term as in ``SparseMatrix/dotProduct(_:_:)``, and keeps the row if it is
  /// good enough.
  private mutating func verify(_ segment: SearchSegment, _ position: Int, goal: SearchGoal) {
    var product = 0.0
    for pair in segment.rowStarts[position]..<segment.rowStarts[position + 1] {
      product += Double(spread[Int(segment.rowRanks[pair])]) * Double(segment.rowWeights[pair])
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
      // A row may be found twice: by its rare terms and in the end.
      guard !hits.contains(where: { $0.id == hit.id }) else { return }
      if hits.count == count { hits.removeLast() }
      hits.insert(hit, at: hits.firstIndex { hit.precedes($0) } ?? hits.count)
    }
  }
}

/// The candidates with the highest bounds, highest first.
private struct Promising {
  let limit: Int
  private(set) var candidates: [(bound: Float, position: Int)] = []

  init(limit: Int) { self.limit = limit }

  mutating func insert(bound: Float, position: Int) {
    if candidates.count == limit {
      guard bound > candidates[limit - 1].bound else { return }
      candidates.removeLast()
    }
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].bound >= bound { low = middle + 1 } else { high = middle }
    }
    candidates.insert((bound, position), at: low)
  }
}
