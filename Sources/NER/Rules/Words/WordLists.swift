/// The word lists of `Words/`, one bit each.
struct WordLists: OptionSet {
  var rawValue: UInt64

  private static func bit(_ index: UInt64) -> WordLists { WordLists(rawValue: 1 << index) }

  static let title = bit(0)
  static let role = bit(1)
  static let personNoun = bit(2)
  static let royal = bit(3)
  static let titleInName = bit(4)
  static let speech = bit(5)
  static let strongOrganization = bit(6)
  static let organizationHead = bit(7)
  static let facilityHead = bit(8)
  static let placeHead = bit(9)
  static let eventHead = bit(10)
  static let ofHead = bit(11)
  static let eventOf = bit(12)
  static let placeBeginning = bit(13)
  static let strongPlaceBeginning = bit(14)
  static let numbered = bit(15)
  static let unit = bit(16)
  static let ministry = bit(17)
  static let afterAnd = bit(18)
  static let organizationNoun = bit(19)
  static let workNoun = bit(20)
  static let placeNoun = bit(21)
  static let placeOf = bit(22)
  static let placeBefore = bit(23)
  static let placeApposed = bit(24)
  static let holding = bit(25)
  static let office = bit(26)
  static let teamNoun = bit(27)
  static let based = bit(28)
  static let sport = bit(29)
  static let position = bit(30)
  static let result = bit(31)
  static let table = bit(32)
  static let clubPrefix = bit(33)
  static let function = bit(34)
  static let beforeName = bit(35)
  static let notName = bit(36)
  static let month = bit(37)
  static let day = bit(38)
  static let particle = bit(39)
  static let inTitle = bit(40)
  static let abbreviation = bit(41)
  static let informal = bit(42)
  static let stateCode = bit(43)
  static let hyphenSurname = bit(44)
  static let arabicArticle = bit(45)
  static let generation = bit(46)
  static let weakMonthName = bit(47)
  static let monthThatIsName = bit(48)
  static let nameTail = bit(49)
  static let link = bit(50)
  static let organizationBeginning = bit(51)
  static let shipPrefix = bit(52)
  static let eventBeginning = bit(53)
  static let business = bit(54)
  static let productNoun = bit(55)
  static let smallFacility = bit(56)
  static let vehicle = bit(57)
  static let peopleNoun = bit(58)
  static let executive = bit(59)
  static let teamSport = bit(60)
  static let personSport = bit(61)
  static let verb = bit(62)
  static let companySuffix = bit(63)

  /// Months and days.
  static let calendar: WordLists = [.month, .day]
  /// Heads of every kind.
  static let anyHead: WordLists = [.organizationHead, .facilityHead, .placeHead, .eventHead]

  /// The words of each list.
  static let words: [(WordLists, String)] = [
    (.title, TitleWords.titles), (.role, TitleWords.roles), (.personNoun, TitleWords.personNouns),
    (.royal, TitleWords.royal), (.titleInName, TitleWords.titlesInNames), (.speech, TitleWords.speech),
    (.strongOrganization, HeadWords.strongOrganizations), (.organizationHead, HeadWords.organizations),
    (.facilityHead, HeadWords.facilities), (.placeHead, HeadWords.places), (.eventHead, HeadWords.events),
    (.ofHead, HeadWords.ofHeads), (.eventOf, HeadWords.eventsOf),
    (.placeBeginning, HeadWords.placeBeginnings), (.strongPlaceBeginning, HeadWords.strongPlaceBeginnings),
    (.numbered, HeadWords.numbered), (.unit, HeadWords.units), (.ministry, HeadWords.ministries),
    (.afterAnd, HeadWords.afterAnd), (.organizationNoun, CueWords.organizationNouns),
    (.workNoun, CueWords.workNouns), (.placeNoun, CueWords.placeNouns), (.placeOf, CueWords.placesOf),
    (.placeBefore, CueWords.placesBefore), (.placeApposed, CueWords.placesApposed),
    (.holding, CueWords.holdings), (.office, CueWords.offices), (.teamNoun, CueWords.teamNouns),
    (.based, CueWords.based), (.sport, SportWords.sport), (.position, SportWords.positions),
    (.result, SportWords.results), (.table, SportWords.table), (.clubPrefix, SportWords.clubPrefixes),
    (.function, FunctionWords.function), (.beforeName, FunctionWords.beforeNames),
    (.notName, FunctionWords.notNames), (.month, FunctionWords.months), (.day, FunctionWords.days),
    (.particle, FunctionWords.particles), (.inTitle, FunctionWords.inTitles),
    (.abbreviation, FunctionWords.abbreviations), (.informal, FunctionWords.informal),
    (.stateCode, FunctionWords.stateCodes), (.hyphenSurname, FunctionWords.hyphenSurnames),
    (.arabicArticle, FunctionWords.arabicArticles), (.generation, FunctionWords.generations),
    (.weakMonthName, FunctionWords.monthsBeforeNames), (.monthThatIsName, FunctionWords.calendarNames),
    (.nameTail, FunctionWords.hyphenTails), (.link, FunctionWords.links),
    (.organizationBeginning, HeadWords.organizationBeginnings), (.shipPrefix, HeadWords.shipPrefixes),
    (.eventBeginning, HeadWords.eventBeginnings), (.business, CueWords.business),
    (.productNoun, CueWords.productNouns), (.smallFacility, HeadWords.smallFacilities),
    (.vehicle, HeadWords.vehicles), (.peopleNoun, CueWords.peopleNouns), (.executive, CueWords.executives),
    (.teamSport, SportWords.teamSports), (.personSport, SportWords.personSports), (.verb, CueWords.verbs),
    (.companySuffix, HeadWords.companySuffixes),
  ]
}
