import Foundation
import Similarity
import TestSupport
import Testing
import Tokenize

/// The examples of the documentation, compiled and run. What a line of one says stands here word for word.
@Suite("Documented examples")
struct DocumentedExamplesTests {
  @Test("every line of an example in the sources and the catalog stands in this file")
  func everyLineIsHere() throws {
    let here = try String(contentsOfFile: #filePath, encoding: .utf8)
    let compiled = Set(here.split(separator: "\n").map { Self.code(String($0)) })
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Similarity").standardizedFileURL
    var count = 0
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard ["swift", "md"].contains(file.pathExtension), !file.path.contains(".generated.") else { continue }
      for line in Self.examples(in: try String(contentsOf: file, encoding: .utf8)) where !line.isEmpty {
        if !compiled.contains(line) { Issue.record("\(file.lastPathComponent): \(line)") }
        count += 1
      }
    }
    #expect(count > 70)
  }

  /// The lines between ```` ```swift ```` and ```` ``` ````, without comments.
  private static func examples(in text: String) -> [String] {
    var lines: [String] = []
    var isExample = false
    for line in text.split(separator: "\n") {
      let line = line.trimmingPrefix { $0 == " " }.trimmingPrefix("///").trimmingPrefix { $0 == " " }
      if line.hasPrefix("```") {
        isExample = line == "```swift"
      } else if isExample {
        lines.append(code(String(line)))
      }
    }
    return lines
  }

  private static func code(_ line: String) -> String {
    let end = line.range(of: "//")?.lowerBound ?? line.endIndex
    return line[..<end].trimmingCharacters(in: .whitespaces)
  }

  @Test func overview() throws {
    var counts = TermCounts()
    for report in [[1, 2, 2], [2, 3], [1, 3, 3]] as [[UInt32]] { counts.append(report) }
    var model = TFIDF(sublinearTF: true)
    let vectors = try model.fitTransform(counts, threads: 2)

    let graph = try SimilarityJoin(threshold: 0.5, threads: 2).pairs(in: vectors)
    let clusters = try AverageLink().dendrogram(of: graph).labels(cutAt: 0.5)
    let lists = try NearestNeighbours(count: 10, threads: 2).neighbours(in: vectors)
    let index = try SimilarityIndex(vectors, ids: [100, 101, 102])
    let similar = try index.search(terms: [2], weights: [1], nearest: 10)
    #expect(clusters.count == 3 && lists.count == 3)
    #expect(similar.map(\.id) == [100, 101])
  }

  @Test func weights() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("weights")
    var counts = TermCounts()
    for report in [[1, 2, 2], [2, 3], [1, 3, 3]] as [[UInt32]] { counts.append(report) }
    var model = TFIDF(sublinearTF: true, minDF: .count(2))
    let vectors = try model.fitTransform(counts)
    print(vectors.dotProduct(0, 2))
    try model.save(to: path)
    let same = try TFIDF.load(from: path)
    #expect(same == model)
    // All three terms are in two reports each: what is left is tf, 1 and 1 + ln 2.
    let twice = 1 + log(2.0)
    #expect(abs(vectors.dotProduct(0, 2) - 1 / (1 + twice * twice)) < 1e-6)
  }

  @Test func bm25() throws {
    var counts = TermCounts()
    for report in [[1, 2, 2], [2, 3], [1, 3, 3]] as [[UInt32]] { counts.append(report) }
    var model = try BM25(k1: 1.2, b: 0.75)
    let vectors = model.fitTransform(counts)
    print(vectors.dotProduct(0, 2))
    #expect(vectors.dotProduct(0, 2) > 0 && vectors.dotProduct(0, 2) < 1)
  }

  @Test func weightsWithABackground() throws {
    let texts = ["Troops moved near Kyiv.", "Talks failed in Kyiv."].map { Array($0.utf8) }
    let collected = TermCollector.collect(texts, TermPipeline(language: .english))
    let background = TFIDF.Background(.english, terms: collected.terms)
    var model = TFIDF(sublinearTF: true, background: background)
    let vectors = try model.fitTransform(TermCounts(collected.bags))
    #expect(vectors.dotProduct(0, 1) > 0)
  }

  @Test func weightsOfTexts() throws {
    let texts = ["Troops moved.", "Talks failed."].map { Array($0.utf8) }
    let collected = TermCollector.collect(texts, TermPipeline())
    var model = TFIDF(sublinearTF: true)
    let vectors = try model.fitTransform(TermCounts(collected.bags))
    #expect(vectors.rowCount == 2 && vectors.dotProduct(0, 1) == 0)
  }

  @Test func hashing() throws {
    let vectorizer = try HashingVectorizer(columnCount: 1 << 18)
    let vectors = vectorizer.transform([["troops", "moved"], ["talks", "failed"]])
    print(vectors.rowCount, vectors.norm(0))
    #expect(vectors.rowCount == 2 && abs(vectors.norm(0) - 1) < 1e-6)
  }

  @Test func countsAndRuns() throws {
    do {
      var counts = TermCounts()
      counts.append([7, 2, 7])
      #expect(counts.terms == [2, 7] && counts.counts == [1, 2])
    }
    var table = try NGramTable(lengths: 1...2)
    var counts = TermCounts()
    counts.append(table.terms(of: [4, 9, 4]))
    #expect(counts.counts.sorted() == [1, 1, 1, 2])
  }

  @Test func matrix() throws {
    var matrix = SparseMatrix()
    try matrix.append(terms: [3, 1], weights: [0.8, 0.6])
    print(matrix.dotProduct(0, 0))
    #expect(abs(matrix.dotProduct(0, 0) - 1) < 1e-6)
  }

  @Test func pairsAndNeighbours() throws {
    let vectors = try SparseMatrix(rows: [[(1, 0.6), (4, 0.8)], [(1, 0.8), (4, 0.6)], [(2, 1)]])
    let graph = try SimilarityJoin(threshold: 0.5, threads: 2).pairs(in: vectors)
    for edge in graph.edges { print(edge.a, edge.b, edge.similarity) }
    #expect(graph.edges == [SimilarityGraph.Edge(a: 0, b: 1, similarity: 0.960_000_04)])
    let lists = try NearestNeighbours(count: 10, threads: 2).neighbours(in: vectors)
    for neighbour in lists[0] { print(neighbour.row, neighbour.similarity) }
    #expect(Array(lists[0]) == [NeighbourLists.Neighbour(row: 1, similarity: 0.960_000_04)])
  }

  @Test func index() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("reports.index")
    var index = SimilarityIndex()
    try index.add(7, terms: [1, 4], weights: [0.6, 0.8])
    let nearest = try index.search(terms: [1], weights: [1], nearest: 10)
    let similar = try index.search(terms: [1], weights: [1], atLeast: 0.5)
    print(nearest == similar, nearest[0].id, nearest[0].similarity)
    #expect(nearest == [.init(id: 7, similarity: 0.6)] && similar == nearest)
    try index.save(to: path)
    index.remove(7)
    #expect(index.count == 0)
    index = try SimilarityIndex.load(from: path)
    #expect(index.contains(7))
  }

  @Test func copies() throws {
    let text = (0..<200).map { UInt32($0) }
    let rows = WordRows([text, Array(text[50..<90]), [7, 8, 9]])
    let pairs = try NearDuplicates().pairs(in: rows)
    for pair in pairs where pair.containmentOfB > 0.8 { print("\(pair.b) stands in \(pair.a)") }
    #expect(pairs.map { [$0.a, $0.b] } == [[0, 1]] && pairs[0].containmentOfB == 1)
    let families = CopyFamilies(reportCount: rows.count, pairs: pairs)
    print(families.labels)
    #expect(families.labels == [0, 0, 2])
  }

  @Test func equalReports() {
    print(WordRows([[1, 2], [3], [1, 2], []]).firstEqualRows())
    #expect(WordRows([[1, 2], [3], [1, 2], []]).firstEqualRows() == [0, 1, 0, 3])
    var rows = WordRows()
    rows.append([7, 3, 3, 9])
    print(rows.count)
    #expect(rows.count == 1)
  }

  @Test func passages() {
    let one: [UInt32] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    let other: [UInt32] = [0, 0, 2, 3, 4, 5, 6, 7, 8, 9]
    let passages = SharedPassages(leastWords: 8).passages(of: one, in: other)
    for passage in passages { print(passage.tokensOfA, passage.tokensOfB) }
    #expect(passages == [.init(tokensOfA: 1..<9, tokensOfB: 2..<10)])
  }

  @Test func averageLink() throws {
    // swift-format-ignore
    let graph = SimilarityGraph(nodeCount: 4, edges: [
      .init(a: 0, b: 1, similarity: 0.9), .init(a: 1, b: 2, similarity: 0.5), .init(a: 2, b: 3, similarity: 0.8),
    ])
    let tree = try AverageLink().dendrogram(of: graph)
    print(tree.labels(cutAt: 0.5))
    print(tree.merges[2].similarity)
    #expect(tree.labels(cutAt: 0.5) == [0, 0, 1, 1])
    #expect(tree.merges[2].similarity == 0.125)
  }

  @Test func silhouettes() throws {
    let graph = SimilarityGraph(nodeCount: 3, edges: [.init(a: 0, b: 1, similarity: 0.9)])
    let tree = try AverageLink().dendrogram(of: graph)
    let cuts = try tree.silhouettes(of: graph, mergeCounts: Array(0...tree.merges.count))
    let best = cuts.max { $0.silhouette < $1.silhouette }
    #expect(best?.clusterCount == 2)
  }

  @Test func components() throws {
    let links: [(UInt32, UInt32)] = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)]
    let graph = SimilarityGraph(nodeCount: 6, edges: links.map { .init(a: $0.0, b: $0.1, similarity: 0.8) })
    let finder = ConnectedComponents(threshold: 0.5, quorum: 0.3, alarmSize: 2)
    let components = try finder.components(of: graph)
    print(components.labels)
    print(components.oversized)
    #expect(components.labels == [0, 0, 0, 1, 1, 1])
    #expect(components.oversized == [0, 1])
  }

  @Test func online() throws {
    var clustering = try OnlineClustering(threshold: 0.3, window: 3 * 86_400)
    let first = try clustering.add(terms: [1, 4], weights: [0.6, 0.8], at: 0)
    let second = try clustering.add(terms: [1], weights: [1], at: 3_600)
    let late = try clustering.add(terms: [1], weights: [1], at: 9 * 86_400)
    print(first, second, late)
    #expect(first == 0 && second == 0 && late == 1)
  }

  @Test func metrics() throws {
    let metrics = try ClusterMetrics(gold: ["a", "a", "b"], predicted: [0, 0, 0])
    print(metrics.bCubed.f1)
    print(metrics.allSingletons.f1)
    #expect(abs(metrics.bCubed.f1 - 5.0 / 7) < 1e-12)
    #expect(abs(metrics.allSingletons.f1 - 0.8) < 1e-12)
  }
}
