import TestSupport
import Testing

@testable import Similarity

/// The parts of the search that decide which rows need not be looked at: each has to err upwards.
@Suite("Search bounds")
struct SearcherTests {
  @Test("the sums of all lists are never below the true products, and hardly above")
  func sums() throws {
    let matrix = try GeneratedVectors(rows: 300, terms: 500).matrix(seed: 61)
    let segment = SearchSegment(matrix, ids: (0..<300).map { UInt32($0) })
    var sums = SearchSums()
    for query in stride(from: 0, to: matrix.rowCount, by: 23) {
      sums.reset(segment.headLengths.stride)
      var terms = SegmentQuery()
      terms.find(matrix.terms[matrix.row(query)], matrix.weights[matrix.row(query)], in: segment)
      sums.add(segment.postings, terms.terms, terms.terms.indices, saturating: query % 2 == 0)
      for row in 0..<matrix.rowCount {
        let product = matrix.dotProduct(query, row) * SearchScale.product
        #expect(Double(sums[row]) >= product - 1e-9)
        // A group's weight is up to twice the row's, and every term is rounded up.
        #expect(Double(sums[row]) <= product * 2 + 2 * Double(matrix.row(row).count))
      }
    }
  }

  @Test("a query's terms are sorted by level, and each level knows how long the terms below are")
  func levels() throws {
    let matrix = try GeneratedVectors(rows: 200, terms: 3_000).matrix(seed: 65)
    let segment = SearchSegment(matrix, ids: (0..<200).map { UInt32($0) })
    var query = SegmentQuery()
    for row in stride(from: 0, to: 200, by: 31) {
      query.find(matrix.terms[matrix.row(row)], matrix.weights[matrix.row(row)], in: segment)
      #expect(query.terms.count == matrix.row(row).count)
      for level in segment.heads.indices {
        let own = query.levels[level]
        let range = own.start..<own.end
        #expect(query.terms[range].allSatisfy { SearchSegment.level(of: $0.rank) == level })
        let below = query.head(level: level)
        #expect(below.allSatisfy { Int($0.rank) < segment.heads[level] })
        #expect(
          query.terms[..<own.start].allSatisfy { SearchSegment.level(of: $0.rank) > level })
        let square = below.reduce(0.0) { $0 + Double($1.weight) * Double($1.weight) }
        #expect(abs(square - own.headSquare) < 1e-12)
      }
    }
  }

  @Test("candidates are sorted by falling bound, then by position")
  func candidates() {
    let candidates = [(7, 65_535), (65_535, 3), (7, 0), (0, 9), (65_535, 2)].map {
      Candidate(bound: UInt16($0.0), position: $0.1)
    }
    let sorted = candidates.sorted()
    #expect(sorted.map(\.bound) == [65_535, 65_535, 7, 7, 0])
    #expect(sorted.map(\.position) == [2, 3, 0, 65_535, 9])
  }

  @Test("products of heads are never below the product of both lengths", arguments: [0.003, 0.2, 0.7, 1])
  func heads(length: Double) {
    var generator = SeededGenerator(seed: 62)
    let squares = [0.0, 0.01, 1].map { most in
      (0..<150).map { _ in Double.random(in: 0...most, using: &generator) }
    }
    let heads = HeadLengths(squares: squares, rowCount: 150)
    for level in squares.indices {
      let factor = heads.factor(level: level, length: length)
      for row in 0..<150 {
        let product = factor.product(heads.length(row, level: level))
        let true16 = length * squares[level][row].squareRoot() * SearchScale.product
        // Rounded down, so one may be missing.
        #expect(Double(product) + 1 >= true16)
      }
    }
  }

  @Test("products of dense heads are never below the true ones")
  func denseHeads() throws {
    let matrix = try GeneratedVectors(rows: 120, terms: 400).matrix(seed: 63)
    let segment = SearchSegment(matrix, ids: (0..<120).map { UInt32($0) })
    var largest = [Float](repeating: 0, count: segment.terms.count)
    for pair in segment.pairs { largest[Int(pair.rank)] = max(largest[Int(pair.rank)], pair.weight) }
    for query in stride(from: 0, to: 120, by: 7) {
      var terms = SegmentQuery()
      terms.find(matrix.terms[matrix.row(query)], matrix.weights[matrix.row(query)], in: segment)
      let level = SearchSegment.level(of: UInt32(DenseHeads.size - 1)) + 1
      var factors = DenseHeads.Factors()
      segment.denseHeads.setFactors(&factors, terms.head(level: level))
      for row in 0..<120 {
        // A weight is rounded up by a fifteenth of the largest at most.
        var (product, most) = (0.0, 0.0)
        for a in segment.rowStarts[query]..<segment.rowStarts[query + 1]
        where segment.pairs[a].rank < DenseHeads.size {
          for b in segment.rowStarts[row]..<segment.rowStarts[row + 1]
          where segment.pairs[b].rank == segment.pairs[a].rank && segment.pairs[a].rank < DenseHeads.size {
            let (weight, other) = (segment.pairs[a].weight, segment.pairs[b].weight)
            product += Double(weight) * Double(other)
            most += Double(weight) * Double(other + largest[Int(segment.pairs[a].rank)] / 15)
          }
        }
        let lines = 0..<DenseHeads.size / DenseHeads.lineSize
        let bound = lines.reduce(0.0) { $0 + Double(segment.denseHeads.product(row, line: $1, factors)) }
        #expect(bound >= product * SearchScale.product - 1e-9)
        #expect(bound <= most * SearchScale.product * 1.02 + 60)
      }
    }
  }

  @Test("many rows, where most of the work is not to look at rows", arguments: [1, 10, 100])
  func many(count: Int) throws {
    let matrix = try GeneratedVectors(rows: 2_500, terms: 6_000, termsPerRow: 10...60).matrix(seed: 64)
    let queries = matrix.selecting(Swift.stride(from: 0, to: 2_500, by: 170))
    let search = MatrixSearch(matrix)
    #expect(
      search.search(queries, goal: .nearest(count), threads: 2, skipsItself: false)
        == search.addUp(queries, goal: .nearest(count), threads: 2, skipsItself: false))
    let least = 1 / Double(count + 1)
    #expect(
      search.search(queries, goal: .atLeast(least), threads: 2, skipsItself: false)
        == search.addUp(queries, goal: .atLeast(least), threads: 2, skipsItself: false))
  }

  @Test("more is asked for than rows share a term with the query", arguments: [3, 10, 70, 129])
  func fewNeighbours(rowCount: Int) throws {
    var rows = SparseMatrix()
    for row in 0..<UInt32(rowCount) {
      let first = row % 8 < 7 ? 0 : 1_000 + row * 500
      let terms = (first..<first + 400).map { $0 }
      try rows.append(terms: terms, weights: terms.map { Float($0 % 7 + row % 3 + 1) })
    }
    let matrix = rows.normalized()
    let search = MatrixSearch(matrix)
    for goal in [SearchGoal.nearest(rowCount), .nearest(1_000), .atLeast(1e-9)] {
      #expect(
        search.search(matrix, goal: goal, threads: 1, skipsItself: false)
          == search.addUp(matrix, goal: goal, threads: 1, skipsItself: false))
    }
  }

  @Test("postings are those of the matrix, in groups whose weights are at most twice apart")
  func postings() throws {
    let matrix = try GeneratedVectors(rows: 300, terms: 200).matrix(seed: 66)
    let segment = SearchSegment(matrix, ids: (0..<300).map { UInt32($0) })
    let padding = segment.headLengths.stride
    for (rank, term) in segment.terms.enumerated() {
      var expected: [Int: Double] = [:]
      for row in 0..<300 {
        for pair in matrix.row(row) where matrix.terms[pair] == term {
          expected[row] = Double(matrix.weights[pair]) * 65_535
        }
      }
      for group in segment.postings.groups[segment.postings.list(UInt32(rank))] {
        let weight = Double(group[SearchPostings.groupSize])
        for lane in 0..<SearchPostings.groupSize where Int(group[lane]) != padding {
          let found = expected.removeValue(forKey: Int(group[lane]))
          let own = try #require(found)
          #expect(own <= weight && weight <= 2 * (own + 1))
        }
      }
      #expect(expected.isEmpty)
    }
  }

  @Test("sums hold rows whose weights are all rounded up to twice what they are")
  func doubledWeights() throws {
    let count = 2_000
    let terms = (0..<UInt32(count)).map { $0 }
    let weight = Float(1 / Double(count).squareRoot())
    var rows = SparseMatrix()
    try rows.append(terms: terms, weights: terms.map { _ in weight })
    // Each term once more, with twice the weight.
    for quarter in 0..<4 {
      let part = Array(terms[quarter * count / 4..<(quarter + 1) * count / 4])
      try rows.append(terms: part, weights: part.map { _ in 1.999 * weight })
    }
    let search = MatrixSearch(rows)
    for goal in [SearchGoal.nearest(1), .nearest(5), .atLeast(0.99), .atLeast(0.4)] {
      #expect(
        search.search(rows, goal: goal, threads: 1, skipsItself: false)
          == search.addUp(rows, goal: goal, threads: 1, skipsItself: false))
    }
  }

  @Test("queries of more terms than sums have room for")
  func longQueries() throws {
    let terms = (0..<UInt32(SearchSums.safeListCount + 900)).map { $0 }
    let even = [Float](repeating: 1, count: terms.count)
    let rising = terms.map { Float($0) + 1 }
    var rows = SparseMatrix()
    try rows.append(terms: terms, weights: even)
    try rows.append(terms: terms, weights: rising)
    try rows.append(terms: Array(terms.prefix(50)), weights: Array(even.prefix(50)))
    let matrix = rows.normalized()
    let search = MatrixSearch(matrix)
    for goal in [SearchGoal.nearest(2), .atLeast(0.9), .atLeast(0.01)] {
      #expect(
        search.search(matrix, goal: goal, threads: 1, skipsItself: false)
          == search.addUp(matrix, goal: goal, threads: 1, skipsItself: false))
    }
  }
}
