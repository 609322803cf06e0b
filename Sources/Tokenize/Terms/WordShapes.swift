/// The changes to a folded word that ask for its shape only, not for its language's grammar.
enum WordShapes {
  static func hasDigit(_ word: StemBuffer) -> Bool { word.letters.contains(where: isDigit) }

  @inline(__always)
  static func isDigit(_ letter: Unicode.Scalar) -> Bool { letter.value &- 0x30 < 10 }

  /// Removes `'s` or a final `'`: russia's, james'. True when there was one.
  static func removePossessive(_ word: inout StemBuffer) -> Bool {
    let count = word.count
    if count > 2, word[count - 1] == "s", word[count - 2] == "'" {
      word.removeLast(2)
    } else if count > 1, word[count - 1] == "'" {
      word.removeLast()
    } else {
      return false
    }
    return true
  }

  /// Removes an elided article, pronoun or preposition: l'homme, dell'arte, qu'elle. True when there was one.
  static func removeElision(_ word: inout StemBuffer) -> Bool {
    guard let apostrophe = word.letters.firstIndex(of: "'"), apostrophe + 1 < word.count,
      let elided = elidedWords.longest(in: word, before: apostrophe), elided.length == apostrophe
    else { return false }
    word.letters.removeFirst(apostrophe + 1)
    return true
  }

  private static let elidedWords = SuffixTable<Void>([
    // French
    ("c d j l m n s t qu jusqu lorsqu puisqu quoiqu", ()),
    // Italian
    ("un all dall dell nell sull coll quest quell v", ()),
  ])

  /// Removes the dots of single letters joined by dots: u.s, u.n., g.d.p.
  static func removeAcronymDots(_ word: inout StemBuffer) {
    guard word.count >= 3 else { return }
    for index in 0..<word.count {
      let isDot = word[index] == "."
      guard isDot == (index % 2 == 1), isDot || !isDigit(word[index]) else { return }
    }
    word.letters.removeAll { $0 == "." }
  }

  /// Writes the number at the start of a word without grouping and with a decimal point: 10,000 = 10 000 =
  /// 10000; with `decimalComma`, 10.000 = 10000 and 3,5 = 3.5. What follows the number stays: 1.5bn.
  static func normalizeNumber(_ word: inout StemBuffer, decimalComma: Bool) {
    guard let first = word.letters.first, isDigit(first) else { return }
    var end = 0
    while end < word.count, isDigit(word[end]) || isInsideNumber(word, end) { end += 1 }
    let number = word.letters[..<end]
    guard number.contains(where: { !isDigit($0) }) else { return }
    let grouping: Unicode.Scalar = decimalComma ? "." : ","
    let decimal: Unicode.Scalar = decimalComma ? "," : "."

    // Digits, then groups of three, then perhaps decimals.
    var plain: [Unicode.Scalar] = []
    var index = 0
    while index < end, isDigit(number[index]) { index += 1 }
    plain += number[..<index]
    var groups = 0
    if index <= 3 {
      while index < end, isGrouping(number[index], grouping), isGroup(number, index + 1) {
        plain += number[(index + 1)...(index + 3)]
        index += 4
        groups += 1
      }
    }
    if index < end, number[index] == decimal {
      let decimals = number[(index + 1)...].prefix(while: isDigit)
      guard !decimals.isEmpty, index + 1 + decimals.count == end else { return }
      plain.append(".")
      plain += decimals
      index = end
    }
    guard index == end else { return }
    word.letters.replaceSubrange(..<end, with: plain)
  }

  /// Whether a separator stands at `index` with a digit after it.
  private static func isInsideNumber(_ word: StemBuffer, _ index: Int) -> Bool {
    guard index + 1 < word.count, isDigit(word[index + 1]) else { return false }
    return word[index] == "." || word[index] == "," || isBlankOrQuote(word[index])
  }

  private static func isGrouping(_ letter: Unicode.Scalar, _ grouping: Unicode.Scalar) -> Bool {
    letter == grouping || isBlankOrQuote(letter)
  }

  /// Separators that group digits in any language: blanks, and the apostrophe of Switzerland.
  private static func isBlankOrQuote(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case " ", "'", "_", "\u{A0}", "\u{2009}", "\u{202F}": true
    default: false
    }
  }

  /// Whether exactly three digits begin at `index`.
  private static func isGroup(_ number: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
    guard index + 3 <= number.endIndex, number[index..<(index + 3)].allSatisfy(isDigit) else { return false }
    return index + 3 == number.endIndex || !isDigit(number[index + 3])
  }
}
