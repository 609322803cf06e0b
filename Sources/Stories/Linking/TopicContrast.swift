import Foundation
import Similarity

/// Measures the links inside a topic by what tells its stories apart.
///
/// Two title fights of one boxer share his name, the belts and the rounds: rare in the batch, so the reports of both
/// are alike. But among the reports of his fights nearly every one has these terms; what sets a fight apart is the
/// other boxer. So inside each cluster of a coarse cut the cosines are taken again, with the weight of a term lowered
/// by the share of the topic's reports that have it, an inverse document frequency of the topic beside that of the
/// batch. A link is scaled by how its cosine changes, as a share of what is usual in the topic: a topic that is one
/// story stays as it is.
struct TopicContrast: Sendable {
  /// Reports that make a topic; fewer do not tell what is common to it.
  var leastReports = 10
  /// Part of its weight that a term loses when every report of the topic has it.
  var discount: Float = 0.5
  /// How much of the change is taken over, 0 to 1.
  var power: Float = 0.6
  /// Distinct terms of a report from which on the change counts in full. Of two headlines often only the common terms
  /// are the same, and these are all there is to tell that they belong together.
  var fullLength: Float = 80

  /// The links with those inside topics scaled. `topics` is the topic of each node, a row of `matrix`; `lengths` are
  /// the distinct terms of each. Takes time in proportion to the links and the matrix.
  func scaled(
    _ links: SimilarityGraph, topics: [Int], matrix: SparseMatrix, lengths: [Int], threads: Int
  ) throws -> SimilarityGraph {
    var members = [[Int]](repeating: [], count: (topics.max() ?? -1) + 1)
    for (node, topic) in topics.enumerated() { members[topic].append(node) }
    let large = members.filter { $0.count >= leastReports }
    guard !large.isEmpty else { return links }
    let contrasted = try contrasted(matrix, large, threads: threads)
    var rows = [Int?](repeating: nil, count: topics.count)
    for (row, node) in large.joined().enumerated() { rows[node] = row }

    let ranges = chunks(of: links.edges.count, size: 1 << 16)
    let ratios = try parallelMap(count: ranges.count, threads: threads) { [rows] index in
      ranges[index].map { position -> Float? in
        let (a, b) = (Int(links.edges[position].a), Int(links.edges[position].b))
        guard topics[a] == topics[b], let rowA = rows[a], let rowB = rows[b] else { return nil }
        let cosine = matrix.dotProduct(a, b)
        return cosine > 0 ? Float(contrasted.dotProduct(rowA, rowB) / cosine) : nil
      }
    }.flatMap { $0 }
    let usual = usualRatios(links, ratios, topics: topics, members: members)

    var scaled = SimilarityGraph(nodeCount: links.nodeCount, edges: [])
    scaled.edges.reserveCapacity(links.edges.count)
    for (var edge, ratio) in zip(links.edges, ratios) {
      if let ratio {
        let (a, b) = (Int(edge.a), Int(edge.b))
        let substance = min(1, Float(min(lengths[a], lengths[b])) / fullLength)
        edge.similarity *= pow(ratio / usual[topics[a]], power * substance * substance)
        edge.similarity = min(1, edge.similarity)
      }
      if edge.similarity > 0 { scaled.edges.append(edge) }
    }
    return scaled
  }

  /// The rows of each topic, one topic behind the other, weighed by its own frequencies and each again of length 1.
  private func contrasted(_ matrix: SparseMatrix, _ topics: [[Int]], threads: Int) throws -> SparseMatrix {
    let parts = try parallelMap(count: topics.count, threads: threads) { index in
      let rows = matrix.selecting(topics[index])
      var frequencies: [UInt32: Float] = [:]
      for term in rows.terms { frequencies[term, default: 0] += 1 }
      // Two reports more that have none of the terms: the share of a few reports is no firm figure.
      let count = Float(rows.rowCount + 2)
      return rows.multiplyingTerms { 1 - discount * (frequencies[$0] ?? 0) / count }.normalized()
    }
    return parts.reduce(into: SparseMatrix()) { $0.append($1) }
  }

  /// For each topic the median of how the strongest link of each report changes.
  private func usualRatios(
    _ links: SimilarityGraph, _ ratios: [Float?], topics: [Int], members: [[Int]]
  ) -> [Float] {
    var strongest = [Float](repeating: 0, count: topics.count)
    var own = [Float](repeating: 1, count: topics.count)
    for (edge, ratio) in zip(links.edges, ratios) {
      guard let ratio else { continue }
      for node in [Int(edge.a), Int(edge.b)] where edge.similarity > strongest[node] {
        (strongest[node], own[node]) = (edge.similarity, ratio)
      }
    }
    return members.map { topic in
      let sorted = topic.map { own[$0] }.sorted()
      return sorted.isEmpty ? 1 : max(.leastNormalMagnitude, sorted[sorted.count / 2])
    }
  }
}
