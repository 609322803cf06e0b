/// The endings a step of a stemmer knows, each with what is to be done about it; finds the longest one a word
/// has.
///
///     let table = SuffixTable([("sses", .rewrite), ("us ss", .keep)])
///     table.longest(in: word)  // ending and action, or nil
struct SuffixTable<Action: Sendable>: Sendable {
  struct Match {
    let length: Int
    let action: Action
  }

  private struct Entry: Sendable {
    /// Where the ending's letters lie in `letters`, last letter first.
    var start: Int
    var length: Int
    var action: Int
  }

  private var letters: [Unicode.Scalar] = []
  /// Sorted by the last letter's lower six bits, then longest first.
  private var entries: [Entry] = []
  private var actions: [Action] = []
  /// For each value of the last letter's lower six bits, the end of its entries.
  private var bucketEnds: [Int] = []
  /// Bit n is set when there is an ending whose last letter's lower six bits are n.
  private var lastLetters: UInt64 = 0

  /// Each element lists endings, separated by blanks, and their action.
  init(_ groups: [(endings: String, action: Action)]) {
    var byLastLetter: [[(reversed: [Unicode.Scalar], action: Int)]] = Array(repeating: [], count: 64)
    for (endings, action) in groups {
      for ending in endings.split(separator: " ") {
        let reversed = Array(ending.unicodeScalars.reversed())
        byLastLetter[Int(reversed[0].value & 63)].append((reversed, actions.count))
        lastLetters |= 1 << UInt64(reversed[0].value & 63)
      }
      actions.append(action)
    }
    for bucket in byLastLetter {
      for (reversed, action) in bucket.sorted(by: { $0.reversed.count > $1.reversed.count }) {
        entries.append(Entry(start: letters.count, length: reversed.count, action: action))
        letters += reversed
      }
      bucketEnds.append(entries.count)
    }
  }

  /// The longest ending among those of the letters `start..<end`.
  func longest(in word: StemBuffer, from start: Int = 0, before end: Int? = nil) -> Match? {
    let end = end ?? word.count
    guard end > start else { return nil }
    let bucket = Int(word[end - 1].value & 63)
    guard lastLetters &>> UInt64(bucket) & 1 != 0 else { return nil }
    var index = bucket == 0 ? 0 : bucketEnds[bucket - 1]
    while index < bucketEnds[bucket] {
      let entry = entries[index]
      if entry.length <= end - start, matches(entry, word, end) {
        return Match(length: entry.length, action: actions[entry.action])
      }
      index += 1
    }
    return nil
  }

  @inline(__always)
  private func matches(_ entry: Entry, _ word: StemBuffer, _ end: Int) -> Bool {
    var i = 0
    while i < entry.length {
      if word[end - 1 - i] != letters[entry.start + i] { return false }
      i += 1
    }
    return true
  }
}
