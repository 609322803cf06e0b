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
    default: break
    }
  }
}
