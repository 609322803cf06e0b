/// The number of a folded word in a ``Vocabulary``.
public typealias WordID = UInt32
/// The number of a term (a word after stop words and stemming) in a ``Vocabulary`` of terms.
public typealias TermID = UInt32

/// A two-way table between words, as UTF-8 bytes, and dense ids in order of first appearance.
///
/// Whatever is expensive about a word (stemming, looking it up in a gazetteer) is done once for each id, not
/// once for each token.
///
/// Layout: an open-addressing table of 8-byte slots (32 bits of hash, 32 bits of id) beside 16-byte keys by id.
/// A slot's place is given by the upper bits of its hash, so that growing is one pass in order. Words of more
/// than 15 bytes lie in a byte array of their own. That makes 30 to 60 bytes a word, and every answer exact.
public struct Vocabulary: Sendable {
  /// Most words of a vocabulary, 3 · 2³⁰: hashes have 32 bits, and a quarter of the slots stays empty.
  public static let mostWords = 3 << 30

  /// Empty slots are 0; others hold the hash above and the id + 1 below. The count is a power of two.
  private var slots: [UInt64]
  /// How far a hash is shifted to give a slot.
  private var shift: UInt64
  private var keys: [VocabularyKey] = []
  private var longWords: [UInt8] = []
  /// ``mostWords``, but for tests.
  private let limit: Int
  /// Where words that are not short ASCII are folded.
  var scratch: [UInt8] = []

  /// A vocabulary without words.
  public init() { self.init(minimumCapacity: 0) }

  /// A vocabulary with room for `minimumCapacity` words.
  public init(minimumCapacity: Int) { self.init(minimumCapacity: minimumCapacity, limit: Self.mostWords) }

  init(minimumCapacity: Int, limit: Int) {
    self.limit = limit
    let minimumCapacity = min(max(minimumCapacity, 0), limit)
    var bits: UInt64 = 6
    while 3 << bits < minimumCapacity * 4 { bits += 1 }
    slots = Array(repeating: 0, count: 1 << Int(bits))
    shift = 32 - bits
    keys.reserveCapacity(minimumCapacity)
  }

  /// Number of distinct words; ids are `0..<count`.
  public var count: Int { keys.count }

  /// Whether there is no room for more words. From then on new words share the last id, whose word is empty.
  public var isFull: Bool { keys.count >= limit }

  /// Bytes of memory the table holds, capacity included.
  public var memoryBytes: Int {
    slots.capacity * 8 + keys.capacity * 16 + longWords.capacity + scratch.capacity
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
    if slots[slot] != 0 { return Self.id(slots[slot]) }
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
    return slots[slot] == 0 ? nil : Self.id(slots[slot])
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

  // MARK: The table

  @inline(__always)
  private static func id(_ slot: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: slot) &- 1 }

  @inline(__always)
  mutating func insert(_ key: VocabularyKey, _ hash: UInt32) -> UInt32 {
    let slot = find(key, hash)
    let found = slots[slot]
    if found != 0 { return Self.id(found) }
    return idForWantOfRoom() ?? append(key, hash, at: slot)
  }

  /// The last id, for a new word that finds only this one left; nil while there is room.
  private mutating func idForWantOfRoom() -> UInt32? {
    guard keys.count + 1 >= limit else { return nil }
    if keys.count < limit { keys.append(VocabularyKey(low: 0, high: 0)) }
    return UInt32(keys.count - 1)
  }

  /// Asks for the slot where looking for a hash begins.
  @inline(__always)
  func prefetchSlot(_ hash: UInt32) { slots.prefetch(Int(truncatingIfNeeded: UInt64(hash) &>> shift)) }

  /// Asks for the key that this slot names.
  @inline(__always)
  func prefetchKey(_ hash: UInt32) {
    keys.prefetch(Int(truncatingIfNeeded: Self.id(slots[Int(truncatingIfNeeded: UInt64(hash) &>> shift)])))
  }

  /// The slot of a word that is not long, or the empty slot where it belongs.
  @inline(__always)
  private func find(_ key: VocabularyKey, _ hash: UInt32) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: UInt64(hash) &>> shift)
    while true {
      let found = slots[slot]
      if found == 0 { return slot }
      if UInt32(truncatingIfNeeded: found &>> 32) == hash, keys[Int(Self.id(found))] == key { return slot }
      slot = (slot &+ 1) & mask
    }
  }

  /// The slot of a word of more than 15 bytes, or the empty slot where it belongs.
  private func findLong(_ word: Span<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: UInt64(hash) &>> shift)
    while true {
      let found = slots[slot]
      if found == 0 { return slot }
      if UInt32(truncatingIfNeeded: found &>> 32) == hash, isLong(keys[Int(Self.id(found))], word) {
        return slot
      }
      slot = (slot &+ 1) & mask
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
    slots[slot] = UInt64(hash) << 32 | UInt64(id + 1)
    if keys.count * 4 > slots.count * 3 { grow() }
    return id
  }

  /// Doubles the table. Slots are taken in order, and a slot's new place follows from the hash it holds.
  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    shift -= 1
    let mask = larger.count - 1
    for found in slots where found != 0 {
      var slot = Int(truncatingIfNeeded: (found >> 32) >> shift)
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = found
    }
    slots = larger
  }
}
