import Similarity
import TestSupport
import Testing
import Tokenize

/// For each end in `a` the longest run that stands in `b`, kept where it cannot be continued.
private func bruteForcePassages(_ a: [UInt32], _ b: [UInt32], _ least: Int) -> [SharedPassage] {
  func longest(endingAt end: Int) -> (length: Int, endInB: Int) {
    var best = (length: 0, endInB: 0)
    for other in 1...max(1, b.count) where other <= b.count {
      var length = 0
      while length < min(end, other), a[end - length - 1] == b[other - length - 1] { length += 1 }
      if length > best.length { best = (length, other) }
    }
    return best
  }
  let runs = (0...a.count).map { $0 == 0 ? (length: 0, endInB: 0) : longest(endingAt: $0) }
  return (1..<max(1, a.count + 1)).compactMap { end in
    let (length, last) = runs[end]
    guard length >= least, end == a.count || runs[end + 1].length <= length else { return nil }
    return SharedPassage(tokensOfA: end - length..<end, tokensOfB: last - length..<last)
  }
}

@Suite struct SharedPassagesTests {
  @Test(arguments: [1, 3, 6], [2, 4, 30]) func areThoseOfTheDefinition(least: Int, vocabulary: UInt32) {
    var random = SeededGenerator(seed: UInt64(least) * 100 + UInt64(vocabulary))
    for _ in 0..<40 {
      let a = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        UInt32.random(in: 0..<vocabulary, using: &random)
      }
      var b = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        UInt32.random(in: 0..<vocabulary, using: &random)
      }
      if a.count > 8, b.count > 8 { b.replaceSubrange(2..<7, with: a[3..<8]) }
      let found = SharedPassages(leastWords: least).passages(of: a, in: b)
      #expect(found == bruteForcePassages(a, b, least))
      for passage in found { #expect(Array(a[passage.tokensOfA]) == Array(b[passage.tokensOfB])) }
    }
  }

  @Test func bytesAreThoseOfTheWordsOnBothSides() throws {
    let one = "Officials said: “The bridge will stay closed until Monday,” according to Zoë."
    let other = "UPDATE — «the bridge will stay closed until Monday» was all they said."
    var vocabulary = Vocabulary()
    var texts: [TokenizedText] = []
    for text in [one, other] {
      var tokens = TokenizedText()
      Tokenizer().tokenize(text, into: &tokens, vocabulary: &vocabulary)
      texts.append(tokens)
    }
    let passages = SharedPassages(leastWords: 5).passages(of: texts[0].words, in: texts[1].words)
    let passage = try #require(passages.first)
    #expect(passages.count == 1)
    let here = SharedPassage.bytes(of: passage.tokensOfA, in: texts[0])
    let there = SharedPassage.bytes(of: passage.tokensOfB, in: texts[1])
    #expect(
      String(decoding: Array(one.utf8)[here], as: UTF8.self) == "The bridge will stay closed until Monday")
    #expect(
      String(decoding: Array(other.utf8)[there], as: UTF8.self) == "the bridge will stay closed until Monday")
  }

  @Test func oneWordOverAndOverStaysLinear() {
    let words = [UInt32](repeating: 7, count: 3000)
    let found = SharedPassages(leastWords: 5).passages(of: words, in: Array(words.dropLast()))
    // The longest run possible ends at 2999 and again, one word on, at 3000.
    #expect(found.map(\.tokensOfA) == [0..<2999, 1..<3000])
    #expect(SharedPassages().passages(of: [], in: words).isEmpty)
    #expect(SharedPassages().passages(of: words, in: []).isEmpty)
  }
}
