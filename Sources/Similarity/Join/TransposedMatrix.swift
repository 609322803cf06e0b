/// For each term the rows that have it, ascending, with their weights.
struct TransposedMatrix: Sendable {
  private let columns: TermLookup
  private let starts: [Int]
  /// Where each pair of the matrix went: what stands before it in its list are the earlier rows.
  private let places: [Int]
  private var rows: [UInt32]
  private var weights: [Float]

  init(_ matrix: SparseMatrix) {
    let distinct = TermLookup.distinct(matrix)
    let columns = TermLookup(distinct)
    var ends = [Int](repeating: 0, count: distinct.count + 1)
    for term in matrix.terms { ends[Int(columns[term]) + 1] += 1 }
    for column in distinct.indices { ends[column + 1] += ends[column] }
    starts = ends
    rows = [UInt32](repeating: 0, count: matrix.count)
    weights = [Float](repeating: 0, count: matrix.count)
    var places = [Int](repeating: 0, count: matrix.count)
    for row in 0..<matrix.rowCount {
      for position in matrix.row(row) {
        let column = Int(columns[matrix.terms[position]])
        rows[ends[column]] = UInt32(row)
        weights[ends[column]] = matrix.weights[position]
        places[position] = ends[column]
        ends[column] += 1
      }
    }
    self.columns = columns
    self.places = places
  }

  /// Adds the products of row `row` of `matrix` with all rows here to `sums`, by ascending term, so that each sum has
  /// the bits of ``SparseMatrix/dotProduct(_:_:)``.
  func accumulate(_ row: Int, of matrix: SparseMatrix, into sums: inout [Double]) {
    for position in matrix.row(row) {
      let column = columns[matrix.terms[position]]
      guard column != TermLookup.none else { continue }
      add(starts[Int(column)]..<starts[Int(column) + 1], times: matrix.weights[position], to: &sums)
    }
  }

  /// The same for a row of the matrix that was transposed and the rows before it.
  func accumulateEarlier(_ row: Int, of matrix: SparseMatrix, into sums: inout [Double]) {
    for position in matrix.row(row) {
      let column = Int(columns[matrix.terms[position]])
      add(starts[column]..<places[position], times: matrix.weights[position], to: &sums)
    }
  }

  /// Adds `weight` times the weights of a stretch of postings. Rows were numbered by `init`, so `sums`, one for each
  /// row, has a place for all of them.
  private func add(_ postings: Range<Int>, times weight: Float, to sums: inout [Double]) {
    let weight = Double(weight)
    rows.withUnsafeBufferPointer { rows in
      weights.withUnsafeBufferPointer { weights in
        sums.withUnsafeMutableBufferPointer { sums in
          var index = postings.lowerBound
          while index < postings.upperBound {
            sums[Int(rows[index])] += weight * Double(weights[index])
            index &+= 1
          }
        }
      }
    }
  }
}
