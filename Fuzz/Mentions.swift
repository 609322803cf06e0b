import NER
import Tokenize

@testable import Stories

// What reads texts above the tokenizer: mentions lie in the text, in order and apart; memory that is kept from text to
// text changes nothing. Quantities and dates are read or not, never more.

private let recognizer = EntityRecognizer()
nonisolated(unsafe) private var scratch = RecognizerScratch()
nonisolated(unsafe) private var vocabulary = Vocabulary()

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMentions(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = array(bytes, count)
  let cut = input.firstIndex(of: 0x0A) ?? 0
  let (title, text) = (Array(input[..<cut]), Array(input[cut...]))
  // Scratch and vocabulary belong together; begin anew before they grow large.
  if vocabulary.count > 20_000 { (scratch, vocabulary) = (RecognizerScratch(), Vocabulary()) }
  func mentions(_ vocabulary: inout Vocabulary, _ scratch: inout RecognizerScratch) -> [[Mention]] {
    var (titleTokens, textTokens) = (TokenizedText(), TokenizedText())
    Tokenizer().tokenize(title.span, into: &titleTokens, vocabulary: &vocabulary)
    Tokenizer().tokenize(text.span, into: &textTokens, vocabulary: &vocabulary)
    let found = recognizer.mentions(
      inTitle: titleTokens, titleBytes: title.span, text: textTokens, textBytes: text.span,
      vocabulary: vocabulary,
      scratch: &scratch)
    return [found.title, found.text]
  }
  let kept = mentions(&vocabulary, &scratch)
  for (found, field) in zip(kept, [title, text]) {
    var end = 0
    for mention in found {
      check(
        mention.range.lowerBound >= end && !mention.range.isEmpty, "mentions overlap or come out of order")
      end = mention.range.upperBound
      check(end <= field.count, "a mention outside of the text")
      check(mention.confidence >= 0 && mention.confidence <= 1, "confidence \(mention.confidence)")
    }
  }
  if input.count % 8 == 0 {
    var (freshVocabulary, freshScratch) = (Vocabulary(), RecognizerScratch())
    check(mentions(&freshVocabulary, &freshScratch) == kept, "memory that was kept changes what is found")
  }
  var reader = QuantityReader()
  _ = reader.quantities(in: text)
  _ = ReportDate.parse(String(decoding: title, as: UTF8.self)).map { ReportDate.format($0) }
  return 0
}
