import TestSupport
import Testing

@testable import Stories

/// The check of sixteen bytes at a time held against the standard library's.
struct UTF8CheckTests {
  private static func check(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    let isValid = String(validating: bytes, as: UTF8.self) != nil
    #expect(isValidUTF8(bytes.span) == isValid, "\(bytes)", sourceLocation: sourceLocation)
  }

  @Test("Sequences at the edges of what is allowed are told apart at every distance from start and end")
  func edges() {
    // First and last of each row of Unicode's table 3-7, and what lies right outside.
    let sequences: [[UInt8]] = [
      [0x7F], [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2, 0x7F], [0xC2, 0x80], [0xDF, 0xBF],
      [0xDF, 0xC0],
      [0xE0, 0x9F, 0xBF], [0xE0, 0xA0, 0x80], [0xE0, 0xBF, 0xBF], [0xE1, 0x80, 0x80], [0xEC, 0xBF, 0xBF],
      [0xED, 0x80, 0x80], [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF],
      [0xEF, 0xBF, 0x7F], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF1, 0x80, 0x80, 0x80],
      [0xF3, 0xBF, 0xBF, 0xBF], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xFF], [0xC2], [0xE1, 0x80], [0xF1, 0x80], [0xF1, 0x80, 0x80], [0xF1, 0x80, 0x80, 0x80, 0x80],
    ]
    for sequence in sequences {
      for before in 0..<36 {
        for filling in [[0x61], [0xD0, 0xB0]] as [[UInt8]] {
          let start = (0..<before).flatMap { _ in filling }
          Self.check(start + sequence)
          Self.check(start + sequence + [0x61])
          Self.check(start + sequence + [UInt8](repeating: 0x61, count: 40))
        }
      }
    }
  }

  @Test("Texts of many scripts, mutated anywhere, are valid where the standard library finds them so")
  func mutated() {
    var random = SeededGenerator(seed: 8)
    let pieces = ["plain text ", "é", "Москва ", "東京", "😀", "a", "العربية"]
    for _ in 0..<600 {
      var bytes = (0..<Int.random(in: 0..<12, using: &random)).flatMap { _ in
        Array((pieces.randomElement(using: &random) ?? "").utf8)
      }
      Self.check(bytes)
      for _ in 0..<4 where !bytes.isEmpty {
        let position = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes[position] = UInt8.random(in: 0...255, using: &random)
        } else {
          bytes.remove(at: position)
        }
        Self.check(bytes)
      }
    }
  }

  @Test("Invalid UTF-8 in a string of JSON is noted, and the bytes are kept")
  func strings() throws {
    let texts: [[UInt8]] = [
      Array("Москва и Париж".utf8), Array("plain é text, and more of it, and more".utf8),
    ]
    for text in texts {
      for position in 0...text.count {
        let broken = text[..<position] + [0xF1] + text[position...]
        let line = [UInt8(ascii: "\"")] + broken + Array("\\n\"".utf8)
        var scanner = JSONScanner()
        let found = try scanner.scanString(in: line.span)
        #expect(found.hasInvalidUTF8 && Array(scanner.strings[found.range]) == broken + [0x0A])
      }
    }
  }
}
