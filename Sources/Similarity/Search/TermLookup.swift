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
