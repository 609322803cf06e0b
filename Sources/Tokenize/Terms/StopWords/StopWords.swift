/// The function words of a language: articles, pronouns, prepositions, conjunctions, auxiliary verbs and their
/// contractions, as folded words.
enum StopWords {
  static func contains(_ word: [UInt8], in language: Language) -> Bool {
    set(of: language).contains(word)
  }

  static func set(of language: Language) -> Set<[UInt8]> {
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

  static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(Array.init))
  }
}
