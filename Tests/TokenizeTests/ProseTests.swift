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

  /// Pieces of news that meet the rules, in any order.
  private static let pieces = [
    "Mr.", "U.S.", "No.", "e.g.", "Sept.", "Inc.", "Ph.D.", "P.M.", "A.M. Mr.", "J.", "p.", "x.", "Yahoo!",
    "said.",
    "Smith.", "well . . . ", "Mr", "U.S", "No", "5", "12", "e.g", "Sept", "Inc", "Ph.D", "P.M", "a.m", "J",
    "I", "A", "b", "The",
    "Although",
    "Meanwhile", "Furthermore", "smith", "Smith", "Élysée", "ÉTÉ", "é", "Ж", "ж", "漢", "Yahoo", "example",
    "Com", "N°",
    "Sen", "vs", "internationalization", "Althoughx", ".", ".", ".", "..", "...", "…", "!", "?", "?!", "。",
    "！", ",",
    ":", "—", "\"", "”", "’", "(", ")", "[", "]", "«", "•", "1.", "2.", "3)", "a)", "b)", "1.) ", "9.", "10.",
    "@",
    "/", "_", " ", " ", " ", " ", " ", "  ", "\u{A0}", "\n", "\n", "\r\n", "\n\n", "\u{2028}", "\t",
    "\u{301}",
    "\u{AD}",
  ]

  @Test(
    "scanner = rules on news in pieces and on random text of all classes, whole and damaged", arguments: 0..<8
  )
  func differential(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) + 700)
    for round in 0..<2_500 {
      var bytes: [UInt8]
      if round % 5 == 0 {
        bytes = RandomText.utf8(RandomText.scalars(length: 14, using: &generator))
      } else {
        let pieces = (0..<Int.random(in: 1...14, using: &generator)).map { _ in
          Self.pieces.randomElement(using: &generator)!
        }
        bytes = Array(pieces.joined(separator: Bool.random(using: &generator) ? " " : "").utf8)
      }
      if round % 7 == 0 { bytes = RandomText.damaged(bytes, using: &generator) }
      let explained = Tokenizer.explainProse(bytes.span).map { "\($0.offset) \($0.rule)" }
      #expect(scanned(bytes) == explained, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  @Test(
    "scanner = rules where text without blanks is longer than what is looked at", arguments: ["x", "é", "E9"])
  func reach(filler: String) {
    for bytes in 246...262 {
      let run = String(repeating: filler, count: bytes / filler.utf8.count)
      for mark in ["/", "@", "_", ".A", " "] {
        for text in [
          "The world.Today\(run)\(mark)x y", "A \(mark)\(run)world.Today is", "a.\(run)\(mark). The end",
        ] {
          let text = Array(text.utf8)
          let explained = Tokenizer.explainProse(text.span).map { "\($0.offset) \($0.rule)" }
          #expect(scanned(text) == explained, "\(filler) \(bytes) \(mark)")
        }
      }
    }
  }

  /// The decisions of the scanner.
  private func scanned(_ bytes: [UInt8]) -> [String] {
    var decisions = bytes.isEmpty ? [] : ["0 startOfText"]
    var scanner = ProseScanner(properties: .shared)
    var start = 0
    while start < bytes.count {
      let end = scanner.sentenceEnd(from: start, in: bytes.span) {
        decisions.append("\($0.offset) \($0.rule)")
      }
      decisions.append("\(end.offset) \(end.rule)")
      start = end.offset
    }
    return decisions
  }
}
