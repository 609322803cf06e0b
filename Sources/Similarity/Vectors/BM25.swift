#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// BM25 weights (Robertson and Zaragoza 2009, with the idf of Lucene, which is never negative): a term's count counts
/// ever less, and less in long reports.
///
/// ```swift
/// var counts = TermCounts()
/// for report in [[1, 2, 2], [2, 3], [1, 3, 3]] as [[UInt32]] { counts.append(report) }
/// var model = try BM25(k1: 1.2, b: 0.75)
/// let vectors = model.fitTransform(counts)
/// print(vectors.dotProduct(0, 2))   // the cosine of the first report and the last
/// ```
///
/// The weight is idf · count · (k1 + 1) / (count + k1 · (1 − b + b · length / mean length)), where
/// idf = ln(1 + (n − df + ½) / (df + ½)). Rows are divided by their Euclidean length unless `normalizes` is off, so
/// that they can be joined like those of ``TFIDF``.
public struct BM25: Sendable, Equatable {
  /// How soon more of the same word stops counting.
  public let k1: Double
  /// How much the length of a report counts, 0...1.
  public let b: Double
  /// Whether rows get length 1.
  public let normalizes: Bool

  /// Number of reports that were fitted.
  public private(set) var documentCount = 0
  /// Number of terms in all of them, each as often as it occurs.
  public private(set) var totalLength: UInt64 = 0
  /// How many of them have each term, by term.
  public private(set) var documentFrequencies: [UInt32] = []

  /// Throws for a `k1` that is negative or infinite and for a `b` outside 0...1.
  public init(k1: Double = 1.2, b: Double = 0.75, normalizes: Bool = true) throws(BM25Error) {
    guard k1 >= 0, k1.isFinite else { throw .invalidK1(k1) }
    guard b >= 0, b <= 1 else { throw .invalidB(b) }
    self.k1 = k1
    self.b = b
    self.normalizes = normalizes
  }

  /// Counts more reports. O(pairs).
  public mutating func partialFit(_ counts: TermCounts) {
    let missing = counts.columnCount - documentFrequencies.count
    if missing > 0 { documentFrequencies.append(contentsOf: repeatElement(0, count: missing)) }
    documentCount += counts.rowCount
    for position in 0..<counts.terms.count {
      let term = Int(counts.terms[position])
      documentFrequencies[term] &+= documentFrequencies[term] == .max ? 0 : 1
      totalLength &+= UInt64(counts.counts[position])
    }
  }

  /// Weighs reports with what was fitted; terms that were never fitted get no weight. O(pairs).
  public func transform(_ counts: TermCounts) -> SparseMatrix {
    let n = Double(documentCount)
    let idf = documentFrequencies.map { $0 == 0 ? 0 : log(1 + (n - Double($0) + 0.5) / (Double($0) + 0.5)) }
    let meanLength = documentCount == 0 ? 1 : max(Double(totalLength) / n, 1e-9)
    var matrix = SparseMatrix()
    matrix.reserveCapacity(rows: counts.rowCount, pairs: counts.terms.count)
    for row in 0..<counts.rowCount {
      let length = counts.row(row).reduce(0.0) { $0 + Double(counts.counts[$1]) }
      let dampening = k1 * (1 - b + b * length / meanLength)
      var values: [Double] = []
      for position in counts.row(row) {
        let term = Int(counts.terms[position])
        guard term < idf.count, idf[term] > 0 else { continue }
        let count = Double(counts.counts[position])
        matrix.terms.append(UInt32(term))
        values.append(idf[term] * count * (k1 + 1) / (count + dampening))
      }
      let norm = normalizes ? values.reduce(0) { $0 + $1 * $1 }.squareRoot() : 1
      for value in values { matrix.weights.append(Float(norm > 0 ? value / norm : value)) }
      matrix.rowStarts.append(matrix.terms.count)
    }
    return matrix
  }

  /// Forgets what was fitted, fits these reports and weighs them.
  public mutating func fitTransform(_ counts: TermCounts) -> SparseMatrix {
    documentCount = 0
    totalLength = 0
    documentFrequencies = []
    partialFit(counts)
    return transform(counts)
  }
}

/// Why BM25 cannot be made.
public enum BM25Error: Error, Equatable {
  /// A `k1` that is negative or infinite.
  case invalidK1(Double)
  /// A `b` outside 0...1.
  case invalidB(Double)
}
