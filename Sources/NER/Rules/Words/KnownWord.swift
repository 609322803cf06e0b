/// Words that a rule asks for by name.
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
  case elect, i, it, that, america
  /// "v", "vs", "versus".
  case v
  case new
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

  /// The words of each case; where a word stands twice, the last one counts.
  static let words: [(KnownWord, String)] = [
    (.the, "the"), (.a, "a an"), (.of, "of"), (.for, "for"), (.on, "on"), (.in, "in"), (.near, "near"),
    (.at, "at"), (.from, "from"), (.to, "to"), (.by, "by"), (.with, "with"), (.and, "and"), (.or, "or"),
    (.against, "against beat defeated"), (.joined, "joined signed"), (.between, "between"),
    (.through, "through"), (.into, "into"), (.around, "around"), (.towards, "towards toward"),
    (.over, "over"), (.who, "who whose"), (.un, "un il moon"), (.is, "is"), (.was, "was had has also did"),
    (.would, "would could will"), (.elect, "elect"), (.i, "i"),
    (.v, "v vs versus"), (.new, "new"), (.first, "first second old"),
    (.said, "said says asked replied told"),
    (.chamber, "assembly commons delegates deputies lords representatives"), (.sri, "sri"),
    (.america, "america"), (.numeral, "one two three four five"),
    (.partners, "co company sons partners associates"), (.reported, "reported reports quoted"),
    (.al, "al"), (.born, "born"), (.jan, "jan"), (.out, "out"), (.press, "press newspapers"), (.it, "it"),
    (.that, "that"), (.deputy, "mp mps msp constituency"), (.news, "news"), (.bound, "bound"),
    (.such, "such"), (.index, "index average"),
    (.newspaper, "newspaper daily weekly magazine radio television"), (.digest, "digest"),
    (.you, "my me you your i'm i've we"),
    (.looseSport, SportWords.looseSport),
    (.meeting, SportWords.meetings),
    (.slipped, CueWords.marketVerbs),
    (.led, CueWords.afterHyphen),
    (.franco, CueWords.beforeHyphen),
    (.personal, CueWords.personal),
    (.cause, CueWords.causes),
    (.material, CueWords.materials),
  ]
}
