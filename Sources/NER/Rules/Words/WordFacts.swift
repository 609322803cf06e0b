/// What is known about a word whatever the text: the lists it stands in, how it is usually written, whether it is
/// a first name. Looked up once for each distinct word.
struct WordFacts {
  var lists: WordLists = []
  /// A function word that rules ask for by name.
  var known: KnownWord = .none
  /// How often the word stands in lower case, and with a capital inside a sentence, in running text.
  var lower: UInt16 = 0
  var capital: UInt16 = 0
  /// 0 no first name, 1 also an ordinary word, 2 likely, 3 surely.
  var firstName: UInt8 = 0
  /// 0 no surname, 1 rare, 2 common.
  var surname: UInt8 = 0
  /// What the word says about a place after it: "near" 3, "at" 0.8.
  var placeCue: Float = 0

  /// Share of capitals, or nil for a word never seen.
  var ratio: Float? {
    let seen = Float(lower) + Float(capital)
    return seen > 0 ? Float(capital) / seen : nil
  }
}

/// Function words that a rule asks for by name.
enum KnownWord: UInt8 {
  case none, the, a, of, `for`, on, `in`, near, at, from, to, by, with, and, or
  /// "against", "beat", "defeated".
  case against
  /// "club", "manager", "victory": words of sport that are as often said of other things.
  case looseSport
  case joined, between, through, into, around, towards, over
  /// "who", "whose".
  case who
  /// The second half of a Korean given name: "un", "il", "moon".
  case un
  /// What shares do: "rose", "slipped".
  case slipped
  case `is`
  /// "would", "will", "could".
  case would
  /// Auxiliary verbs and "also".
  case was
  /// "said", "told", "asked".
  case said
  /// What papers do: "reported", "quoted".
  case reported
  /// A title only after another one: "Tan Sri".
  case sri
  /// The second half of "U.S.-led": never part of the name before it.
  case led
  /// The first half of "Franco-German".
  case franco
  /// Who sits in a "House of" or a "Chamber of".
  case chamber
  /// "One" in "Sky One".
  case numeral
  /// "Allen and Company", "Dombey and Son".
  case partners
  case elect, house, i, t, it, that, america
  /// "v", "vs", "versus".
  case v
  case s, new
  /// "first", "second", "old".
  case first
  case al, born, jan
  case out, press, digest
  /// "MP": sits "for" a place.
  case deputy
  /// "murder", "wife": before "of" and a person.
  case personal
  /// "defence", "protection": goes on with "of" in the name of a body that is for it.
  case cause
  /// "newspaper", "daily", "radio": after the name of one.
  case newspaper
  /// Before "agency", "magazine".
  case news
  /// "such", before "as".
  case such
  /// "bound", before "for".
  case bound
  /// "copper", "refugee": before "mine", "camp".
  case material
  /// "index", "average".
  case index
  /// "meeting", "challenger", "indoor": what a competition is called where the text is about sport.
  case meeting
  /// "my", "you", "your".
  case you
}

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
}
