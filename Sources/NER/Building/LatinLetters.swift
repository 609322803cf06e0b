import Tokenize

/// The letters from U+00C0 to U+017F as gazetteers know them: "É" is "e", or "é" where diacritics are kept.
struct LatinLetters {
  private static let first = 0xC0
  private static let last = 0x17F

  /// The one or two bytes of each letter, the first one below; 0 for what is no letter or needs more.
  private var forms: [UInt16] = []

  /// Asks the tokenizer and `reader` about each letter. O(1).
  init(_ reader: WordReader) {
    let tokenizer = Tokenizer(sentenceStyle: .none)
    var vocabulary = Vocabulary()
    var columns = TokenizedText()
    for value in Self.first...Self.last {
      let letter: [UInt8] = [UInt8(0xC0 | value >> 6), UInt8(0x80 | value & 0x3F)]
      tokenizer.tokenize(letter.span, into: &columns, vocabulary: &vocabulary)
      let isWord = columns.count == 1 && columns.starts[0] == 0 && columns.ends[0] == 2
      let form = isWord ? reader.key(vocabulary.bytes(columns.words[0])) : []
      switch form.count {
      case 1: forms.append(UInt16(form[0]))
      case 2: forms.append(UInt16(form[0]) | UInt16(form[1]) << 8)
      default: forms.append(0)
      }
    }
  }

  /// The form of the letter of two UTF-8 bytes, or 0.
  @inline(__always) func form(_ lead: UInt8, _ trail: UInt8) -> UInt16 {
    guard lead >= 0xC3, lead <= 0xC5, trail & 0xC0 == 0x80 else { return 0 }
    return forms[(Int(lead & 0x1F) << 6 | Int(trail & 0x3F)) - Self.first]
  }
}
