import Similarity

/// From features to the tree of reports and the cut that makes stories.
struct StoryLinker: Sendable {
  /// Everything that was decided about a batch.
  struct Result: Sendable {
    /// The pairs that were looked at, by the strength of their links, scaled by their surroundings and their topic.
    var links: SimilarityGraph
    /// Factor of each report's surroundings.
    var factors: [Float]
    var tree: Dendrogram
    /// Similarity down to which reports are one story.
    var threshold: Double
    /// Similarity that makes a story of two lone reports.
    var lone: Double

    /// A topic number for each node, from a coarser cut of the tree.
    var topics: [Int] { tree.labels(cutAt: threshold * StoryLinker.topicShare) }

    /// A story number for each node, from its distinct terms and its date.
    func stories(_ features: ReportFeatures, threads: Int) throws -> [Int] {
      let cut = StoryCut(threshold: threshold, lone: lone).labels(of: tree, lengths: features.lengths)
      let settled = try Relocation().relocated(cut, links: links, threshold: threshold, threads: threads)
      return try Continuations().joined(settled, topics: topics, links: links, days: features.days)
    }
  }

  /// A topic reaches down to this share of the similarity that makes a story.
  static let topicShare = 1.0 / 3
  /// About what part of the time the scores and the first tree take.
  private static let (scoresShare, treeShare) = (0.5, 0.1)

  var weights = LinkWeights()
  var scaling = LocalScaling()
  var contrast = TopicContrast()
  var grain = Grain()
  var chance = ChanceLinks()
  var threads: Int

  /// Links the pairs that `cosines` holds and makes their tree. `threshold` is read from the tree when nil.
  func link(
    _ cosines: SimilarityGraph, by score: LinkScore, threshold: Double? = nil,
    progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws -> Result {
    let factors = scaling.factors(cosines, lengths: score.features.lengths)
    let ranges = chunks(of: cosines.edges.count, size: 1 << 16)
    let scored: @Sendable (Double) -> Void = { progress($0 * Self.scoresShare) }
    let edges = try parallelMap(count: ranges.count, threads: threads, progress: scored) { index in
      ranges[index].compactMap { position -> SimilarityGraph.Edge? in
        var edge = cosines.edges[position]
        let (a, b) = (Int(edge.a), Int(edge.b))
        let link = weights.link(score.evidence(a, b, expandedCosine: edge.similarity, for: weights))
        edge.similarity = min(1, link * max(factors[a], factors[b]))
        return edge.similarity > 0 ? edge : nil
      }
    }
    var links = SimilarityGraph(nodeCount: cosines.nodeCount, edges: edges.flatMap { $0 })
    progress(Self.scoresShare)
    // A first tree says where topics and stories end. What is common to a topic then counts less inside it, and the
    // tree of that makes the stories.
    let coarse = try AverageLink().dendrogram(of: links)
    try Task.checkCancellation()
    progress(Self.scoresShare + Self.treeShare)
    let given = threshold
    let threshold = try given ?? grain.threshold(of: coarse, graph: links, threads: threads)
    links = try contrast.scaled(
      links, topics: coarse.labels(cutAt: threshold * Self.topicShare), matrix: score.features.all,
      lengths: score.features.lengths, threads: threads)
    let tree = try AverageLink().dendrogram(of: links)
    let lone = given ?? chance.similarity(in: links, tree: tree, threshold: threshold)
    return Result(links: links, factors: factors, tree: tree, threshold: threshold, lone: lone)
  }
}
