/// What lies between two words of a name or of a text, brought to a form in which both can be compared.
///
/// Blanks, a line break and nothing at all are the same; a blank line is the end of a paragraph and ends every
/// name. The dot after an initial or after "U.S" is dropped. Whatever else is left (`-`, `&`, `,`) becomes a word
/// of its own, a gap symbol, that the name must have too.
enum NameGap: Equatable {
  case plain
  case symbol
  case broken

  /// The longest gap symbol, in bytes.
  static let longestSymbol = 8

  /// Judges the bytes of `range`, which follow the word `word`; writes a gap symbol to `symbol`.
  static func read(
    _ text: Span<UInt8>, _ range: Range<Int>, after word: Range<Int>, symbol: inout [UInt8]
  ) -> NameGap {
    symbol.removeAll(keepingCapacity: true)
    var lineBreaks = 0
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = text[i]
      var length = 1
      switch byte {
      case 0x20, 0x09, 0x0D: break
      case 0x0A, 0x0B, 0x0C:
        lineBreaks += byte == 0x0A ? 1 : 2
        if lineBreaks > 1 { return .broken }
      case 0x2E where i == range.lowerBound && isAbbreviated(text, word): break
      case 0..<0x80: symbol.append(byte)
      default:
        let (scalar, scalarLength) = LetterCase.scalar(text, at: i)
        length = scalarLength
        switch scalar.value {
        case 0xA0, 0x2000...0x200B, 0x202F, 0x3000, 0xAD, 0xFEFF: break
        case 0x2028, 0x2029, 0x85: return .broken
        case 0x2010...0x2013, 0x2212: symbol.append(0x2D)
        case 0x2018, 0x2019: symbol.append(0x27)
        case 0x201C, 0x201D: symbol.append(0x22)
        default: for k in 0..<length where i + k < text.count { symbol.append(text[i + k]) }
        }
      }
      if symbol.count > longestSymbol { return .broken }
      i += length
    }
    return symbol.isEmpty ? .plain : .symbol
  }

  /// Whether a dot after `word` belongs to it: an initial, or an acronym with dots inside.
  static func isAbbreviated(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard !word.isEmpty else { return false }
    if word.count <= 4, LetterCase.scalar(text, at: word.lowerBound).length == word.count { return true }
    return hasInnerDot(text, word)
  }

  /// Whether a dot stands between the letters of `word`: `U.S`.
  static func hasInnerDot(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    for i in word where text[i] == 0x2E { return true }
    return false
  }

  /// Whether a name that has this symbol is also written without it: "Jean-Marc", "St. Louis".
  static func isOptional(_ symbol: [UInt8]) -> Bool { symbol == [0x2D] || symbol == [0x2E] }
}
