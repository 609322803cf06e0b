import NER
import Testing

/// Texts written to make rules slow, or to end where a rule looks on.
@Suite struct LongSentenceTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "Russian ", "Russian Bank of ", "Jackson ", "Mr. ", "Amazon ", "Smith and ", "goals ", "shares ", "of ",
      "U.S. ",
      "President Ivanov ", "Acme Corp. of ",
    ])
  func aSentenceWithoutEndIsReadInAMinute(_ part: String) {
    let text = String(repeating: part, count: 6_000)
    for mention in mentions(text) { #expect(mention.range.upperBound <= text.utf8.count) }
  }

  @Test(arguments: [
    "Shares of Sony Corp. of", "PC maker sues Dell Inc for", "Bank of", "Ministry for", "President", "the",
    "in", "Mr.",
    "Springfield,", "U.S.-", "\"", "(", "Operation", "Lloyd Austin, secretary of", "SOCCER-", "1.",
    "Brazil v",
  ])
  func aTextThatBreaksOffIsReadToItsEnd(_ text: String) {
    for length in 0...text.utf8.count {
      let part = String(decoding: text.utf8.prefix(length), as: UTF8.self)
      for mention in mentions(part) { #expect(mention.range.upperBound <= length) }
    }
  }
}
