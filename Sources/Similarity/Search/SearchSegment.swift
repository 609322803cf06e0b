/// Up to ``largestSize`` rows, ready to be searched: postings of every term, and for several sizes of the head (the
/// most frequent terms) how long the head of each row is. A search reads terms from the rarest on, as many as it needs
/// to leave few rows. Weights must not be negative and rows not longer than 1.
struct SearchSegment: Sendable {
  /// Positions have 16 bits, and the one behind the last whole chunk is no row.
  static let largestSize = 65_536 - SearchSums.chunkSize

  /// Sizes of the head, ascending from 0: two for each doubling.
  let heads: [Int]
  /// What the caller calls each row, by position.
  let ids: [UInt32]
  /// Rank of each term: the term that most rows have is 0.
  let ranks: TermLookup
  /// Term of each rank.
  let terms: [UInt32]
  let postings: SearchPostings
  let denseHeads: DenseHeads
  let headLengths: HeadLengths
  /// Number of groups of postings of an average term of each level.
  let groupsPerTerm: [Double]
  /// The rows themselves, by position, by ascending term, and where each starts.
  let rowStarts: [Int]
  let pairs: [Pair]

  /// A term of a row.
  struct Pair: Sendable {
    var rank: UInt32
    var weight: Float
  }

  /// The rows of `matrix`, at most ``largestSize``, called `ids`.
  init(_ matrix: SparseMatrix, ids: [UInt32]) {
    let ranking = RankedTerms(matrix)
    self.ids = ids
    terms = ranking.terms
    ranks = ranking.lookup
    heads = Self.heads(rankCount: ranking.terms.count)
    headLengths = Self.headLengths(matrix, ranks: ranking.ranks, levelCount: heads.count)
    postings = SearchPostings(
      matrix, ranks: ranking.ranks, rankCount: ranking.terms.count, padding: UInt16(headLengths.stride))
    groupsPerTerm = Self.groupsPerTerm(postings, heads: heads)
    denseHeads = DenseHeads(matrix, ranks: ranking.ranks)
    rowStarts = matrix.rowStarts
    pairs = zip(ranking.ranks, matrix.weights).map { Pair(rank: $0, weight: $1) }
  }

  var count: Int { ids.count }

  /// The row at a position, as it was given.
  func row(_ position: Int) -> (terms: [UInt32], weights: [Float]) {
    let pairs = pairs[rowStarts[position]..<rowStarts[position + 1]]
    return (pairs.map { terms[Int($0.rank)] }, pairs.map(\.weight))
  }

  /// Asks for a row: it is looked at soon.
  func prefetch(_ position: Int) {
    var pair = rowStarts[position]
    while pair < rowStarts[position + 1] {
      pairs.prefetch(pair)
      pair &+= 8
    }
  }

  /// 0, 16, 24, 32, 48, 64 …, each below the number of ranks.
  private static func heads(rankCount: Int) -> [Int] {
    var heads = [0]
    var size = 16
    while size < rankCount {
      heads.append(size)
      if size + size / 2 < rankCount { heads.append(size + size / 2) }
      size *= 2
    }
    return heads
  }

  /// The largest of ``heads`` that a rank is not part of, by its place.
  static func level(of rank: UInt32) -> Int {
    guard rank >= 16 else { return 0 }
    let bits = 31 - rank.leadingZeroBitCount
    return 2 * (bits - 4) + Int(rank &>> UInt32(bits - 1) & 1) + 1
  }

  private static func groupsPerTerm(_ postings: SearchPostings, heads: [Int]) -> [Double] {
    let rankCount = postings.starts.count - 1
    return heads.indices.map { level in
      let (first, end) = (heads[level], level + 1 < heads.count ? heads[level + 1] : rankCount)
      return Double(postings.starts[end] - postings.starts[first]) / Double(max(1, end - first))
    }
  }

  private static func headLengths(_ matrix: SparseMatrix, ranks: [UInt32], levelCount: Int) -> HeadLengths {
    var squares = [[Double]](repeating: [Double](repeating: 0, count: matrix.rowCount), count: levelCount)
    for row in 0..<matrix.rowCount {
      for pair in matrix.row(row) {
        let above = level(of: ranks[pair]) + 1
        let weight = Double(matrix.weights[pair])
        if above < levelCount { squares[above][row] += weight * weight }
      }
      for level in 1..<max(1, levelCount) { squares[level][row] += squares[level - 1][row] }
    }
    return HeadLengths(squares: squares, rowCount: matrix.rowCount)
  }
}

/// How products become numbers of 16 bits, always rounded up.
enum SearchScale {
  /// What a product of 1 comes to in the sums.
  static let product = 24_576.0
}

/// The terms of a matrix by falling frequency, whatever numbers they have.
struct RankedTerms {
  /// Term of each rank.
  let terms: [UInt32]
  let lookup: TermLookup
  /// Rank of each pair of the matrix.
  let ranks: [UInt32]

  init(_ matrix: SparseMatrix) {
    // Dense numbers first: terms may be far apart.
    let distinct = TermLookup.distinct(matrix)
    let dense = TermLookup(distinct)
    let columns = matrix.terms.map { dense[$0] }
    var frequencies = [Int](repeating: 0, count: distinct.count)
    for column in columns { frequencies[Int(column)] += 1 }
    let order = frequencies.indices.sorted { (frequencies[$1], $0) < (frequencies[$0], $1) }
    var rankOfColumn = [UInt32](repeating: 0, count: distinct.count)
    for (rank, column) in order.enumerated() { rankOfColumn[column] = UInt32(rank) }
    terms = order.map { distinct[$0] }
    lookup = TermLookup(terms)
    ranks = columns.map { rankOfColumn[Int($0)] }
  }
}
