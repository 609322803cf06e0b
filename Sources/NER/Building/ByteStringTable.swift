/// Distinct byte strings with ids in order of first appearance: words of names, ids of entities.
struct ByteStringTable {
  private(set) var text: [UInt8] = []
  /// Where each string starts in `text`, and the end of the last one.
  private(set) var offsets: [UInt32] = [0]
  private var hashes: [UInt64] = []
  /// The upper half of the hash and id + 1 of the string in each slot, 0 for an empty slot; a power of two of them,
  /// half full at most.
  private var slots: [UInt64]

  init(minimumCapacity: Int = 0) {
    var slotCount = 64
    while slotCount < minimumCapacity * 2 { slotCount *= 2 }
    slots = Array(repeating: 0, count: slotCount)
    offsets.reserveCapacity(minimumCapacity + 1)
    hashes.reserveCapacity(minimumCapacity)
  }

  /// Makes room for so many bytes of strings.
  mutating func reserveText(_ byteCount: Int) { text.reserveCapacity(byteCount) }

  /// Makes room for so many strings that are appended without being looked up.
  mutating func reserveNew(_ count: Int) {
    offsets.reserveCapacity(count + 1)
    hashes.reserveCapacity(count)
  }

  var count: Int { hashes.count }

  func range(_ id: UInt32) -> Range<Int> { Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1]) }

  mutating func insert(_ string: Span<UInt8>) -> (id: UInt32, isNew: Bool) {
    let hash = WordHash.hash(string)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let found = slots[slot]
      let id = UInt32(truncatingIfNeeded: found) &- 1
      if (found ^ hash) &>> 32 == 0, isEqual(id, string) { return (id, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let id = UInt32(hashes.count)
    slots[slot] = Self.slot(hash, id)
    hashes.append(hash)
    string.withUnsafeBufferPointer { text.append(contentsOf: $0) }
    offsets.append(UInt32(truncatingIfNeeded: text.count))
    if hashes.count * 2 > slots.count { grow() }
    return (id, true)
  }

  private static func slot(_ hash: UInt64, _ id: UInt32) -> UInt64 {
    hash & 0xFFFF_FFFF_0000_0000 | UInt64(id &+ 1)
  }

  /// Appends a string that the caller knows to be new, without making it known to ``insert(_:)``.
  mutating func appendNew(_ string: Span<UInt8>) -> UInt32 {
    let id = UInt32(hashes.count)
    hashes.append(0)
    string.withUnsafeBufferPointer { text.append(contentsOf: $0) }
    offsets.append(UInt32(truncatingIfNeeded: text.count))
    return id
  }

  private func isEqual(_ id: UInt32, _ string: Span<UInt8>) -> Bool {
    let range = range(id)
    guard range.count == string.count else { return false }
    for i in 0..<string.count where text[range.lowerBound &+ i] != string[i] { return false }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 4 - 1
    slots = Array(repeating: 0, count: mask + 1)
    for (id, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Self.slot(hash, UInt32(id))
    }
  }

  /// The table as ``GazetteerImage`` reads it.
  func imageSlots() -> [UInt32] { WordHash.slots(of: hashes) }
}
