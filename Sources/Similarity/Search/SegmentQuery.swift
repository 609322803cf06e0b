/// A query in the ranks of one segment, in the order it is read: the highest level, which has the rarest terms, first.
struct SegmentQuery {
  /// A term that some row of the segment has.
  struct Term {
    var rank: UInt32
    var weight: Float
  }

  /// The query's terms between one head and the next.
  struct Level {
    /// Where they are in ``SegmentQuery/terms``.
    var start = 0
    var end = 0
    /// Square of the length of all terms of the levels below, which is the query's head.
    var headSquare = 0.0
  }

  private(set) var terms: [Term] = []
  private(set) var levels: [Level] = []
  private var unsorted: [Term] = []

  /// The terms that are not read yet when this level is.
  func head(level: Int) -> ArraySlice<Term> { terms[levels[level].end...] }

  /// Looks up the terms of a query, which have positive weights, and sorts them by level.
  mutating func find(
    _ queryTerms: ArraySlice<UInt32>, _ weights: ArraySlice<Float>, in segment: SearchSegment
  ) {
    levels.removeAll(keepingCapacity: true)
    for _ in segment.heads.indices { levels.append(Level()) }
    unsorted.removeAll(keepingCapacity: true)
    for (term, weight) in zip(queryTerms, weights) where weight > 0 {
      let rank = segment.ranks[term]
      guard rank != TermLookup.none else { continue }
      unsorted.append(Term(rank: rank, weight: weight))
      let level = SearchSegment.level(of: rank)
      levels[level].end += 1
      levels[level].headSquare += Double(weight) * Double(weight)
    }
    var (start, square) = (0, 0.0)
    for level in levels.indices.reversed() {
      levels[level].start = start
      start += levels[level].end
      levels[level].end = levels[level].start
    }
    for level in levels.indices {
      let own = levels[level].headSquare
      levels[level].headSquare = square
      square += own
    }
    // Counting sort: each `end` moves from its level's start.
    terms.removeAll(keepingCapacity: true)
    terms.append(contentsOf: unsorted)
    for term in unsorted {
      let level = SearchSegment.level(of: term.rank)
      terms[levels[level].end] = term
      levels[level].end += 1
    }
  }
}
