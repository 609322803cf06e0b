/// The words that decide whether a full stop ends a sentence. English above all, with the commonest of the languages
/// around it.
enum ProseWords {
  enum Abbreviation {
    /// A name follows.
    case title
    /// A number follows.
    case number
    /// It may end a sentence.
    case ordinary
    /// Something always follows.
    case never
  }

  /// What an abbreviation without its last full stop is, in ASCII lower case, or nil if it is none known.
  static func abbreviation(_ word: String, isCapitalized: Bool) -> Abbreviation? {
    if isCapitalized, let found = capitalized[word] { return found }
    return anyCase[word]
  }

  /// Abbreviations that begin with a capital.
  static let capitalized = table([
    (
      .title,
      """
      mr mrs ms mx dr prof gen col lt maj sgt capt cpl pvt cmdr comdr adm brig sen rep gov pres rev fr hon msgr supt
      insp det amb st ste mt ft messrs mme mlle sra dra srta hr ing dipl lord supt asst ald sec treas vp
      """
    ),
    (
      .ordinary,
      """
      jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues thu thur thurs fri
      ala ariz ark calif colo conn del fla ga ia ill ind kan ky la mass md mich minn miss mo mont neb nev okla ont ore
      pa penn que tenn tex va vt wash wis wyo
      """
    ),
  ])

  static let anyCase = table([
    (.number, "no nos nr p pp art arts fig figs vol vols ch chap para eq abs pos n° nº №"),
    (
      .ordinary,
      """
      co corp inc ltd bros jr sr plc llc assn univ mfg dept est ave blvd rd sq st ft approx al bzw str bldg ext hwy
      intl natl govt ph.d m.d b.a m.a
      """
    ),
    (.never, "vs v e.g i.e cf viz z.b d.h u.a o.ä ca"),
  ])

  /// Words that begin sentences and no names.
  static let starters = set(
    """
    the this that these those there then thus they their it its he his she her we our you your my i a an
    in on at as by for from to with without after before during since while when where what why who whose which how if
    although though because however but and or nor so yet still also another both each every many most some several
    such not now once only other all under until unless despite today later earlier last just here meanwhile therefore
    furthermore moreover according did do does is are was were has have had could would should let please
    """)

  /// Names that end in an exclamation mark.
  static let exclamatory = set("yahoo jeopardy wham")
  /// What a word after a full stop without a space may be without beginning a sentence: `example.Com`.
  static let domains = set("com net org gov edu io js co uk de fr eu")

  private static func table(_ lists: [(Abbreviation, String)]) -> [String: Abbreviation] {
    var table: [String: Abbreviation] = [:]
    for (kind, list) in lists {
      for word in list.split(whereSeparator: \.isWhitespace) { table[String(word)] = kind }
    }
    return table
  }

  private static func set(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
