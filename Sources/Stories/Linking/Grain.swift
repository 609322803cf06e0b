import Foundation
import Similarity

/// Reads from a batch's own similarity tree where its stories end, without labels.
///
/// No fixed threshold serves every kind of text: headlines of one event share a word or two, full reports half of
/// theirs. But at the right cut reports are near to their own story and far from the next one. The mean silhouette
/// of the cuts says how much so. Its maximum lies at topics rather than stories; the finest cut that still has most
/// of it lies at stories.
struct Grain: Sendable {
  /// Share of the greatest silhouette that the chosen cut keeps.
  var keptShare = 0.84
  /// Cuts that are tried, evenly spaced in the logarithm of the number of clusters.
  var cutCount = 64
  /// A cut with a larger share of the reports in one cluster is not tried.
  var largestShare = 0.8
  /// A cut at less similarity is not tried: below it groups only keep apart because nothing is left to compare.
  var leastSimilarity = 0.008
  /// What is taken for a story among reports too few to say so themselves.
  var priorThreshold = 0.11
  /// Reports that weigh as much as the prior. Its weight falls with the square of their number: a few hundred reports
  /// leave little of it.
  var priorCount = 60.0
  /// Limits of any threshold.
  var thresholds = 0.05...0.36

  /// The similarity down to which reports are one story.
  func threshold(of tree: Dendrogram, graph: SimilarityGraph, threads: Int) throws -> Double {
    let count = tree.nodeCount
    guard count >= 20, let chosen = try silhouetteThreshold(of: tree, graph: graph, threads: threads) else {
      return priorThreshold
    }
    let (own, prior) = (Double(count * count), priorCount * priorCount)
    let shrunk = exp((own * log(chosen) + prior * log(priorThreshold)) / (own + prior))
    return min(max(shrunk, thresholds.lowerBound), thresholds.upperBound)
  }

  private func silhouetteThreshold(
    of tree: Dendrogram, graph: SimilarityGraph, threads: Int
  ) throws -> Double? {
    let count = Double(tree.nodeCount)
    let (fewest, most) = (max(2, 0.006 * count), 0.95 * count)
    let mergeCounts = Set(
      (0..<cutCount).map { step in
        let clusters = fewest * pow(most / fewest, Double(step) / Double(cutCount - 1))
        return tree.nodeCount - Int(clusters.rounded())
      })
    let cuts = try tree.silhouettes(
      of: graph, mergeCounts: mergeCounts.filter { $0 > 0 && $0 <= tree.merges.count }.sorted(),
      threads: threads
    ).filter { $0.similarity >= leastSimilarity && Double($0.largestCluster) <= largestShare * count }
    guard let greatest = cuts.map(\.silhouette).max(), greatest > 0 else { return nil }

    // From fine to coarse: the first cut that reaches the share, and where between it and the one before.
    let wanted = keptShare * greatest
    guard let first = cuts.firstIndex(where: { $0.silhouette >= wanted }) else { return nil }
    let cut = cuts[first]
    guard first > 0 else { return cut.similarity }
    let finer = cuts[first - 1]
    let part = (wanted - finer.silhouette) / (cut.silhouette - finer.silhouette)
    return exp(log(finer.similarity) + part * (log(cut.similarity) - log(finer.similarity)))
  }
}
