import NER
import Tokenize

/// The names in a text, with their type, canonical name and id.
func recognize(_ text: String) {
  let bytes = Array(text.utf8)
  var vocabulary = Vocabulary()
  var columns = TokenizedText()
  Tokenizer().tokenize(bytes.span, into: &columns, vocabulary: &vocabulary)

  let recognizer = EntityRecognizer()
  for mention in recognizer.mentions(in: columns, text: bytes.span, vocabulary: vocabulary) {
    let written = String(decoding: bytes[mention.range], as: UTF8.self)
    print("\(mention.range) \(written): \(mention.type), \(mention.name), \(mention.entity ?? "unknown")")
  }
}
