/// Rows of (term, weight) pairs, stored one behind the other: row `i` is `rowStarts[i]..<rowStarts[i + 1]` of
/// `terms` and `weights`. Terms ascend within a row.
public struct SparseMatrix: Sendable, Equatable {
  /// Start of each row, and one more: the number of pairs.
  public var rowStarts: [Int] = [0]
  public var terms: [UInt32] = []
  public var weights: [Float] = []

  public init() {}

  /// Number of rows.
  public var rowCount: Int { rowStarts.count - 1 }

  /// The positions of row `index` in `terms` and `weights`.
  public func row(_ index: Int) -> Range<Int> { rowStarts[index]..<rowStarts[index + 1] }
}
