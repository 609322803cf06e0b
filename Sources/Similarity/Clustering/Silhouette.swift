/// How well one cut of a tree separates its clusters.
public struct CutSilhouette: Sendable, Equatable {
  /// Merges that the cut takes.
  public var mergeCount: Int
  /// Clusters that it leaves.
  public var clusterCount: Int
  /// Similarity of the last merge taken; infinite when none was.
  public var similarity: Double
  /// Reports in the largest cluster.
  public var largestCluster: Int
  /// Mean over all reports of (a − b) / max(a, b), from −1 to 1.
  public var silhouette: Double
}

extension Dendrogram {
  /// The mean silhouette (Rousseeuw 1987) at several cuts, on similarities instead of distances: `a` is a report's
  /// mean similarity to the others of its cluster, `b` the greatest mean similarity to the members of another
  /// cluster, and a report alone counts 0. A missing edge counts as 0.
  ///
  /// ```swift
  /// let graph = SimilarityGraph(nodeCount: 3, edges: [.init(a: 0, b: 1, similarity: 0.9)])
  /// let tree = try AverageLink().dendrogram(of: graph)
  /// let cuts = try tree.silhouettes(of: graph, mergeCounts: Array(0...tree.merges.count))
  /// let best = cuts.max { $0.silhouette < $1.silhouette }
  /// ```
  ///
  /// - Parameters:
  ///   - graph: the one that the tree was made of.
  ///   - mergeCounts: how many merges each cut takes; in any order, which is that of the result.
  ///   - sizes: how many equal reports each node stands for; one each when nil.
  ///   - threads: does not change the result.
  ///
  /// For each report the similarities are added up by cluster, and from one cut to the next only the sums are
  /// put together: a report costs at most min(its neighbours, clusters) a cut. Memory: 16 bytes an edge, and 4
  /// bytes a report and cut.
  public func silhouettes(
    of graph: SimilarityGraph, mergeCounts: [Int], sizes: [Int]? = nil, threads: Int = 1
  ) throws(ClusteringError) -> [CutSilhouette] {
    guard graph.nodeCount == nodeCount else { throw .nodeCount(graph.nodeCount) }
    guard threads > 0 else { throw .parameter("threads") }
    let edges = try graph.checkedEdges()
    let sizes = sizes ?? [Int](repeating: 1, count: nodeCount)
    guard sizes.count == nodeCount, sizes.allSatisfy({ (1...Int(Int32.max)).contains($0) }) else {
      throw .sizes
    }

    let wanted = mergeCounts.map { max(0, min($0, merges.count)) }
    let counts = Set(wanted).sorted()
    let levels = SilhouetteLevels(tree: self, mergeCounts: counts, sizes: sizes)
    let adjacency = Adjacency(nodeCount: nodeCount, edges: edges)
    let means = levels.means(adjacency: adjacency, threads: threads)

    var largest = sizes.max() ?? 0
    var taken = 0
    var found: [Int: CutSilhouette] = [:]
    for (level, count) in counts.enumerated() {
      for merge in merges[taken..<count] { largest = max(largest, merge.size) }
      taken = count
      found[count] = CutSilhouette(
        mergeCount: count, clusterCount: nodeCount - count,
        similarity: count > 0 ? merges[count - 1].similarity : .infinity, largestCluster: largest,
        silhouette: means[level])
    }
    return wanted.compactMap { found[$0] }
  }
}

/// The clusters of several cuts, from fine to coarse, and how each goes into one of the next cut.
private struct SilhouetteLevels: Sendable {
  /// The first level: the cluster of each node. Each further one: the cluster that one of the level before went into.
  private var steps: [[UInt32]] = []
  /// Reports in each cluster of each level.
  private var clusterSizes: [[Double]] = []
  private let nodeSizes: [Int]

  /// Nodes whose sums are added up together; fixed, so that the result does not depend on the number of threads.
  private static let blockSize = 512

  init(tree: Dendrogram, mergeCounts: [Int], sizes: [Int]) {
    nodeSizes = sizes
    var before: [Int]?
    for count in mergeCounts {
      let labels = tree.labels(mergeCount: count)
      let clusterCount = tree.nodeCount - count
      var reports = [Double](repeating: 0, count: clusterCount)
      for (node, label) in labels.enumerated() { reports[label] += Double(sizes[node]) }
      clusterSizes.append(reports)
      if let before {
        var step = [UInt32](repeating: 0, count: clusterSizes[clusterSizes.count - 2].count)
        for (node, label) in labels.enumerated() { step[before[node]] = UInt32(label) }
        steps.append(step)
      } else {
        steps.append(labels.map { UInt32($0) })
      }
      before = labels
    }
  }

  /// The mean over all reports, for each level.
  func means(adjacency: Adjacency, threads: Int) -> [Double] {
    let blockCount = (nodeSizes.count + Self.blockSize - 1) / Self.blockSize
    let sums = mapInParallel(
      blockCount, threads: threads, state: { SilhouetteWorker(nodeCount: nodeSizes.count) }
    ) { worker, block in
      var ofBlock = [Double](repeating: 0, count: steps.count)
      for node in block * Self.blockSize..<min((block + 1) * Self.blockSize, nodeSizes.count) {
        add(node, adjacency, &worker, to: &ofBlock)
      }
      return ofBlock
    }
    var totals = [Double](repeating: 0, count: steps.count)
    for block in sums {
      for level in block.indices { totals[level] += block[level] }
    }
    let reports = Double(nodeSizes.reduce(0, +))
    return totals.map { reports > 0 ? $0 / reports : 0 }
  }

  /// Adds the silhouette of one node at each level.
  private func add(
    _ node: Int, _ adjacency: Adjacency, _ worker: inout SilhouetteWorker, to totals: inout [Double]
  ) {
    worker.start(row: adjacency.row(node), adjacency, nodeSizes)
    let size = Double(nodeSizes[node])
    var own = UInt32(node)
    for level in steps.indices {
      own = steps[level][Int(own)]
      worker.advance(by: steps[level])
      let others = clusterSizes[level][Int(own)] - 1
      let (inside, outside) = worker.strongest(own: own, clusterSizes[level])
      guard others > 0 else { continue }
      // The node's own copies are equal to it.
      let a = (inside + size - 1) / others
      let most = max(a, outside)
      if most > 0 { totals[level] += size * (a - outside) / most }
    }
  }
}

/// The similarities of one node, added up by cluster.
private struct SilhouetteWorker {
  private var clusters: [UInt32] = []
  private var sums: [Double] = []
  /// Where a cluster stands in `clusters`; right only if it does stand there.
  private var places: [UInt32]

  init(nodeCount: Int) { places = [UInt32](repeating: 0, count: nodeCount) }

  mutating func start(row: Range<Int>, _ adjacency: Adjacency, _ nodeSizes: [Int]) {
    clusters.removeAll(keepingCapacity: true)
    sums.removeAll(keepingCapacity: true)
    for i in row {
      clusters.append(adjacency.ids[i])
      sums.append(Double(adjacency.similarities[i]) * Double(nodeSizes[Int(adjacency.ids[i])]))
    }
  }

  /// Replaces each cluster by the one it went into.
  mutating func advance(by step: [UInt32]) {
    var count = 0
    for i in 0..<clusters.count {
      let cluster = step[Int(clusters[i])]
      let place = Int(places[Int(cluster)])
      if place < count, clusters[place] == cluster {
        sums[place] += sums[i]
      } else {
        clusters[count] = cluster
        sums[count] = sums[i]
        places[Int(cluster)] = UInt32(count)
        count += 1
      }
    }
    clusters.removeLast(clusters.count - count)
    sums.removeLast(sums.count - count)
  }

  /// The sum inside the own cluster, and the greatest mean of another one.
  func strongest(own: UInt32, _ clusterSizes: [Double]) -> (inside: Double, outside: Double) {
    var inside = 0.0
    var outside = 0.0
    for i in 0..<clusters.count {
      if clusters[i] == own {
        inside = sums[i]
      } else {
        outside = max(outside, sums[i] / clusterSizes[Int(clusters[i])])
      }
    }
    return (inside, outside)
  }
}
