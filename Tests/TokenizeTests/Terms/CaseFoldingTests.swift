import Foundation
import Testing
import Tokenize

@Suite struct CaseFoldingTests {
  /// Statuses C and F of Unicode's `CaseFolding.txt`, as `Scripts/generate-folding-tables.py` writes them for tests.
  static func mappings() throws -> [UInt32: String] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: tests.appendingPathComponent("Data/CaseFolding.txt"), encoding: .utf8)
    var mappings: [UInt32: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: ";")
      let folded = fields[1].split(separator: " ").compactMap {
        UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
      }
      var string = ""
      string.unicodeScalars.append(contentsOf: folded)
      mappings[UInt32(fields[0], radix: 16)!] = string
    }
    return mappings
  }

  /// Interns each of the words and returns them folded.
  static func folded(_ words: [[UInt8]]) -> [[UInt8]] {
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    var text: [UInt8] = []
    for word in words {
      starts.append(UInt32(text.count))
      text += word
      ends.append(UInt32(text.count))
    }
    var vocabulary = Vocabulary()
    var ids: [WordID] = []
    vocabulary.intern(text.span, starts: starts, ends: ends, into: &ids)
    return ids.map(vocabulary.bytes)
  }

  @Test func foldsEveryScalarAsUnicodeSays() throws {
    let mappings = try Self.mappings()
    #expect(mappings.count > 1_500)
    let own: [Unicode.Scalar: String] = [
      "\u{AD}": "", "\u{2BC}": "'", "\u{2018}": "'", "\u{2019}": "'", "\u{FF07}": "'", "\u{149}": "'n",
    ]
    let scalars = (0..<0x1_F000).compactMap(Unicode.Scalar.init)
    let folded = Self.folded(scalars.map { Array(String($0).utf8) })
    var wrong: [Unicode.Scalar] = []
    for (scalar, folded) in zip(scalars, folded) {
      let expected = own[scalar] ?? mappings[scalar.value] ?? String(scalar)
      if folded != Array(expected.utf8) { wrong.append(scalar) }
    }
    #expect(wrong.isEmpty)
    let folding = Self.folded(folded)
    #expect(folding == folded, "folding a folded word changes nothing")
  }

  @Test(arguments: [
    ("Straße", "strasse"), ("ΣΊΣΥΦΟΣ", "σίσυφοσ"), ("σίσυφος", "σίσυφοσ"), ("İstanbul", "i\u{307}stanbul"),
    ("Guterres’s", "guterres's"), ("Ministerpräsidentinnen", "ministerpräsidentinnen"),
    ("fo\u{AD}cus", "focus"),
    ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"), ("@[`{Z", "@[`{z"), ("10,000", "10,000"),
  ])
  func foldsWords(word: String, folded: String) {
    #expect(Self.folded([Array(word.utf8)]) == [Array(folded.utf8)])
  }

  /// What `String(decoding:as:)` makes of bytes that are not UTF-8 is what folding makes of them.
  @Test func readsInvalidBytesAsReplacementCharacters() {
    let words: [[UInt8]] = [
      [0x80], [0xC3], [0xC0, 0xAF], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF0, 0x9F, 0x98],
      [0x61, 0xFF, 0x62], [0xE0, 0x9F, 0xBF], [0xF1, 0x80, 0x80, 0x41], [0xF8, 0x88, 0x80, 0x80, 0x80],
    ]
    let expected = words.map { Array(String(decoding: $0, as: UTF8.self).lowercased().utf8) }
    #expect(Self.folded(words) == expected)
  }
}
