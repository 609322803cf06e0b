import TestSupport
import Testing

@testable import Tokenize

/// The boundaries of the sentences of `text` by the rules one by one.
func explainedSentences(_ text: [UInt8]) -> [Int] {
  Tokenizer.explainSentences(text.span).filter(\.isBoundary).map(\.offset)
}

func sentenceBoundaries(_ text: [UInt8], _ style: Tokenizer.SentenceStyle = .unicode) -> [Int] {
  var cursor = SentenceCursor(style: style)
  var boundaries = text.isEmpty ? [] : [0]
  while let sentence = cursor.next(in: text.span) { boundaries.append(sentence.upperBound) }
  return boundaries
}

@Suite("Sentence segmentation")
struct SentenceSegmentationTests {
  @Test("cursor = rules on random text of all classes, whole and damaged", arguments: 0..<4)
  func differential(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for round in 0..<2_000 {
      var bytes = RandomText.utf8(RandomText.scalars(length: 12, using: &generator))
      if round % 8 == 0 { bytes = RandomText.damaged(bytes, using: &generator) }
      #expect(sentenceBoundaries(bytes) == explainedSentences(bytes), "\(bytes)")
    }
  }

  @Test("conformance cases hold behind plain text of any length", arguments: [1, 15, 16, 17, 33])
  func paddedConformance(padding: Int) {
    let pad = [UInt8](repeating: 0x31, count: padding - 1) + [0x0A]
    for testCase in ConformanceCase.sentences {
      let expected = [0] + testCase.boundaries.map { $0 + padding }
      #expect(sentenceBoundaries(pad + testCase.bytes) == expected, "\(testCase.bytes)")
    }
  }

  @Test("a text cut anywhere gives the same sentences", arguments: [Tokenizer.SentenceStyle.unicode, .prose])
  func chunks(style: Tokenizer.SentenceStyle) {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<1_500 {
      let bytes = RandomText.utf8(RandomText.scalars(length: 16, using: &generator))
      let cut = Int.random(in: 0...bytes.count, using: &generator)
      var cursor = SentenceCursor(style: style)
      var boundaries = bytes.isEmpty ? [] : [0]
      let beginning = Array(bytes[..<cut])
      while let next = cursor.next(in: beginning.span, isComplete: false) {
        boundaries.append(next.upperBound)
      }
      while let next = cursor.next(in: bytes.span) { boundaries.append(next.upperBound) }
      #expect(boundaries == sentenceBoundaries(bytes, style), "\(bytes) cut at \(cut)")
    }
  }
}
