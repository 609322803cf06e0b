/// The hash table from a word's bytes to its id: slots of 8 bits of hash and 24 bits of id.
enum WordHash {
  static let emptySlot = UInt32.max
  static let noWord: UInt32 = 0xFF_FFFF

  static func hash(_ word: Span<UInt8>) -> UInt64 {
    var h: UInt64 = 0xCBF2_9CE4_8422_2325
    for i in 0..<word.count { h = (h ^ UInt64(word[i])) &* 0x0000_0100_0000_01B3 }
    return Checksum.mix(h)
  }

  /// Where the search for a word begins in a table of `slotCount` slots.
  static func home(_ hash: UInt64, slotCount: Int) -> Int {
    Int(truncatingIfNeeded: ((hash &>> 32) &* UInt64(truncatingIfNeeded: slotCount)) &>> 32)
  }

  static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash & 0xFF) &<< 24 }
}
