/// A search through the slots of a ``WordHash`` table, from the home of a hash to the first empty slot.
struct WordProbe {
  private let tag: UInt32
  private var slot: Int
  /// Slots not looked at: a damaged table may have no empty one.
  private var left: Int

  @inline(__always) init(_ hash: UInt64, slotCount: Int) {
    tag = WordHash.tag(hash)
    slot = WordHash.home(hash, slotCount: slotCount)
    left = slotCount
  }

  /// The next word that may be the one with the hash; nil when there is none left.
  @inline(__always) mutating func next(in slots: ImageSection<UInt32>) -> UInt32? {
    while left > 0 {
      let found = slots[slot]
      if found == WordHash.emptySlot { return nil }
      left -= 1
      slot += 1
      if slot == slots.count { slot = 0 }
      if found & 0xFF00_0000 == tag { return found & WordHash.noWord }
    }
    return nil
  }
}
