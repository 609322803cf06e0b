import Testing
import Tokenize

@Suite struct TermPipelineTests {
  @Test(arguments: [
    ("russia's", "russia"), ("guterres's", "guterr"), ("james'", "jame"), ("james", "jame"),
    ("u.s", "us"), ("u.s.", "us"), ("us", "us"), ("u.n", "un"), ("u.s.a", "usa"), ("u.s's", "us"),
    ("g.d.p", "gdp"), ("e.on", "e.on"), ("10,000", "10000"), ("10000", "10000"), ("1,234,567.5", "1234567.5"),
    ("10\u{202F}000", "10000"), ("10'000", "10000"), ("1.5bn", "1.5bn"), ("10,000km", "10000km"),
    ("3.14", "3.14"), ("1,2", "1,2"), ("12,34,567", "12,34,567"), ("1.2.3", "1.2.3"), ("g7", "g7"),
    ("2020s", "2020s"), ("ministers", "minist"), ("running", "run"), ("antónio", "antónio"),
  ])
  func makesEnglishTerms(word: String, term: String) {
    #expect(TermPipeline().term(word) == term)
  }

  @Test(arguments: ["the", "it's", "he's", "don't", "there's", "of", "i.e"])
  func dropsEnglishStopWords(word: String) {
    #expect(TermPipeline().term(word) == nil)
    var pipeline = TermPipeline()
    pipeline.removesStopWords = false
    #expect(pipeline.term(word) != nil)
  }

  @Test(arguments: [
    (Language.german, "10.000", "10000"), (.german, "3,5", "3.5"), (.german, "1.234,5", "1234.5"),
    (.french, "l'homme", "homme"), (.french, "aujourd'hui", "aujourd'hui"), (.italian, "dell'arte", "arte"),
    (.english, "10.000", "10.000"),
  ])
  func followsTheLanguage(language: Language, word: String, term: String) {
    var pipeline = TermPipeline(language: language)
    pipeline.stems = false
    #expect(pipeline.term(word) == term)
  }

  @Test(arguments: [
    ("antónio", "antonio"), ("łódź", "lodz"), ("straße", "straße"), ("œuvre", "oeuvr"),
    ("cafe\u{301}s", "cafe"),
    ("ελλάδα", "ελλαδα"), ("ёлка", "елка"), ("йод", "йод"), ("nguyễn", "nguyen"),
  ])
  func removesDiacriticsByOption(word: String, term: String) {
    var pipeline = TermPipeline()
    pipeline.removesDiacritics = true
    #expect(pipeline.term(word) == term)
  }

  @Test func everyStepCanBeSwitchedOff() {
    var pipeline = TermPipeline()
    pipeline.removesStopWords = false
    pipeline.stems = false
    pipeline.removesPossessives = false
    pipeline.normalizesAcronymsAndNumbers = false
    for word in ["the", "ministers", "russia's", "u.s", "10,000", "antónio"] {
      #expect(pipeline.term(word) == word)
    }
  }

  @Test func tableGivesTheTermOfEachWordOnce() {
    var words = Vocabulary()
    var terms = Vocabulary()
    var table = TermTable(TermPipeline())
    for word in ["the", "minister", "ministers", "russia", "russia's"] { _ = words.insert(word) }
    table.extend(over: words, terms: &terms)
    #expect((0..<5).map { table[$0] } == [TermTable.noTerm, 0, 0, 1, 1])
    #expect(terms.count == 2 && terms.word(0) == "minist" && terms.word(1) == "russia")
    _ = words.insert("us")
    table.extend(over: words, terms: &terms)
    #expect(terms.word(table[5]) == "us")
  }
}
