import Similarity

/// From features to the tree of reports and the cut that makes stories.
struct StoryLinker: Sendable {
  /// Everything that was decided about a batch.
  struct Result: Sendable {
    /// The pairs that were looked at, by the strength of their links, scaled by their surroundings.
    var links: SimilarityGraph
    /// Factor of each report's surroundings.
    var factors: [Float]
    var tree: Dendrogram
    /// Similarity down to which reports are one story.
    var threshold: Double
  }

  /// About what part of the time the scores and the tree take.
  private static let (scoresShare, treeShare) = (0.5, 0.15)

  var weights = LinkWeights()
  var scaling = LocalScaling()
  var grain = Grain()
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
        let link = weights.link(score.evidence(a, b, cosine: edge.similarity))
        edge.similarity = min(1, link * max(factors[a], factors[b]))
        return edge.similarity > 0 ? edge : nil
      }
    }
    let links = SimilarityGraph(nodeCount: cosines.nodeCount, edges: edges.flatMap { $0 })
    progress(Self.scoresShare)
    let tree = try AverageLink().dendrogram(of: links)
    try Task.checkCancellation()
    progress(Self.scoresShare + Self.treeShare)
    let chosen = try threshold ?? grain.threshold(of: tree, graph: links, threads: threads)
    return Result(links: links, factors: factors, tree: tree, threshold: chosen)
  }
}
