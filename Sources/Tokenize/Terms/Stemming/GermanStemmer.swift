/// The German stemmer of the Snowball project, version 3.
///
/// Algorithm: https://snowballstem.org/algorithms/german/stemmer.html. R1 begins at the third letter at the
/// earliest; ae, oe and ue are read as umlauts, ß as ss.
enum GermanStemmer {
  static func stem(_ word: inout StemBuffer) {
    prepare(&word)
    let (r1, r2) = regions(of: word)
    removeInflection(&word, r1)
    removeSecondInflection(&word, r1)
    removeDerivation(&word, r1, r2)
    removeApostrophe(&word)
    finish(&word)
  }

  // MARK: Letters and regions

  private static let vowels = LetterSet("aeiouyäöü")
  private static let beforeS = LetterSet("bdfghklmnrt")
  private static let beforeSt = LetterSet("bdfghklmnt")
  private static let beforeEt = LetterSet("dfgklmnrstUzä")

  /// Marks u and y between vowels as consonants (U, Y) and spells umlauts and ß in one way.
  private static func prepare(_ word: inout StemBuffer) {
    word.markBetweenVowels(["u": "U", "y": "Y"], vowels)
    var spelled: [Unicode.Scalar] = []
    var index = 0
    while index < word.count {
      let letter = word[index]
      let next = index + 1 < word.count ? word[index + 1] : " "
      switch (letter, next) {
      case ("ß", _): spelled += ["s", "s"]
      case ("a", "e"): spelled.append("ä")
      case ("o", "e"): spelled.append("ö")
      case ("u", "e"): spelled.append("ü")
      case ("q", "u"): spelled += ["q", "u"]
      default: spelled.append(letter)
      }
      let isPair =
        next == "e" && (letter == "a" || letter == "o" || letter == "u") || letter == "q" && next == "u"
      index += isPair ? 2 : 1
    }
    word.letters = spelled
  }

  private static func regions(of word: StemBuffer) -> (Int, Int) {
    guard word.count >= 3 else { return (word.count, word.count) }
    let r1 = word.region(after: 0, vowels: vowels)
    return (max(r1, 3), word.region(after: r1, vowels: vowels))
  }

  private static func finish(_ word: inout StemBuffer) {
    for index in 0..<word.count {
      switch word[index] {
      case "Y": word[index] = "y"
      case "U", "ü": word[index] = "u"
      case "ä": word[index] = "a"
      case "ö": word[index] = "o"
      default: break
      }
    }
  }

  // MARK: Step 1

  private enum Inflection { case em, er, e, s, l }
  private static let inflections = SuffixTable<Inflection>([
    ("em", .em), ("ern er erin erinnen", .er), ("e en es", .e), ("s", .s), ("ln lns", .l),
  ])

  private static func removeInflection(_ word: inout StemBuffer, _ r1: Int) {
    guard let match = inflections.longest(in: word) else { return }
    let stemEnd = word.count - match.length
    guard stemEnd >= r1 else { return }
    switch match.action {
    case .em: if !word.hasSuffix("syst", before: stemEnd) { word.removeLast(2) }
    case .er: word.removeLast(match.length)
    case .e:
      word.removeLast(match.length)
      if word.hasSuffix("niss") { word.removeLast() }
    case .s: if word.has(beforeS, before: stemEnd) { word.removeLast() }
    case .l: word.replaceLast(match.length, with: "l")
    }
  }

  // MARK: Step 2

  private enum SecondInflection { case en, st, et }
  private static let secondInflections = SuffixTable<SecondInflection>([
    ("en er est", .en), ("st", .st), ("et", .et),
  ])
  private static let keptBeforeEt = SuffixTable<Void>([("geordn intern plan tick tr", ())])

  private static func removeSecondInflection(_ word: inout StemBuffer, _ r1: Int) {
    guard let match = secondInflections.longest(in: word) else { return }
    let stemEnd = word.count - match.length
    guard stemEnd >= r1 else { return }
    switch match.action {
    case .en: word.removeLast(match.length)
    case .st: if stemEnd >= 4, word.has(beforeSt, before: stemEnd) { word.removeLast(2) }
    case .et:
      if word.has(beforeEt, before: stemEnd), keptBeforeEt.longest(in: word, before: stemEnd) == nil {
        word.removeLast(2)
      }
    }
  }

  // MARK: Step 3

  private enum Derivation { case ung, ig, lich, keit }
  private static let derivations = SuffixTable<Derivation>([
    ("end ung", .ung), ("ig ik isch", .ig), ("lich heit", .lich), ("keit", .keit),
  ])
  private static let beforeKeit = SuffixTable<Void>([("lich ig", ())])

  private static func removeDerivation(_ word: inout StemBuffer, _ r1: Int, _ r2: Int) {
    guard let match = derivations.longest(in: word) else { return }
    let stemEnd = word.count - match.length
    guard stemEnd >= r2 else { return }
    if match.action == .ig, word.hasSuffix("e", before: stemEnd) { return }
    word.removeLast(match.length)
    switch match.action {
    case .ung:
      if word.hasSuffix("ig"), !word.hasSuffix("eig"), word.count - 2 >= r2 { word.removeLast(2) }
    case .ig: break
    case .lich:
      if word.hasSuffix("er") || word.hasSuffix("en"), word.count - 2 >= r1 { word.removeLast(2) }
    case .keit:
      if let match = beforeKeit.longest(in: word), word.count - match.length >= r2 {
        word.removeLast(match.length)
      }
    }
  }

  // MARK: Step 4

  private static let apostrophes = SuffixTable<Void>([("' 's 'sch", ())])

  private static func removeApostrophe(_ word: inout StemBuffer) {
    guard let match = apostrophes.longest(in: word), word.count - match.length >= 2 else { return }
    word.removeLast(match.length)
  }
}
