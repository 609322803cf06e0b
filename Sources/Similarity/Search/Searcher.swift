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

/// A term of the query in a segment: where its postings are.
struct QueryTerm {
  var rank: UInt32
  var weight: Float
  var level: Int
  var start: SearchPostings.Start
  var end: SearchPostings.Start
}

/// Searches segments for one query after the other, with buffers that are kept.
///
/// The query's terms are read from the rarest on, and their products with each row are added up in 16 bits, rounded
/// up. What is not read yet, the head, adds at most the product of the lengths of both heads (Cauchy–Schwarz). As
/// soon as verifying all rows that may still be good enough costs less than reading on, they are verified with the
/// exact product. So nothing is missing and nothing is extra.
struct Searcher: ~Copyable {
  private var sums = SearchSums()
  /// The query's weights by rank of the segment that is searched.
  private var spread: [Float] = []
  /// The query in the segment's ranks, by level, and where each level starts.
  private var query: [QueryTerm] = []
  private var unsorted: [QueryTerm] = []
  private var levels: [QueryLevel] = []
  private var candidates: [(bound: UInt16, position: Int)] = []
  /// Rows of the segment that were verified already.
  private var verified: [Int] = []
  private var hits: [SearchHit] = []
  private var factors = [Int16](repeating: 0, count: DenseHeads.size)

  /// The query's terms between one head and the next.
  private struct QueryLevel {
    var start = 0
    var end = 0
    var postings = 0
    /// Square of the length of all terms below.
    var square = 0.0
  }

  /// Nanoseconds, measured on an x86-64 server; only their ratios matter, and they decide about time only.
  private enum Cost {
    static let posting = 0.8
    static let list = 20.0
    static let product = 40.0
    static let verification = 400.0
    static let sweep = 0.12
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
      findQuery(segment, terms: terms, weights: weights)
      guard !query.isEmpty else { continue }
      search(segment, goal: goal, skips: skips)
      for term in query { spread[Int(term.rank)] = 0 }
    }
    if case .atLeast = goal { hits.sort { $0.precedes($1) } }
    return hits
  }

  private mutating func search(_ segment: SearchSegment, goal: SearchGoal, skips: (UInt32) -> Bool) {
    sums.reset(segment.headLengths.stride)
    verified.removeAll(keepingCapacity: true)
    let sweepCost = Double(segment.count) * Cost.sweep
    var isSeeded = false
    for level in segment.heads.indices.reversed() {
      add(segment, level: level)
      let next = level == 0 ? .infinity : cost(level: level - 1)
      // To read on is cheaper than to look.
      if next < sweepCost { continue }
      if case .nearest(let count) = goal, hits.count < count, !isSeeded {
        isSeeded = true
        seed(segment, count: count, skips: skips)
      }
      let isDense = segment.heads[level] <= DenseHeads.size
      let affordable = next / (isDense ? Cost.product : Cost.verification)
      if collect(segment, level: level, isDense: isDense, atMost: affordable, bar: bar(goal)) {
        if isDense { narrow(segment, level: level, bar: bar(goal)) }
        verify(segment, goal: goal, skips: skips)
        return
      }
    }
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

  /// Puts the query into the segment's ranks and sorts it by level.
  private mutating func findQuery(
    _ segment: SearchSegment, terms: ArraySlice<UInt32>, weights: ArraySlice<Float>
  ) {
    if spread.count < segment.terms.count {
      spread.append(contentsOf: repeatElement(0, count: segment.terms.count - spread.count))
    }
    levels.removeAll(keepingCapacity: true)
    levels.append(contentsOf: repeatElement(QueryLevel(), count: segment.heads.count + 1))
    unsorted.removeAll(keepingCapacity: true)
    for (term, weight) in zip(terms, weights) where weight > 0 {
      let rank = segment.ranks[term]
      guard rank != TermLookup.none else { continue }
      let (start, end) = (segment.postings.starts[Int(rank)], segment.postings.starts[Int(rank) + 1])
      segment.postings.runs.prefetch(Int(start.run))
      segment.postings.positions.prefetch(Int(start.position))
      spread[Int(rank)] = weight
      let level = SearchSegment.level(of: rank)
      unsorted.append(QueryTerm(rank: rank, weight: weight, level: level, start: start, end: end))
      levels[level + 1].start += 1
      levels[level + 1].square += Double(weight) * Double(weight)
      levels[level].postings += Int(end.position - start.position)
    }
    for level in segment.heads.indices {
      levels[level + 1].start += levels[level].start
      levels[level + 1].square += levels[level].square
    }
    // Counting sort: `end` of each level moves from its start.
    query.removeAll(keepingCapacity: true)
    query.append(contentsOf: unsorted)
    for level in segment.heads.indices { levels[level].end = levels[level].start }
    for term in unsorted {
      query[levels[term.level].end] = term
      levels[term.level].end += 1
    }
  }

  private func cost(level: Int) -> Double {
    Double(levels[level].postings) * Cost.posting
      + Double(levels[level].end - levels[level].start) * Cost.list
  }

  /// Adds the products of the terms of a level.
  private func add(_ segment: SearchSegment, level: Int) {
    let saturating = query.count > SearchSums.safeListCount
    for index in levels[level].start..<levels[level].end {
      sums.add(segment.postings, query[index], saturating: saturating)
    }
  }

  /// Verifies the rows that share most with the query so far: they set a first bar.
  private mutating func seed(_ segment: SearchSegment, count: Int, skips: (UInt32) -> Bool) {
    let best = sums.largest(min(count + 4, 512), count: segment.count)
    for position in best { segment.prefetch(position) }
    for position in best where !skips(segment.ids[position]) {
      verified.append(position)
      verify(segment, position, goal: .nearest(count))
    }
    verified.sort()
  }

  /// Collects the rows that may reach the bar. False when there are more than `limit`.
  private mutating func collect(
    _ segment: SearchSegment, level: Int, isDense: Bool, atMost limit: Double, bar: Double
  ) -> Bool {
    let factor = segment.headLengths.factor(level: level, length: levels[level].square.squareRoot())
    // At level 0 nothing is left to be read: rows without a sum share no term. Elsewhere a product of two heads, rounded
    // down, may be one too low.
    let least = Int(((bar - 0x1p-20) * SearchScale.product).rounded(.down)) - (level == 0 ? 0 : 1)
    let least16 = UInt16(max(level == 0 ? 1 : 0, least))
    guard sums.isFew(segment.headLengths, level: level, factor, least: least16, limit: limit) else {
      return false
    }
    candidates.removeAll(keepingCapacity: true)
    sums.sweep(count: segment.count, segment.headLengths, level: level, factor, least: least16) {
      position, bound in
      if isDense { segment.denseHeads.prefetch(position) }
      candidates.append((bound, position))
    }
    return true
  }

  /// Replaces the bounds of the candidates by closer ones and drops those that fall short.
  private mutating func narrow(_ segment: SearchSegment, level: Int, bar: Double) {
    for rank in factors.indices { factors[rank] = 0 }
    for term in query[..<levels[level].start] {
      factors[Int(term.rank)] = segment.denseHeads.factor(rank: Int(term.rank), weight: term.weight)
    }
    let least = Int(((bar - 0x1p-20) * SearchScale.product).rounded(.down))
    var kept = 0
    for (_, position) in candidates {
      let bound = Int(sums[position]) + segment.denseHeads.product(position, factors)
      guard bound >= least else { continue }
      candidates[kept] = (UInt16(min(bound, 65_535)), position)
      kept += 1
    }
    candidates.removeLast(candidates.count - kept)
  }

  private mutating func verify(_ segment: SearchSegment, goal: SearchGoal, skips: (UInt32) -> Bool) {
    guard case .nearest(let count) = goal else {
      for (_, position) in candidates where !skips(segment.ids[position]) {
        verify(segment, position, goal: goal)
      }
      return
    }
    for (_, position) in candidates.prefix(64) { segment.prefetch(position) }
    candidates.sort { ($1.bound, $0.position) < ($0.bound, $1.position) }
    for (bound, position) in candidates where !skips(segment.ids[position]) {
      // A product of two heads, rounded down, may be one too low.
      guard Double(bound) + 1 >= (bar(goal) - 0x1p-20) * SearchScale.product else { break }
      if !isVerified(position) { verify(segment, position, goal: .nearest(count)) }
    }
  }

  private func isVerified(_ position: Int) -> Bool {
    var low = 0
    var high = verified.count
    while low < high {
      let middle = (low + high) / 2
      if verified[middle] < position { low = middle + 1 } else { high = middle }
    }
    return low < verified.count && verified[low] == position
  }

  /// Computes the exact product, by ascending term as in ``SparseMatrix/dotProduct(_:_:)``, and keeps the row if it is
  /// good enough.
  private mutating func verify(_ segment: SearchSegment, _ position: Int, goal: SearchGoal) {
    var product = 0.0
    for index in segment.rowStarts[position]..<segment.rowStarts[position + 1] {
      let pair = segment.pairs[index]
      product += Double(spread[Int(pair.rank)]) * Double(pair.weight)
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
      hits.insert(hit, at: hits.firstIndex { hit.precedes($0) } ?? hits.count)
    }
  }
}
