@testable import Tokenize

// Sentences: cursor = rules one by one, cut anywhere = whole, contiguous in both styles, columns aligned.

private func boundaries(
  _ text: [UInt8], _ style: Tokenizer.SentenceStyle, arrivingBy step: Int? = nil
) -> [Int] {
  var cursor = SentenceCursor(style: style)
  var boundaries = text.isEmpty ? [] : [0]
  if let step {
    for end in stride(from: step, to: text.count, by: step) {
      let beginning = Array(text[..<end])
      while let next = cursor.next(in: beginning.span, isComplete: false) {
        boundaries.append(next.upperBound)
      }
    }
  }
  while let next = cursor.next(in: text.span) { boundaries.append(next.upperBound) }
  return boundaries
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSentences(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = array(bytes, count)
  let step = text.first.map { Int($0) % 23 + 1 } ?? 1
  let explained: [(Tokenizer.SentenceStyle, [Int])] = [
    (.unicode, Tokenizer.explainSentences(text.span).filter(\.isBoundary).map(\.offset)),
    (.prose, Tokenizer.explainProse(text.span).filter(\.isBoundary).map(\.offset)),
  ]
  for (style, expected) in explained {
    let found = boundaries(text, style)
    check(found == expected, "\(style): cursor \(found), explained \(expected)")
    check(zip(found, found.dropFirst()).allSatisfy { $0 < $1 }, "\(style): boundaries do not ascend")
    check(text.isEmpty || found.last == text.count, "\(style): the last sentence ends before the text")
    if text.count < 600 {
      check(boundaries(text, style, arrivingBy: step) == found, "\(style): cut text and whole differ")
    }
    var columns = TokenizedText()
    Tokenizer(sentenceStyle: style).segment(text.span, into: &columns)
    check(columns.sentenceStarts.map { Int($0) } == found.dropLast(), "\(style): columns and cursor differ")
    var tokens = 0
    for sentence in columns.sentenceStarts.indices {
      let range = columns.sentenceRange(sentence)
      for token in columns.tokens(ofSentence: sentence) {
        check(
          token == tokens && range.contains(Int(columns.starts[token])),
          "\(style): token \(token) is elsewhere")
        tokens += 1
      }
    }
    check(tokens == columns.count, "\(style): \(columns.count - tokens) tokens are in no sentence")
  }
  return 0
}
