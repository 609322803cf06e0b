import Similarity

/// How alike reports of different stories are at best, which says when two lone reports may be linked by chance alone.
///
/// The similarity of two groups is a mean over many pairs, that of two reports is one figure; and among a hundred
/// thousand reports any two will be alike by chance, the more so as each is compared with all others and only its
/// best link is looked at. Small stories show how far that goes: the best links of their reports to any report
/// outside are links by chance. So two lone reports need as much as most of these links have, if that is more than
/// the threshold. (Of large stories a part may stand outside, and their best links are no measure.)
struct ChanceLinks: Sendable {
  /// Sizes of the stories that are looked at.
  var sizes = 2...4
  /// Share of their reports whose best link outside is to be left behind.
  var quantile = 0.75
  /// Reports of such stories whose word counts as much as the threshold.
  var prior = 50.0

  /// The similarity that makes a story of two lone reports; never less than `threshold`. Takes time in proportion to
  /// the links.
  func similarity(in links: SimilarityGraph, tree: Dendrogram, threshold: Double) -> Double {
    let labels = tree.labels(cutAt: threshold)
    var counts = [Int](repeating: 0, count: labels.count)
    for label in labels { counts[label] += 1 }
    var best = [Float](repeating: 0, count: labels.count)
    for edge in links.edges {
      let (a, b) = (Int(edge.a), Int(edge.b))
      guard labels[a] != labels[b] else { continue }
      best[a] = max(best[a], edge.similarity)
      best[b] = max(best[b], edge.similarity)
    }
    let outside = labels.indices.filter { sizes.contains(counts[labels[$0]]) }.map { best[$0] }.sorted()
    guard !outside.isEmpty else { return threshold }
    let count = Double(outside.count)
    let chance = Double(outside[Int(quantile * (count - 1))])
    return threshold + max(0, chance - threshold) * count / (count + prior)
  }
}
