import TestSupport
import Testing

@testable import Tokenize

@Suite("Prose sentences")
struct ProseTests {
  @Test("the golden rules hold, but for one in fifty at most")
  func goldenRules() {
    var failures: [String] = []
    for (phenomenon, marked) in ProseCases.golden where found(in: marked) != marked {
      failures.append("\(phenomenon): \(found(in: marked))")
    }
    #expect(failures.count * 50 <= ProseCases.golden.count, "\(failures.joined(separator: "\n"))")
  }

  @Test("news reads as it should", arguments: ProseCases.news.map(\.phenomenon))
  func news(phenomenon: String) throws {
    let marked = try #require(ProseCases.news.first { $0.phenomenon == phenomenon }).text
    #expect(found(in: marked) == marked)
  }

  /// The text with `|` at the boundaries that are found.
  private func found(in marked: String) -> String {
    let bytes = Array(marked.utf8.filter { $0 != 0x7C })
    let boundaries = sentenceBoundaries(bytes, .prose)
    return zip(boundaries, boundaries.dropFirst())
      .map { String(decoding: bytes[$0..<$1], as: UTF8.self) }.joined(separator: "|")
  }

  @Test("sentences join up to the whole text, whatever it is")
  func contiguous() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<1_000 {
      let text = RandomText.utf8(RandomText.scalars(length: 40, using: &generator))
      let boundaries = sentenceBoundaries(RandomText.damaged(text, using: &generator), .prose)
      #expect(zip(boundaries, boundaries.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test("explained boundaries are those of the cursor, and their rules say why")
  func explained() {
    let text = Array("Mr. Smith paid $3.50 in the U.S. Then he left… No. 5 won.\nNext line".utf8)
    let explained = Tokenizer.explainProse(text.span)
    #expect(explained.filter(\.isBoundary).map(\.offset) == sentenceBoundaries(text, .prose))
    #expect(
      explained.map(\.rule) == [
        .startOfText, .title, .withinWord, .withinWord, .abbreviationThenStarter, .terminator,
        .numberAbbreviation,
        .terminator,
        .endOfText,
      ])
  }
}
