import Tokenize

/// Words, sentences and terms of a text; nothing else is imported.
func tokenize(_ text: String) {
  var vocabulary = Vocabulary()
  var columns = TokenizedText()
  Tokenizer().tokenize(text, into: &columns, vocabulary: &vocabulary)
  print("words:", columns.words.map(vocabulary.word).joined(separator: " "))
  for sentence in columns.sentenceStarts.indices { print("sentence:", columns.sentenceRange(sentence)) }

  let pipeline = TermPipeline(language: .english)
  let terms = columns.words.compactMap { pipeline.term(vocabulary.word($0)) }
  print("terms:", terms.joined(separator: " "))
}
