/// Makes the trie, the filter and the flags of an image from sequences of words.
struct TrieCompiler {
  private let names: NameSequences
  private let weights: [Float]
  private var slotCount = 0
  private var steps: [UInt32] = []
  /// Whether a step leads on from the state of each slot.
  private var goesOn: [Bool] = []
  /// Last sequence that ends at a word alone, and the one before each sequence at the same state.
  private var wordHeads: [UInt32]
  private var previous: [UInt32]
  private var sharedOffsets: [UInt32] = [0]
  private var shared: [UInt32] = []

  private static let none = UInt32.max
  /// Slots in use of each hundred.
  private static let fill = 80

  /// Compiles the trie into `sections`. O(words of all names).
  static func compile(
    _ names: NameSequences, weights: [Float], into sections: inout ImageSections
  ) throws(GazetteerLimitError) {
    var compiler = TrieCompiler(names, weights)
    try compiler.insertNames()
    try compiler.accept(entityCount: weights.count)
    sections.steps = compiler.steps
    sections.wordAccepts = compiler.wordHeads
    sections.shared = compiler.shared
    sections.sharedOffsets = compiler.sharedOffsets
    sections.wordFlags = compiler.flags()
    sections.pairFilter = compiler.pairFilter()
  }

  private init(_ names: NameSequences, _ weights: [Float]) {
    self.names = names
    self.weights = weights
    wordHeads = Array(repeating: Self.none, count: names.words.count)
    previous = Array(repeating: Self.none, count: names.count)
  }

  private mutating func insertNames() throws(GazetteerLimitError) {
    // States are slots, so the table cannot grow on the way: the first try has room for names that share nothing.
    var needed = names.flat.count - names.count
    repeat {
      slotCount = needed * 100 / Self.fill + 1
      let limit = Int(UInt32.max) - names.words.count - 1
      guard slotCount < limit else { throw .tooManySteps(needed, limit: limit / 100 * Self.fill) }
      steps = Array(repeating: Self.none, count: slotCount * 3)
      goesOn = Array(repeating: false, count: slotCount)
      for i in wordHeads.indices { wordHeads[i] = Self.none }
      let used = insertAll()
      if used * 5 >= needed * 4 { return }
      needed = used
    } while true
  }

  /// Inserts every sequence and returns the number of slots used.
  private mutating func insertAll() -> Int {
    var used = 0
    for index in 0..<names.count {
      let range = names.range(index)
      var state = names.flat[range.lowerBound]
      var slot = -1
      for i in range.dropFirst() {
        let word = names.flat[i]
        if slot >= 0 { goesOn[slot] = true }
        slot = StepTable.home(StepTable.hash(state, word), slotCount: slotCount)
        while true {
          let found = steps[slot &* 3]
          if found == Self.none {
            steps[slot &* 3] = state
            steps[slot &* 3 &+ 1] = word
            used += 1
            break
          }
          if found == state, steps[slot &* 3 &+ 1] == word { break }
          slot += 1
          if slot == slotCount { slot = 0 }
        }
        state = UInt32(truncatingIfNeeded: names.words.count &+ slot)
      }
      if slot < 0 {
        previous[index] = wordHeads[Int(state)]
        wordHeads[Int(state)] = UInt32(truncatingIfNeeded: index)
      } else {
        previous[index] = steps[slot &* 3 &+ 2]
        steps[slot &* 3 &+ 2] = UInt32(truncatingIfNeeded: index)
      }
    }
    return used
  }

  /// Turns the chains of sequences that end at each state into acceptances.
  private mutating func accept(entityCount: Int) throws(GazetteerLimitError) {
    for word in wordHeads.indices {
      wordHeads[word] = acceptance(ofChain: wordHeads[word], entityCount: entityCount).bits
    }
    for slot in 0..<slotCount where steps[slot &* 3] != Self.none {
      let accepted = acceptance(ofChain: steps[slot &* 3 &+ 2], entityCount: entityCount)
      steps[slot &* 3 &+ 2] = accepted.bits | (goesOn[slot] ? Acceptance.goesOnBit : 0)
    }
    let references = entityCount + sharedOffsets.count - 1
    let limit = Int(Acceptance.referenceMask) - 1
    guard references <= limit else { throw .tooManyEntities(references, limit: limit) }
  }

  private mutating func acceptance(ofChain head: UInt32, entityCount: Int) -> Acceptance {
    guard head != Self.none else { return .nothing }
    if previous[Int(head)] == Self.none {
      return Acceptance(names.entities[Int(head)], names.rules[Int(head)])
    }
    var candidates: [Acceptance] = []
    var sequence = head
    while sequence != Self.none {
      candidates.append(Acceptance(names.entities[Int(sequence)], names.rules[Int(sequence)]))
      sequence = previous[Int(sequence)]
    }
    candidates.sort { a, b in
      let (first, second) = (weights[Int(a.reference)], weights[Int(b.reference)])
      if first != second { return first > second }
      return a.reference == b.reference ? a.bits < b.bits : a.reference < b.reference
    }
    let first = candidates[0]
    if candidates.allSatisfy({ $0 == first }) { return first }
    for (i, candidate) in candidates.enumerated() where i == 0 || candidate != candidates[i - 1] {
      shared.append(candidate.bits)
    }
    sharedOffsets.append(UInt32(truncatingIfNeeded: shared.count))
    return Acceptance(UInt32(truncatingIfNeeded: entityCount + sharedOffsets.count - 2))
  }

  private func flags() -> [UInt8] {
    var flags: [UInt8] = Array(repeating: 0, count: names.words.count)
    for index in 0..<names.count {
      let range = names.range(index)
      let first = Int(names.flat[range.lowerBound])
      let needsCapital = names.rules[index].needsCapitalFirst
      guard range.count > 1 else {
        flags[first] |= needsCapital ? WordFlags.aloneCapital : WordFlags.aloneAny
        continue
      }
      flags[first] |= needsCapital ? WordFlags.beginsCapital : WordFlags.beginsAny
      let second = Int(names.flat[range.lowerBound + 1])
      if names.isSymbol[second] {
        flags[first] |= WordFlags.beforeSymbol
      } else {
        flags[second] |= WordFlags.second
      }
    }
    return flags
  }

  private func pairFilter() -> [UInt64] {
    var pairs = 0
    for index in 0..<names.count where names.range(index).count > 1 { pairs += 1 }
    var filter: [UInt64] = Array(repeating: 0, count: min(pairs * PairFilter.bitsPerPair / 64 + 1, 1 << 26))
    let bitCount = UInt64(min(filter.count * 64, Int(UInt32.max)))
    for index in 0..<names.count {
      let range = names.range(index)
      guard range.count > 1 else { continue }
      let hash = StepTable.hash(names.flat[range.lowerBound], names.flat[range.lowerBound + 1])
      let bit = PairFilter.bit(hash, of: bitCount)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    return filter
  }
}
