import Testing

@testable import Tokenize

struct WordHashTests {
  @Test("The hash of a word is another one in another process, so that nobody can choose words that meet")
  func seeds() async {
    let hash = WordHash.hash(VocabularyKey(Array("word".utf8).span))
    let long = WordHash.hash(long: Array("a word that is long".utf8).span)
    await #expect(processExitsWith: .success) { [hash = hash as UInt32, long = long as UInt32] in
      #expect(WordHash.hash(VocabularyKey(Array("word".utf8).span)) != hash)
      #expect(WordHash.hash(long: Array("a word that is long".utf8).span) != long)
    }
  }
}
