/// The words of many reports as ids, one report behind the other: report `i` is `row(i)` of `words`.
///
/// ```swift
/// var rows = WordRows()
/// rows.append([7, 3, 3, 9])   // for instance the `words` of a `TokenizedText`
/// print(rows.count)           // 1
/// ```
public struct WordRows: Sendable, Equatable {
  /// Start of each report, and one more: the number of words.
  public private(set) var rowStarts: [Int] = [0]
  /// The words of all reports, one report behind the other.
  public private(set) var words: [UInt32] = []

  /// No reports.
  public init() {}

  /// A report for each of `rows`.
  public init(_ rows: [[UInt32]]) {
    for row in rows { append(row) }
  }

  /// Number of reports.
  public var count: Int { rowStarts.count - 1 }

  /// The positions of report `index` in `words`.
  public func row(_ index: Int) -> Range<Int> { rowStarts[index]..<rowStarts[index + 1] }

  /// Appends the words of one report. O(words).
  public mutating func append(_ row: some Sequence<UInt32>) {
    words.append(contentsOf: row)
    rowStarts.append(words.count)
  }

  /// Makes room for so many reports and words altogether.
  public mutating func reserveCapacity(rows: Int, words: Int) {
    rowStarts.reserveCapacity(rows + 1)
    self.words.reserveCapacity(words)
  }
}
