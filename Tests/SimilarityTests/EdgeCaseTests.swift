import Dispatch
import Synchronization
import Testing

@testable import Similarity

/// Every algorithm on the reports that are easily forgotten: none, one, empty ones, equal ones, one word for all.
@Suite("Edge cases")
struct EdgeCaseTests {
  /// Reports, and the groups of equal ones that are not empty.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var reports: [[UInt32]]
    var testDescription: String { name }

    var groups: [Int] {
      reports.indices.map { index in
        reports[index].isEmpty
          ? index : reports.firstIndex { $0.sorted() == reports[index].sorted() } ?? index
      }
    }
  }

  static let cases = [
    Case(name: "no reports", reports: []),
    Case(name: "one empty report", reports: [[]]),
    Case(name: "only empty reports", reports: [[], [], []]),
    Case(name: "one report", reports: [[3, 1, 4, 1, 5]]),
    Case(name: "a vocabulary of one", reports: [[7], [7], [], [7]]),
    Case(name: "all equal", reports: Array(repeating: [2, 7, 1, 8, 2, 8, 1], count: 70)),
    Case(name: "all different", reports: (0..<40).map { [$0] }),
  ]

  static func vectors(_ reports: [[UInt32]]) throws -> SparseMatrix {
    var counts = TermCounts()
    for report in reports { counts.append(report) }
    var model = TFIDF(sublinearTF: true)
    return try model.fitTransform(counts)
  }

  @Test("vectors have length 1, or 0 without terms", arguments: cases)
  func weights(_ example: Case) throws {
    var counts = TermCounts()
    for report in example.reports { counts.append(report) }
    var bm25 = try BM25()
    let matrices = [try Self.vectors(example.reports), bm25.fitTransform(counts)]
    for matrix in matrices {
      #expect(matrix.rowCount == example.reports.count)
      for (row, report) in example.reports.enumerated() {
        #expect(matrix.row(row).count == Set(report).count)
        #expect(matrix.weights[matrix.row(row)].allSatisfy { $0.isFinite && $0 > 0 })
      }
    }
    for (row, report) in example.reports.enumerated() {
      #expect(abs(matrices[0].norm(row) - (report.isEmpty ? 0 : 1)) < 1e-6)
    }
  }

  @Test(
    "equal reports are pairs, neighbours and matches with a similarity of 1, and others are not",
    arguments: cases)
  func pairs(_ example: Case) throws {
    let matrix = try Self.vectors(example.reports)
    let groups = example.groups
    var expected: [[UInt32]] = []
    for a in groups.indices {
      for b in groups.indices where a < b && groups[a] == groups[b] {
        expected.append([UInt32(a), UInt32(b)])
      }
    }
    for threshold in [0.01, 0.5, 1] {
      let graph = try SimilarityJoin(threshold: threshold, threads: 2).pairs(in: matrix)
      #expect(graph.edges.map { [$0.a, $0.b] } == expected)
      #expect(graph.edges.allSatisfy { abs($0.similarity - 1) < 1e-6 })
    }
    let lists = try NearestNeighbours(count: 1_000, threads: 2).neighbours(in: matrix)
    let index = try SimilarityIndex(
      matrix, ids: matrix.rowCount == 0 ? [] : (0..<Int64(matrix.rowCount)).map { $0 })
    for row in groups.indices {
      let others = groups.indices.filter { $0 != row && groups[$0] == groups[row] }
      #expect(lists[row].map { Int($0.row) } == others)
      let (terms, weights) = (Array(matrix.terms[matrix.row(row)]), Array(matrix.weights[matrix.row(row)]))
      let all = (others + (example.reports[row].isEmpty ? [] : [row])).sorted().map { Int64($0) }
      #expect(try index.search(terms: terms, weights: weights, atLeast: 1).map(\.id) == all)
      #expect(try index.search(terms: terms, weights: weights, nearest: 1_000).map(\.id) == all)
    }
  }

  @Test("equal reports are clusters, whoever clusters them", arguments: cases)
  func clusters(_ example: Case) throws {
    let matrix = try Self.vectors(example.reports)
    let graph = try SimilarityJoin(threshold: 0.5).pairs(in: matrix)
    let tree = try AverageLink().dendrogram(of: graph)
    let components = try ConnectedComponents(threshold: 0.5, quorum: 0.5, alarmSize: 10).components(of: graph)
    var online = try OnlineClustering(threshold: 0.5)
    let labels = try (0..<matrix.rowCount).map { try online.add(row: $0, of: matrix) }
    for found in [tree.labels(cutAt: 0.5), components.labels, labels] {
      let metrics = try ClusterMetrics(gold: example.groups, predicted: found)
      #expect(metrics.bCubed.f1 == 1)
      #expect(metrics.adjustedRandIndex == 1)
      #expect(metrics.vMeasure == 1)
    }
    #expect(components.oversized.isEmpty == (example.name != "all equal"))
  }

  @Test("equal reports are copies of the first one", arguments: cases)
  func copies(_ example: Case) throws {
    let rows = WordRows(example.reports)
    #expect(rows.firstEqualRows() == example.groups)
    let families = try CopyFamilies(reportCount: rows.count, pairs: NearDuplicates().pairs(in: rows))
    #expect(families.originals == example.groups.enumerated().map { $0 == $1 ? nil : $1 })
  }

  @Test("several threads search one index while others change their copies of it")
  func concurrency() throws {
    let matrix = try GeneratedVectors(rows: 160).matrix(seed: 71)
    let index = try SimilarityIndex(matrix, ids: (0..<160).map { $0 })
    let queries = (0..<40).map { row in
      (Array(matrix.terms[matrix.row(row)]), Array(matrix.weights[matrix.row(row)]))
    }
    let expected = try queries.map { try index.search(terms: $0.0, weights: $0.1, nearest: 5) }
    let wrong = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: 8) { worker in
      var own = index
      for (number, query) in queries.enumerated() {
        if worker % 2 == 1 {
          own.remove(Int64(number))
          if (try? own.add(Int64(1_000 + number), terms: query.0, weights: query.1)) == nil {
            wrong.add(1, ordering: .relaxed)
          }
        }
        if (try? index.search(terms: query.0, weights: query.1, nearest: 5)) != expected[number] {
          wrong.add(1, ordering: .relaxed)
        }
      }
      if own.count != 160 { wrong.add(1, ordering: .relaxed) }
    }
    #expect(wrong.load(ordering: .relaxed) == 0)
  }
}
