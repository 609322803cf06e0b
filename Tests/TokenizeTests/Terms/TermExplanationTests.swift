import TestSupport
import Testing
import Tokenize

@Suite struct TermExplanationTests {
  @Test func namesEachStep() {
    #expect(
      TermPipeline().explain("Ministers’").steps == [
        TermStep(kind: .caseFolding, word: "ministers'"), TermStep(kind: .possessive, word: "ministers"),
        TermStep(kind: .stem, word: "minist"),
      ])
    #expect(TermPipeline().explain("The").steps.map(\.kind) == [.caseFolding, .stopWord])
    #expect(TermPipeline().explain("U.S").steps.map(\.kind) == [.caseFolding, .acronym])
    #expect(TermPipeline().explain("10,000").steps.map(\.kind) == [.number])
    #expect(
      TermPipeline(language: .french).explain("l’homme").steps.map(\.kind) == [.caseFolding, .elision, .stem])
    #expect(TermPipeline().explain("kyiv").steps.isEmpty)
  }

  static let pieces = [
    "a", "b", "s", "e", "ing", "ation", "ness", "ly", "'", "'s", "’s", ".", ",", "-", "1", "23", "456", "000",
    "10",
    "\u{202F}", "\u{A0}", " ", "_", "l'", "qu'", "dell'", "é", "ü", "ß", "Σ", "ς", "İ", "æ", "o\u{308}", "ё",
    "ые", "ost",
    "ge", "en", "the", "U.S", "km", "\u{AD}", "漢", "\u{FFFD}", "X",
  ]

  /// Both ways from word to term agree, on any word and for any switches.
  @Test(arguments: Language.allCases.map(Optional.some) + [nil])
  func explainingGivesTheTerm(language: Language?) {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      var pipeline = TermPipeline(language: language)
      pipeline.removesStopWords = Bool.random(using: &generator)
      pipeline.stems = Bool.random(using: &generator)
      pipeline.removesDiacritics = Bool.random(using: &generator)
      pipeline.removesPossessives = Bool.random(using: &generator)
      pipeline.normalizesAcronymsAndNumbers = Bool.random(using: &generator)
      let word = (0..<Int.random(in: 1...6, using: &generator))
        .map { _ in Self.pieces.randomElement(using: &generator)! }.joined()
      let explained = pipeline.explain(word)
      let folded = CaseFoldingTests.folded([Array(word.utf8)])[0]
      let term = pipeline.term(String(decoding: folded, as: UTF8.self))
      #expect(explained.term.map { Array($0.utf8) } == term.map { Array($0.utf8) }, "\(word) \(pipeline)")
    }
  }

  @Test func aWordTooLongForAnyLanguageIsItsOwnTerm() {
    for count in [TermPipeline.longestWord - 8, TermPipeline.longestWord - 7] {
      let word = String(repeating: "a", count: count) + "ations's"
      let term = TermPipeline().term(word)
      #expect((term == word) == (word.utf8.count > TermPipeline.longestWord))
      #expect(TermPipeline().explain(word).term == term)
    }
  }
}
