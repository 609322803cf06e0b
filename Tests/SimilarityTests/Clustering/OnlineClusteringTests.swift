import Similarity
import TestSupport
import Testing

/// The same with whole vectors and no index.
private struct BruteForceOnline {
  var clusters: [(sum: [UInt32: Double], latest: Double)] = []
  var clock = -Double.infinity

  mutating func add(_ row: [UInt32: Float], at time: Double, threshold: Double, window: Double) -> Int {
    clock = max(clock, time)
    let norm = row.values.reduce(0.0) { $0 + Double($1 * $1) }.squareRoot()
    var best: (cosine: Double, cluster: Int)?
    for (number, cluster) in clusters.enumerated() where clock - cluster.latest <= window && norm > 0 {
      let length = cluster.sum.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard length > 0 else { continue }
      let product = row.reduce(0.0) { $0 + Double($1.value) * (cluster.sum[$1.key] ?? 0) }
      let cosine = product / length / norm
      if cosine >= threshold, cosine > (best?.cosine ?? -1) + 1e-12 { best = (cosine, number) }
    }
    if best == nil { clusters.append(([:], time)) }
    let cluster = best?.cluster ?? clusters.count - 1
    for (term, weight) in row where norm > 0 {
      clusters[cluster].sum[term, default: 0] += Double(weight) / norm
    }
    clusters[cluster].latest = max(clusters[cluster].latest, time)
    return cluster
  }
}

@Suite struct OnlineClusteringTests {
  @Test(arguments: [0.2, 0.5, 0.9], [5.0, .infinity])
  func eachReportJoinsTheClusterOfTheDefinition(threshold: Double, window: Double) throws {
    var random = SeededGenerator(seed: UInt64(threshold * 10))
    var clustering = try OnlineClustering(threshold: threshold, window: window)
    var twin = BruteForceOnline()
    var joined = 0
    for step in 0..<250 {
      var row: [UInt32: Float] = [:]
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        row[UInt32.random(in: 0..<25, using: &random)] = Float.random(in: 0.1..<1, using: &random)
      }
      // Times come out of order now and then.
      let time = Double(step) / 10 - Double.random(in: 0..<2, using: &random)
      let terms = row.keys.sorted()
      let count = clustering.clusterCount
      let found = try clustering.add(terms: terms, weights: terms.map { row[$0] ?? 0 }, at: time)
      #expect(found == twin.add(row, at: time, threshold: threshold, window: window))
      if clustering.clusterCount == count { joined += 1 }
    }
    #expect(joined > 10)
  }

  @Test func aClusterClosesAfterItsWindow() throws {
    var clustering = try OnlineClustering(threshold: 0.5, window: 10)
    #expect(try clustering.add(terms: [1], weights: [1], at: 0) == 0)
    #expect(try clustering.add(terms: [1], weights: [2], at: 10) == 0)
    #expect(try clustering.add(terms: [1], weights: [1], at: 20) == 0)
    #expect(try clustering.add(terms: [1], weights: [1], at: 30.5) == 1)
    #expect(clustering.openClusterCount == 1)
    #expect(clustering.clusterCount == 2)
  }

  @Test func reportsWithoutContentStayAlone() throws {
    var clustering = try OnlineClustering(threshold: 0.1)
    #expect(try clustering.add(terms: [], weights: []) == 0)
    #expect(try clustering.add(terms: [], weights: []) == 1)
    #expect(try clustering.add(terms: [3], weights: [0]) == 2)
    #expect(try clustering.add(terms: [3], weights: [1]) == 3)
  }

  @Test func rowsOfAMatrixAreReports() throws {
    var matrix = SparseMatrix()
    try matrix.append(terms: [1, 2], weights: [1, 1])
    try matrix.append(terms: [5], weights: [1])
    try matrix.append(terms: [1, 2], weights: [0.5, 0.5])
    var clustering = try OnlineClustering(threshold: 0.9)
    let labels = try (0..<3).map { try clustering.add(row: $0, of: matrix) }
    #expect(labels == [0, 1, 0])
  }

  @Test func badInputsAreErrorsAndChangeNothing() throws {
    for threshold in [0, -1, 1.5, Double.nan] {
      #expect(throws: ClusteringError.parameter("threshold")) { try OnlineClustering(threshold: threshold) }
    }
    #expect(throws: ClusteringError.parameter("window")) {
      try OnlineClustering(threshold: 0.5, window: -1)
    }
    var clustering = try OnlineClustering(threshold: 0.5)
    #expect(throws: ClusteringError.parameter("weights")) { try clustering.add(terms: [1], weights: [.nan]) }
    #expect(throws: ClusteringError.parameter("weights")) { try clustering.add(terms: [1], weights: []) }
    #expect(throws: ClusteringError.parameter("terms")) {
      try clustering.add(terms: [1, 1], weights: [1, 1])
    }
    #expect(throws: ClusteringError.parameter("time")) {
      try clustering.add(terms: [1], weights: [1], at: .nan)
    }
    #expect(clustering.clusterCount == 0)
  }
}
