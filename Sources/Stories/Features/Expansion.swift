import Similarity

/// Lends short reports some weight of the terms of their nearest neighbours: document expansion (Singhal and Pereira,
/// "Document Expansion for Speech Retrieval", 1999).
///
/// Two headlines of one event may share no word: "Quake hits Lima", "Peru shaken by tremor". But a third has words of
/// both, so that with their neighbours' terms beside their own they meet. A longer report says enough itself; what it
/// would borrow belongs to its topic rather than to its story, and so does what a few short ones among longer reports
/// borrow. So only batches of short reports are expanded, by neighbours that a first partition puts into the same
/// story, and the more the larger that story is: where stories are small, a neighbour often tells of something else.
struct Expansion: Sendable {
  /// Neighbours that lend their terms.
  var neighbours = 10
  /// What a neighbour's terms weigh, times its similarity.
  var weight: Float = 0.5
  /// Neighbours less alike lend nothing.
  var leastSimilarity: Float = 0.15
  /// Other reports of a story with which half of the weight is borrowed.
  var storyPrior: Float = 10
  /// Distinct terms up to which a report, or the median of a batch, is short, and from which on it is not.
  var lengths: ClosedRange<Float> = 26...33

  /// Whether reports with so many distinct terms are short enough, taken together.
  func isWanted(_ lengths: [Int]) -> Bool { !lengths.isEmpty && shortness(Self.median(lengths)) > 0 }

  /// `matrix`, whose rows have length 1, with the short ones of `rows` expanded by their neighbours among `rows` in the
  /// same one of `stories`, and again of length 1. `lent` is what of each row may be lent and makes neighbours. Without
  /// short rows O(rows log rows), else about what a search for each of them takes.
  func expanded(
    _ matrix: SparseMatrix, by lent: SparseMatrix, stories: [Int], among rows: [Int], threads: Int
  ) throws -> SparseMatrix {
    guard rows.count > 1 else { return matrix }
    let lengths = rows.map { matrix.row($0).count }
    let inBatch = weight * shortness(Self.median(lengths))
    let short = zip(rows, lengths).filter { inBatch * shortness($1) > 0 }.map(\.0)
    guard !short.isEmpty else { return matrix }
    var sizes: [Int: Float] = [:]
    for row in rows { sizes[stories[row], default: 0] += 1 }

    // One neighbour more than wanted, because each row finds itself.
    let lists = try NearestNeighbours(count: neighbours + 1, threads: threads)
      .neighbours(of: lent.selecting(short), in: lent.selecting(rows))
    var expanded = SparseMatrix()
    var copied = 0
    for (row, list) in zip(short, short.indices.map { lists[$0] }) {
      expanded.append(matrix.selecting(copied..<row))
      copied = row + 1
      let lenders = list.filter { neighbour in
        let lender = rows[Int(neighbour.row)]
        return lender != row && stories[lender] == stories[row] && neighbour.similarity >= leastSimilarity
      }
      let others = sizes[stories[row], default: 1] - 1
      let share = inBatch * shortness(matrix.row(row).count) * others / (others + storyPrior)
      var weights: [UInt32: Float] = [:]
      add(matrix, row, times: 1, to: &weights)
      for lender in lenders.prefix(neighbours) {
        add(lent, rows[Int(lender.row)], times: share * lender.similarity, to: &weights)
      }
      let terms = weights.keys.sorted()
      try expanded.append(terms: terms, weights: terms.map { weights[$0, default: 0] })
    }
    expanded.append(matrix.selecting(copied..<matrix.rowCount))
    return expanded.normalized()
  }

  private func add(_ matrix: SparseMatrix, _ row: Int, times factor: Float, to weights: inout [UInt32: Float])
  {
    for position in matrix.row(row) {
      weights[matrix.terms[position], default: 0] += factor * matrix.weights[position]
    }
  }

  private static func median(_ lengths: [Int]) -> Int { lengths.sorted()[lengths.count / 2] }

  /// 1 for a length that is short, 0 for one that is not, between them in a straight line.
  private func shortness(_ length: Int) -> Float {
    min(1, max(0, (lengths.upperBound - Float(length)) / (lengths.upperBound - lengths.lowerBound)))
  }
}
