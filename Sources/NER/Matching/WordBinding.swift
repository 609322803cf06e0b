import Tokenize

/// What each word of a text's vocabulary means to one gazetteer, found once for each distinct word.
///
/// An entry holds the gazetteer's word in bits 0–23 and ``WordFlags`` in bits 24–31. A word that can be read in
/// several ways (`McDonald's` as the company and as McDonald, `u.s` as `us`) has its readings in a list beside.
struct WordBinding: Sendable {
  /// One way to read a word.
  struct Reading: Sendable, Hashable {
    var word: UInt32
    /// Without its possessive ending, which must be the end of the name.
    var isPossessive: Bool
    /// Edits between the text's word and the gazetteer's: 0 or 1.
    var edits: UInt8
  }

  static let unknown = WordHash.noWord

  private let image: GazetteerImage
  private let reader: WordReader
  private let fuzzy: OneEditIndex?
  /// The entry of each word, by its number.
  private(set) var entries: [UInt32] = []
  /// The ``StartKind`` of each entry.
  private(set) var startKinds: [UInt8] = []
  private var readings: [WordID: [Reading]] = [:]
  private var batch: [(word: ShortWord, hash: UInt64)] = []

  init(_ image: GazetteerImage, fuzzy: OneEditIndex? = nil) {
    self.image = image
    self.fuzzy = fuzzy
    reader = WordReader(removesDiacritics: image.removesDiacritics)
  }

  /// Words that are looked up together.
  private static let batchSize = 64

  /// Reads the words that came to `vocabulary` since the last call. O(new words).
  ///
  /// A batch of words is hashed before the first of them is looked up, so that the memory of all is on its way.
  mutating func extend(over vocabulary: Vocabulary) {
    while entries.count < vocabulary.count {
      let first = entries.count
      batch.removeAll(keepingCapacity: true)
      for id in first..<min(first + Self.batchSize, vocabulary.count) {
        let word = vocabulary.shortWord(WordID(id)) ?? .none
        let hash = word.hash
        image.prefetchWord(hash: hash)
        batch.append((word, hash))
      }
      for index in batch.indices {
        let (word, hash) = batch[index]
        let id = WordID(first + index)
        append(entry: bindQuickly(word, hash) ?? bind(id, vocabulary.bytes(id)))
      }
    }
  }

  private mutating func append(entry: UInt32) {
    entries.append(entry)
    startKinds.append(StartKind.of(UInt8(truncatingIfNeeded: entry &>> 24)))
  }

  /// The entry of a plain word that can be read in one way or in none; nil for all others.
  private func bindQuickly(_ word: ShortWord, _ hash: UInt64) -> UInt32? {
    guard word.isPlain, fuzzy == nil else { return nil }
    let whole = image.word(word, hash: hash)
    if let stem = word.withoutPossessive {
      let possessor = image.word(stem, hash: stem.hash)
      if possessor != WordHash.noWord {
        guard whole == WordHash.noWord else { return nil }
        let flags = flags(of: Reading(word: possessor, isPossessive: true, edits: 0))
        return possessor | UInt32(flags) &<< 24
      }
    }
    if whole == WordHash.noWord { return Self.unknown }
    return whole | UInt32(image.wordFlags[Int(whole)]) &<< 24
  }

  /// Reads one more word, which gets the next number. For texts whose vocabulary is not to be read as a whole.
  mutating func append(_ bytes: [UInt8]) { append(entry: bind(WordID(entries.count), bytes)) }

  /// The entry of one word; remembers its readings when there are several.
  private mutating func bind(_ id: WordID, _ bytes: [UInt8]) -> UInt32 {
    let found = readings(of: bytes)
    guard let first = found.first else { return Self.unknown }
    var flags: UInt8 = 0
    for reading in found { flags |= self.flags(of: reading) }
    if found.count > 1 || first.edits > 0 {
      flags |= WordFlags.severalReadings
      readings[id] = found
    }
    return first.word | UInt32(flags) << 24
  }

  /// The readings of a word with ``WordFlags/severalReadings``.
  func readings(of id: WordID) -> [Reading] { readings[id] ?? [] }

  private func flags(of reading: Reading) -> UInt8 {
    let flags = image.wordFlags[Int(reading.word)]
    guard reading.isPossessive else { return flags }
    return flags & (WordFlags.aloneCapital | WordFlags.aloneAny | WordFlags.second) | WordFlags.possessive
  }

  private func readings(of bytes: [UInt8]) -> [Reading] {
    var found: [Reading] = []
    func add(_ form: [UInt8], isPossessive: Bool) {
      let word = image.word(form.span)
      if word != WordHash.noWord { found.append(Reading(word: word, isPossessive: isPossessive, edits: 0)) }
    }
    let key = reader.key(bytes)
    add(key, isPossessive: false)
    let possessive = WordReader.withoutPossessive(key)
    if let possessive { add(possessive, isPossessive: true) }
    if let letters = WordReader.withoutDots(key) { add(letters, isPossessive: false) }
    if let fuzzy {
      for word in fuzzy.words(oneEditFrom: key) {
        found.append(Reading(word: word, isPossessive: false, edits: 1))
      }
      for word in possessive.map({ fuzzy.words(oneEditFrom: $0) }) ?? [] {
        found.append(Reading(word: word, isPossessive: true, edits: 1))
      }
    }
    return found
  }
}
