import Tokenize

/// Words with what is known about them, from the lists in `Words/` and the counts and names in `BuiltIn/`.
struct Lexicon: Sendable {
  private let words: Vocabulary
  private let facts: [WordFacts]

  /// The lexicon of the library, made at first use.
  static let shared = Lexicon()

  /// What is known about a folded word; O(length).
  func facts(for word: Span<UInt8>) -> WordFacts {
    guard let id = words.id(of: word) else { return WordFacts() }
    return facts[Int(id)]
  }

  private init() {
    var builder = LexiconBuilder()
    builder.readCounts()
    builder.readNames()
    builder.readLists()
    words = builder.words
    facts = builder.facts
  }
}

/// Collects the facts of each word, list by list.
private struct LexiconBuilder {
  var words = Vocabulary(minimumCapacity: 49_152)
  var facts: [WordFacts] = []

  init() { facts.reserveCapacity(49_152) }

  mutating func update(_ word: Span<UInt8>, _ change: (inout WordFacts) -> Void) {
    let id = Int(words.insert(word))
    if id == facts.count { facts.append(WordFacts()) }
    change(&facts[id])
  }

  mutating func readCounts() {
    WordCounts.entries.withUTF8Buffer { buffer in
      let text = buffer.span
      var reader = ListReader()
      while let word = reader.next(in: text) {
        let lower = reader.nextNumber(in: text)
        let capital = reader.nextNumber(in: text)
        update(text.extracting(word)) {
          $0.lower = UInt16(clamping: lower)
          $0.capital = UInt16(clamping: capital)
        }
      }
    }
  }

  mutating func readNames() {
    for (list, strength) in [(FirstNames.sure, 3), (FirstNames.fair, 2), (FirstNames.weak, 1)] {
      ListReader.forEach(in: list) { word in update(word) { $0.firstName = UInt8(strength) } }
    }
    for (list, strength) in [(Surnames.common, 2), (Surnames.rare, 1)] {
      ListReader.forEach(in: list) { word in update(word) { $0.surname = UInt8(strength) } }
    }
  }

  mutating func readLists() {
    for (list, bit) in Self.lists {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        update(Array(word.utf8).span) { $0.lists.insert(bit) }
      }
    }
    for (word, known) in Self.knownWords { update(Array(word.utf8).span) { $0.known = known } }
    for (list, known) in Self.knownLists {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        update(Array(word.utf8).span) { $0.known = known }
      }
    }
    for (word, cue) in CueWords.beforePlaces { update(Array(word.utf8).span) { $0.placeCue = cue } }
  }

  static let lists: [(String, WordLists)] = [
    (TitleWords.titles, .title), (TitleWords.roles, .role), (TitleWords.personNouns, .personNoun),
    (TitleWords.royal, .royal), (TitleWords.titlesInNames, .titleInName), (TitleWords.speech, .speech),
    (HeadWords.strongOrganizations, .strongOrganization), (HeadWords.organizations, .organizationHead),
    (HeadWords.facilities, .facilityHead), (HeadWords.places, .placeHead), (HeadWords.events, .eventHead),
    (HeadWords.ofHeads, .ofHead), (HeadWords.eventsOf, .eventOf),
    (HeadWords.placeBeginnings, .placeBeginning), (HeadWords.strongPlaceBeginnings, .strongPlaceBeginning),
    (HeadWords.numbered, .numbered), (HeadWords.units, .unit), (HeadWords.ministries, .ministry),
    (HeadWords.afterAnd, .afterAnd), (CueWords.organizationNouns, .organizationNoun),
    (CueWords.workNouns, .workNoun), (CueWords.placeNouns, .placeNoun), (CueWords.placesOf, .placeOf),
    (CueWords.placesBefore, .placeBefore), (CueWords.placesApposed, .placeApposed),
    (CueWords.holdings, .holding), (CueWords.offices, .office), (CueWords.teamNouns, .teamNoun),
    (CueWords.based, .based), (SportWords.sport, .sport), (SportWords.positions, .position),
    (SportWords.results, .result), (SportWords.table, .table), (SportWords.clubPrefixes, .clubPrefix),
    (FunctionWords.function, .function), (FunctionWords.beforeNames, .beforeName),
    (FunctionWords.notNames, .notName), (FunctionWords.months, .month), (FunctionWords.days, .day),
    (FunctionWords.particles, .particle), (FunctionWords.inTitles, .inTitle),
    (FunctionWords.abbreviations, .abbreviation), (FunctionWords.informal, .informal),
    (FunctionWords.stateCodes, .stateCode), (FunctionWords.hyphenSurnames, .hyphenSurname),
    (FunctionWords.arabicArticles, .arabicArticle), (FunctionWords.generations, .generation),
    (FunctionWords.monthsBeforeNames, .weakMonthName), (FunctionWords.calendarNames, .monthThatIsName),
    (FunctionWords.hyphenTails, .nameTail), (FunctionWords.links, .link),
    (HeadWords.organizationBeginnings, .organizationBeginning), (HeadWords.shipPrefixes, .shipPrefix),
    (HeadWords.eventBeginnings, .eventBeginning), (CueWords.business, .business),
    (CueWords.productNouns, .productNoun), (HeadWords.smallFacilities, .smallFacility),
    (HeadWords.vehicles, .vehicle), (CueWords.peopleNouns, .peopleNoun),
    (CueWords.executives, .executive), (SportWords.teamSports, .teamSport),
    (SportWords.personSports, .personSport), (CueWords.verbs, .verb),
    (HeadWords.companySuffixes, .companySuffix),
  ]

  static let knownLists: [(String, KnownWord)] = [
    (SportWords.looseSport, .looseSport), (SportWords.meetings, .meeting), (CueWords.marketVerbs, .slipped),
    (CueWords.afterHyphen, .led),
    (CueWords.beforeHyphen, .franco), (CueWords.personal, .personal), (CueWords.causes, .cause),
    (CueWords.materials, .material),
  ]

  static let knownWords: [(String, KnownWord)] = [
    ("the", .the), ("a", .a), ("an", .a), ("of", .of), ("for", .for), ("on", .on), ("in", .in),
    ("near", .near),
    ("at", .at), ("from", .from), ("to", .to), ("by", .by), ("with", .with), ("and", .and), ("or", .or),
    ("against", .against), ("joined", .joined), ("between", .between), ("through", .through), ("into", .into),
    ("around", .around), ("towards", .towards), ("over", .over), ("toward", .towards), ("who", .who),
    ("whose", .who),
    ("un", .un), ("il", .un), ("moon", .un), ("is", .is),
    ("was", .was), ("had", .was), ("has", .was), ("also", .was), ("did", .was), ("would", .would),
    ("could", .would), ("will", .would),
    ("elect", .elect), ("house", .house), ("i", .i), ("t", .t), ("v", .v), ("vs", .v), ("versus", .v),
    ("s", .s),
    ("new", .new), ("first", .first), ("second", .first), ("old", .first), ("said", .said), ("says", .said),
    ("asked", .said), ("replied", .said), ("told", .said), ("assembly", .chamber), ("commons", .chamber),
    ("delegates", .chamber), ("deputies", .chamber), ("lords", .chamber), ("representatives", .chamber),
    ("sri", .sri), ("america", .america), ("one", .numeral), ("two", .numeral), ("three", .numeral),
    ("four", .numeral),
    ("five", .numeral), ("co", .partners), ("company", .partners), ("sons", .partners),
    ("partners", .partners), ("associates", .partners), ("reported", .reported), ("reports", .reported),
    ("quoted", .reported), ("al", .al),
    ("born", .born), ("jan", .jan),
    ("beat", .against),
    ("defeated", .against),
    ("signed", .joined), ("out", .out), ("press", .press), ("newspapers", .press),
    ("it", .it), ("that", .that), ("mp", .deputy), ("mps", .deputy), ("msp", .deputy),
    ("constituency", .deputy),
    ("news", .news), ("bound", .bound), ("such", .such), ("index", .index), ("average", .index),
    ("newspaper", .newspaper),
    ("daily", .newspaper),
    ("weekly", .newspaper),
    ("magazine", .newspaper),
    ("radio", .newspaper), ("television", .newspaper),
    ("digest", .digest), ("my", .you), ("me", .you), ("you", .you), ("your", .you), ("i'm", .you),
    ("i've", .you), ("we", .you),
  ]
}

/// Reads the words of a long constant one after the other.
private struct ListReader {
  private var offset = 0

  /// Where the next word lies.
  mutating func next(in text: Span<UInt8>) -> Range<Int>? {
    while offset < text.count, text[offset] == 0x20 || text[offset] == 0x0A { offset &+= 1 }
    guard offset < text.count else { return nil }
    let start = offset
    while offset < text.count, text[offset] != 0x20, text[offset] != 0x0A { offset &+= 1 }
    return start..<offset
  }

  mutating func nextNumber(in text: Span<UInt8>) -> Int {
    var value = 0
    for i in next(in: text) ?? 0..<0 { value = value * 10 + Int(text[i]) - 0x30 }
    return value
  }

  /// Calls `body` with every word of a list.
  static func forEach(in list: StaticString, _ body: (Span<UInt8>) -> Void) {
    list.withUTF8Buffer { buffer in
      let text = buffer.span
      var reader = ListReader()
      while let word = reader.next(in: text) { body(text.extracting(word)) }
    }
  }
}
