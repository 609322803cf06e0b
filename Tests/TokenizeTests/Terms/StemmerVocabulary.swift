import Foundation
import Tokenize

/// Words and stems of the Snowball project's vocabularies, as packed by `Scripts/pack-stemmer-vocabularies.py`.
struct StemmerVocabulary {
  var pairs: [(word: String, stem: String)] = []

  init(of language: Language) throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: tests.appendingPathComponent("Data/Snowball/\(language).txt"))
    var previous: [Unicode.Scalar] = []
    for line in String(decoding: data, as: UTF8.self).utf8.split(separator: UInt8(ascii: "\n")) {
      let halves = line.dropFirst().split(
        separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
      let shared = Int(line[line.startIndex] - 48)
      let word = previous[..<shared] + Self.letters(halves[0], language)
      var stem = word[...]
      if halves.count == 2 {
        stem =
          word.dropLast(Int((halves[1].first ?? 48) - 48)) + Self.letters(halves[1].dropFirst(), language)
      }
      pairs.append((Self.string(word), Self.string(stem)))
      previous = Array(word)
    }
  }

  private static func letters(_ bytes: Substring.UTF8View, _ language: Language) -> [Unicode.Scalar] {
    Substring(bytes).unicodeScalars.map { letter in
      guard language == .russian, (0x40..<0x60).contains(letter.value) else { return letter }
      return Unicode.Scalar(letter.value - 0x40 + 0x430) ?? letter
    }
  }

  private static func string(_ letters: some Sequence<Unicode.Scalar>) -> String {
    var string = ""
    string.unicodeScalars.append(contentsOf: letters)
    return string
  }
}
