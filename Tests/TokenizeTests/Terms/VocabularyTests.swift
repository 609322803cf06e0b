import TestSupport
import Testing

@testable import Tokenize

@Suite struct VocabularyTests {
  /// What the vocabulary must do, with a dictionary.
  struct Reference {
    var ids: [[UInt8]: UInt32] = [:]
    var words: [[UInt8]] = []

    mutating func insert(_ word: [UInt8]) -> UInt32 {
      if let id = ids[word] { return id }
      ids[word] = UInt32(words.count)
      words.append(word)
      return UInt32(words.count - 1)
    }
  }

  static let pieces: [[UInt8]] =
    [
      "a", "B", "the", "The", "THE", "Minister", "'", "’", "Straße", "STRASSE", "İstanbul", "Σίσυφος",
      "ΣΊΣΥΦΟΣ",
      "1,000", "@", "[", "`", "{", "Z", "z", "zz", "Йод", "ﬃ", "\u{AD}", "漢", "ไทย", "𐐀", "\0", " ", "-",
    ].map { Array($0.utf8) } + [
      [0x80], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xFF], [0xED, 0xA0, 0x80],
    ]

  /// Interning a text in one call gives what inserting each folded word into a dictionary gives.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func internsAsADictionaryWould(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var vocabulary = Vocabulary()
    var reference = Reference()
    for _ in 0..<12 {
      var text: [UInt8] = []
      var starts: [UInt32] = []
      var ends: [UInt32] = []
      for _ in 0..<60 {
        starts.append(UInt32(text.count))
        for _ in 0..<Int.random(in: 1...(Bool.random(using: &generator) ? 3 : 12), using: &generator) {
          text += Self.pieces.randomElement(using: &generator)!
        }
        ends.append(UInt32(text.count))
        if Bool.random(using: &generator) { text.append(0x20) }
      }
      var ids: [WordID] = []
      vocabulary.intern(text.span, starts: starts, ends: ends, into: &ids)
      let expected = zip(starts, ends).map { reference.insert(folded(text[Int($0)..<Int($1)])) }
      #expect(ids == expected)
    }
    #expect(vocabulary.count == reference.words.count)
    for (id, word) in reference.words.enumerated() {
      #expect(vocabulary.bytes(UInt32(id)) == word)
      #expect(vocabulary.byteCount(UInt32(id)) == word.count)
      #expect(vocabulary.id(of: word.span) == UInt32(id))
    }
  }

  /// The folding the interning must agree with, by the rules for strings.
  private func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\u{AD}": break
      case "’": result += "'"
      case "ß": result += "ss"
      case "ς": result += "σ"
      case "ﬃ": result += "ffi"
      default: result += scalar.properties.lowercaseMapping
      }
    }
    return Array(result.utf8)
  }

  @Test func keepsBytesExactly() {
    var vocabulary = Vocabulary()
    let words: [[UInt8]] =
      [[], [0], [0, 0], [0x61], [0x61, 0], [0x41], Array(repeating: 0x61, count: 15)]
      + (14...40).map { Array(repeating: 0, count: $0) } + [[0xFF, 0xFE], Array(repeating: 0xFF, count: 16)]
    var distinct = Reference()
    for word in words { #expect(vocabulary.insert(word.span) == distinct.insert(word)) }
    for (id, word) in distinct.words.enumerated() { #expect(vocabulary.bytes(UInt32(id)) == word) }
    #expect(vocabulary.id(of: "absent") == nil)
    #expect(vocabulary.id(of: "a word that is longer than fifteen bytes") == nil)
  }

  @Test func growsPastManyWords() {
    var vocabulary = Vocabulary()
    for number in 0..<20_000 { #expect(vocabulary.insert("w\(number)") == UInt32(number)) }
    for number in stride(from: 0, to: 20_000, by: 7) {
      #expect(vocabulary.id(of: "w\(number)") == UInt32(number))
      #expect(vocabulary.word(UInt32(number)) == "w\(number)")
    }
    #expect(vocabulary.memoryBytes <= 60 * vocabulary.count)
  }

  @Test func aFullVocabularyGivesNewWordsItsLastID() {
    var vocabulary = Vocabulary(minimumCapacity: 0, limit: 4)
    let words = [
      "a", "b", "a word of more than fifteen bytes", "c", "another word of more than fifteen bytes", "d",
    ]
    #expect(words.map { vocabulary.insert($0) } == [0, 1, 2, 3, 3, 3])
    #expect(vocabulary.isFull && vocabulary.count == 4)
    #expect(words.prefix(3).map { vocabulary.insert($0) } == [0, 1, 2])
    #expect((0..<4).map { vocabulary.word($0) } == ["a", "b", words[2], ""])
    #expect(vocabulary.id(of: "c") == nil)
    var ids: [WordID] = []
    vocabulary.intern(Array("A B Z".utf8).span, starts: [0, 2, 4], ends: [1, 3, 5], into: &ids)
    #expect(ids == [0, 1, 3])
    var other = Vocabulary()
    for word in ["b", "x", "a"] { _ = other.insert(word) }
    #expect(vocabulary.merge(other) == [1, 3, 0])
    #expect(!other.isFull)
  }
}
