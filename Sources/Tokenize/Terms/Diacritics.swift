/// Removal of diacritics from folded words: António = Antonio. Latin and Greek letters lose their marks, and
/// ё is written е; letters of other scripts keep theirs, where they make another letter (й, Hebrew points aside).
enum Diacritics {
  /// The letter without its diacritics; nil for a combining mark, which is removed.
  static func base(of letter: Unicode.Scalar) -> Unicode.Scalar? {
    let value = letter.value
    if value < 0xC0 { return letter }
    if (0x300..<0x370).contains(value) { return nil }
    var low = 0
    var high = FoldingTables.bases.count * 2
    while low < high {
      let middle = (low + high) / 2
      if entry(middle) >> 16 <= value { low = middle + 1 } else { high = middle }
    }
    guard low > 0, entry(low - 1) >> 16 == value else { return letter }
    return Unicode.Scalar(entry(low - 1) & 0xFFFF) ?? letter
  }

  /// Entry of the table that holds two in a word: letter in the upper half, base in the lower.
  private static func entry(_ index: Int) -> UInt32 {
    let entry = UInt32(truncatingIfNeeded: FoldingTables.bases[index / 2] >> UInt64(index & 1 * 32))
    return entry == 0 ? .max : entry
  }

  /// The letters without diacritics; ligatures become two letters.
  static func removed(from letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard letters.contains(where: { $0.value >= 0xC0 }) else { return letters }
    var plain: [Unicode.Scalar] = []
    for letter in letters {
      switch letter {
      case "æ": plain += ["a", "e"]
      case "œ": plain += ["o", "e"]
      case "þ": plain += ["t", "h"]
      default: if let base = base(of: letter) { plain.append(base) }
      }
    }
    return plain
  }
}
