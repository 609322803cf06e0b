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
    var reversed: [Unicode.Scalar]
    var action: Action
  }

  /// Sorted by last letter, then longest first.
  private var entries: [Entry] = []
  /// For each value of the last letter's lower six bits, the entries whose last letter has them.
  private var buckets: [Range<Int>]

  /// Each element lists endings, separated by blanks, and their action.
  init(_ groups: [(endings: String, action: Action)]) {
    var byLastLetter: [[Entry]] = Array(repeating: [], count: 64)
    for (endings, action) in groups {
      for ending in endings.split(separator: " ") {
        let entry = Entry(reversed: ending.unicodeScalars.reversed(), action: action)
        byLastLetter[Int(entry.reversed[0].value & 63)].append(entry)
      }
    }
    buckets = []
    for bucket in byLastLetter {
      let start = entries.count
      entries.append(contentsOf: bucket.sorted { $0.reversed.count > $1.reversed.count })
      buckets.append(start..<entries.count)
    }
  }

  /// The longest ending among those of the letters `start..<end`.
  func longest(in word: StemBuffer, from start: Int = 0, before end: Int? = nil) -> Match? {
    let end = end ?? word.count
    guard end > start else { return nil }
    for index in buckets[Int(word[end - 1].value & 63)] {
      if matches(entries[index].reversed, word, start, end) {
        return Match(length: entries[index].reversed.count, action: entries[index].action)
      }
    }
    return nil
  }

  @inline(__always)
  private func matches(
    _ reversed: [Unicode.Scalar], _ word: StemBuffer, _ start: Int, _ end: Int
  ) -> Bool {
    guard end - start >= reversed.count else { return false }
    for i in 0..<reversed.count where word[end - 1 - i] != reversed[i] { return false }
    return true
  }
}
