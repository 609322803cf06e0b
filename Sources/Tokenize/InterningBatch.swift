// With VocabularyKey+Folding.swift the unsafe code of the vocabulary: some forty instructions a word, without
// branches that depend on the word. Conditions are written in arithmetic, because the compiler makes branches of them.

/// Words of a text that are looked up together: enough to wait for the memory of all at the same time.
struct InterningBatch: Sendable {
  static let size = 128

  /// The folded words; `isOther` for those that are long or not ASCII.
  private(set) var keys: [VocabularyKey] = []
  private(set) var hashes: [UInt32] = []
  private var count = 0
  /// The words, by their number in the batch, that are not found where looking for them begins.
  private var missed: [UInt32] = []
  private(set) var missedCount = 0

  func missed(_ index: Int) -> Int { Int(missed[index]) }

  /// Folds and hashes the words `text[starts[i]..<ends[i]]`, and asks for the slots where looking for them begins.
  mutating func fold(
    _ text: Span<UInt8>, _ starts: [UInt32], _ ends: [UInt32], _ tokens: Range<Int>, _ slots: [UInt32]
  ) {
    makeRoom()
    count = min(tokens.count, Self.size)
    precondition(tokens.lowerBound >= 0 && tokens.upperBound <= min(starts.count, ends.count))
    let mask = UInt32(truncatingIfNeeded: slots.count &- 1)
    unsafe VocabularyKey.lengthMasks.withUnsafeBufferPointer { masks in
      unsafe starts.withUnsafeBufferPointer { starts in
        unsafe ends.withUnsafeBufferPointer { ends in
          unsafe keys.withUnsafeMutableBufferPointer { keys in
            unsafe hashes.withUnsafeMutableBufferPointer { hashes in
              for number in 0..<count {
                let token = tokens.lowerBound &+ number
                let key = unsafe VocabularyKey(
                  folding: text, from: Int(starts[token]), to: Int(ends[token]), masks)
                let hash = WordHash.hash(key)
                unsafe keys[number] = key
                unsafe hashes[number] = hash
                slots.prefetch(Int(truncatingIfNeeded: hash & mask))
              }
            }
          }
        }
      }
    }
  }

  /// Takes folded words as they are, from number `first` on, and asks for the slots where looking for them begins.
  /// A long word is none that is found.
  mutating func load(_ words: [VocabularyKey], from first: Int, _ slots: [UInt32]) {
    makeRoom()
    count = min(words.count - first, Self.size)
    let mask = UInt32(truncatingIfNeeded: slots.count &- 1)
    for number in 0..<count {
      let key = words[first &+ number].isLong ? .other : words[first &+ number]
      let hash = WordHash.hash(key)
      keys[number] = key
      hashes[number] = hash
      slots.prefetch(Int(truncatingIfNeeded: hash & mask))
    }
  }

  private mutating func makeRoom() {
    guard keys.isEmpty else { return }
    keys = Array(repeating: .other, count: Self.size)
    hashes = Array(repeating: 0, count: Self.size)
    missed = hashes
  }

  /// Writes the id of each word that is found where looking for it begins, and lists the others.
  mutating func compare(
    _ slots: [UInt32], _ known: [VocabularyKey], into ids: inout [WordID], at offset: Int
  ) {
    precondition(offset >= 0 && offset + count <= ids.count)
    missedCount = 0
    let mask = UInt32(truncatingIfNeeded: slots.count &- 1)
    // An empty slot gives the last word, which is not the one that is looked for: that one would be here.
    let last = UInt32(truncatingIfNeeded: max(known.count, 1) &- 1)
    unsafe slots.withUnsafeBufferPointer { slots in
      unsafe hashes.withUnsafeBufferPointer { hashes in
        unsafe ids.withUnsafeMutableBufferPointer { ids in
          for number in 0..<count {
            let slot = unsafe slots[Int(truncatingIfNeeded: hashes[number] & mask)]
            let id = min((slot & mask) &- 1, last)
            unsafe ids[offset &+ number] = id
            known.prefetch(Int(truncatingIfNeeded: id))
          }
        }
      }
    }
    unsafe ids.withUnsafeBufferPointer { ids in
      unsafe known.withUnsafeBufferPointer { known in
        unsafe keys.withUnsafeBufferPointer { keys in
          unsafe missed.withUnsafeMutableBufferPointer { missed in
            for number in 0..<count {
              let id = unsafe Int(truncatingIfNeeded: ids[offset &+ number])
              let difference = unsafe known.isEmpty ? 1 : known[id].difference(keys[number])
              unsafe missed[missedCount] = UInt32(truncatingIfNeeded: number)
              missedCount &+= Int(truncatingIfNeeded: (difference | (0 &- difference)) &>> 63)
            }
          }
        }
      }
    }
  }
}
