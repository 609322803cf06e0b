/// The Spanish stemmer of the Snowball project, version 3.
///
/// Algorithm: https://snowballstem.org/algorithms/spanish/stemmer.html.
enum SpanishStemmer {
  static func stem(_ word: inout StemBuffer) {
    let regions = RomanceRegions(of: word, vowels: vowels)
    removePronoun(&word, regions)
    if !removeDerivation(&word, regions), !removeYVerbEnding(&word, regions) {
      removeVerbEnding(&word, regions)
    }
    removeVowel(&word, regions)
    for index in 0..<word.count { word[index] = withoutAccent(word[index]) }
  }

  private static let vowels = LetterSet("aeiouáéíóúü")

  private static func withoutAccent(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    switch letter {
    case "á": "a"
    case "é": "e"
    case "í": "i"
    case "ó": "o"
    case "ú": "u"
    default: letter
    }
  }

  // MARK: Attached pronouns

  private static let pronouns = SuffixTable<Void>([
    ("me se sela selo selas selos la le lo las les los nos", ())
  ])
  private enum BeforePronoun {
    case plain, yendo
    case accented(String)
  }
  private static let beforePronouns = SuffixTable<BeforePronoun>([
    ("ando iendo ar er ir", .plain), ("iéndo", .accented("iendo")), ("ándo", .accented("ando")),
    ("ár", .accented("ar")), ("ér", .accented("er")), ("ír", .accented("ir")), ("yendo", .yendo),
  ])

  private static func removePronoun(_ word: inout StemBuffer, _ regions: RomanceRegions) {
    guard let pronoun = pronouns.longest(in: word) else { return }
    let verbEnd = word.count - pronoun.length
    guard let match = beforePronouns.longest(in: word, before: verbEnd), verbEnd - match.length >= regions.rv
    else { return }
    switch match.action {
    case .plain: word.removeLast(pronoun.length)
    case .accented(let ending): word.replaceLast(pronoun.length + match.length, with: ending)
    case .yendo: if word.has("u", before: verbEnd - match.length) { word.removeLast(pronoun.length) }
    }
  }

  // MARK: Standard suffixes

  private enum Derivation { case remove, acion, logia, ucion, encia, amente, mente, idad, iva }
  private static let derivations = SuffixTable<Derivation>([
    (
      """
      anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas amiento amientos \
      imiento imientos
      """, .remove
    ),
    ("adora ador ación adoras adores aciones ante antes ancia ancias acion", .acion),
    ("logía logías", .logia), ("ución uciones ucion", .ucion), ("encia encias", .encia), ("amente", .amente),
    ("mente", .mente), ("idad idades", .idad), ("iva ivo ivas ivos", .iva),
  ])
  private static let beforeAmente = SuffixTable<Bool>([("iv", true), ("os ic ad", false)])
  private static let beforeMente = SuffixTable<Void>([("ante able ible", ())])
  private static let beforeIdad = SuffixTable<Void>([("abil ic iv", ())])

  private static func removeDerivation(_ word: inout StemBuffer, _ regions: RomanceRegions) -> Bool {
    guard let match = derivations.longest(in: word) else { return false }
    let stemEnd = word.count - match.length
    guard stemEnd >= (match.action == .amente ? regions.r1 : regions.r2) else { return false }
    word.removeLast(match.length)
    switch match.action {
    case .remove: break
    case .acion: _ = word.removeSuffix("ic", from: regions.r2)
    case .logia: word.append("log")
    case .ucion: word.append("u")
    case .encia: word.append("ente")
    case .amente:
      if let inner = beforeAmente.longest(in: word), word.count - inner.length >= regions.r2 {
        word.removeLast(inner.length)
        if inner.action { _ = word.removeSuffix("at", from: regions.r2) }
      }
    case .mente: word.removeLongest(of: beforeMente, from: regions.r2)
    case .idad: word.removeLongest(of: beforeIdad, from: regions.r2)
    case .iva: _ = word.removeSuffix("at", from: regions.r2)
    }
    return true
  }

  // MARK: Verbs

  private static let yVerbEndings = SuffixTable<Void>([
    ("ya ye yan yen yeron yendo yo yó yas yes yais yamos", ())
  ])

  private static func removeYVerbEnding(_ word: inout StemBuffer, _ regions: RomanceRegions) -> Bool {
    guard let match = yVerbEndings.longest(in: word, from: regions.rv),
      word.has("u", before: word.count - match.length)
    else { return false }
    word.removeLast(match.length)
    return true
  }

  /// true for the endings that take the u of gu with them.
  private static let verbEndings = SuffixTable<Bool>([
    ("en es éis emos", true),
    (
      """
      arían arías arán arás aríais aría aréis aríamos aremos ará aré erían erías erán erás eríais ería eréis \
      eríamos eremos erá eré irían irías irán irás iríais iría iréis iríamos iremos irá iré aba ada ida ía ara \
      iera ad ed id ase iese aste iste an aban ían aran ieran asen iesen aron ieron ado ido ando iendo ió ar er ir \
      as abas adas idas ías aras ieras ases ieses ís áis abais íais arais ierais aseis ieseis asteis isteis ados \
      idos amos ábamos íamos imos áramos iéramos iésemos ásemos
      """, false
    ),
  ])

  private static func removeVerbEnding(_ word: inout StemBuffer, _ regions: RomanceRegions) {
    guard let match = verbEndings.longest(in: word, from: regions.rv) else { return }
    word.removeLast(match.length)
    if match.action, word.hasSuffix("gu") { word.removeLast() }
  }

  // MARK: Residual vowels

  private static let residuals = SuffixTable<Bool>([("os a o á í ó", false), ("e é", true)])

  private static func removeVowel(_ word: inout StemBuffer, _ regions: RomanceRegions) {
    guard let match = residuals.longest(in: word), word.count - match.length >= regions.rv else { return }
    word.removeLast(match.length)
    if match.action, word.hasSuffix("gu"), word.count - 1 >= regions.rv { word.removeLast() }
  }
}
