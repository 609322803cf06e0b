import Tokenize

/// Gives runs of consecutive terms numbers of their own: scikit-learn's `ngram_range`.
///
/// ```swift
/// var table = try NGramTable(lengths: 1...2)
/// var counts = TermCounts()
/// counts.append(table.terms(of: [4, 9, 4]))  // 4, 9, 4, 4 9, 9 4
/// ```
///
/// Numbers are given in the order of first appearance and are not those of the single terms, not even for runs of
/// one.
public struct NGramTable: Sendable {
  /// How many terms a run has, at least and at most.
  public let lengths: ClosedRange<Int>
  /// From (number of the run without its last term, last term) to the run's number; a run of one has no beginning.
  private var numbers: [UInt64: TermID] = [:]
  private static let noBeginning = UInt64(UInt32.max)

  /// Throws for lengths below 1.
  public init(lengths: ClosedRange<Int>) throws(NGramTableError) {
    guard lengths.lowerBound > 0 else { throw .invalidLengths(lengths) }
    self.lengths = lengths
  }

  /// Number of distinct runs met so far, those shorter than the shortest asked for included.
  public var count: Int { numbers.count }

  /// The runs of one report's terms. `TermTable.noTerm` is left out first, so that runs reach across stop words, as in
  /// scikit-learn. O(terms · longest run).
  public mutating func terms(of terms: some Sequence<TermID>) -> [TermID] {
    let terms = terms.filter { $0 != TermTable.noTerm }
    var runs: [TermID] = []
    for start in terms.indices {
      var beginning = Self.noBeginning
      for end in start..<min(terms.count, start + lengths.upperBound) {
        let key = beginning &<< 32 | UInt64(terms[end])
        let number = numbers[key] ?? TermID(numbers.count)
        numbers[key] = number
        if end - start + 1 >= lengths.lowerBound { runs.append(number) }
        beginning = UInt64(number)
      }
    }
    return runs
  }
}

/// Why a table of runs cannot be made.
public enum NGramTableError: Error, Equatable {
  /// Lengths that begin below 1.
  case invalidLengths(ClosedRange<Int>)
}
