import Testing

@testable import Similarity

@Suite("Limits")
struct LimitTests {
  @Test("a matrix takes no more rows than can be numbered")
  func rows() throws {
    var matrix = SparseMatrix()
    for row in 0..<3 { try matrix.append(terms: [UInt32(row)], weights: [1], mostRows: 3) }
    let before = matrix
    #expect(throws: SparseMatrixError.tooManyRows(limit: 3)) {
      try matrix.append(terms: [9], weights: [1], mostRows: 3)
    }
    #expect(matrix == before)
  }

  @Test("no more reports are weighed than a matrix has rows")
  func weighing() throws {
    var counts = TermCounts()
    for row in 0..<4 { counts.append([UInt32(row), 7]) }
    var model = TFIDF()
    model.fit(counts)
    #expect(try model.transform(counts, threads: 2, mostRows: 4).rowCount == 4)
    #expect(throws: TFIDFError.tooManyReports(4, limit: 3)) {
      try model.transform(counts, threads: 2, mostRows: 3)
    }
  }

  @Test("counts stop at the largest number")
  func counts() throws {
    var counts = TermCounts()
    let row: [(term: UInt32, count: UInt32)] = [(3, .max), (3, 5), (4, 1)]
    counts.append(counted: row)
    #expect(counts.counts == [.max, 1])
    var model = TFIDF()
    model.documentCount = Int(UInt32.max)
    model.documentFrequencies = [0, 0, 0, .max, 8]
    model.totalCounts = [0, 0, 0, 1, 1]
    model.partialFit(counts)
    #expect(model.documentFrequencies == [0, 0, 0, .max, 9])
  }

  @Test("reports and words of near-duplicates can be numbered")
  func nearDuplicates() throws {
    let rows = WordRows([[1, 2, 3], [4, 5]])
    #expect(throws: Never.self) { try NearDuplicates().check(rows, most: 5) }
    #expect(throws: NearDuplicatesError.tooManyWords(5)) { try NearDuplicates().check(rows, most: 4) }
    #expect(throws: NearDuplicatesError.tooManyReports(2)) { try NearDuplicates().check(rows, most: 2) }
  }
}
