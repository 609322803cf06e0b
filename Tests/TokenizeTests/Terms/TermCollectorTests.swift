import TestSupport
import Testing
import Tokenize

@Suite struct TermCollectorTests {
  static func texts(seed: UInt64, count: Int) -> [[UInt8]] {
    var generator = SeededGenerator(seed: seed)
    let words = [
      "the", "minister", "Ministers", "of", "Straße", "STRASSE", "1,000", "Kyiv’s", "internationalization",
    ]
    return (0..<count).map { _ in
      let words = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? words.randomElement(using: &generator)! : "w\(Int.random(in: 0..<300, using: &generator))"
      }
      return Array(words.joined(separator: " ").utf8)
    }
  }

  /// Bags as a dictionary per report makes them, term by term through the pipeline.
  static func reference(_ texts: [[UInt8]], _ pipeline: TermPipeline) -> [[String: UInt32]] {
    texts.map { text in
      var words = Vocabulary()
      var columns = TokenizedText()
      Tokenizer(sentenceStyle: .none).tokenize(text.span, into: &columns, vocabulary: &words)
      var bag: [String: UInt32] = [:]
      for word in columns.words {
        if let term = pipeline.term(words.word(word)) { bag[term, default: 0] += 1 }
      }
      return bag
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func countsAsDictionariesDo(seed: UInt64) {
    let texts = Self.texts(seed: seed, count: 60)
    let pipelines = [
      TermPipeline(), TermPipeline(language: nil), TermPipeline(language: .german), .foldedWords,
    ]
    for pipeline in pipelines {
      let collector = TermCollector.collect(texts, pipeline)
      #expect(collector.bags.rowCount == texts.count)
      for (row, expected) in Self.reference(texts, pipeline).enumerated() {
        let range = collector.bags.row(row)
        let bag = range.map { (collector.terms.word(collector.bags.terms[$0]), collector.bags.counts[$0]) }
        #expect(bag.count == expected.count)
        #expect(Dictionary(uniqueKeysWithValues: bag) == expected)
      }
    }
  }

  @Test(arguments: [1, 2, 3, 7, 100], [TermPipeline(), .foldedWords])
  func threadsDoNotChangeTheResult(threads: Int, pipeline: TermPipeline) {
    let texts = Self.texts(seed: 11, count: 90)
    var oneByOne = TermCollector(pipeline)
    for text in texts { oneByOne.append(text.span) }
    let collected = TermCollector.collect(texts, pipeline, threads: threads)
    #expect(collected.bags == oneByOne.bags)
    #expect(collected.terms.allWords == oneByOne.terms.allWords)
  }

  @Test func collectsAnyNumberOfTextsOnAnyNumberOfThreads() {
    for count in 0..<40 {
      let texts = Self.texts(seed: UInt64(count), count: count)
      let one = TermCollector.collect(texts, .foldedWords)
      for threads in [0, 2, 5] {
        let many = TermCollector.collect(texts, .foldedWords, threads: threads)
        #expect(many.bags == one.bags && many.terms.allWords == one.terms.allWords)
      }
    }
  }

  @Test func joiningCollectorsIsCollectingAtOnce() {
    let texts = Self.texts(seed: 12, count: 50)
    for pipeline in [TermPipeline(), .foldedWords] {
      var joined = TermCollector.collect(Array(texts[..<20]), pipeline)
      joined.append(TermCollector.collect(Array(texts[20...]), pipeline))
      let all = TermCollector.collect(texts, pipeline)
      #expect(joined.bags == all.bags && joined.terms.allWords == all.terms.allWords)
    }
  }

  @Test func collectsNothingFromNothing() {
    #expect(TermCollector.collect([], TermPipeline(), threads: 4).bags.rowCount == 0)
    let empty = TermCollector.collect([[], []], TermPipeline(), threads: 4)
    #expect(empty.bags.rowCount == 2 && empty.bags.terms.isEmpty)
  }

  @Test func aTextMayHaveItsOwnLanguage() {
    var collector = TermCollector(TermPipeline())
    for (text, language) in [("the houses", Language.english), ("die Häuser", .german), ("the Häuser", nil)] {
      let bytes = Array(text.utf8)
      collector.append(bytes.span, language: language)
    }
    #expect(
      (0..<UInt32(collector.terms.count)).map(collector.terms.word) == ["hous", "haus", "the", "häuser"])
  }

  @Test func mergingNumbersWordsAsIfTheyHadComeTogether() {
    var left = Vocabulary()
    var right = Vocabulary()
    for word in ["a", "b", "a word longer than fifteen bytes"] { _ = left.insert(word) }
    for word in ["c", "a word longer than fifteen bytes", "a", "another word longer than fifteen"] {
      _ = right.insert(word)
    }
    #expect(left.merge(right) == [3, 2, 0, 4])
    #expect((0..<5).map { left.word($0) }.last == "another word longer than fifteen")
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func mergingVocabulariesOfAllLengthsLosesNoWord(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // Long words of one length, so that in both vocabularies different ones lie at the same place.
    func word() -> String {
      let length = Bool.random(using: &generator) ? 20 : Int.random(in: 0...40, using: &generator)
      return String((0..<length).map { _ in "abé".randomElement(using: &generator)! })
    }
    var (left, right) = (Vocabulary(), Vocabulary())
    for _ in 0..<Int.random(in: 0...400, using: &generator) { _ = left.insert(word()) }
    for _ in 0..<Int.random(in: 0...400, using: &generator) { _ = right.insert(word()) }
    var together = left
    let expected = right.allWords.map { together.insert($0) }
    #expect(left.merge(right) == expected)
    #expect(left.allWords == together.allWords)
  }
}

extension Vocabulary {
  fileprivate var allWords: [String] { (0..<UInt32(count)).map(word) }
}
