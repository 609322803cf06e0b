/// The distinct shingles of reports, without boilerplate.
struct ShingleSets: Sendable {
  private(set) var starts: [Int] = [0]
  private(set) var hashes: [UInt64] = []

  private static let blockSize = 256

  /// - Parameter isWanted: the other reports get an empty set.
  init(_ rows: WordRows, isWanted: [Bool], hasher: ShingleHasher, boilerplate: Boilerplate, threads: Int) {
    let blocks = (rows.count + Self.blockSize - 1) / Self.blockSize
    let parts = mapInParallel(blocks, threads: threads, state: { (ShingleTable(), [UInt64]()) }) {
      scratch, block in
      var part: (counts: [Int], hashes: [UInt64]) = ([], [])
      for index in block * Self.blockSize..<min(rows.count, (block + 1) * Self.blockSize) {
        let before = part.hashes.count
        if isWanted[index] {
          hasher.hash(rows.words, rows.row(index), into: &scratch.1)
          scratch.0.removeAll(expecting: scratch.1.count)
          for hash in scratch.1 where !boilerplate.contains(hash) && scratch.0.insert(hash) {
            part.hashes.append(hash)
          }
        }
        part.counts.append(part.hashes.count - before)
      }
      return part
    }
    starts.reserveCapacity(rows.count + 1)
    hashes.reserveCapacity(parts.reduce(0) { $0 + $1.hashes.count })
    for part in parts {
      for count in part.counts { starts.append(starts[starts.count - 1] + count) }
      hashes += part.hashes
    }
  }

  func row(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }
  func count(_ index: Int) -> Int { starts[index + 1] - starts[index] }
}

/// A set of hashes that is emptied in constant time.
struct ShingleTable: Sendable {
  private var slots: [UInt64] = []
  /// A slot counts only when it was filled in this round.
  private var rounds: [UInt32] = []
  private var round: UInt32 = 0
  private var mask = 0

  mutating func removeAll(expecting count: Int) {
    var capacity = max(64, slots.count)
    while capacity < 2 * count { capacity *= 2 }
    if capacity > slots.count || round == .max {
      slots = [UInt64](repeating: 0, count: capacity)
      rounds = [UInt32](repeating: 0, count: capacity)
      round = 0
    }
    mask = capacity - 1
    round += 1
  }

  /// Says whether it is new.
  mutating func insert(_ hash: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while rounds[slot] == round {
      if slots[slot] == hash { return false }
      slot = (slot + 1) & mask
    }
    rounds[slot] = round
    slots[slot] = hash
    return true
  }

  func contains(_ hash: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while rounds[slot] == round {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
