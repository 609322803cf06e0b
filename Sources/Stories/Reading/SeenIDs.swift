/// The ids of the reports that were read so far, and ids for reports whose own was seen before.
///
/// Ids are the same as strings are: when they are canonically equivalent. Nearly all are ASCII, though, where that means
/// the same bytes, and have a table of their own: a sixth of the time of reading reports of a kilobyte went into a `Set`.
struct SeenIDs {
  /// The number of the next report of an id that came more than once.
  private var numbers: [String: Int] = [:]
  /// Those that are not ASCII, and those that can no longer be numbered.
  private var others: Set<String> = []
  private var ids: [String] = []
  /// Open addressing, at most half full. 0, or the id's hash in the upper half and its index + 1 in the lower one.
  private var slots = [UInt64](repeating: 0, count: 64)
  /// Whoever chooses ids cannot know which ones meet in a slot.
  private let seed = UInt64.random(in: 0 ... .max)

  /// Takes `id`, and returns nil, or, if it was seen before, takes `id#2` or the first such id that is free.
  mutating func claim(_ id: String) -> String? {
    if insert(id) { return nil }
    var number = numbers[id, default: 2]
    while true {
      let free = "\(id)#\(number)"
      number += 1
      if insert(free) {
        numbers[id] = number
        return free
      }
    }
  }

  /// Whether `id` is new.
  private mutating func insert(_ id: String) -> Bool {
    var id = id
    if let isNew = insertASCII(&id) { return isNew }
    // Three characters are equivalent to one of ASCII.
    if id.unicodeScalars.contains(where: { Self.singletons[$0] != nil }) {
      id = String(String.UnicodeScalarView(id.unicodeScalars.map { Self.singletons[$0] ?? $0 }))
      if let isNew = insertASCII(&id) { return isNew }
    }
    return others.insert(id).inserted
  }

  private static let singletons: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{212A}": "K", "\u{37E}": ";", "\u{1FEF}": "`",
  ]

  /// Whether `id` is new; nil when it is not ASCII.
  private mutating func insertASCII(_ id: inout String) -> Bool? {
    guard let hash = hashOfASCII(&id, seed: seed) else { return nil }
    let tag = UInt64(hash) &<< 32
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] & ~0xFFFF_FFFF == tag, ids[index] == id { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    if ids.count == Int(UInt32.max) - 1 { return others.insert(id).inserted }
    ids.append(id)
    slots[slot] = tag | UInt64(ids.count)
    if ids.count * 2 > slots.count { grow() }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 {
      var slot = Int(truncatingIfNeeded: entry &>> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
