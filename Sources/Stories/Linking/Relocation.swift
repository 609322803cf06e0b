import Similarity

/// Moves a report that is far nearer to another story than to its own.
///
/// The tree joins for good: a report that a few others took early stays with them, however near the story is that has
/// grown beside them since. So when all stories are known each report is looked at once more, as k-means does
/// (Lloyd 1982), but only once and only for a clear gain: further rounds move the stories themselves.
struct Relocation: Sendable {
  /// Reports of a story that others may move to; the mean over fewer is no firm figure.
  var leastReports = 6
  /// How many times nearer the other story has to be.
  var gain = 2.0

  /// The story of each node after the move. `links` are the ones that made the stories, `threshold` is the similarity
  /// down to which reports are one story. Lone reports stay alone: the tree has asked every story about them.
  /// Takes time in proportion to the links, and 16 bytes a link.
  func relocated(
    _ stories: [Int], links: SimilarityGraph, threshold: Double, threads: Int
  ) throws -> [Int] {
    var sizes = [Int](repeating: 0, count: (stories.max() ?? -1) + 1)
    for story in stories { sizes[story] += 1 }
    guard sizes.contains(where: { $0 >= leastReports }) else { return stories }
    let neighbours = Adjacency(nodeCount: links.nodeCount, edges: links.edges)
    let ranges = chunks(of: stories.count, size: 1 << 13)
    return try parallelMap(count: ranges.count, threads: threads) { [sizes] index in
      // What a report has in common with each story, added up; 0 again after each report.
      var sums = [Double](repeating: 0, count: sizes.count)
      return ranges[index].map { node in
        guard sizes[stories[node]] > 1 else { return stories[node] }
        return nearest(to: node, stories, sizes, neighbours, threshold: threshold, &sums)
      }
    }.flatMap { $0 }
  }

  /// The story that the node moves to, or its own.
  private func nearest(
    to node: Int, _ stories: [Int], _ sizes: [Int], _ neighbours: Adjacency, threshold: Double,
    _ sums: inout [Double]
  ) -> Int {
    let own = stories[node]
    let row = neighbours.row(node)
    for place in row { sums[stories[Int(neighbours.ids[place])]] += Double(neighbours.similarities[place]) }
    var (best, most) = (own, max(threshold, gain * sums[own] / Double(sizes[own] - 1)))
    for place in row {
      let story = stories[Int(neighbours.ids[place])]
      guard story != own, sizes[story] >= leastReports else { continue }
      let mean = sums[story] / Double(sizes[story])
      if mean > most { (best, most) = (story, mean) }
    }
    for place in row { sums[stories[Int(neighbours.ids[place])]] = 0 }
    return best
  }
}
