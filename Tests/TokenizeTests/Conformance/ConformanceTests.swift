import Testing

@testable import Tokenize

@Suite("Unicode 17 conformance")
struct ConformanceTests {
  @Test("all cases are there")
  func counts() {
    #expect(ConformanceCase.words.count == 1944)
    #expect(ConformanceCase.sentences.count == 512)
  }

  @Test("explained word boundaries and their rules are Unicode's")
  func wordRules() {
    for testCase in ConformanceCase.words {
      let explained = Tokenizer.explainWords(testCase.bytes.span).dropFirst().dropLast()
      #expect(explained.map(\.offset) == testCase.offsets)
      let marks = explained.map {
        ConformanceCase.Mark(isBoundary: $0.isBoundary, rule: String($0.rule.rawValue.dropFirst(2)))
      }
      #expect(marks == testCase.marks, "\(testCase.bytes)")
    }
  }

  @Test("explained sentence boundaries and their rules are Unicode's")
  func sentenceRules() {
    for testCase in ConformanceCase.sentences {
      let explained = Tokenizer.explainSentences(testCase.bytes.span).dropFirst().dropLast()
      #expect(explained.map(\.offset) == testCase.offsets)
      let marks = explained.map {
        ConformanceCase.Mark(isBoundary: $0.isBoundary, rule: String($0.rule.rawValue.dropFirst(2)))
      }
      #expect(marks == testCase.marks, "\(testCase.bytes)")
    }
  }

  @Test("the word cursor stops at Unicode's boundaries")
  func wordCursor() {
    for testCase in ConformanceCase.words {
      var cursor = WordCursor()
      var boundaries = [0]
      while let segment = cursor.next(in: testCase.bytes.span) { boundaries.append(segment.end) }
      #expect(boundaries == testCase.boundaries, "\(testCase.bytes)")
    }
  }

  @Test("the sentence cursor stops at Unicode's boundaries")
  func sentenceCursor() {
    for testCase in ConformanceCase.sentences {
      var cursor = SentenceCursor()
      var boundaries = [0]
      while let sentence = cursor.next(in: testCase.bytes.span) { boundaries.append(sentence.upperBound) }
      #expect(boundaries == testCase.boundaries, "\(testCase.bytes)")
    }
  }
}
