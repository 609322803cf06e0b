import Tokenize

/// A distinct word of the texts read so far, without possessive ending, with all that is known about it.
struct ReadingWord {
  var facts = WordFacts()
  /// Share of capitals in running text; -1 for a word never seen.
  var ratio: Float = -1
  var endings: WordEndings = []
  /// Bytes of the folded word.
  var length: UInt8 = 0
  var firstByte: UInt8 = 0
  /// How often the report in hand writes it in lower case, and with a capital inside a sentence.
  var lowerHere: UInt16 = 0
  var capitalHere: UInt16 = 0
  /// The first candidate in the report that ends with this word, or -1.
  var chain: Int32 = -1

  var lists: WordLists { facts.lists }
  var known: KnownWord { facts.known }
}

/// What the last letters of a word say.
struct WordEndings: OptionSet {
  var rawValue: UInt16

  /// "-ville", "-burg", "-stan".
  static let place = WordEndings(rawValue: 1)
  /// "-ov", "-sson", "-escu".
  static let person = WordEndings(rawValue: 2)
  /// "Mc-", "O'-", "Fitz-".
  static let personBeginning = WordEndings(rawValue: 4)
  /// "-ists", "-ians", "-ites".
  static let people = WordEndings(rawValue: 8)
  /// "-ish", "-ese", "-ic".
  static let adjective = WordEndings(rawValue: 16)
  /// "-ian", "-ean", "-ans": adjectives that are as often names.
  static let weakAdjective = WordEndings(rawValue: 32)
  /// "-ed".
  static let past = WordEndings(rawValue: 64)
  /// "-ing".
  static let gerund = WordEndings(rawValue: 512)
  /// "-ly".
  static let adverb = WordEndings(rawValue: 1024)
  /// "-s".
  static let plural = WordEndings(rawValue: 128)
  /// "De-", "La-", "Van-", "Al-": with a capital after it, a surname.
  static let articleBeginning = WordEndings(rawValue: 256)

  /// The endings of a folded word; O(length).
  init(of word: [UInt8]) {
    self.rawValue = 0
    func ends(_ endings: [[UInt8]]) -> Bool {
      endings.contains { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
    }
    if ends(Self.placeEndings) { insert(.place) }
    if ends(Self.personEndings) { insert(.person) }
    if Self.personBeginnings.contains(where: { word.count > $0.count && word.starts(with: $0) }) {
      insert(.personBeginning)
    }
    if Self.articleBeginnings.contains(where: { word.count > $0.count && word.starts(with: $0) }) {
      insert(.articleBeginning)
    }
    if ends(Self.peopleEndings) { insert(.people) }
    if ends(Self.adjectiveEndings) { insert(.adjective) }
    if ends(Self.weakAdjectiveEndings) { insert(.weakAdjective) }
    if ends([Array("ed".utf8)]) { insert(.past) }
    if ends([Array("ing".utf8)]) { insert(.gerund) }
    if ends([Array("ly".utf8)]) { insert(.adverb) }
    if ends([Array("s".utf8)]) { insert(.plural) }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private static func list(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { Array($0.utf8) }
  }

  private static let placeEndings = list(
    """
    ville burg burgh borough ton ham shire stan land grad pur abad polis wick ford bury field dale mouth stadt \
    dorf heim hausen bridge chester wood istan gorsk ovo evo iya stead worth vale haven cester minster nagar dong \
    shan jiang zhou gang
    """)
  private static let personEndings = list(
    """
    ov ev ova eva ski sky ska skii vic vić ić vich enko dze shvili sson ssen sen son mann stein oğlu oglu opoulos \
    idis akis inho ez berger meyer baum itz elli ini escu uk chuk yan quist strom ström gaard
    """)
  private static let personBeginnings = list("mc mac o' fitz")
  private static let articleBeginnings = list("de la le di van al el")
  private static let peopleEndings = list("ist ists ian ians ites")
  private static let adjectiveEndings = list("ic ish ese ian ean ans ians ists ites ist ism")
  private static let weakAdjectiveEndings = list("ian ean ans")
}
