/// The number of a folded word in a ``Vocabulary``.
public typealias WordID = UInt32
/// The number of a term (a word after stop words and stemming) in a ``Vocabulary`` of terms.
public typealias TermID = UInt32

/// A two-way table between words, as UTF-8 bytes, and dense ids in order of first appearance.
///
/// Whatever is expensive about a word (stemming, looking it up in a gazetteer) is done once for each id, not
/// once for each token.
///
/// Layout: 16-byte keys by id, in which words of up to 15 bytes lie in place and longer ones in a byte array of their
/// own; and an open-addressing table of 4-byte slots, at most half full. A slot's upper bits are bits of the word's
/// hash, its lower ones, as many as the size of the table needs, are the id + 1. That makes 24 to 48 bytes a word, and
/// every answer exact.
public struct Vocabulary: Sendable {
  /// Most words of a vocabulary, 2³¹: hashes have 32 bits, and half of the slots stay empty.
  public static let mostWords = 1 << 31

  /// Empty slots are 0. The count is a power of two.
  private(set) var slots: [UInt32]
  private(set) var keys: [VocabularyKey] = []
  private var longWords: [UInt8] = []
  /// ``mostWords``, but for tests.
  private let limit: Int
  /// Where words that are not short ASCII are folded.
  var scratch: [UInt8] = []
  /// Where the words of a text are looked up.
  var batch = InterningBatch()

  /// A vocabulary without words.
  public init() { self.init(minimumCapacity: 0) }

  /// A vocabulary with room for `minimumCapacity` words.
  public init(minimumCapacity: Int) { self.init(minimumCapacity: minimumCapacity, limit: Self.mostWords) }

  init(minimumCapacity: Int, limit: Int) {
    self.limit = limit
    let minimumCapacity = min(max(minimumCapacity, 0), limit)
    var count = 64
    while count < minimumCapacity * 2 { count *= 2 }
    slots = Array(repeating: 0, count: count)
    keys.reserveCapacity(minimumCapacity)
  }

  /// Number of distinct words; ids are `0..<count`.
  public var count: Int { keys.count }

  /// Whether there is no room for more words. From then on new words share the last id, whose word is empty.
  public var isFull: Bool { keys.count >= limit }

  /// Bytes of memory the table holds, capacity included.
  public var memoryBytes: Int {
    slots.capacity * 4 + keys.capacity * 16 + longWords.capacity + scratch.capacity
  }

  /// Removes every word and keeps the memory. O(size of the table).
  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    longWords.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  // MARK: Words to ids

  /// The id of `word`, given now if it is new. The word is taken as it is, not folded. O(length).
  public mutating func insert(_ word: Span<UInt8>) -> UInt32 {
    if word.count <= VocabularyKey.maximumInlineLength {
      let key = VocabularyKey(word)
      return insert(key, WordHash.hash(key))
    }
    let hash = WordHash.hash(long: word)
    let slot = findLong(word, hash)
    if slots[slot] != 0 { return id(slots[slot]) }
    if let shared = idForWantOfRoom() { return shared }
    let offset = longWords.count
    for index in 0..<word.count { longWords.append(word[index]) }
    return append(VocabularyKey(longWordAt: offset, length: word.count), hash, at: slot)
  }

  /// The id of `word`, given now if it is new. The word is taken as it is, not folded. O(length).
  public mutating func insert(_ word: String) -> UInt32 { insert(Array(word.utf8).span) }

  /// The id of `word`, or nil when it was never inserted. O(length).
  public func id(of word: Span<UInt8>) -> UInt32? {
    let slot: Int
    if word.count <= VocabularyKey.maximumInlineLength {
      let key = VocabularyKey(word)
      slot = find(key, WordHash.hash(key))
    } else {
      slot = findLong(word, WordHash.hash(long: word))
    }
    return slots[slot] == 0 ? nil : id(slots[slot])
  }

  /// The id of `word`, or nil when it was never inserted. O(length).
  public func id(of word: String) -> UInt32? { id(of: Array(word.utf8).span) }

  /// The id of a word of another vocabulary, given now if it is new.
  mutating func insert(wordOf id: UInt32, in other: Vocabulary) -> UInt32 {
    let key = other.keys[Int(id)]
    return key.isLong
      ? insert(other.longWords.span.extracting(key.longRange)) : insert(key, WordHash.hash(key))
  }

  // MARK: Ids to words

  /// The word with this id.
  public func word(_ id: UInt32) -> String { String(decoding: bytes(id), as: UTF8.self) }

  /// The UTF-8 bytes of the word with this id.
  public func bytes(_ id: UInt32) -> [UInt8] {
    var bytes: [UInt8] = []
    appendBytes(of: id, to: &bytes)
    return bytes
  }

  /// The number of bytes of the word with this id. O(1).
  public func byteCount(_ id: UInt32) -> Int { keys[Int(id)].byteCount }

  /// Appends the UTF-8 bytes of the word with this id: the way to read many words without allocating.
  public func appendBytes(of id: UInt32, to bytes: inout [UInt8]) {
    let key = keys[Int(id)]
    if key.isLong {
      bytes.append(contentsOf: longWords[key.longRange])
    } else {
      for index in 0..<key.byteCount { bytes.append(key.byte(index)) }
    }
  }

  /// All words in the order of their ids.
  var allBytes: [[UInt8]] { (0..<UInt32(count)).map(bytes) }

  // MARK: The table

  /// The id that a slot names; that of an empty one is the greatest number.
  @inline(__always)
  func id(_ slot: UInt32) -> UInt32 { (slot & idMask) &- 1 }

  /// The bits of a slot that hold the id.
  @inline(__always)
  private var idMask: UInt32 { UInt32(truncatingIfNeeded: slots.count &- 1) }

  /// The slot where looking for a hash begins: as many of its lower bits as the table needs.
  @inline(__always)
  func home(_ hash: UInt32) -> Int { Int(truncatingIfNeeded: hash) & (slots.count &- 1) }

  /// The id of a word that is not long, given now if it is new.
  @inline(__always)
  mutating func insert(_ key: VocabularyKey, _ hash: UInt32) -> UInt32 {
    let slot = find(key, hash)
    let found = slots[slot]
    if found != 0 { return id(found) }
    return idForWantOfRoom() ?? append(key, hash, at: slot)
  }

  /// The last id, for a new word that finds only this one left; nil while there is room.
  private mutating func idForWantOfRoom() -> UInt32? {
    guard keys.count + 1 >= limit else { return nil }
    if keys.count < limit { keys.append(VocabularyKey(low: 0, high: 0)) }
    return UInt32(keys.count - 1)
  }

  /// The slot of a word that is not long, or the empty slot where it belongs.
  @inline(__always)
  private func find(_ key: VocabularyKey, _ hash: UInt32) -> Int {
    find(hash) { keys[Int($0)] == key }
  }

  /// The slot of a word of more than 15 bytes, or the empty slot where it belongs.
  private func findLong(_ word: Span<UInt8>, _ hash: UInt32) -> Int {
    find(hash) { isLong(keys[Int($0)], word) }
  }

  @inline(__always)
  private func find(_ hash: UInt32, _ isMatch: (_ id: UInt32) -> Bool) -> Int {
    let tag = hash & ~idMask
    var slot = home(hash)
    while true {
      let found = slots[slot]
      if found == 0 { return slot }
      if found & ~idMask == tag, isMatch(id(found)) { return slot }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
  }

  private func isLong(_ key: VocabularyKey, _ word: Span<UInt8>) -> Bool {
    guard key.isLong, key.byteCount == word.count else { return false }
    let start = key.longRange.lowerBound
    for index in 0..<word.count where longWords[start + index] != word[index] { return false }
    return true
  }

  /// Gives the next id to a new word whose slot is known.
  private mutating func append(_ key: VocabularyKey, _ hash: UInt32, at slot: Int) -> UInt32 {
    let id = UInt32(keys.count)
    keys.append(key)
    slots[slot] = hash & ~idMask | (id + 1)
    if keys.count * 2 > slots.count { grow() }
    return id
  }

  /// Doubles the table. Words that came early, the frequent ones among them, come to lie where looking begins.
  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (id, key) in keys.enumerated() {
      let hash =
        key.isLong ? WordHash.hash(long: longWords.span.extracting(key.longRange)) : WordHash.hash(key)
      let slot = find(hash) { _ in false }
      slots[slot] = hash & ~idMask | UInt32(id + 1)
    }
  }
}
