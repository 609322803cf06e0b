/// The open-class words of the generator with their frequencies: real words first, then a long tail of words made of
/// syllables. A word is known by its rank; the same rank is the same word on every machine.
struct WordStock: Sendable {
  enum Part: Int, CaseIterable, Sendable { case noun, verb, adjective }

  /// Numbers of words, chosen so that types grow with tokens as they do in news.
  static let counts = [60_000, 9_000, 14_000]

  private let tables: [AliasTable]

  init() {
    tables = Part.allCases.map { .zipf(Self.counts[$0.rawValue], shift: 10, knee: 3_000) }
  }

  func draw(_ part: Part, _ random: inout SplitMix64) -> Int { tables[part.rawValue].draw(&random) }

  /// A rank fit for what sets a story apart: neither among the most frequent nor, mostly, unheard of.
  static func drawTelling(_ part: Part, _ random: inout SplitMix64) -> Int {
    let limit =
      switch random.below(100) {
      case 0..<55: 800
      case 55..<85: 5_000
      default: counts[part.rawValue]
      }
    return 30 + random.below(limit - 30)
  }

  /// Writes the word of a rank in the form its part of speech asks for.
  static func write(_ part: Part, rank: Int, form: Int, into text: inout [UInt8]) {
    let listed: [String] =
      switch part {
      case .noun: WordLists.nouns
      case .verb: WordLists.verbs
      case .adjective: WordLists.adjectives
      }
    if rank < listed.count {
      text += listed[rank].utf8
    } else {
      writeTailWord(part, number: rank - listed.count, into: &text)
    }
    switch part {
    case .noun: if form % 3 == 0 { pluralize(&text) }
    case .verb: inflect(form, &text)
    case .adjective: break
    }
  }

  /// Two syllables for the frequent half of the tail, three for the rest, then an ending. One number, one word.
  private static func writeTailWord(_ part: Part, number: Int, into text: inout [UInt8]) {
    // An odd factor modulo a power of two scatters neighbours without collisions.
    var digits = (number + part.rawValue * 77_777) &* 40_503 & 0x3FFFF
    for _ in 0..<(number < 4_000 ? 2 : 3) {
      text += WordLists.syllables[digits & 63].utf8
      digits >>= 6
    }
    switch part {
    case .noun: text += WordLists.nounEndings[number % WordLists.nounEndings.count].utf8
    case .adjective: text += WordLists.adjectiveEndings[number % WordLists.adjectiveEndings.count].utf8
    case .verb: break
    }
  }

  private static func pluralize(_ text: inout [UInt8]) {
    switch text.last {
    case UInt8(ascii: "s"), UInt8(ascii: "h"), UInt8(ascii: "x"): text += "es".utf8
    case UInt8(ascii: "y") where !"aeo".utf8.contains(text[text.count - 2]):
      text.removeLast()
      text += "ies".utf8
    default: text.append(UInt8(ascii: "s"))
    }
  }

  private static func inflect(_ form: Int, _ text: inout [UInt8]) {
    let endsInE = text.last == UInt8(ascii: "e")
    switch form % 6 {
    case 0, 1, 2: text += (endsInE ? "d" : "ed").utf8
    case 3: text.append(UInt8(ascii: "s"))
    case 4:
      if endsInE { text.removeLast() }
      text += "ing".utf8
    default: break
    }
  }
}
