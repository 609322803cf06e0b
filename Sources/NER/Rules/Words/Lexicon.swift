import Tokenize

/// Words with what is known about them, from the lists in `Words/` and the counts and names in `BuiltIn/`.
struct Lexicon: Sendable {
  private let words: Vocabulary
  private let facts: [WordFacts]

  /// The lexicon of the library, made at first use.
  static let shared = Lexicon()

  /// What is known about a folded word; O(length).
  func facts(for word: Span<UInt8>) -> WordFacts {
    guard let id = words.id(of: word) else { return WordFacts() }
    return facts[Int(id)]
  }

  private init() {
    var builder = LexiconBuilder()
    builder.readCounts()
    builder.readNames()
    builder.readLists()
    words = builder.words
    facts = builder.facts
  }
}

/// Collects the facts of each word, list by list.
private struct LexiconBuilder {
  var words = Vocabulary(minimumCapacity: 49_152)
  var facts: [WordFacts] = []

  init() { facts.reserveCapacity(49_152) }

  mutating func update(_ word: Span<UInt8>, _ change: (inout WordFacts) -> Void) {
    let id = Int(words.insert(word))
    if id == facts.count { facts.append(WordFacts()) }
    change(&facts[id])
  }

  mutating func readCounts() {
    WordCounts.entries.withUTF8Buffer { buffer in
      let text = buffer.span
      var reader = ListReader()
      while let word = reader.next(in: text) {
        let lower = reader.nextNumber(in: text)
        let capital = reader.nextNumber(in: text)
        update(text.extracting(word)) {
          $0.lower = UInt16(clamping: lower)
          $0.capital = UInt16(clamping: capital)
        }
      }
    }
  }

  mutating func readNames() {
    for (list, strength) in [(FirstNames.sure, 3), (FirstNames.fair, 2), (FirstNames.weak, 1)] {
      ListReader.forEach(in: list) { word in update(word) { $0.firstName = UInt8(strength) } }
    }
    for (list, strength) in [(Surnames.common, 2), (Surnames.rare, 1)] {
      ListReader.forEach(in: list) { word in update(word) { $0.surname = UInt8(strength) } }
    }
  }

  mutating func readLists() {
    for (list, words) in WordLists.words { forEach(words) { $0.lists.insert(list) } }
    for (known, words) in KnownWord.words { forEach(words) { $0.known = known } }
    for (word, cue) in CueWords.beforePlaces { forEach(word) { $0.placeCue = cue } }
  }

  private mutating func forEach(_ words: String, _ change: (inout WordFacts) -> Void) {
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      update(Array(word.utf8).span, change)
    }
  }
}

/// Reads the words of a long constant one after the other.
private struct ListReader {
  private var offset = 0

  /// Where the next word lies.
  mutating func next(in text: Span<UInt8>) -> Range<Int>? {
    while offset < text.count, text[offset] == 0x20 || text[offset] == 0x0A { offset &+= 1 }
    guard offset < text.count else { return nil }
    let start = offset
    while offset < text.count, text[offset] != 0x20, text[offset] != 0x0A { offset &+= 1 }
    return start..<offset
  }

  mutating func nextNumber(in text: Span<UInt8>) -> Int {
    var value = 0
    for i in next(in: text) ?? 0..<0 { value = value * 10 + Int(text[i]) - 0x30 }
    return value
  }

  /// Calls `body` with every word of a list.
  static func forEach(in list: StaticString, _ body: (Span<UInt8>) -> Void) {
    list.withUTF8Buffer { buffer in
      let text = buffer.span
      var reader = ListReader()
      while let word = reader.next(in: text) { body(text.extracting(word)) }
    }
  }
}
