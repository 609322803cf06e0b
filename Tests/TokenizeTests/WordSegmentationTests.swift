import TestSupport
import Testing

@testable import Tokenize

/// The segments of `text` by the rules one by one.
func explainedSegments(_ text: [UInt8]) -> [Segment] {
  let boundaries = Tokenizer.explainWords(text.span).filter(\.isBoundary).map(\.offset)
  return zip(boundaries, boundaries.dropFirst()).map { start, end in
    Segment(start: start, end: end, kind: explainedKind(text, start..<end))
  }
}

private func explainedKind(_ text: [UInt8], _ range: Range<Int>) -> TokenKind {
  var classes: Set<WordBreak> = []
  var offset = range.lowerBound
  while offset < range.upperBound {
    let scalar = ScalarDecoder.decode(text.span, at: offset)
    classes.insert(BreakTable.shared.wordBreak(scalar.codePoint))
    offset += scalar.byteCount
  }
  if classes.contains(where: \.isLetter) { return .word }
  if classes.contains(.numeric) { return .number }
  if classes.contains(.katakana) { return .katakana }
  if classes.contains(.ideograph) { return .ideograph }
  return classes.contains(.southeastAsian) ? .southeastAsian : .other
}

func cursorSegments(_ text: [UInt8]) -> [Segment] {
  var cursor = WordCursor()
  var segments: [Segment] = []
  while let segment = cursor.next(in: text.span) { segments.append(segment) }
  return segments
}

/// The word-like segments of the mask path.
func fastWords(_ text: [UInt8]) -> [Segment] {
  var columns = TokenizedText()
  columns.appendWords(of: text.span)
  return (0..<columns.count).map {
    Segment(
      start: columns.range(of: $0).lowerBound, end: columns.range(of: $0).upperBound, kind: columns.kinds[$0])
  }
}

/// The first segment that is not the same in both, with the text around it; nil when all are.
func firstDifference(_ found: [Segment], _ expected: [Segment], in text: [UInt8]) -> String? {
  for i in 0..<max(found.count, expected.count) {
    let (a, b) = (i < found.count ? found[i] : nil, i < expected.count ? expected[i] : nil)
    if a == b { continue }
    let start = min(a?.start ?? .max, b?.start ?? .max)
    let bytes = text[max(0, start - 16)..<min(text.count, start + 32)]
    return "\(String(describing: a)) instead of \(String(describing: b)) in \(Array(bytes))"
  }
  return nil
}

@Suite("Word segmentation")
struct WordSegmentationTests {
  /// Cases are joined by line feeds, which isolate them, so that they come to lie at every offset modulo 64.
  @Test("masks = cursor = rules on random text of all classes", arguments: 0..<10)
  func differential(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<100 {
      var (joined, segments) = ([UInt8](), [Segment]())
      for _ in 0..<100 {
        let bytes = RandomText.utf8(RandomText.scalars(length: 7, using: &generator)) + [0x0A]
        for segment in explainedSegments(bytes) {
          segments.append(
            Segment(start: joined.count + segment.start, end: joined.count + segment.end, kind: segment.kind))
        }
        joined += bytes
      }
      // CR LF at the seam of two cases is none: each case ends in LF, and none begins before one.
      #expect(firstDifference(cursorSegments(joined), segments, in: joined) == nil)
      #expect(firstDifference(fastWords(joined), segments.filter(\.isWordLike), in: joined) == nil)
    }
  }

  @Test("masks = cursor = rules on bytes that are not UTF-8", arguments: 0..<4)
  func illFormed(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<500 {
      let scalars = RandomText.scalars(length: 60, using: &generator)
      let bytes = RandomText.damaged(RandomText.utf8(scalars), using: &generator)
      let segments = explainedSegments(bytes)
      #expect(firstDifference(cursorSegments(bytes), segments, in: bytes) == nil)
      #expect(firstDifference(fastWords(bytes), segments.filter(\.isWordLike), in: bytes) == nil)
    }
  }

  @Test("masks = cursor on long text, with and without spaces", arguments: [5_000, 13_000, 40_000])
  func longText(length: Int) {
    var generator = SeededGenerator(seed: UInt64(length))
    for _ in 0..<3 {
      var bytes: [UInt8] = []
      while bytes.count < length {
        bytes += RandomText.utf8(RandomText.scalars(length: 50, using: &generator))
      }
      for text in [bytes, bytes.filter { $0 != 0x20 && $0 != 0x0A }] {
        #expect(firstDifference(fastWords(text), cursorSegments(text).filter(\.isWordLike), in: text) == nil)
      }
    }
  }

  @Test("conformance cases lie well at every edge of a block", arguments: [0, 50, 61, 62, 63])
  func paddedConformance(padding: Int) {
    let pad = [UInt8](repeating: 0x0A, count: padding)
    for testCase in ConformanceCase.words {
      let bytes = pad + testCase.bytes
      let expected = explainedSegments(testCase.bytes).filter(\.isWordLike).map {
        Segment(start: $0.start + padding, end: $0.end + padding, kind: $0.kind)
      }
      #expect(fastWords(bytes) == expected, "\(testCase.bytes)")
    }
  }

  /// But for two things: Hangul syllables are letters to Unicode and not to the library, and after a Hebrew letter
  /// and an apostrophe WB7 joins a letter, the library does not.
  @Test("segments are those of the standard library")
  func standardLibrary() {
    var generator = SeededGenerator(seed: 99)
    for _ in 0..<3_000 {
      let scalars = RandomText.scalars(length: 8, using: &generator)
      if scalars.contains("'"), scalars.contains(where: { 0x5D0...0x5F4 ~= $0.value }) { continue }
      if scalars.contains(where: { 0xAC00...0xD7FB ~= $0.value }) { continue }
      var string = ""
      string.unicodeScalars.append(contentsOf: scalars)
      var ends: [Int] = []
      var index = string.startIndex
      while index < string.endIndex {
        index = string._wordIndex(after: index)
        ends.append(string.utf8.distance(from: string.startIndex, to: index))
      }
      #expect(cursorSegments(Array(string.utf8)).map(\.end) == ends, "\(scalars)")
    }
  }

  @Test("a text cut anywhere gives the same segments", arguments: 0..<4)
  func chunks(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<300 {
      let bytes = RandomText.utf8(RandomText.scalars(length: 12, using: &generator))
      let cut = Int.random(in: 0...bytes.count, using: &generator)
      var cursor = WordCursor()
      var segments: [Segment] = []
      let beginning = Array(bytes[..<cut])
      while let segment = cursor.next(in: beginning.span, isComplete: false) { segments.append(segment) }
      while let segment = cursor.next(in: bytes.span) { segments.append(segment) }
      #expect(segments == cursorSegments(bytes), "\(bytes) cut at \(cut)")
    }
  }

  @Test("strings give segments that join up, words and sentences with the bytes of the text")
  func strings() {
    let text = "Kyiv’s 1,250 students — naïve? — read 漢字 and カナ. “Yes,” said N.N. ภาษา"
    let segments = Tokenizer.segments(in: text)
    #expect(segments.map { source($0.range, of: text) }.joined() == text)
    #expect(
      Tokenizer.words(in: text).map { source($0.range, of: text) } == [
        "Kyiv’s", "1,250", "students", "naïve", "read", "漢", "字", "and", "カナ", "Yes", "said", "N.N", "ภ", "า",
        "ษ", "า",
      ])
    #expect(Tokenizer.words(in: text) == segments.filter(\.isWordLike))
    let sentences = Tokenizer(sentenceStyle: .unicode).sentences(in: text)
    #expect(sentences.map { source($0, of: text) }.joined() == text)
    #expect(Tokenizer.words(in: "").isEmpty && Tokenizer().sentences(in: "").isEmpty)
  }

  private func source(_ range: Range<Int>, of text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  @Test(
    "a run of spaces that a joiner makes part of a word is not cut",
    arguments: [" ", "\u{3000}", " \u{2003} "])
  func spacesInToken(space: String) {
    for padding in [0, 1, 60, 61, 62, 63, 12_280, 12_286] {
      for count in 1...4 {
        let spaces = String(repeating: space, count: count)
        let text = Array((String(repeating: "a", count: padding) + "b" + spaces + "\u{200D}\u{24C2} c").utf8)
        #expect(fastWords(text) == cursorSegments(text).filter(\.isWordLike))
      }
    }
  }

  @Test("a token that only joins is no word: `_` and marks")
  func notWordLike() {
    #expect(Tokenizer.words(in: "_ __ a_ _1 \u{0301} ... ").map(\.kind) == [.word, .number])
  }

  @Test(
    "of a text beyond the limit the beginning is read", arguments: [Tokenizer.SentenceStyle.unicode, .prose])
  func longestText(style: Tokenizer.SentenceStyle) {
    let text = Array("One sentence. Two naïve words.".utf8)
    for limit in 0...text.count {
      var (cut, whole) = (TokenizedText(), TokenizedText())
      Tokenizer(sentenceStyle: style).segment(text.span, upTo: limit, into: &cut)
      Tokenizer(sentenceStyle: style).segment(Array(text[..<limit]).span, into: &whole)
      #expect(cut.byteCount == limit && cut.starts == whole.starts && cut.ends == whole.ends)
      #expect(cut.sentenceStarts == whole.sentenceStarts && cut.sentenceTokens == whole.sentenceTokens)
    }
  }
}
