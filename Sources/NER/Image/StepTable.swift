/// The trie of names as one flat hash of (state, word) → state: linear probing, twelve bytes a slot.
///
/// State w < number of words means "word w was read"; state (number of words + i) is the one that slot i leads to,
/// so that neither first steps nor targets need memory.
struct StepTable: Sendable {
  /// Three numbers a slot: state, word, acceptance of the state reached.
  private let slots: ImageSection<UInt32>
  private let slotCount: Int
  private let wordCount: Int

  static let noState = UInt32.max

  init(_ slots: ImageSection<UInt32>, wordCount: Int) {
    self.slots = slots
    self.wordCount = wordCount
    slotCount = slots.count / 3
  }

  /// One hash for the slot (high half) and the pair filter (low half) of a step.
  @inline(__always) static func hash(_ state: UInt32, _ word: UInt32) -> UInt64 {
    var h = (UInt64(state) &<< 32 | UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
    h = (h ^ (h &>> 32)) &* 0xD6E8_FEB8_6659_FD93
    return h ^ (h &>> 32)
  }

  /// Where the search for a step begins in a table of `slotCount` slots.
  @inline(__always) static func home(_ hash: UInt64, slotCount: Int) -> Int {
    Int(truncatingIfNeeded: ((hash &>> 32) &* UInt64(truncatingIfNeeded: slotCount)) &>> 32)
  }

  /// The state that `word` leads to from `state`, or nil. O(1) expected.
  @inline(__always) func next(_ state: UInt32, _ word: UInt32) -> UInt32? {
    next(state, word, hash: Self.hash(state, word))
  }

  @inline(__always) func next(_ state: UInt32, _ word: UInt32, hash: UInt64) -> UInt32? {
    var slot = Self.home(hash, slotCount: slotCount)
    var left = slotCount
    while left > 0 {
      let found = slots[slot &* 3]
      if found == state, slots[slot &* 3 &+ 1] == word {
        return UInt32(truncatingIfNeeded: wordCount &+ slot)
      }
      if found == Self.noState { return nil }
      slot &+= 1
      if slot == slotCount { slot = 0 }
      left &-= 1
    }
    return nil
  }

  /// Asks for the slot where the search for a step begins.
  @inline(__always) func prefetch(hash: UInt64) {
    slots.prefetch(Self.home(hash, slotCount: slotCount) &* 3)
  }

  /// What a state that a step led to accepts.
  @inline(__always) func acceptance(_ state: UInt32) -> Acceptance {
    Acceptance(bits: slots[(Int(state) &- wordCount) &* 3 &+ 2])
  }
}
