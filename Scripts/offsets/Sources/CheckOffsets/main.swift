import Foundation
import Tokenize

// Takes every line of the files for a text, and checks for each
//   - that segments and sentences of either style join up to the whole text, also when it comes in two pieces,
//   - that the tokens are the word-like segments,
//   - that for every option the bytes of a token alone give the id that the token has.
// Prints what was counted, and ends with status 1 if anything was wrong.

struct Counts {
  var texts = 0
  var bytes = 0
  var segments = 0
  var tokens = 0
  var joined = 0
  var sentences = 0
  var wrong = 0
}

/// Cuts texts at the same places in every run (SplitMix64; G. Steele and others, 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

struct Checker {
  var counts = Counts()
  private var vocabulary = Vocabulary()
  private var columns = TokenizedText()
  private var generator = SplitMix(state: 1)

  mutating func check(_ text: [UInt8]) {
    counts.texts += 1
    counts.bytes += text.count
    let segments = segments(of: text)
    counts.segments += segments.count
    expect(joinsUp(segments.map(\.range), text.count))
    for style in [Tokenizer.SentenceStyle.unicode, .prose] {
      let sentences = sentences(of: text, style)
      counts.sentences += sentences.count
      expect(joinsUp(sentences, text.count))
      Tokenizer(sentenceStyle: style).tokenize(text.span, into: &columns, vocabulary: &vocabulary)
      expect(columns.sentenceStarts.indices.map { columns.sentenceRange($0) } == sentences)
    }
    let words = segments.filter { $0.kind != .other }
    expect((0..<columns.count).map { columns.range(of: $0) } == words.map(\.range))
    expect(columns.kinds == words.map(\.kind))
    counts.tokens += columns.count
    checkSources(in: text)
    let options: [TokenJoining] = [.hyphenatedCompounds, .groupedNumbers, .bigrams]
    for joining in options + [TokenJoining(options)] {
      Tokenizer(sentenceStyle: .none).tokenize(
        text.span, joining: joining, into: &columns, vocabulary: &vocabulary)
      counts.joined += columns.count
      checkSources(in: text)
    }
  }

  /// Each token's bytes, taken alone, have the token's id.
  private mutating func checkSources(in text: [UInt8]) {
    for token in 0..<columns.count {
      let range = columns.range(of: token)
      guard !range.isEmpty, range.upperBound <= text.count else {
        expect(false)
        continue
      }
      let source = Array(text[range])
      var ids: [WordID] = []
      vocabulary.intern(source.span, starts: [0], ends: [UInt32(source.count)], into: &ids)
      expect(ids == [columns.words[token]])
    }
  }

  /// The segments of a text that comes in two pieces.
  private mutating func segments(of text: [UInt8]) -> [Segment] {
    let beginning = Array(text[..<Int.random(in: 0...text.count, using: &generator)])
    var cursor = WordCursor()
    var segments: [Segment] = []
    while let segment = cursor.next(in: beginning.span, isComplete: false) { segments.append(segment) }
    while let segment = cursor.next(in: text.span) { segments.append(segment) }
    return segments
  }

  /// The sentences of a text that comes in two pieces.
  private mutating func sentences(of text: [UInt8], _ style: Tokenizer.SentenceStyle) -> [Range<Int>] {
    let beginning = Array(text[..<Int.random(in: 0...text.count, using: &generator)])
    var cursor = SentenceCursor(style: style)
    var sentences: [Range<Int>] = []
    while let sentence = cursor.next(in: beginning.span, isComplete: false) { sentences.append(sentence) }
    while let sentence = cursor.next(in: text.span) { sentences.append(sentence) }
    return sentences
  }

  private func joinsUp(_ ranges: [Range<Int>], _ count: Int) -> Bool {
    var end = 0
    for range in ranges {
      guard range.lowerBound == end, !range.isEmpty else { return false }
      end = range.upperBound
    }
    return end == count
  }

  private mutating func expect(_ holds: Bool) { if !holds { counts.wrong += 1 } }
}

var checker = Checker()
for path in CommandLine.arguments.dropFirst() {
  let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  for line in bytes.split(separator: UInt8(ascii: "\n")) { checker.check(Array(line)) }
}
print(checker.counts)
exit(checker.counts.wrong == 0 ? 0 : 1)
