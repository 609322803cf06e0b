/// Rows of (term, weight) pairs, stored one behind the other: row `i` is `rowStarts[i]..<rowStarts[i + 1]` of
/// `terms` and `weights`. Within a row terms ascend strictly and weights are finite; whatever builds a matrix
/// sees to that, so whatever reads one can rely on it.
///
/// ```swift
/// var matrix = SparseMatrix()
/// try matrix.append(terms: [3, 1], weights: [0.8, 0.6])
/// print(matrix.dotProduct(0, 0))  // 1.0, but for rounding
/// ```
public struct SparseMatrix: Sendable, Equatable {
  /// Most rows that joins, searches and clusterings can number, 2³¹ − 1.
  public static let mostRows = Int(Int32.max)

  /// Start of each row, and one more: the number of pairs.
  public internal(set) var rowStarts: [Int] = [0]
  /// The terms of all rows, one row behind the other.
  public internal(set) var terms: [UInt32] = []
  /// The weight of each term, beside `terms`.
  public internal(set) var weights: [Float] = []

  /// A matrix without rows.
  public init() {}

  /// The matrix with these rows; pairs of a row may come in any order.
  public init(rows: [[(term: UInt32, weight: Float)]]) throws(SparseMatrixError) {
    for row in rows { try append(terms: row.map(\.term), weights: row.map(\.weight)) }
  }

  /// Number of rows.
  public var rowCount: Int { rowStarts.count - 1 }

  /// Number of (term, weight) pairs.
  public var count: Int { terms.count }

  /// The positions of row `index` in `terms` and `weights`.
  public func row(_ index: Int) -> Range<Int> { rowStarts[index]..<rowStarts[index + 1] }

  /// One more than the largest term; 0 without terms. O(rows).
  public var columnCount: Int {
    var count = 0
    for index in 0..<rowCount where rowStarts[index] < rowStarts[index + 1] {
      count = max(count, Int(terms[rowStarts[index + 1] - 1]) + 1)
    }
    return count
  }

  /// Makes room for this many pairs.
  public mutating func reserveCapacity(rows: Int, pairs: Int) {
    rowStarts.reserveCapacity(rows + 1)
    terms.reserveCapacity(pairs)
    weights.reserveCapacity(pairs)
  }

  /// Appends a row. Pairs may come in any order; a weight of zero is kept.
  /// - Throws: ``SparseMatrixError``, and appends nothing, when the counts differ, a term comes twice, a weight is
  ///   NaN or infinite, or there are ``mostRows`` already.
  public mutating func append(terms: [UInt32], weights: [Float]) throws(SparseMatrixError) {
    try append(terms: terms, weights: weights, mostRows: Self.mostRows)
  }

  mutating func append(
    terms: [UInt32], weights: [Float], mostRows: Int
  ) throws(SparseMatrixError) {
    guard rowCount < mostRows else { throw .tooManyRows(limit: mostRows) }
    guard terms.count == weights.count else {
      throw .countsDiffer(row: rowCount, terms: terms.count, weights: weights.count)
    }
    guard weights.allSatisfy(\.isFinite) else { throw .weightNotFinite(row: rowCount) }
    var ascending = true
    for index in terms.indices.dropFirst() where terms[index - 1] >= terms[index] { ascending = false }
    if ascending {
      self.terms += terms
      self.weights += weights
    } else {
      let order = terms.indices.sorted { terms[$0] < terms[$1] }
      for (left, right) in zip(order, order.dropFirst()) where terms[left] == terms[right] {
        throw .termTwice(row: rowCount, term: terms[left])
      }
      for index in order {
        self.terms.append(terms[index])
        self.weights.append(weights[index])
      }
    }
    rowStarts.append(self.terms.count)
  }

  /// Appends the rows of another matrix. O(pairs of the other).
  public mutating func append(_ other: SparseMatrix) {
    let base = terms.count
    for start in other.rowStarts.dropFirst() { rowStarts.append(base + start) }
    terms += other.terms
    weights += other.weights
  }

  /// The matrix of these rows, in this order. O(their pairs).
  public func selecting(_ rows: some Sequence<Int>) -> SparseMatrix {
    var selection = SparseMatrix()
    for index in rows {
      let row = row(index)
      selection.terms += terms[row]
      selection.weights += weights[row]
      selection.rowStarts.append(selection.terms.count)
    }
    return selection
  }

  /// The matrix itself, or, where terms are so far apart that an array by term is out of proportion, one with terms
  /// numbered anew in the same order.
  func withDenseTerms() -> SparseMatrix {
    guard !TermLookup.isDense(columns: columnCount, pairs: count) else { return self }
    let columns = TermLookup(TermLookup.distinct(self))
    var copy = self
    copy.terms = terms.map { columns[$0] }
    return copy
  }

  /// Whether no weight is negative and no row longer than 1, which bounds rely on.
  func isBounded(row index: Int) -> Bool {
    var square = 0.0
    var least: Float = 0
    for position in row(index) {
      square += Double(weights[position]) * Double(weights[position])
      least = min(least, weights[position])
    }
    return least >= 0 && square <= 1 + 0x1p-20
  }

  /// The Euclidean length of row `index`.
  public func norm(_ index: Int) -> Double {
    var sum = 0.0
    for position in row(index) { sum += Double(weights[position]) * Double(weights[position]) }
    return sum.squareRoot()
  }

  /// Each row divided by its Euclidean length; rows of length 0 stay as they are.
  public func normalized() -> SparseMatrix {
    var copy = self
    for index in 0..<rowCount {
      let norm = norm(index)
      guard norm > 0 else { continue }
      for position in row(index) { copy.weights[position] = Float(Double(weights[position]) / norm) }
    }
    return copy
  }

  /// Each weight multiplied with a factor of its term; a product that is not finite becomes 0. O(pairs).
  public func multiplyingTerms(by factor: (_ term: UInt32) -> Float) -> SparseMatrix {
    var copy = self
    for position in terms.indices {
      let product = weights[position] * factor(terms[position])
      copy.weights[position] = product.isFinite ? product : 0
    }
    return copy
  }

  /// The dot product of two rows: the cosine when both have length 1. Products are exact and summed in `Double` by
  /// ascending term, so the value does not depend on who asks. O(pairs of both rows).
  public func dotProduct(_ a: Int, _ b: Int) -> Double { dotProduct(a, with: b, of: self) }

  /// The dot product of row `a` and row `b` of another matrix over the same terms.
  public func dotProduct(_ a: Int, with b: Int, of other: SparseMatrix) -> Double {
    dotProduct(a, other.terms[other.row(b)], other.weights[other.row(b)])
  }

  /// The dot product of row `index` and a vector whose terms ascend.
  func dotProduct(_ index: Int, _ otherTerms: ArraySlice<UInt32>, _ otherWeights: ArraySlice<Float>) -> Double
  {
    let row = row(index)
    var i = row.lowerBound
    var j = otherTerms.startIndex
    var sum = 0.0
    while i < row.upperBound, j < otherTerms.endIndex {
      let left = terms[i]
      let right = otherTerms[j]
      if left == right { sum += Double(weights[i]) * Double(otherWeights[j]) }
      i &+= left <= right ? 1 : 0
      j &+= right <= left ? 1 : 0
    }
    return sum
  }
}

/// Why a row cannot be part of a ``SparseMatrix``.
public enum SparseMatrixError: Error, Equatable {
  /// There are not as many weights as terms.
  case countsDiffer(row: Int, terms: Int, weights: Int)
  /// A row has a term twice.
  case termTwice(row: Int, term: UInt32)
  /// A weight is infinite or no number.
  case weightNotFinite(row: Int)
  /// There is no number left for another row.
  case tooManyRows(limit: Int)
}
