import Foundation
import Similarity

/// Measures each link by the density of its surroundings: .3 is much between two reports about a small town and
/// little between two reports about an election campaign (after the local scaling of Zelnik-Manor and Perona 2004).
///
/// A report's density r is its mean similarity to its nearest neighbours. A link of strength e becomes e times the
/// larger one of both reports' `(usual r / r)^power`: the one in the thinner surroundings decides, so that one
/// much-repeated report does not push away what belongs to it. What is usual is told by length, because long
/// reports are more alike than headlines whatever they are about.
struct LocalScaling: Sendable {
  /// Neighbours that make the density.
  var neighbours = 14
  /// How much of the density is taken out, 0 to 1.
  var power: Float = 0.65
  /// No density is taken for less than this.
  private static let least: Float = 0.01
  /// Reports of one length whose median counts as much as that of all.
  private static let lengthPrior: Float = 50
  /// A batch of few reports knows little of its surroundings: the power grows with n / (n + prior).
  private static let prior: Float = 20

  /// The factor of each node; a link takes the larger one of its ends, that of the thinner surroundings.
  /// `cosines` are the edges that densities are read from, `lengths` the distinct terms of each node.
  func factors(_ cosines: SimilarityGraph, lengths: [Int]) -> [Float] {
    let count = cosines.nodeCount
    guard count > 2 else { return [Float](repeating: 1, count: count) }
    let power = power * Float(count) / (Float(count) + Self.prior)
    let densities = densities(cosines).map { max($0, Self.least) }
    let places = lengths.map { log2(Float(max(1, $0))) }
    let usual = logMedians(densities, places)
    return zip(places, densities).map { place, density in
      let (low, part) = (Int(place), place - Float(Int(place)))
      return exp(power * (usual[low] + part * (usual[low + 1] - usual[low]) - log(density)))
    }
  }

  /// The logarithm of the usual density around each length 1, 2, 4, 8 …; one more than the longest needs.
  private func logMedians(_ densities: [Float], _ places: [Float]) -> [Float] {
    var byPlace = [[Float]](repeating: [], count: Int(places.max() ?? 0) + 2)
    for (place, density) in zip(places, densities) { byPlace[Int(place.rounded())].append(density) }
    let overall = log(densities.sorted()[densities.count / 2])
    return byPlace.map { densities in
      guard !densities.isEmpty else { return overall }
      let (weight, median) = (Float(densities.count), densities.sorted()[densities.count / 2])
      return (weight * log(median) + Self.lengthPrior * overall) / (weight + Self.lengthPrior)
    }
  }

  /// The mean of each node's largest similarities; a missing edge is 0.
  func densities(_ graph: SimilarityGraph) -> [Float] {
    let kept = min(neighbours, graph.nodeCount - 1)
    // For each node the largest similarities so far, ascending.
    var largest = [Float](repeating: 0, count: graph.nodeCount * kept)
    func keep(_ similarity: Float, at node: UInt32) {
      let base = Int(node) * kept
      guard similarity > largest[base] else { return }
      var place = base
      while place + 1 < base + kept, largest[place + 1] < similarity {
        largest[place] = largest[place + 1]
        place += 1
      }
      largest[place] = similarity
    }
    for edge in graph.edges {
      keep(edge.similarity, at: edge.a)
      keep(edge.similarity, at: edge.b)
    }
    return (0..<graph.nodeCount).map { node in
      largest[(node * kept)..<((node + 1) * kept)].reduce(0, +) / Float(kept)
    }
  }
}
