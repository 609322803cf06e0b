/// ``ProseWords`` by keys that are made without a string.
struct PackedProseWords: Sendable {
  private let capitalized, anyCase: [VocabularyKey: ProseWords.Abbreviation]
  private let starters, exclamatory, domains: Set<VocabularyKey>

  static let shared = PackedProseWords()

  private init() {
    func key(_ word: String) -> VocabularyKey { PackedWord(Array(word.utf8).span).key }
    func packed(_ table: [String: ProseWords.Abbreviation]) -> [VocabularyKey: ProseWords.Abbreviation] {
      Dictionary(uniqueKeysWithValues: table.map { (key($0), $1) })
    }
    capitalized = packed(ProseWords.capitalized)
    anyCase = packed(ProseWords.anyCase)
    starters = Set(ProseWords.starters.map(key))
    exclamatory = Set(ProseWords.exclamatory.map(key))
    domains = Set(ProseWords.domains.map(key))
  }

  func abbreviation(_ word: PackedWord) -> ProseWords.Abbreviation? {
    if word.isCapitalized, let found = capitalized[word.key] { return found }
    return anyCase[word.key]
  }

  func isTitle(_ word: PackedWord) -> Bool { capitalized[word.key] == .title }
  func isStarter(_ word: PackedWord) -> Bool { starters.contains(word.key) }
  func isExclamatory(_ word: PackedWord) -> Bool { exclamatory.contains(word.key) }
  func isDomain(_ word: PackedWord) -> Bool { domains.contains(word.key) }
}

/// A word in ASCII lower case, to look it up without a string. All words of more than 15 bytes are one: no list has
/// such.
struct PackedWord {
  let key: VocabularyKey
  /// Whether the first byte is an upper-case ASCII letter.
  let isCapitalized: Bool

  init(_ word: Span<UInt8>) {
    isCapitalized = !word.isEmpty && CaseFolding.isUpper(word[0])
    key = word.count <= VocabularyKey.maximumInlineLength ? VocabularyKey(word).lowercased : .other
  }
}
