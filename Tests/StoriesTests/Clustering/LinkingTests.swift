import Similarity
import Testing
import Tokenize

@testable import Stories

@Suite struct LinkingTests {
  @Test func linkWithoutFurtherEvidenceIsTheCosine() {
    for cosine: Float in [0, 0.1, 0.25, 0.9, 1] {
      #expect(abs(LinkWeights().link(LinkEvidence(cosine: cosine)) - cosine) < 1e-6)
    }
  }

  @Test func densityIsTheMeanOfTheNearestNeighbours() {
    let graph = SimilarityGraph(
      nodeCount: 4,
      edges: [
        .init(a: 0, b: 1, similarity: 0.8), .init(a: 0, b: 2, similarity: 0.4),
        .init(a: 0, b: 3, similarity: 0.6),
      ])
    var scaling = LocalScaling()
    scaling.neighbours = 2
    let densities = scaling.densities(graph)
    let expected: [Float] = [0.7, 0.4, 0.2, 0.3]
    for (density, value) in zip(densities, expected) { #expect(abs(density - value) < 1e-6) }
  }

  @Test func reportsInThinSurroundingsAreScaledUp() {
    let graph = SimilarityGraph(
      nodeCount: 6,
      edges: [
        .init(a: 0, b: 1, similarity: 0.9), .init(a: 0, b: 2, similarity: 0.9),
        .init(a: 1, b: 2, similarity: 0.9),
        .init(a: 3, b: 4, similarity: 0.2),
      ])
    let factors = LocalScaling().factors(graph, lengths: [Int](repeating: 50, count: 6))
    #expect(factors[3] > factors[0])
    #expect(factors[5] >= factors[3])
  }

  @Test func whatIsUsualIsToldByLength() {
    // 200 long reports alike at .5 and 200 headlines alike at .1, each in a ring of its own.
    var edges: [SimilarityGraph.Edge] = []
    for i in 0..<200 {
      edges.append(.init(a: UInt32(i), b: UInt32((i + 1) % 200), similarity: 0.5))
      edges.append(.init(a: UInt32(200 + i), b: UInt32(200 + (i + 1) % 200), similarity: 0.1))
    }
    let graph = SimilarityGraph(nodeCount: 400, edges: edges)
    let lengths = (0..<400).map { $0 < 200 ? 128 : 8 }
    let mixed = LocalScaling().factors(graph, lengths: lengths)
    let blind = LocalScaling().factors(graph, lengths: [Int](repeating: 50, count: 400))
    #expect(mixed[300] / mixed[0] < 1.5)
    #expect(blind[300] / blind[0] > 2.5)
  }

  @Test func smallBatchesTakeThePriorThreshold() throws {
    let graph = SimilarityGraph(nodeCount: 3, edges: [.init(a: 0, b: 1, similarity: 0.5)])
    let tree = try AverageLink().dendrogram(of: graph)
    #expect(try Grain().threshold(of: tree, graph: graph, threads: 1) == Grain().priorThreshold)
  }

  @Test func grainOfTightGroupsLiesBetweenInsideAndOutside() throws {
    // 40 groups of 5: .6 inside, .05 between neighbouring groups.
    var edges: [SimilarityGraph.Edge] = []
    for a in 0..<200 {
      for b in (a + 1)..<200 {
        if a / 5 == b / 5 {
          edges.append(.init(a: UInt32(a), b: UInt32(b), similarity: 0.6))
        } else if b / 5 == a / 5 + 1 {
          edges.append(.init(a: UInt32(a), b: UInt32(b), similarity: 0.05))
        }
      }
    }
    let graph = SimilarityGraph(nodeCount: 200, edges: edges)
    let tree = try AverageLink().dendrogram(of: graph)
    let threshold = try Grain().threshold(of: tree, graph: graph, threads: 1)
    #expect(Set(tree.labels(cutAt: threshold)).count == 40)
  }

  @Test func aFullBudgetRaisesTheFloor() throws {
    var matrix = SparseMatrix()
    for row in 0..<200 {
      try matrix.append(terms: [0, UInt32(1 + row % 20)], weights: [0.4, 0.9165])
    }
    var candidates = CandidatePairs()
    #expect(try candidates.floor(of: matrix, threads: 1) == candidates.lowestFloor)
    (candidates.budget, candidates.budgetPerReport) = (2000, 10)
    #expect(try candidates.floor(of: matrix, threads: 1) > candidates.lowestFloor)
  }
}

@Suite struct ReportLanguageTests {
  @Test func statedLanguageIsTaken() {
    #expect(ReportLanguage(Report(id: "a", text: "x", language: "de-AT")) == .known(.german))
    #expect(ReportLanguage(Report(id: "a", text: "x", language: "zh")) == .known(nil))
  }

  @Test func languageIsToldFromTheText() {
    let text = "Die Ministerin sprach am Montag mit den Abgeordneten über den Haushalt, sagte ein Sprecher."
    #expect(ReportLanguage(Report(id: "a", text: text)) == .known(.german))
  }

  @Test func unsureReportsFollowMostOfTheOthers() {
    let resolved = ReportLanguage.resolved([
      .unsure, .known(.french), .known(.french), .known(.german), .known(nil),
    ])
    #expect(resolved == [.french, .french, .french, .german, nil])
    #expect(ReportLanguage.resolved([.unsure]) == [nil])
  }
}

@Suite struct EqualReportsTests {
  @Test func manyEqualReportsAreOneStoryAndCostNoPairs() throws {
    let text = "The same words again and again in every report we have here, said the minister on Monday."
    let reports = (0..<3000).map { Report(id: "r\($0)", text: text) }
    let clustering = try StoryClusterer().cluster(reports)
    #expect(clustering.stories.count == 1)
    #expect(clustering.assignments.count { $0.copyOf != nil } == 2999)
  }
}
