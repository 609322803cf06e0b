import Similarity
import Testing

@Suite("Sparse matrix")
struct SparseMatrixTests {
  @Test("rows are stored by ascending term, in whatever order they come")
  func ordersTerms() throws {
    let matrix = try SparseMatrix(rows: [[(9, 0.5), (2, 0.25)], [], [(1, 1)]])
    #expect(matrix.rowStarts == [0, 2, 2, 3])
    #expect(matrix.terms == [2, 9, 1])
    #expect(matrix.weights == [0.25, 0.5, 1])
    #expect(matrix.columnCount == 10)
  }

  @Test("weights that are no numbers, terms that come twice and columns of different length are errors")
  func rejects() {
    for weight in [Float.nan, .infinity, -.infinity] {
      #expect(throws: SparseMatrixError.weightNotFinite(row: 1)) {
        try SparseMatrix(rows: [[(1, 1)], [(1, 1), (2, weight)]])
      }
    }
    #expect(throws: SparseMatrixError.termTwice(row: 0, term: 4)) {
      try SparseMatrix(rows: [[(4, 1), (2, 1), (4, 1)]])
    }
    var matrix = SparseMatrix()
    #expect(throws: SparseMatrixError.countsDiffer(row: 0, terms: 1, weights: 0)) {
      try matrix.append(terms: [1], weights: [])
    }
    #expect(matrix == SparseMatrix())
  }

  @Test("normalized rows have length 1, empty rows and rows of zeros stay")
  func normalizes() throws {
    let matrix = try SparseMatrix(rows: [[(0, 3), (1, -4)], [], [(7, 0)]]).normalized()
    #expect(matrix.weights == [0.6, -0.8, 0])
    #expect(matrix.dotProduct(0, 0) > 1 - SimilarityJoin.tolerance)
  }
}
