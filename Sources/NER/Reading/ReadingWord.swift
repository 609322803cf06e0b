import Tokenize

/// A distinct word of the texts read so far, without possessive ending, with all that is known about it.
struct ReadingWord {
  var facts = WordFacts()
  /// Share of capitals in running text; -1 for a word never seen.
  var ratio: Float = -1
  var endings: WordEndings = []
  /// A form that the counts have not, of an ordinary word that they have: "sprints".
  var isInflected = false
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
  /// "-bank", "-soft", "-neft", "Euro-", "Petro-".
  static let organization = WordEndings(rawValue: 2048)
  /// "-ers", "-ans", "-ids": plurals.
  static let pluralNoun = WordEndings(rawValue: 4096)

  /// "-ic", "-ent", "-ous": adjectives that are no people.
  static let adjectiveOnly = WordEndings(rawValue: 8192)
  /// "-ism", "-ness".
  static let quality = WordEndings(rawValue: 16384)

  /// The endings of a folded word; O(length).
  init(of word: Span<UInt8>) {
    self.rawValue = 0
    guard !word.isEmpty else { return }
    for affix in Self.endings[Int(word[word.count - 1])] where affix.stands(in: word, endingIt: true) {
      insert(affix.kind)
    }
    for affix in Self.beginnings[Int(word[0])] where affix.stands(in: word, endingIt: false) {
      insert(affix.kind)
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// An ending or a beginning, and what it says.
  private struct Affix {
    var bytes: [UInt8]
    var kind: WordEndings

    /// Whether it ends a longer word, or begins it.
    func stands(in word: Span<UInt8>, endingIt: Bool) -> Bool {
      guard word.count > bytes.count else { return false }
      let start = endingIt ? word.count - bytes.count : 0
      for i in 0..<bytes.count where word[start + i] != bytes[i] { return false }
      return true
    }
  }

  /// The endings by their last byte, so that a word is compared with few of them.
  private static let endings: [[Affix]] = {
    var table = [[Affix]](repeating: [], count: 256)
    let lists: [(String, WordEndings)] = [
      (placeEndings, .place), (personEndings, .person), (peopleEndings, .people),
      (organizationEndings, .organization), (adjectiveEndings, .adjective),
      (weakAdjectiveEndings, .weakAdjective), ("ed", .past), ("ing", .gerund), (pluralEndings, .pluralNoun),
      ("ly", .adverb), (adjectiveOnlyEndings, .adjectiveOnly), ("s", .plural), ("ism ness", .quality),
    ]
    for (list, kind) in lists {
      for affix in affixes(list, kind) { table[Int(affix.bytes.last ?? 0)].append(affix) }
    }
    return table
  }()

  /// The beginnings by their first byte.
  private static let beginnings: [[Affix]] = {
    var table = [[Affix]](repeating: [], count: 256)
    for affix in affixes(personBeginnings, .personBeginning) + affixes(articleBeginnings, .articleBeginning)
      + affixes(organizationBeginnings, .organization)
    {
      table[Int(affix.bytes.first ?? 0)].append(affix)
    }
    return table
  }()

  private static func affixes(_ words: String, _ kind: WordEndings) -> [Affix] {
    words.split(separator: " ").map { Affix(bytes: Array($0.utf8), kind: kind) }
  }

  private static let placeEndings = """
    ville burg burgh borough ton ham shire stan land grad pur abad polis wick ford bury field dale mouth stadt \
    dorf heim hausen bridge chester wood istan gorsk ovo evo iya stead worth vale haven cester minster nagar dong \
    shan jiang zhou gang
    """
  private static let personEndings = """
    ov ev ova eva ski sky ska skii vic vić ić vich enko dze shvili sson ssen sen son mann stein oğlu oglu opoulos \
    idis akis inho ez berger meyer baum itz elli ini escu uk chuk yan quist strom ström gaard
    """
  private static let personBeginnings = "mc mac o' fitz"
  private static let pluralEndings = "ers ors ians eans ists ites ids oids ies sians"
  private static let organizationEndings = """
    bank banka banken corp soft telecom telekom energo neft gaz prom invest export import media pharma chem tech \
    jet bau werke petrol motors oil impex
    """
  private static let organizationBeginnings = "euro petro agro tele aero electro hidro"
  private static let articleBeginnings = "de la le di van al el"
  private static let peopleEndings = "ist ists ian ians ites"
  private static let adjectiveEndings = "ic ish ese ian ean ans ians ists ites ist ism"
  private static let adjectiveOnlyEndings = "onic etic atic ical ous ful less able ible ent ant tive sive"
  private static let weakAdjectiveEndings = "ian ean ans"
}
