/// A name of Latin letters, digits and single blanks, cut into words: nearly every name. It needs no tokenizer, since
/// between two such characters a word can only end at a blank.
struct PlainName {
  /// The words as gazetteers know them, each closed by a blank. Only the beginning is in use.
  private(set) var folded: [UInt8] = []
  /// Where the words lie in the name.
  private(set) var words: [Range<Int>] = []
  /// Where the words lie in `folded`.
  private(set) var foldedWords: [Range<Int>] = []
  private let letters: LatinLetters

  init(_ letters: LatinLetters) { self.letters = letters }

  /// Cuts a name; false when it is not plain. O(bytes).
  mutating func cut(_ name: Span<UInt8>) -> Bool {
    words.removeAll(keepingCapacity: true)
    foldedWords.removeAll(keepingCapacity: true)
    if folded.count <= name.count { folded = Array(repeating: 0, count: name.count * 2 + 64) }
    return Self.cut(name, letters, &folded, &words, &foldedWords)
  }

  private static func cut(
    _ name: Span<UInt8>, _ letters: LatinLetters, _ folded: inout [UInt8], _ words: inout [Range<Int>],
    _ foldedWords: inout [Range<Int>]
  ) -> Bool {
    var out = folded.mutableSpan
    var start = 0
    var foldedStart = 0
    var end = 0
    var i = 0
    while i <= name.count {
      let byte = i < name.count ? name[i] : 0x20
      if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
        out[end] = byte
      } else if byte &- 0x41 < 26 {
        out[end] = byte | 0x20
      } else if byte == 0x20 {
        guard i > start else { return false }
        words.append(start..<i)
        foldedWords.append(foldedStart..<end)
        out[end] = byte
        start = i &+ 1
        foldedStart = end &+ 1
      } else {
        guard i &+ 1 < name.count else { return false }
        let form = letters.form(byte, name[i &+ 1])
        guard form != 0 else { return false }
        out[end] = UInt8(truncatingIfNeeded: form)
        if form > 0xFF {
          end &+= 1
          out[end] = UInt8(truncatingIfNeeded: form &>> 8)
        }
        i &+= 1
      }
      end &+= 1
      i &+= 1
    }
    return true
  }
}
