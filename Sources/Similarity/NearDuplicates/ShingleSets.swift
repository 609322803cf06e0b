/// The distinct shingles of reports, without boilerplate.
struct ShingleSets: Sendable {
  /// The shingles of a block of reports, and where those of each start.
  private struct Block: Sendable {
    var starts: [Int] = [0]
    var hashes: [UInt64] = []
  }

  private let blocks: [Block]

  private static let blockSize = 256

  /// - Parameter isWanted: the other reports get an empty set.
  init(_ rows: WordRows, isWanted: [Bool], hasher: ShingleHasher, boilerplate: Boilerplate, threads: Int) {
    let count = (rows.count + Self.blockSize - 1) / Self.blockSize
    blocks = mapInParallel(count, threads: threads, state: { (ShingleTable(), [UInt64]()) }) {
      scratch, block in
      let reports = block * Self.blockSize..<min(rows.count, (block + 1) * Self.blockSize)
      var sets = Block()
      sets.hashes.reserveCapacity(
        reports.reduce(0) { $0 + (isWanted[$1] ? hasher.count(words: rows.row($1).count) : 0) })
      for index in reports {
        if isWanted[index] {
          hasher.hash(rows.words, rows.row(index), into: &scratch.1)
          scratch.0.removeAll(expecting: scratch.1.count)
          for i in 0..<scratch.1.count {
            let hash = scratch.1[i]
            if !boilerplate.contains(hash), scratch.0.insert(hash) { sets.hashes.append(hash) }
          }
        }
        sets.starts.append(sets.hashes.count)
      }
      return sets
    }
  }

  func count(_ report: Int) -> Int {
    let starts = blocks[report / Self.blockSize].starts
    return starts[report % Self.blockSize + 1] - starts[report % Self.blockSize]
  }

  func hashes(_ report: Int) -> ArraySlice<UInt64> {
    let block = blocks[report / Self.blockSize]
    return block.hashes[block.starts[report % Self.blockSize]..<block.starts[report % Self.blockSize + 1]]
  }
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
