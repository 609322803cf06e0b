/// Turns words into vectors without a vocabulary and without fitting, as scikit-learn's `HashingVectorizer` does: a
/// word's column is its MurmurHash3 modulo the number of columns, and the hash's sign is the sign of its weight, so
/// that words that fall together cancel out on average.
///
/// ```swift
/// let vectorizer = try HashingVectorizer(columnCount: 1 << 18)
/// let vectors = vectorizer.transform([["troops", "moved"], ["talks", "failed"]])
/// print(vectors.rowCount, vectors.norm(0))   // 2 1.0, but for rounding
/// ```
///
/// ``SimilarityJoin`` is fastest without negative weights: `alternatesSign: false`.
public struct HashingVectorizer: Sendable, Hashable {
  /// Number of columns.
  public let columnCount: Int
  /// Whether half of the words, by their hash, weigh negatively.
  public let alternatesSign: Bool
  /// What each row is divided by.
  public let norm: TFIDF.Norm

  /// `columnCount` must be in 1...2³¹−1.
  public init(
    columnCount: Int = 1 << 20, alternatesSign: Bool = true, norm: TFIDF.Norm = .l2
  ) throws(HashingVectorizerError) {
    guard columnCount > 0, columnCount <= Int(Int32.max) else { throw .invalidColumnCount(columnCount) }
    self.columnCount = columnCount
    self.alternatesSign = alternatesSign
    self.norm = norm
  }

  /// The column and the sign of a word. O(length).
  public func column(of word: String) -> (column: UInt32, sign: Float) {
    let hash = Int32(bitPattern: Self.murmurHash3(Array(word.utf8)))
    // scikit-learn's rule for the one number whose absolute value does not fit.
    let column =
      hash == Int32.min
      ? (Int(Int32.max) - (columnCount - 1)) % columnCount : Int(abs(hash)) % columnCount
    return (UInt32(column), alternatesSign && hash < 0 ? -1 : 1)
  }

  /// The vectors of reports given as their words.
  public func transform(_ reports: some Sequence<some Sequence<String>>) -> SparseMatrix {
    var matrix = SparseMatrix()
    for report in reports {
      var sums: [UInt32: Double] = [:]
      for word in report {
        let (column, sign) = column(of: word)
        sums[column, default: 0] += Double(sign)
      }
      // Words that cancelled out leave no pair.
      let pairs = sums.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      let length =
        switch norm {
        case .none: 1.0
        case .l1: pairs.reduce(0) { $0 + abs($1.value) }
        case .l2: pairs.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
        }
      for (column, value) in pairs {
        matrix.terms.append(column)
        matrix.weights.append(Float(value / length))
      }
      matrix.rowStarts.append(matrix.terms.count)
    }
    return matrix
  }

  /// MurmurHash3, x86, 32 bits, seed 0 (Appleby, public domain).
  static func murmurHash3(_ bytes: [UInt8]) -> UInt32 {
    func mixed(_ block: UInt32) -> UInt32 {
      let product = block &* 0xCC9E_2D51
      return (product &<< 15 | product &>> 17) &* 0x1B87_3593
    }
    var hash: UInt32 = 0
    var index = 0
    while index + 4 <= bytes.count {
      var block: UInt32 = 0
      for byte in 0..<4 { block |= UInt32(bytes[index + byte]) &<< UInt32(8 * byte) }
      hash ^= mixed(block)
      hash = (hash &<< 13 | hash &>> 19) &* 5 &+ 0xE654_6B64
      index += 4
    }
    var tail: UInt32 = 0
    for byte in index..<bytes.count { tail |= UInt32(bytes[byte]) &<< UInt32(8 * (byte - index)) }
    if index < bytes.count { hash ^= mixed(tail) }
    hash ^= UInt32(truncatingIfNeeded: bytes.count)
    hash = (hash ^ hash &>> 16) &* 0x85EB_CA6B
    hash = (hash ^ hash &>> 13) &* 0xC2B2_AE35
    return hash ^ hash &>> 16
  }
}

/// Why a hashing vectorizer cannot be made.
public enum HashingVectorizerError: Error, Equatable {
  /// A number of columns outside 1...2³¹−1.
  case invalidColumnCount(Int)
}
