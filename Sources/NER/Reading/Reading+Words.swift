import Tokenize

/// What is known about the word of a token, found before the token is made.
struct FieldWord {
  /// Index into the reading's words.
  var index: Int32
  var known: KnownWord
  /// Whether the token ends in `'s`, which is no part of the word.
  var isPossessive: Bool
  var lists: WordLists
}

/// What is known about each word, looked up once for each distinct word of the vocabulary.
extension Reading {
  /// Finds the words of a field. All of them before the first is used: so the memory of many is on its way at once.
  mutating func findWords(of columns: TokenizedText, in vocabulary: Vocabulary) {
    fieldWords.removeAll(keepingCapacity: true)
    fieldWords.reserveCapacity(columns.count)
    while wordIndex.count < vocabulary.count { wordIndex.append(-1) }
    for id in columns.words {
      var index = wordIndex[Int(id)]
      if index < 0 { index = addWord(id, of: vocabulary) }
      let facts = words[Int(index >> 1)].facts
      fieldWords.append(
        FieldWord(index: index >> 1, known: facts.known, isPossessive: index & 1 != 0, lists: facts.lists))
    }
  }

  /// Looks a word up; its index into `words`, doubled, and one more with a possessive ending.
  @inline(never) private mutating func addWord(_ id: WordID, of vocabulary: Vocabulary) -> Int32 {
    let bytes = vocabulary.bytes(id)
    let isPossessive = bytes.count > 2 && bytes[bytes.count - 1] == 0x73 && bytes[bytes.count - 2] == 0x27
    let word = bytes.span.extracting(0..<(isPossessive ? bytes.count - 2 : bytes.count))
    let number = Int(bases.insert(word)) + 1
    if number == words.count { words.append(ReadingWord(word)) }
    wordIndex[Int(id)] = Int32(number * 2 + (isPossessive ? 1 : 0))
    return wordIndex[Int(id)]
  }
}

extension ReadingWord {
  /// All that is known about a folded word; O(length).
  init(_ word: Span<UInt8>) {
    facts = Lexicon.shared.facts(for: word)
    ratio = facts.ratio ?? -1
    endings = WordEndings(of: word)
    isInflected = ratio < 0 && Self.isInflection(word)
    length = UInt8(clamping: word.count)
    firstByte = word.isEmpty ? 0 : word[0]
  }

  /// Whether a word is an ordinary word with "-s", "-es", "-d", "-ed", "-r", "-er", "-ing", or "-ies" for "-y".
  private static func isInflection(_ word: Span<UInt8>) -> Bool {
    let count = word.count
    func ends(in ending: StaticString) -> Bool {
      let length = ending.utf8CodeUnitCount
      guard count > length + 3 else { return false }
      for i in 0..<length where word[count - length + i] != ending.utf8Start[i] { return false }
      return true
    }
    for ending: StaticString in ["s", "es", "d", "ed", "r", "er", "ing"] where ends(in: ending) {
      if isOrdinary(word.extracting(0..<count - ending.utf8CodeUnitCount)) { return true }
    }
    guard ends(in: "ies") else { return false }
    var base = word.extracting(0..<count - 3).withUnsafeBufferPointer { Array($0) }
    base.append(UInt8(ascii: "y"))
    return isOrdinary(base.span)
  }

  private static func isOrdinary(_ word: Span<UInt8>) -> Bool {
    let facts = Lexicon.shared.facts(for: word)
    guard let ratio = facts.ratio else { return false }
    return ratio < 0.3 && facts.lower >= 8 && facts.firstName == 0
  }
}
