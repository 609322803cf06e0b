import Testing
import Tokenize

@Suite struct TokenJoiningTests {
  static func words(_ text: String, _ joining: TokenJoining) -> [String] {
    let bytes = Array(text.utf8)
    var columns = TokenizedText()
    var vocabulary = Vocabulary()
    Tokenizer().tokenize(bytes.span, joining: joining, into: &columns, vocabulary: &vocabulary)
    #expect(columns.words.count == columns.count && columns.kinds.count == columns.count)
    return (0..<columns.count).map { String(decoding: bytes[columns.range(of: $0)], as: UTF8.self) }
  }

  @Test func joinsNothingUnlessAsked() {
    #expect(Self.words("a cease-fire, 10 000 men", []) == ["a", "cease", "fire", "10", "000", "men"])
  }

  @Test func joinsHyphenatedCompounds() {
    #expect(
      Self.words("a cease-fire - Russian‑led, state-of-the-art 5-1 win- ", .hyphenatedCompounds)
        == ["a", "cease-fire", "Russian‑led", "state-of-the-art", "5-1", "win"])
  }

  @Test func joinsGroupedNumbers() {
    #expect(
      Self.words("10 000, 1 234\u{A0}567 or 2024 300 and 12 34, 5  000, 7 000", .groupedNumbers)
        == ["10 000", "1 234\u{A0}567", "or", "2024", "300", "and", "12", "34", "5", "000", "7 000"])
    #expect(TermPipeline().term("10 000") == TermPipeline().term("10,000"))
    #expect(TermPipeline().term("1 234\u{A0}567") == "1234567")
  }

  @Test func pairsCharactersOfScriptsWithoutSpaces() {
    #expect(Self.words("東京都 の 大阪", .bigrams) == ["東京", "京都", "の", "大阪"])
    #expect(Self.words("abc 漢", .bigrams) == ["abc", "漢"])
    #expect(Self.words("ไทย", .bigrams).allSatisfy { $0.unicodeScalars.count >= 2 })
  }

  @Test func takesAllTogether() {
    #expect(
      Self.words("EU-led 10 000 東京都", [.bigrams, .groupedNumbers, .hyphenatedCompounds])
        == ["EU-led", "10 000", "東京", "京都"])
    #expect(Self.words("", [.bigrams, .groupedNumbers, .hyphenatedCompounds]) == [])
  }
}
