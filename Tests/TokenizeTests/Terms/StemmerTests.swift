import Testing
import Tokenize

@Suite struct StemmerTests {
  /// Every word of the Snowball vocabularies must have exactly the stem given there.
  @Test(arguments: [
    (Language.english, 42_649), (.german, 35_033), (.french, 21_655), (.spanish, 28_378), (.italian, 35_495),
    (.portuguese, 32_016), (.dutch, 45_670), (.swedish, 30_738), (.russian, 49_785),
  ])
  func stemsWholeVocabulary(_ language: Language, wordCount: Int) throws {
    let vocabulary = try StemmerVocabulary(of: language)
    #expect(vocabulary.pairs.count == wordCount)
    var wrong: [String] = []
    for (word, stem) in vocabulary.pairs {
      let given = language.stem(word)
      if given != stem { wrong.append("\(word): \(given), not \(stem)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count) wrong, such as \(wrong.prefix(20))")
  }

  @Test(arguments: Language.allCases)
  func takesAnyWord(_ language: Language) {
    for word in [
      "", "a", "'", "''", "'s", "y", "yy", "ß", "\u{FFFD}", "𝔘𝔫", "ing", "ed", "e", "ион", "ge", "gege",
      "qu'", "l'", "en", "je", "nen", "ção", "~",
    ] {
      _ = language.stem(word)
    }
  }
}
