import TestSupport

/// Text that is likely to meet every pair and triple of rules: characters of every class of UAX #29, and the
/// scripts and the punctuation of news.
enum RandomText {
  /// Three or so of each class of Word_Break and Sentence_Break, some beyond the Basic Multilingual Plane.
  static let characters: [[Unicode.Scalar]] = [
    ["a", "b", "z", "A", "Z", "Q"],
    ["é", "ß", "Ж", "ж", "λ", "م", "क", "한", "ǅ", "\u{10400}", "\u{10428}"],
    // Some with the second byte of × or ÷, and the first and last that are letters by their first byte.
    ["×", "÷", "À", "ÿ", "ė", "з", "З", "ѷ", "Ѐ", "ѿ", "ʿ", "˂", "ʹ"],
    // Letters that their first two bytes tell, at the edges of what is told, and what stands beside them.
    ["΄", "·", "ΐ", "΢", "Ω", "ώ", "϶", "ϻ", "Ͽ", "ͷ"],
    ["ؠ", "ي", "\u{061F}", "\u{0640}", "\u{064B}", "\u{0660}", "ٱ", "ڀ", "ڿ", "ۓ", "۔"],
    ["가", "꯿", "낀", "쿿", "퀀", "퟿", "힣", "ힰ"],
    ["א", "ת", "\u{05EB}", "\u{05BF}", "'", "\"", "״"],
    ["0", "1", "9", "\u{0661}", "\u{FF11}", "\u{1D7D8}"],
    ["'", ".", ",", ":", ";", "\""],
    ["’", "‘", "·", "\u{2024}", "\u{FE52}", "\u{0589}", "\u{066C}", "\u{FF0E}"],
    ["_", "\u{203F}", "\u{FF3F}"],
    [" ", " ", "\u{2003}", "\u{3000}", "\u{00A0}", "\t"],
    ["\r", "\n", "\u{0B}", "\u{85}", "\u{2028}"],
    ["\u{0300}", "\u{0308}", "\u{FE0F}", "\u{1F3FF}", "\u{3099}"],
    ["\u{200D}", "\u{00AD}", "\u{200B}", "\u{FEFF}", "\u{2060}"],
    ["א", "ת", "\u{05F2}", "\u{05C1}", "\u{05F3}", "\u{05F4}"],
    ["ア", "ー", "\u{FF71}", "\u{3031}"],
    ["漢", "の", "\u{3005}", "\u{20000}"],
    ["ア", "ー", "ニ", "漢", "の", "\u{3099}", "\u{200D}", "_", "・", "。"],
    ["ก", "\u{0E31}", "ລ", "ក", "မ"],
    ["\u{1F1E9}", "\u{1F1EA}"],
    ["😀", "\u{24C2}", "\u{00A9}", "\u{2764}", "\u{1F469}"],
    ["!", "?", "-", "/", "(", ")", "[", "“", "”", "«", "—", "…", "。", "！", "+", "$"],
  ]

  /// Up to `length` characters. Each text draws from a few classes only, so that rare ones meet.
  static func scalars(length: Int, using generator: inout SeededGenerator) -> [Unicode.Scalar] {
    let classes = (0..<4).map { _ in characters.randomElement(using: &generator)! }
    return (0..<Int.random(in: 1...length, using: &generator)).map { _ in
      let isStray = Int.random(in: 0..<8, using: &generator) == 0
      return (isStray ? characters : classes).randomElement(using: &generator)!.randomElement(
        using: &generator)!
    }
  }

  static func utf8(_ scalars: [Unicode.Scalar]) -> [UInt8] { scalars.flatMap { UTF8.encode($0)! } }

  /// The same with some bytes dropped, doubled or made up.
  static func damaged(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var damaged: [UInt8] = []
    for byte in bytes {
      switch Int.random(in: 0..<16, using: &generator) {
      case 0: continue
      case 1: damaged += [byte, byte]
      case 2: damaged.append(UInt8.random(in: 0x80...0xFF, using: &generator))
      default: damaged.append(byte)
      }
    }
    return damaged
  }
}
