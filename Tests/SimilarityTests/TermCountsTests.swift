import Similarity
import TestSupport
import Testing
import Tokenize

@Suite("Term counts")
struct TermCountsTests {
  @Test("counts terms in any order, skips what is no term")
  func counts() {
    var counts = TermCounts()
    counts.append([7, 2, TermTable.noTerm, 7])
    counts.append([])
    counts.append(counted: [
      (term: 5, count: 1), (term: 3, count: 0), (term: 5, count: .max), (term: 1, count: 2),
    ])
    #expect(counts.rowStarts == [0, 2, 2, 4])
    #expect(counts.terms == [2, 7, 1, 5])
    #expect(counts.counts == [1, 2, 2, .max])
  }

  @Test("equals counting in a dictionary, for short and long reports, small and large ids")
  func equalsDictionary() {
    var generator = SeededGenerator(seed: 3)
    for length in [0, 1, 47, 48, 49, 300, 3000] {
      for limit in [2, 300, 70_000, 20_000_000, UInt32.max] {
        let bag = (0..<length).map { _ in UInt32.random(in: 0..<limit, using: &generator) }
        var counts = TermCounts()
        counts.append(bag)
        let expected = Dictionary(bag.map { ($0, UInt32(1)) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
        #expect(counts.terms == expected.map(\.key))
        #expect(counts.counts == expected.map(\.value))
      }
    }
  }
}

@Suite("Term counts of texts")
struct TermCountsOfTextsTests {
  @Test("Bags of a collector become ascending rows with the same counts")
  func bagsBecomeRows() {
    let texts = ["b a b c", "", "c a"].map { Array($0.utf8) }
    var pipeline = TermPipeline(language: nil)
    pipeline.stems = false
    let collected = TermCollector.collect(texts, pipeline)
    let counts = TermCounts(collected.bags)
    #expect(counts.rowStarts == [0, 3, 3, 5])
    let words = counts.terms.map(collected.terms.word)
    #expect(words == ["b", "a", "c", "a", "c"])
    #expect(counts.counts == [2, 1, 1, 1, 1])
  }
}
