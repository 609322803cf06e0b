import Similarity

/// From features to the tree of reports and the cut that makes stories.
struct StoryLinker: Sendable {
  /// Everything that was decided about a batch.
  struct Result: Sendable {
    /// Cosines of all terms: the pairs that were looked at.
    var cosines: SimilarityGraph
    /// The same pairs by the strength of their links, scaled by their surroundings.
    var links: SimilarityGraph
    /// Factor of each report's surroundings.
    var factors: [Float]
    var tree: Dendrogram
    /// Similarity down to which reports are one story.
    var threshold: Double
  }

  /// About what part of the time the pairs and their scores take.
  private static let (pairsShare, scoresShare) = (0.25, 0.35)

  var weights = LinkWeights()
  var scaling = LocalScaling()
  var grain = Grain()
  var candidates = CandidatePairs()
  var threads: Int

  /// Links the reports that are no copies.
  func link(
    _ features: ReportFeatures, originals: [Int], progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws -> Result {
    let cosines = try candidates.pairs(in: features.all, among: originals, threads: threads)
    try Task.checkCancellation()
    progress(Self.pairsShare)
    let factors = scaling.factors(cosines, lengths: features.lengths)
    let score = LinkScore(features: features)
    let ranges = chunks(of: cosines.edges.count, size: 1 << 16)
    let scored: @Sendable (Double) -> Void = { progress(Self.pairsShare + $0 * Self.scoresShare) }
    let edges = try parallelMap(count: ranges.count, threads: threads, progress: scored) { index in
      ranges[index].compactMap { position -> SimilarityGraph.Edge? in
        var edge = cosines.edges[position]
        let (a, b) = (Int(edge.a), Int(edge.b))
        let link = weights.link(score.evidence(a, b, cosine: edge.similarity))
        edge.similarity = min(1, link * max(factors[a], factors[b]))
        return edge.similarity > 0 ? edge : nil
      }
    }
    let links = SimilarityGraph(nodeCount: cosines.nodeCount, edges: edges.flatMap { $0 })
    progress(Self.pairsShare + Self.scoresShare)
    let tree = try AverageLink().dendrogram(of: links)
    try Task.checkCancellation()
    progress(0.72)
    let threshold = try grain.threshold(of: tree, graph: links, threads: threads)
    return Result(cosines: cosines, links: links, factors: factors, tree: tree, threshold: threshold)
  }
}
