/// The Italian stemmer of the Snowball project, version 3.
///
/// Algorithm: https://snowballstem.org/algorithms/italian/stemmer.html.
enum ItalianStemmer {
  static func stem(_ word: inout StemBuffer) {
    prepare(&word)
    var regions = RomanceRegions(of: word, vowels: vowels)
    // Or divano would stem like diva.
    if word.hasPrefix("divan") { regions.rv = 5 }
    removePronoun(&word, regions)
    if !removeDerivation(&word, regions), let match = verbEndings.longest(in: word, from: regions.rv) {
      word.removeLast(match.length)
    }
    removeVowel(&word, regions)
    for index in 0..<word.count {
      if word[index] == "I" { word[index] = "i" }
      if word[index] == "U" { word[index] = "u" }
    }
  }

  // MARK: Letters

  private static let vowels = LetterSet("aeiouàèìòù")
  private static let finalVowels = LetterSet("aeioàèìò")
  private static let elisions = SuffixTable<Void>([
    ("d' l' m' s' t' v' all' dall' dell' gl' nell' quell' quest' sull' tutt' un'", ())
  ])

  private static func prepare(_ word: inout StemBuffer) {
    if let apostrophe = word.letters.firstIndex(of: "'"), apostrophe + 1 < word.count,
      let match = elisions.longest(in: word, before: apostrophe + 1), match.length == apostrophe + 1
    {
      word.letters.removeFirst(match.length)
    }
    for index in 0..<word.count {
      switch word[index] {
      case "á": word[index] = "à"
      case "é": word[index] = "è"
      case "í": word[index] = "ì"
      case "ó": word[index] = "ò"
      case "ú": word[index] = "ù"
      case "u" where word.has("q", before: index): word[index] = "U"
      default: break
      }
    }
    word.markBetweenVowels(["u": "U", "i": "I"], vowels)
  }

  // MARK: Attached pronouns

  private static let pronouns = SuffixTable<Void>([
    (
      """
      ci gli la le li lo mi ne si ti vi sene gliela gliele glieli glielo gliene mela mele meli melo mene tela tele \
      teli telo tene cela cele celi celo cene vela vele veli velo vene
      """, ()
    )
  ])
  /// true for the endings after which the pronoun becomes e.
  private static let beforePronouns = SuffixTable<Bool>([("ando endo", false), ("ar er ir", true)])

  private static func removePronoun(_ word: inout StemBuffer, _ regions: RomanceRegions) {
    guard let pronoun = pronouns.longest(in: word) else { return }
    let verbEnd = word.count - pronoun.length
    guard let match = beforePronouns.longest(in: word, before: verbEnd), verbEnd - match.length >= regions.rv
    else { return }
    word.replaceLast(pronoun.length, with: match.action ? "e" : "")
  }

  // MARK: Standard suffixes

  private enum Derivation { case remove, azione, logia, uzione, enza, amento, amente, ita, ivo }
  private static let derivations = SuffixTable<Derivation>([
    (
      """
      anza anze ico ici ica ice iche ichi ismo ismi abile abili ibile ibili ista iste isti istà istè istì oso osi \
      osa ose mente atrice atrici ante anti
      """, .remove
    ),
    ("azione azioni atore atori", .azione), ("logia logie", .logia),
    ("uzione uzioni usione usioni", .uzione), ("enza enze", .enza),
    ("amento amenti imento imenti", .amento), ("amente", .amente), ("ità", .ita), ("ivo ivi iva ive", .ivo),
  ])
  private static let beforeAmente = SuffixTable<Bool>([("iv", true), ("os ic abil", false)])
  private static let beforeIta = SuffixTable<Void>([("abil ic iv", ())])

  private static func removeDerivation(_ word: inout StemBuffer, _ regions: RomanceRegions) -> Bool {
    guard let match = derivations.longest(in: word) else { return false }
    let region =
      switch match.action {
      case .amente: regions.r1
      case .amento: regions.rv
      default: regions.r2
      }
    guard word.count - match.length >= region else { return false }
    word.removeLast(match.length)
    switch match.action {
    case .remove, .amento: break
    case .azione: _ = word.removeSuffix("ic", from: regions.r2)
    case .logia: word.append("log")
    case .uzione: word.append("u")
    case .enza: word.append("ente")
    case .amente:
      if let inner = beforeAmente.longest(in: word), word.count - inner.length >= regions.r2 {
        word.removeLast(inner.length)
        if inner.action { _ = word.removeSuffix("at", from: regions.r2) }
      }
    case .ita: word.removeLongest(of: beforeIta, from: regions.r2)
    case .ivo:
      if word.removeSuffix("at", from: regions.r2) { _ = word.removeSuffix("ic", from: regions.r2) }
    }
    return true
  }

  // MARK: Verbs and final vowels

  private static let verbEndings = SuffixTable<Void>([
    (
      """
      ammo ando ano are arono asse assero assi assimo ata ate ati ato ava avamo avano avate avi avo emmo enda ende \
      endi endo erà erai eranno ere erebbe erebbero erei eremmo eremo ereste eresti erete erò erono essero ete eva \
      evamo evano evate evi evo Yamo iamo immo irà irai iranno ire irebbe irebbero irei iremmo iremo ireste iresti \
      irete irò irono isca iscano isce isci isco iscono issero ita ite iti ito iva ivamo ivano ivate ivi ivo ono uta \
      ute uti uto ar ir
      """, ()
    )
  ])

  private static func removeVowel(_ word: inout StemBuffer, _ regions: RomanceRegions) {
    if word.has(finalVowels, before: word.count), word.count - 1 >= regions.rv {
      word.removeLast()
      _ = word.removeSuffix("i", from: regions.rv)
    }
    if word.hasSuffix("ch") || word.hasSuffix("gh"), word.count - 2 >= regions.rv { word.removeLast() }
  }
}
