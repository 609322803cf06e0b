/// TF-IDF weights with the meaning, and the option names, of scikit-learn's `TfidfVectorizer`.
///
/// ```swift
/// var counts = TermCounts()
/// for report in [[1, 2, 2], [2, 3], [1, 3, 3]] as [[UInt32]] { counts.append(report) }
/// var model = TFIDF(sublinearTF: true, minDF: .count(2))
/// let vectors = try model.fitTransform(counts)
/// print(vectors.dotProduct(0, 2))   // the cosine of the first report and the last
/// try model.save(to: path)
/// let same = try TFIDF.load(from: path)
/// ```
///
/// The weight of a term in a report is tf · idf, where tf is the count (or 1 + ln count) and
/// idf = 1 + ln((1 + n) / (1 + df)) over the n reports that were fitted, df of which have the term. Terms that were
/// never fitted, or that `minDF`, `maxDF` or `maxFeatures` leave out, get no weight. Unlike scikit-learn, terms
/// keep their numbers: nothing is renumbered when terms are left out.
public struct TFIDF: Sendable, Equatable {
  /// A document frequency, as a number of reports or as a share of all fitted reports.
  public enum Limit: Sendable, Hashable {
    /// So many reports.
    case count(Int)
    /// This share of all fitted reports, 0...1.
    case share(Double)

    func reports(of documentCount: Int) -> Double {
      switch self {
      case .count(let count): Double(count)
      case .share(let share): share * Double(documentCount)
      }
    }

    var isValid: Bool {
      switch self {
      case .count(let count): count >= 0
      case .share(let share): share >= 0 && share <= 1
      }
    }
  }

  /// What each row is divided by.
  public enum Norm: UInt8, Sendable, Hashable {
    /// Nothing.
    case none
    /// The sum of the weights.
    case l1
    /// The Euclidean length: dot products are then cosines.
    case l2
  }

  /// Counts from a larger collection that steady the idf of a small one:
  /// idf = 1 + (1 − share) · ln((1 + n) / (1 + df)) + share · ln((1 + N) / (1 + DF)), capitals for the background.
  public struct Background: Sendable, Hashable {
    /// Number of reports of the background, N.
    public var documentCount: Int
    /// How many of them have each term, DF, by term; 0 for terms beyond the end.
    public var documentFrequencies: [UInt32]
    /// How much the background counts, 0...1.
    public var share: Double

    /// Counts of a collection, by term.
    public init(documentCount: Int, documentFrequencies: [UInt32], share: Double = 0.5) {
      self.documentCount = documentCount
      self.documentFrequencies = documentFrequencies
      self.share = share
    }
  }

  /// Whether tf is 1 + ln(count) in place of the count.
  public let sublinearTF: Bool
  /// Whether idf is taken as if one more report had every term, so that no division by zero occurs.
  public let smoothIDF: Bool
  /// Whether rare terms weigh more than common ones.
  public let useIDF: Bool
  /// Terms in fewer reports are left out.
  public let minDF: Limit
  /// Terms in more reports are left out.
  public let maxDF: Limit
  /// Only this many terms are kept, those that occur most often; the lower number among equals.
  public let maxFeatures: Int?
  /// What each row is divided by.
  public let norm: Norm
  /// Counts of a larger collection to blend in; with them, a term that was never fitted has df = 0 and is weighed.
  public var background: Background?

  /// Number of reports that were fitted.
  public internal(set) var documentCount = 0
  /// How many fitted reports have each term, by term.
  public internal(set) var documentFrequencies: [UInt32] = []
  /// How often each term occurs in all fitted reports, by term.
  public internal(set) var totalCounts: [UInt64] = []

  /// A model that knows no reports yet; the defaults are those of scikit-learn. Options are checked when it is used.
  public init(
    sublinearTF: Bool = false, smoothIDF: Bool = true, useIDF: Bool = true, minDF: Limit = .count(1),
    maxDF: Limit = .share(1), maxFeatures: Int? = nil, norm: Norm = .l2, background: Background? = nil
  ) {
    self.sublinearTF = sublinearTF
    self.smoothIDF = smoothIDF
    self.useIDF = useIDF
    self.minDF = minDF
    self.maxDF = maxDF
    self.maxFeatures = maxFeatures
    self.norm = norm
    self.background = background
  }

  /// Forgets what was fitted and counts these reports. O(pairs).
  public mutating func fit(_ counts: TermCounts) {
    documentCount = 0
    documentFrequencies = []
    totalCounts = []
    partialFit(counts)
  }

  /// Counts more reports. Fitting part by part gives the same weights as all at once. O(pairs).
  public mutating func partialFit(_ counts: TermCounts) {
    let missing = counts.columnCount - documentFrequencies.count
    if missing > 0 {
      documentFrequencies.append(contentsOf: repeatElement(0, count: missing))
      totalCounts.append(contentsOf: repeatElement(0, count: missing))
    }
    documentCount += counts.rowCount
    for position in 0..<counts.terms.count {
      let term = Int(counts.terms[position])
      documentFrequencies[term] &+= documentFrequencies[term] == .max ? 0 : 1
      totalCounts[term] &+= UInt64(counts.counts[position])
    }
  }

  /// Fits these reports and weighs them.
  public mutating func fitTransform(_ counts: TermCounts, threads: Int = 1) throws(TFIDFError) -> SparseMatrix
  {
    fit(counts)
    return try transform(counts, threads: threads)
  }
}

/// Why reports cannot be weighed.
public enum TFIDFError: Error, Equatable {
  /// `minDF` or `maxDF` is negative, or a share above 1.
  case invalidLimit(TFIDF.Limit)
  /// `maxFeatures` is not positive.
  case invalidMaxFeatures(Int)
  /// The share of the background is outside 0...1, or its number of reports is negative.
  case invalidBackground
  /// `maxDF` asks for fewer reports than `minDF`: no term can be kept.
  case noTermCanRemain
  /// The number of threads is not positive.
  case invalidThreadCount(Int)
  /// More reports than a matrix may have rows.
  case tooManyReports(Int, limit: Int)
}
