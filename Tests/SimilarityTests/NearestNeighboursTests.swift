import TestSupport
import Testing

@testable import Similarity

@Suite("Search")
struct NearestNeighboursTests {
  @Test("finds what adding up every product finds", arguments: [1, 3, 20, .max])
  func equalsAddingUp(count: Int) throws {
    for seed in 21...22 as ClosedRange<UInt64> {
      let matrix = try GeneratedVectors(rows: 250, terms: 300).matrix(seed: seed)
      let queries = try GeneratedVectors(rows: 60, terms: 350).matrix(seed: seed + 100)
      for segmentSize in [65_536, 90] {
        let search = MatrixSearch(matrix, segmentSize: segmentSize)
        #expect(
          search.search(matrix, goal: .nearest(count), threads: 2, skipsItself: true)
            == search.addUp(matrix, goal: .nearest(count), threads: 1, skipsItself: true))
        #expect(
          search.search(queries, goal: .nearest(count), threads: 1, skipsItself: false)
            == search.addUp(queries, goal: .nearest(count), threads: 2, skipsItself: false))
      }
    }
  }

  @Test("joins two sets as adding up does", arguments: [0.02, 0.2, 0.5, 0.8, 1])
  func twoSets(threshold: Double) throws {
    let left = try GeneratedVectors(rows: 120, terms: 300).matrix(seed: 31)
    var right = try GeneratedVectors(rows: 150, terms: 300).matrix(seed: 32)
    right.append(left.selecting([5, 9]))
    let join = try SimilarityJoin(threshold: threshold, threads: 2)
    let expected = MatrixSearch(right).addUp(left, goal: .atLeast(join.least), threads: 1, skipsItself: false)
    #expect(join.pairs(between: left, and: right) == expected)
    #expect(expected[5].contains { $0.row == 150 })
  }

  @Test("joining a set with itself gives each pair of the join twice, and each row with itself")
  func selfJoin() throws {
    let matrix = try GeneratedVectors().matrix(seed: 33)
    let join = try SimilarityJoin(threshold: 0.3, threads: 2)
    let lists = join.pairs(between: matrix, and: matrix)
    let rows = (0..<matrix.rowCount).filter { !matrix.row($0).isEmpty }.count
    #expect(lists.neighbours.count == 2 * join.pairs(in: matrix).edges.count + rows)
    #expect(lists.graph() == join.pairs(in: matrix))
  }

  @Test("negative weights, long rows, empty rows, one row, no rows and terms far apart are all served")
  func unusual() throws {
    let nearest = try NearestNeighbours(count: 2)
    let odd = try SparseMatrix(rows: [[(0, -3), (4_000_000_000, 4)], [(0, -1)], [], [(4_000_000_000, 2)]])
    let lists = nearest.neighbours(in: odd)
    #expect(lists[0].map(\.row) == [3, 1])
    #expect(lists[2].isEmpty)
    #expect(lists[1].map(\.row) == [0])
    #expect(nearest.neighbours(in: SparseMatrix()).count == 0)
    #expect(nearest.neighbours(in: try SparseMatrix(rows: [[(1, 1)]]))[0].isEmpty)
    let far = try SparseMatrix(rows: [[(1, 0.6), (4_294_967_295, 0.8)], [(4_294_967_295, 1)]])
    #expect(nearest.neighbours(in: far)[1].map(\.row) == [0])
    #expect(try SimilarityJoin(threshold: 0.8).pairs(in: far).edges.count == 1)
    let equal = try SparseMatrix(rows: Array(repeating: [(3, 1)], count: 9))
    #expect(nearest.neighbours(in: equal)[4].map(\.row) == [0, 1])
  }

  @Test("the graph of neighbours has each pair once")
  func graph() throws {
    let matrix = try GeneratedVectors().matrix(seed: 34)
    let lists = try NearestNeighbours(count: 4, threads: 2).neighbours(in: matrix)
    var pairs = Set<[UInt32]>()
    for row in 0..<lists.count {
      for neighbour in lists[row] { pairs.insert([UInt32(row), neighbour.row].sorted()) }
    }
    let graph = lists.graph()
    #expect(graph.edges.count == pairs.count)
    #expect(Set(graph.edges.map { [$0.a, $0.b] }) == pairs)
  }

  @Test("bad parameters are errors")
  func errors() {
    #expect(throws: NearestNeighboursError.invalidCount(0)) { try NearestNeighbours(count: 0) }
    #expect(throws: NearestNeighboursError.invalidThreadCount(-1)) {
      try NearestNeighbours(count: 1, threads: -1)
    }
  }
}
