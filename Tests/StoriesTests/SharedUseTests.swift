import NER
import Similarity
import Stories
import TestSupport
import Testing
import Tokenize

/// What is built once serves any number of tasks at the same time, with the results that one alone would get.
@Suite struct SharedUseTests {
  /// Texts of the sample corpus, cut short: tests are built without optimization.
  private static func texts() throws -> [[UInt8]] {
    try SampleCorpus().reports.prefix(24).map { Array($0.textBytes.prefix(600)) }
  }

  /// Calls `body` for every index from many tasks, each in an order of its own, and holds what they get against what one
  /// gets alone.
  private func expectSame<Result: Equatable & Sendable>(
    count: Int, _ body: @escaping @Sendable (Int) throws -> Result
  ) async throws {
    let expected = try (0..<count).map(body)
    let isSame = try await withThrowingTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          var random = SeededGenerator(seed: UInt64(task))
          return try (0..<count).shuffled(using: &random).allSatisfy { try body($0) == expected[$0] }
        }
      }
      return try await group.reduce(true) { $0 && $1 }
    }
    #expect(isSame)
  }

  @Test("one recognizer, its rules and its names")
  func recognizer() async throws {
    let texts = try Self.texts()
    let recognizer = EntityRecognizer()
    try await expectSame(count: texts.count) { index in
      var (tokens, vocabulary, scratch) = (TokenizedText(), Vocabulary(), RecognizerScratch())
      let text = texts[index]
      Tokenizer().tokenize(text.span, into: &tokens, vocabulary: &vocabulary)
      return recognizer.mentions(
        in: tokens, text: text.span, vocabulary: vocabulary, scratch: &scratch)
    }
  }

  @Test("one fitted TF-IDF model, one matrix, one index")
  func vectors() async throws {
    let texts = try Self.texts()
    let bags = TermCollector.collect(texts, TermPipeline(language: .english)).bags
    var counts = TermCounts()
    for row in 0..<bags.rowCount {
      counts.append(counted: bags.row(row).map { (term: bags.terms[$0], count: bags.counts[$0]) })
    }
    var fitting = TFIDF(sublinearTF: true)
    let matrix = try fitting.fitTransform(counts)
    let (model, all) = (fitting, counts)
    try await expectSame(count: 6) { threads in try model.transform(all, threads: threads + 1) }

    let index = try SimilarityIndex(matrix, ids: (0..<matrix.rowCount).map { Int64($0) })
    try await expectSame(count: matrix.rowCount) { row in
      let (terms, weights) = (Array(matrix.terms[matrix.row(row)]), Array(matrix.weights[matrix.row(row)]))
      return try index.search(terms: terms, weights: weights, nearest: 5)
        + index.search(terms: terms, weights: weights, atLeast: 0.1)
    }
    try await expectSame(count: 4) { threads in
      try SimilarityJoin(threshold: 0.05, threads: threads + 1).pairs(in: matrix)
    }
  }

  @Test("one clusterer")
  func clusterer() async throws {
    let reports = try SampleCorpus().reports.prefix(20).map { report in
      Report(id: report.id, title: report.title, text: String(report.text.prefix(300)), date: report.date)
    }
    let clusterer = StoryClusterer()
    try await expectSame(count: 2) { _ in try clusterer.cluster(reports).stories.map(\.reports) }
  }
}
