import Similarity

/// Joins the parts of a story that has moved on.
///
/// In a story that is reported for weeks the facts change, and its last reports share little with its first: the mean
/// over all pairs, by which the tree goes, falls below any threshold. But what follows each other is as alike as ever.
/// So two large groups of a topic of which one comes after the other are one story when, in the order of time, a report
/// is nearly as alike to those of the other group that stand beside it as to those of its own. Two stories of one kind
/// are not: where they meet in time they are as different as anywhere.
struct Continuations: Sendable {
  /// Dated reports that a group needs.
  var leastReports = 6
  /// Days from the middle of one group to that of the other; within less a story does not move on.
  var leastDays = 1.0
  /// How many places further in the order of time a report is looked for.
  var reach = 5
  /// What the mean similarity across two groups has to be, as a share of that inside them.
  var share = 0.5

  /// Two of something.
  private struct Pair: Hashable {
    var a: Int
    var b: Int
  }

  /// The story of each node after parts of stories were joined. `topics` are the topics of the nodes, `days` their dates,
  /// NaN where there is none. Takes time in proportion to the links, and to the reports of groups that links connect.
  func joined(_ stories: [Int], topics: [Int], links: SimilarityGraph, days: [Double]) throws -> [Int] {
    let parts = parts(of: stories, days: days)
    let linksOfParts = links.edges.filter { edge in
      let (a, b) = (Int(edge.a), Int(edge.b))
      return topics[a] == topics[b] && !parts[stories[a]].isEmpty && !parts[stories[b]].isEmpty
    }
    var pairs: Set<Pair> = []
    for edge in linksOfParts {
      let (a, b) = (stories[Int(edge.a)], stories[Int(edge.b)])
      if a != b { pairs.insert(Pair(a: min(a, b), b: max(a, b))) }
    }
    pairs = pairs.filter { abs(middle(parts[$0.a], days) - middle(parts[$0.b], days)) >= leastDays }
    guard !pairs.isEmpty else { return stories }

    let followed = Set(pairs.flatMap { [$0.a, $0.b] })
    var similarities: [Pair: Float] = [:]
    for edge in linksOfParts
    where followed.contains(stories[Int(edge.a)]) && followed.contains(stories[Int(edge.b)]) {
      similarities[Pair(a: Int(edge.a), b: Int(edge.b))] = edge.similarity
    }
    let same = pairs.filter { areOne(parts[$0.a], parts[$0.b], similarities, days) }
      .map { SimilarityGraph.Edge(a: UInt32($0.a), b: UInt32($0.b), similarity: 1) }
      .sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    let graph = SimilarityGraph(nodeCount: parts.count, edges: same)
    let labels = try ConnectedComponents(threshold: 1).components(of: graph).labels
    return stories.map { labels[$0] }
  }

  /// The dated reports of each story in the order of time; none when there are too few.
  private func parts(of stories: [Int], days: [Double]) -> [[Int]] {
    var parts = [[Int]](repeating: [], count: (stories.max() ?? -1) + 1)
    for (node, story) in stories.enumerated() where !days[node].isNaN { parts[story].append(node) }
    return parts.map { nodes in
      nodes.count < leastReports ? [] : nodes.sorted { (days[$0], $0) < (days[$1], $1) }
    }
  }

  private func middle(_ part: [Int], _ days: [Double]) -> Double { days[part[part.count / 2]] }

  /// Whether reports beside each other in time are nearly as alike across two parts as inside them.
  private func areOne(_ a: [Int], _ b: [Int], _ similarities: [Pair: Float], _ days: [Double]) -> Bool {
    let both = (a.map { (node: $0, isFirst: true) } + b.map { (node: $0, isFirst: false) })
      .sorted { (days[$0.node], $0.node) < (days[$1.node], $1.node) }
    var (across, acrossCount, inside, insideCount) = (0.0, 0.0, 0.0, 0.0)
    for (place, report) in both.enumerated() {
      for other in both[(place + 1)...].prefix(reach) {
        let pair = Pair(a: min(report.node, other.node), b: max(report.node, other.node))
        let similarity = Double(similarities[pair] ?? 0)
        if report.isFirst == other.isFirst {
          (inside, insideCount) = (inside + similarity, insideCount + 1)
        } else {
          (across, acrossCount) = (across + similarity, acrossCount + 1)
        }
      }
    }
    return acrossCount > 0 && across * insideCount >= share * inside * acrossCount
  }
}
