/// Where the regions of a Spanish, Italian or Portuguese word begin.
struct RomanceRegions {
  /// After the next vowel when the second letter is a consonant, after the next consonant when the first two are
  /// vowels, else after the third letter; the end of the word when there is no such place.
  var rv: Int
  var r1: Int
  var r2: Int

  init(of word: StemBuffer, vowels: LetterSet) {
    r1 = word.region(after: 0, vowels: vowels)
    r2 = word.region(after: r1, vowels: vowels)
    let last: Int?
    if word.count < 3 {
      last = nil
    } else if !vowels.contains(word[1]) {
      last = word.firstIndex(of: vowels, from: 2)
    } else if vowels.contains(word[0]) {
      last = word.firstIndex(notOf: vowels, from: 2)
    } else {
      last = 2
    }
    rv = last.map { $0 + 1 } ?? word.count
  }
}

extension StemBuffer {
  /// Removes `suffix` if the word ends with it and it begins at or after `region`; true when it did.
  mutating func removeSuffix(_ suffix: String, from region: Int) -> Bool {
    let length = suffix.unicodeScalars.count
    guard hasSuffix(suffix), count - length >= region else { return false }
    removeLast(length)
    return true
  }

  /// Removes the longest ending of `table` if it begins at or after `region`.
  mutating func removeLongest(of table: SuffixTable<Void>, from region: Int) {
    if let match = table.longest(in: self), count - match.length >= region { removeLast(match.length) }
  }
}
