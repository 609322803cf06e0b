/// The function words of a language: articles, pronouns, prepositions, conjunctions, auxiliary verbs and their
/// contractions, as folded words.
enum StopWords {
  static func contains(_ word: Span<UInt8>, in language: Language) -> Bool {
    list(of: language).id(of: word) != nil
  }

  static func list(of language: Language) -> Vocabulary {
    switch language {
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    case .italian: italian
    case .portuguese: portuguese
    case .dutch: dutch
    case .swedish: swedish
    case .russian: russian
    }
  }

  static func words(_ text: String) -> Vocabulary {
    var list = Vocabulary()
    for word in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
      _ = list.insert(Array(word).span)
    }
    return list
  }
}
