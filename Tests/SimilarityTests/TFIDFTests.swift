import Foundation
import Similarity
import Testing

@Suite("TF-IDF")
struct TFIDFTests {
  @Test("fitting part by part gives the weights of fitting at once")
  func partialFit() throws {
    let all = GeneratedVectors().counts(seed: 9)
    var parts = TFIDF(minDF: .count(2), maxDF: .share(0.5))
    var whole = parts
    whole.fit(all)
    for part in [GeneratedVectors().counts(seed: 9)] { parts.partialFit(part) }
    #expect(parts == whole)
    #expect(try parts.transform(all) == whole.transform(all, threads: 3))
  }

  @Test("the background is blended into idf, and weighs terms that were never fitted")
  func background() throws {
    var counts = TermCounts()
    counts.append([0, 1])
    counts.append([0])
    var model = TFIDF(norm: .none, background: .init(documentCount: 99, documentFrequencies: [9, 0, 49]))
    model.fit(counts)
    let idf = try model.inverseDocumentFrequencies()
    #expect(abs(idf[0] - (1 + 0.5 * log(10))) < 1e-12)
    #expect(abs(idf[1] - (1 + 0.5 * log(1.5) + 0.5 * log(100))) < 1e-12)
    #expect(abs(idf[2] - (1 + 0.5 * log(3) + 0.5 * log(2))) < 1e-12)
    var unseen = TermCounts()
    unseen.append([77])
    #expect(abs(try model.transform(unseen).weights[0] - Float(1 + 0.5 * log(3) + 0.5 * log(100))) < 1e-6)
    model.background = nil
    #expect(try model.transform(unseen).count == 0)
  }

  @Test("options that make no sense are errors")
  func errors() {
    let counts = GeneratedVectors(rows: 10).counts(seed: 1)
    func fails(_ error: TFIDFError, _ model: TFIDF, threads: Int = 1) {
      var model = model
      #expect(throws: error) { try model.fitTransform(counts, threads: threads) }
    }
    fails(.invalidLimit(.count(-1)), TFIDF(minDF: .count(-1)))
    fails(.invalidLimit(.share(1.5)), TFIDF(maxDF: .share(1.5)))
    fails(.invalidMaxFeatures(0), TFIDF(maxFeatures: 0))
    fails(.noTermCanRemain, TFIDF(minDF: .count(5), maxDF: .count(4)))
    fails(.invalidThreadCount(0), TFIDF(), threads: 0)
    fails(.invalidBackground, TFIDF(background: .init(documentCount: 1, documentFrequencies: [], share: 2)))
  }
}
