/// The Portuguese stemmer of the Snowball project, version 3.
///
/// Algorithm: https://snowballstem.org/algorithms/portuguese/stemmer.html. While stemming, ã and õ are written a~
/// and o~, so that the tilde counts as a consonant.
enum PortugueseStemmer {
  static func stem(_ word: inout StemBuffer) {
    writeTildes(&word)
    let regions = RomanceRegions(of: word, vowels: vowels)
    if removeDerivation(&word, regions) || removeVerbEnding(&word, regions) {
      if word.hasSuffix("ci"), word.count - 1 >= regions.rv { word.removeLast() }
    } else if let match = residuals.longest(in: word), word.count - match.length >= regions.rv {
      word.removeLast(match.length)
    }
    removeE(&word, regions)
    readTildes(&word)
  }

  // MARK: Letters

  private static let vowels = LetterSet("aeiouáéíóúâêô")

  private static func writeTildes(_ word: inout StemBuffer) {
    guard word.letters.contains(where: { $0 == "ã" || $0 == "õ" }) else { return }
    word.letters = word.letters.flatMap { letter -> [Unicode.Scalar] in
      switch letter {
      case "ã": ["a", "~"]
      case "õ": ["o", "~"]
      default: [letter]
      }
    }
  }

  private static func readTildes(_ word: inout StemBuffer) {
    var kept = 0
    for index in 0..<word.count {
      if word[index] == "~", kept > 0, word[kept - 1] == "a" {
        word[kept - 1] = "ã"
      } else if word[index] == "~", kept > 0, word[kept - 1] == "o" {
        word[kept - 1] = "õ"
      } else {
        word[kept] = word[index]
        kept += 1
      }
    }
    word.removeLast(word.count - kept)
  }

  // MARK: Standard suffixes

  private enum Derivation { case remove, logia, ucao, encia, amente, mente, idade, iva, ira }
  private static let derivations = SuffixTable<Derivation>([
    (
      """
      eza ezas ico ica icos icas ismo ismos ável ível ista istas oso osa osos osas amento amentos imento imentos \
      adora ador aça~o adoras adores aço~es ante antes ância
      """, .remove
    ),
    ("logia logias", .logia), ("uça~o uço~es", .ucao), ("ência ências", .encia), ("amente", .amente),
    ("mente", .mente), ("idade idades", .idade), ("iva ivo ivas ivos", .iva), ("ira iras", .ira),
  ])
  private static let beforeAmente = SuffixTable<Bool>([("iv", true), ("os ic ad", false)])
  private static let beforeMente = SuffixTable<Void>([("ante avel ível", ())])
  private static let beforeIdade = SuffixTable<Void>([("abil ic iv", ())])

  private static func removeDerivation(_ word: inout StemBuffer, _ regions: RomanceRegions) -> Bool {
    guard let match = derivations.longest(in: word) else { return false }
    let stemEnd = word.count - match.length
    let region =
      switch match.action {
      case .amente: regions.r1
      case .ira: regions.rv
      default: regions.r2
      }
    guard stemEnd >= region else { return false }
    if match.action == .ira, !word.has("e", before: stemEnd) { return false }
    word.removeLast(match.length)
    switch match.action {
    case .remove: break
    case .logia: word.append("log")
    case .ucao: word.append("u")
    case .encia: word.append("ente")
    case .amente:
      if let inner = beforeAmente.longest(in: word), word.count - inner.length >= regions.r2 {
        word.removeLast(inner.length)
        if inner.action { _ = word.removeSuffix("at", from: regions.r2) }
      }
    case .mente: word.removeLongest(of: beforeMente, from: regions.r2)
    case .idade: word.removeLongest(of: beforeIdade, from: regions.r2)
    case .iva: _ = word.removeSuffix("at", from: regions.r2)
    case .ira: word.append("ir")
    }
    return true
  }

  // MARK: Verbs and final vowels

  private static let verbEndings = SuffixTable<Void>([
    (
      """
      ada ida ia aria eria iria ará ara erá era irá ava asse esse isse aste este iste ei arei erei irei am iam ariam \
      eriam iriam aram eram iram avam em arem erem irem assem essem issem ado ido ando endo indo ara~o era~o ira~o ar \
      er ir as adas idas ias arias erias irias arás aras erás eras irás avas es ardes erdes irdes ares eres ires \
      asses esses isses astes estes istes is ais eis íeis aríeis eríeis iríeis áreis areis éreis ereis íreis ireis \
      ásseis ésseis ísseis áveis ados idos ámos amos íamos aríamos eríamos iríamos áramos éramos íramos ávamos emos \
      aremos eremos iremos ássemos êssemos íssemos imos armos ermos irmos eu iu ou ira iras
      """, ()
    )
  ])

  private static func removeVerbEnding(_ word: inout StemBuffer, _ regions: RomanceRegions) -> Bool {
    guard let match = verbEndings.longest(in: word, from: regions.rv) else { return false }
    word.removeLast(match.length)
    return true
  }

  private static let residuals = SuffixTable<Void>([("os a i o á í ó", ())])

  private static func removeE(_ word: inout StemBuffer, _ regions: RomanceRegions) {
    let last = word.count - 1
    guard last >= 0 else { return }
    switch word[last] {
    case "e", "é", "ê":
      guard last >= regions.rv else { return }
      word.removeLast()
      if word.hasSuffix("gu") || word.hasSuffix("ci"), word.count - 1 >= regions.rv { word.removeLast() }
    case "ç": word[last] = "c"
    default: break
    }
  }
}
