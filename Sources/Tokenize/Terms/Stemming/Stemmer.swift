extension Language {
  /// The Snowball stem of a folded word. O(length).
  public func stem(_ word: String) -> String {
    var buffer = StemBuffer()
    buffer.letters = Array(word.unicodeScalars)
    stem(&buffer)
    var bytes: [UInt8] = []
    buffer.write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  func stem(_ word: inout StemBuffer) {
    switch self {
    case .english: EnglishStemmer.stem(&word)
    case .german: GermanStemmer.stem(&word)
    case .french: FrenchStemmer.stem(&word)
    case .spanish: SpanishStemmer.stem(&word)
    case .italian: ItalianStemmer.stem(&word)
    case .portuguese: PortugueseStemmer.stem(&word)
    case .dutch: DutchStemmer.stem(&word)
    case .swedish: SwedishStemmer.stem(&word)
    case .russian: RussianStemmer.stem(&word)
    }
  }
}
