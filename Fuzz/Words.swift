@testable import Tokenize

// Words: masks = cursor = rules one by one, cut anywhere = whole, ids = folded words, terms of every language.

private func explained(_ text: [UInt8]) -> [Int] {
  Tokenizer.explainWords(text.span).filter(\.isBoundary).map(\.offset)
}

private func segments(_ text: [UInt8]) -> [Segment] {
  var cursor = WordCursor()
  var segments: [Segment] = []
  while let segment = cursor.next(in: text.span) { segments.append(segment) }
  return segments
}

private func segments(_ text: [UInt8], arrivingBy step: Int) -> [Segment] {
  var cursor = WordCursor()
  var segments: [Segment] = []
  for end in stride(from: step, to: text.count, by: step) {
    let beginning = Array(text[..<end])
    while let segment = cursor.next(in: beginning.span, isComplete: false) { segments.append(segment) }
  }
  while let segment = cursor.next(in: text.span) { segments.append(segment) }
  return segments
}

private let pipelines = [TermPipeline(language: nil)] + Language.allCases.map { TermPipeline(language: $0) }

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWords(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = array(bytes, count)
  let whole = segments(text)
  check((text.isEmpty ? [] : [0]) + whole.map(\.end) == explained(text), "cursor and rules differ")
  var columns = TokenizedText()
  var vocabulary = Vocabulary()
  Tokenizer(sentenceStyle: .none).tokenize(text.span, into: &columns, vocabulary: &vocabulary)
  let fast = (0..<columns.count).map {
    Segment(start: Int(columns.starts[$0]), end: Int(columns.ends[$0]), kind: columns.kinds[$0])
  }
  check(fast == whole.filter(\.isWordLike), "masks and cursor differ")

  let step = text.first.map { Int($0) % 23 + 1 } ?? 1
  if text.count < 600 { check(segments(text, arrivingBy: step) == whole, "cut text and whole differ") }

  for token in 0..<columns.count {
    var folded: [UInt8] = []
    CaseFolding.append(text.span, columns.range(of: token), to: &folded)
    let id = columns.words[token]
    check(vocabulary.bytes(id) == folded, "word \(id) is not the folded token")
    check(vocabulary.id(of: folded.span) == id, "word \(id) is not found again")
  }
  let pipeline = pipelines[Int(text.last ?? 0) % pipelines.count]
  var table = TermTable(pipeline)
  var terms = Vocabulary()
  table.extend(over: vocabulary, terms: &terms)
  for word in 0..<UInt32(vocabulary.count) {
    let expected = pipeline.term(vocabulary.word(word))
    let found = table[word] == TermTable.noTerm ? nil : terms.word(table[word])
    check(
      found == expected, "term of \(vocabulary.word(word)): \(found ?? "none"), not \(expected ?? "none")")
  }
  return 0
}
