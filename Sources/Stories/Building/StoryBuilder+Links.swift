import NER
import Similarity
import Tokenize

extension StoryBuilder {
  /// For each cluster the strongest links that hold it together: a maximum spanning tree (Kruskal 1956), of
  /// positions. Clusters that the looked-at pairs alone do not connect have fewer links.
  func spanningLinks(labels: [Int], clusterCount: Int) -> [[SimilarityGraph.Edge]] {
    var inside = linking.links.edges.filter { labels[Int($0.a)] == labels[Int($0.b)] }
    inside.sort { a, b in
      if a.similarity != b.similarity { return a.similarity > b.similarity }
      return a.a != b.a ? a.a < b.a : a.b < b.b
    }
    var parent = Array(labels.indices)
    func root(_ node: Int) -> Int {
      var node = node
      while parent[node] != node {
        parent[node] = parent[parent[node]]
        node = parent[node]
      }
      return node
    }
    var links = [[SimilarityGraph.Edge]](repeating: [], count: clusterCount)
    for edge in inside {
      let (a, b) = (root(Int(edge.a)), root(Int(edge.b)))
      guard a != b else { continue }
      parent[max(a, b)] = min(a, b)
      links[labels[Int(edge.a)]].append(edge)
    }
    return links
  }

  /// A link with its evidence: parts that add up, shared terms and shared names.
  func explanation(_ edge: SimilarityGraph.Edge) -> Story.Link {
    let (a, b) = (Int(edge.a), Int(edge.b))
    let evidence = score.evidence(a, b, expandedCosine: Float(features.expandedCosine(a, b)))
    let similarity = weights.link(evidence)
    let surroundings = max(linking.factors[a], linking.factors[b])
    let scaled = min(1, similarity * surroundings)
    return Story.Link(
      a: order[a], b: order[b], similarity: similarity, surroundings: surroundings,
      contrast: scaled > 0 ? edge.similarity / scaled : 1,
      parts: weights.parts(evidence) + score.furtherParts(a, b), sharedTerms: sharedTerms(a, b),
      sharedEntities: sharedEntities(a, b))
  }

  private func sharedTerms(_ a: Int, _ b: Int) -> [Story.KeyTerm] {
    var shared = features.sharedTerms(a, b).filter { $0.weight > 0 }
    shared.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term }
    return shared.prefix(10).map { .init(text: spelling(of: $0.term, in: a), weight: $0.weight) }
  }

  /// A term as a report first writes it: `earthquake` and not its stem `earthquak`.
  private func spelling(of term: TermID, in position: Int) -> String {
    let table = features.tables[columns.languages[position]]
    let token = columns.row(position).first { table?[columns.words[$0]] == term }
    return token.map { columns.vocabulary.word(columns.words[$0]) } ?? features.terms.word(term)
  }

  private func sharedEntities(_ a: Int, _ b: Int) -> [String] {
    func names(_ position: Int) -> Set<String> {
      Set((columns.entities[position].title + columns.entities[position].text).map(\.name))
    }
    return names(a).intersection(names(b)).sorted()
  }
}
