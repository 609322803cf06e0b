/// Rules WB6, WB7, WB11 and WB12: a middle character that joins two letters or two digits.
enum MiddleCharacter {
  /// Whether the characters before and after `range`, which holds one middle character, are joined by it.
  static func joins(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, range.upperBound < text.count else { return false }
    let (before, after) = (text[range.lowerBound &- 1], text[range.upperBound])
    let middle = text[range.lowerBound]
    if middle < 0x80, !isASCIIMiddle(middle) { return false }
    if (before | after | middle) < 0x80 {
      let letters = isLetter(before) && isLetter(after)
      switch middle {
      case 0x27, 0x2E: return letters || (isDigit(before) && isDigit(after))  // ' .
      case 0x3A: return letters  // :
      case 0x2C, 0x3B: return isDigit(before) && isDigit(after)  // , ;
      default: return false
      }
    }
    let table = BreakTable.shared
    let left = base(before: range.lowerBound, in: text, table)
    let right = base(after: range.upperBound, in: text, table)
    let middleClass = table.wordBreak(ScalarDecoder.decode(text, at: range.lowerBound).codePoint)
    let letters = left.isLetter && right.isLetter
    let digits = left == .numeric && right == .numeric
    switch middleClass {
    case .midNumLet, .singleQuote: return letters || digits
    case .midLetter: return letters
    case .midNum: return digits
    default: return false
    }
  }

  private static func isASCIIMiddle(_ byte: UInt8) -> Bool {
    byte == 0x27 || byte == 0x2C || byte == 0x2E || byte == 0x3A || byte == 0x3B
  }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The class of the nearest character before `end` that WB4 does not ignore.
  private static func base(before end: Int, in text: Span<UInt8>, _ table: BreakTable) -> WordBreak {
    var end = end
    while end > 0 {
      let scalar = ScalarDecoder.decode(text, before: end)
      let wordBreak = table.wordBreak(scalar.codePoint)
      if !wordBreak.isIgnorable { return wordBreak }
      end -= scalar.byteCount
    }
    return .other
  }

  /// The class of the nearest character at or after `start` that WB4 does not ignore.
  private static func base(after start: Int, in text: Span<UInt8>, _ table: BreakTable) -> WordBreak {
    var start = start
    while start < text.count {
      let scalar = ScalarDecoder.decode(text, at: start)
      let wordBreak = table.wordBreak(scalar.codePoint)
      if !wordBreak.isIgnorable { return wordBreak }
      start += scalar.byteCount
    }
    return .other
  }
}
