/// The hash table from a word's bytes to its id: slots of 8 bits of hash and 24 bits of id.
enum WordHash {
  static let emptySlot = UInt32.max
  static let noWord: UInt32 = 0xFF_FFFF

  /// Eight bytes a step; the last ones are taken together with the length.
  static func hash(_ word: Span<UInt8>) -> UInt64 {
    var h = start(word.count)
    let bytes = word.bytes
    var i = 0
    while i &+ 8 <= bytes.byteCount {
      let part = bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self).bigEndian
      h = mixed(h, part)
      i &+= 8
    }
    if i < bytes.byteCount {
      var part: UInt64 = 0
      while i < word.count {
        part = part &<< 8 | UInt64(word[i])
        i &+= 1
      }
      h = mixed(h, part)
    }
    return Checksum.mix(h)
  }

  /// What the hash of a word of so many bytes begins with.
  @inline(__always) static func start(_ count: Int) -> UInt64 { UInt64(count) &* 0x9E37_79B9_7F4A_7C15 }

  /// The hash with eight more bytes, the first one highest.
  @inline(__always) static func mixed(_ hash: UInt64, _ part: UInt64) -> UInt64 {
    let h = (hash ^ part) &* 0xD6E8_FEB8_6659_FD93
    return h ^ h &>> 32
  }

  /// Where the search for a word begins in a table of `slotCount` slots.
  static func home(_ hash: UInt64, slotCount: Int) -> Int {
    Int(truncatingIfNeeded: ((hash &>> 32) &* UInt64(truncatingIfNeeded: slotCount)) &>> 32)
  }

  static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash & 0xFF) &<< 24 }

  /// The table of words with these hashes, numbered in their order; three quarters full.
  static func slots(of hashes: [UInt64]) -> [UInt32] {
    let slotCount = hashes.count * 4 / 3 + 1
    var slots = Array(repeating: emptySlot, count: slotCount)
    for (id, hash) in hashes.enumerated() {
      var slot = home(hash, slotCount: slotCount)
      while slots[slot] != emptySlot {
        slot += 1
        if slot == slotCount { slot = 0 }
      }
      slots[slot] = tag(hash) | UInt32(id)
    }
    return slots
  }
}
