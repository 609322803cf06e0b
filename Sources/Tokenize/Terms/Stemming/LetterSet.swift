/// A set of letters that share the upper bits of their code points (Latin-1, or Cyrillic), as 256 bits.
struct LetterSet: Sendable {
  private let page: UInt32
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ letters: String) {
    page = (letters.unicodeScalars.first?.value ?? 0) >> 8
    for letter in letters.unicodeScalars {
      precondition(letter.value >> 8 == page, "letters of one block only")
      let bit = UInt64(1) << UInt64(letter.value & 63)
      switch letter.value >> 6 & 3 {
      case 0: bits.0 |= bit
      case 1: bits.1 |= bit
      case 2: bits.2 |= bit
      default: bits.3 |= bit
      }
    }
  }

  @inline(__always)
  func contains(_ letter: Unicode.Scalar) -> Bool {
    let value = letter.value
    guard value >> 8 == page else { return false }
    let word: UInt64
    switch value >> 6 & 3 {
    case 0: word = bits.0
    case 1: word = bits.1
    case 2: word = bits.2
    default: word = bits.3
    }
    return word &>> UInt64(value & 63) & 1 != 0
  }
}
