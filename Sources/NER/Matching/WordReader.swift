import Tokenize

/// Brings a folded word of a text or a name to the form under which gazetteers know it.
struct WordReader: Sendable {
  let removesDiacritics: Bool
  private let pipeline: TermPipeline

  init(removesDiacritics: Bool) {
    self.removesDiacritics = removesDiacritics
    var pipeline = TermPipeline(language: nil)
    pipeline.removesStopWords = false
    pipeline.stems = false
    pipeline.removesPossessives = false
    pipeline.normalizesAcronymsAndNumbers = false
    pipeline.removesDiacritics = true
    self.pipeline = pipeline
  }

  func key(_ word: [UInt8]) -> [UInt8] {
    guard removesDiacritics, word.contains(where: { $0 >= 0x80 }) else { return word }
    guard let term = pipeline.term(String(decoding: word, as: UTF8.self)), !term.isEmpty else { return word }
    return Array(term.utf8)
  }

  /// The word without a possessive ending, or nil when it has none: `guterres's`.
  static func withoutPossessive(_ word: [UInt8]) -> [UInt8]? {
    guard word.count > 2, word[word.count - 1] == 0x73, word[word.count - 2] == 0x27 else { return nil }
    return Array(word.dropLast(2))
  }

  /// The letters of a dotted acronym, or nil when the word is none: `u.s` gives `us`.
  static func withoutDots(_ word: [UInt8]) -> [UInt8]? {
    guard word.count >= 3, word.contains(0x2E) else { return nil }
    for (i, byte) in word.enumerated() {
      let isDot = byte == 0x2E
      guard isDot == (i % 2 == 1), isDot || byte &- 0x61 < 26 else { return nil }
    }
    return word.filter { $0 != 0x2E }
  }
}
