/// The word a stemmer works on: its letters in order, cut and rewritten at the end.
///
/// A buffer is reused from word to word, so that stemming a vocabulary allocates next to nothing.
struct StemBuffer: Sendable {
  var letters: [Unicode.Scalar] = []

  var count: Int { letters.count }

  subscript(index: Int) -> Unicode.Scalar {
    get { letters[index] }
    set { letters[index] = newValue }
  }

  /// Replaces the content by the scalars of `bytes`, ill-formed ones as U+FFFD.
  mutating func load(_ bytes: Span<UInt8>) {
    letters.removeAll(keepingCapacity: true)
    letters.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      letters.append(scalar)
      index += length
    }
  }

  /// Appends the letters as UTF-8.
  func write(to bytes: inout [UInt8]) {
    guard letters.allSatisfy(\.isASCII) else {
      for letter in letters { bytes.append(utf8Of: letter) }
      return
    }
    bytes.append(contentsOf: letters.lazy.map { UInt8(truncatingIfNeeded: $0.value) })
  }

  /// Whether the letters before `end` end with `suffix`.
  func hasSuffix(_ suffix: String, before end: Int) -> Bool {
    var index = end
    for letter in suffix.unicodeScalars.reversed() {
      index -= 1
      guard index >= 0, letters[index] == letter else { return false }
    }
    return true
  }

  func hasSuffix(_ suffix: String) -> Bool { hasSuffix(suffix, before: count) }

  /// Whether the letters before `end` are exactly `word`.
  func isExactly(_ word: String, before end: Int) -> Bool {
    hasSuffix(word, before: end) && end == word.unicodeScalars.count
  }

  func hasPrefix(_ prefix: String) -> Bool { letters.starts(with: prefix.unicodeScalars) }

  mutating func removeLast(_ length: Int = 1) { letters.removeLast(length) }

  /// Replaces the last `length` letters.
  mutating func replaceLast(_ length: Int, with replacement: String) {
    letters.removeLast(length)
    letters.append(contentsOf: replacement.unicodeScalars)
  }

  mutating func append(_ ending: String) { letters.append(contentsOf: ending.unicodeScalars) }

  /// The index of the first letter of `set` at or after `start`, or nil.
  func firstIndex(of set: LetterSet, from start: Int) -> Int? {
    var i = start
    while i < letters.count {
      if set.contains(letters[i]) { return i }
      i += 1
    }
    return nil
  }

  /// The index of the first letter outside `set` at or after `start`, or nil.
  func firstIndex(notOf set: LetterSet, from start: Int) -> Int? {
    var i = start
    while i < letters.count {
      if !set.contains(letters[i]) { return i }
      i += 1
    }
    return nil
  }

  /// Whether one of the letters before `end` is in `set`.
  func contains(_ set: LetterSet, before end: Int) -> Bool {
    for i in 0..<max(end, 0) where set.contains(letters[i]) { return true }
    return false
  }

  /// Whether the letter before `end` is in `set`.
  func has(_ set: LetterSet, before end: Int) -> Bool { end > 0 && set.contains(letters[end - 1]) }

  /// Whether the letter before `end` is `letter` and lies at or after `start`.
  func has(_ letter: Unicode.Scalar, before end: Int, from start: Int = 0) -> Bool {
    end > start && letters[end - 1] == letter
  }

  /// Rewrites letters that stand between two vowels, from left to right: how the algorithms mark vowels that are
  /// read as consonants.
  mutating func markBetweenVowels(
    _ marks: KeyValuePairs<Unicode.Scalar, Unicode.Scalar>, _ vowels: LetterSet
  ) {
    guard count > 2 else { return }
    for i in 1..<count - 1 where vowels.contains(letters[i - 1]) && vowels.contains(letters[i + 1]) {
      for (letter, mark) in marks where letters[i] == letter {
        letters[i] = mark
        break
      }
    }
  }

  /// Where the region after the first non-vowel that follows a vowel begins, looking from `start` on: R1 of the
  /// Snowball algorithms, and R2 when `start` is R1. The end of the word when there is none.
  func region(after start: Int, vowels: LetterSet) -> Int {
    guard let vowel = firstIndex(of: vowels, from: start),
      let consonant = firstIndex(notOf: vowels, from: vowel + 1)
    else { return count }
    return consonant + 1
  }
}
