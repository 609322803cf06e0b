import Similarity
import Testing
import Tokenize

@Suite("Background frequencies")
struct BackgroundFrequenciesTests {
  @Test("common terms stand in more reports than rare ones, unknown ones in none")
  func english() throws {
    let english = BackgroundFrequencies.english
    #expect(english.documentCount > 40_000)
    #expect(english.termCount > 20_000)
    #expect(english["said"] > 10_000)
    let ukraine = try #require(TermPipeline(language: .english).term("ukraine"))
    #expect(english[ukraine] > 50)
    #expect(english["said"] > english[ukraine])
    #expect(english["zzyzxq"] == 0)
    var terms = Vocabulary()
    _ = terms.insert("zzyzxq")
    _ = terms.insert("said")
    #expect(english.documentFrequencies(of: terms) == [0, english["said"]])
  }
}
