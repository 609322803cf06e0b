/// Up to 65,536 rows, ready to be searched: postings of every term as in ``TailBlock``, and for several sizes of the
/// head the length of each row's head. A search reads as many terms, rarest first, as it needs to leave few rows.
/// Weights must not be negative and rows not longer than 1.
struct SearchSegment: Sendable {
  /// Sizes of the head, ascending from 0.
  let heads: [Int]
  /// What the caller calls each row, by position. Positions are sorted by the length of a middle head.
  let ids: [UInt32]
  /// Rank of each term.
  let ranks: TermLookup
  /// Term of each rank.
  let terms: [UInt32]
  /// Start of each rank in `postings`, and one more.
  let starts: [UInt32]
  /// (weight << 16 | position), ascending by position within a rank.
  let postings: [UInt32]
  /// Length of the head of each position, for each of `heads`, rounded up.
  let headLengths: [[Float]]
  /// The longest of each group of ``TailSums/groupSize`` positions, for each of `heads`.
  let groupHeads: [[Float]]
  /// The rows themselves, by position, as (rank, weight) by ascending term.
  let rowStarts: [Int]
  let rowRanks: [UInt32]
  let rowWeights: [Float]

  /// The rows of `matrix`, at most 65,536, called `ids`.
  init(_ matrix: SparseMatrix, ids rowIDs: [UInt32]) {
    let ranking = RankedTerms(matrix)
    terms = ranking.terms
    ranks = ranking.lookup
    var heads = [0]
    while let last = heads.last, max(last * 2, 16) < terms.count { heads.append(max(last * 2, 16)) }
    self.heads = heads
    let lengths = Self.lengths(matrix, ranks: ranking.ranks, heads: heads)
    let middle = heads.count / 2
    let order = (0..<matrix.rowCount).sorted { (lengths[middle][$0], $0) < (lengths[middle][$1], $1) }
    ids = order.map { rowIDs[$0] }
    headLengths = lengths.map { lengths in order.map { lengths[$0] } }
    groupHeads = headLengths.map { lengths in
      stride(from: 0, to: lengths.count, by: TailSums.groupSize).map { start in
        lengths[start..<min(start + TailSums.groupSize, lengths.count)].max() ?? 0
      }
    }
    var rowStarts = [0]
    var rowRanks: [UInt32] = []
    var rowWeights: [Float] = []
    var ends = [UInt32](repeating: 0, count: terms.count + 1)
    for row in order {
      for position in matrix.row(row) {
        rowRanks.append(ranking.ranks[position])
        rowWeights.append(matrix.weights[position])
        ends[Int(ranking.ranks[position]) + 1] += 1
      }
      rowStarts.append(rowRanks.count)
    }
    for rank in terms.indices { ends[rank + 1] += ends[rank] }
    starts = ends
    var postings = [UInt32](repeating: 0, count: rowRanks.count)
    for position in order.indices {
      for pair in rowStarts[position]..<rowStarts[position + 1] {
        let rank = Int(rowRanks[pair])
        let weight = UInt32(min(65_535, (rowWeights[pair] * 65_535).rounded(.up)))
        postings[Int(ends[rank])] = weight &<< 16 | UInt32(position)
        ends[rank] += 1
      }
    }
    self.rowStarts = rowStarts
    self.rowRanks = rowRanks
    self.rowWeights = rowWeights
    self.postings = postings
  }

  var count: Int { ids.count }

  /// The row at a position, as it was given.
  func row(_ position: Int) -> (terms: [UInt32], weights: [Float]) {
    let pairs = rowStarts[position]..<rowStarts[position + 1]
    return (rowRanks[pairs].map { terms[Int($0)] }, Array(rowWeights[pairs]))
  }

  private static func lengths(_ matrix: SparseMatrix, ranks: [UInt32], heads: [Int]) -> [[Float]] {
    var lengths = [[Float]](repeating: [Float](repeating: 0, count: matrix.rowCount), count: heads.count)
    var squares = [Double](repeating: 0, count: heads.count)
    for row in 0..<matrix.rowCount {
      for index in squares.indices { squares[index] = 0 }
      for position in matrix.row(row) {
        let square = Double(matrix.weights[position]) * Double(matrix.weights[position])
        var index = heads.count - 1
        while index >= 0, ranks[position] < heads[index] {
          squares[index] += square
          index -= 1
        }
      }
      for index in heads.indices {
        lengths[index][row] = Float(squares[index].squareRoot() * (1 + 0x1p-20))
      }
    }
    return lengths
  }
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

/// From term to its place in a list of distinct terms: an array, or a dictionary where terms are far apart.
struct TermLookup: Sendable {
  static let none = UInt32.max
  private var dense: [UInt32] = []
  private var sparse: [UInt32: UInt32] = [:]

  init(_ terms: [UInt32]) {
    let columns = Int(terms.max() ?? 0) + 1
    if Self.isDense(columns: columns, pairs: terms.count) {
      dense = [UInt32](repeating: Self.none, count: columns)
      for (place, term) in terms.enumerated() { dense[Int(term)] = UInt32(place) }
    } else {
      for (place, term) in terms.enumerated() { sparse[term] = UInt32(place) }
    }
  }

  /// Whether an array by term is worth its memory.
  static func isDense(columns: Int, pairs: Int) -> Bool { columns <= pairs * 16 + 65_536 }

  /// The terms a matrix has, ascending.
  static func distinct(_ matrix: SparseMatrix) -> [UInt32] {
    let columns = matrix.columnCount
    guard isDense(columns: columns, pairs: matrix.count) else { return Set(matrix.terms).sorted() }
    var present = [Bool](repeating: false, count: columns)
    for term in matrix.terms { present[Int(term)] = true }
    return present.indices.filter { present[$0] }.map { UInt32($0) }
  }

  subscript(term: UInt32) -> UInt32 {
    dense.isEmpty ? sparse[term] ?? Self.none : term < dense.count ? dense[Int(term)] : Self.none
  }
}
