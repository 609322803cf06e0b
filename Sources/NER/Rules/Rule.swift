/// A rule of the recognizer: one reason to take words for a name, or not to.
public enum Rule: UInt8, Sendable, CaseIterable {
  /// A name of the gazetteer.
  case gazetteer
  /// Capitalized words beside each other are one name; particles ("de", "van") may stand between.
  case runs
  /// The first word of a sentence is a name only if the text or the language writes it with a capital elsewhere.
  case sentenceStart
  /// Title case and capitals say nothing in a headline.
  case headlines
  /// Known names inside a run, leading nationalities and trailing persons are cut apart.
  case splits
  /// "University of X", "Ministry of X and Y" are one name.
  case ofNames
  /// "Defense Secretary X": a person, and no part of the name.
  case titles
  /// The last word tells the kind: "X Ministry", "X Airport", "X Cup".
  case heads
  /// A known first name, an initial, a surname.
  case firstNames
  /// "in X", "the city of X", "X-based".
  case placeCues
  /// "X said", "X, 34,", "striker X".
  case personCues
  /// "the company X", "X shares", "chairman of X".
  case organizationCues
  /// "the ferry X", "X missiles", "the X index", "operation X".
  case productCues
  /// A title in quotation marks.
  case quotedWorks
  /// Word endings: "-ville", "-ov", "-ians".
  case wordEndings
  /// The shape of a word: capitals, digits, capitals inside.
  case wordShape
  /// One unknown word, typed by the word before or after it.
  case singleWords
  /// What an unknown name most likely is.
  case defaults
  /// Clubs and cities, tables of results.
  case sports
  /// Players in cricket scorecards: "Zahoor Elahi c Parore b Cairns 38".
  case scorecards
  /// Teams and scorers in summaries: "Basel 2 ( Nyarko 3 ) Servette 0".
  case summaries
  /// "X, Y and Z" are of one type.
  case coordination
  /// A name means the same thing all through a report, and what another name of an entity tells holds for all.
  case oneSense
  /// A surname or short form stands for the full name before it.
  case backReference
  /// "Commodity Futures Trading Commission (CFTC)".
  case acronyms
  /// "1984 Summer Olympics", "82nd Airborne Division", "Route 30".
  case numbers
  /// Handles, links, lower-case names and shouting in short messages.
  case informal
  /// "BRUSSELS, Oct 23 (Reuters) -".
  case datelines
  /// The papers of a round-up of newspapers.
  case digests
  /// A report introduces persons by their full name: one unknown word is seldom a person.
  case introductions
  /// Text that is not English.
  case foreignText
  /// Weak evidence is no mention.
  case abstention

  /// The rule's name in results, such as `back-reference`.
  public var name: String {
    switch self {
    case .gazetteer: "gazetteer"
    case .runs: "runs"
    case .sentenceStart: "sentence-start"
    case .headlines: "headlines"
    case .splits: "splits"
    case .ofNames: "of-names"
    case .titles: "titles"
    case .heads: "heads"
    case .firstNames: "first-names"
    case .placeCues: "place-cues"
    case .personCues: "person-cues"
    case .organizationCues: "organization-cues"
    case .productCues: "product-cues"
    case .quotedWorks: "quoted-works"
    case .wordEndings: "word-endings"
    case .wordShape: "word-shape"
    case .singleWords: "single-words"
    case .defaults: "defaults"
    case .sports: "sports"
    case .scorecards: "scorecards"
    case .summaries: "summaries"
    case .coordination: "coordination"
    case .oneSense: "one-sense"
    case .backReference: "back-reference"
    case .acronyms: "acronyms"
    case .numbers: "numbers"
    case .informal: "informal"
    case .datelines: "datelines"
    case .digests: "digests"
    case .introductions: "introductions"
    case .foreignText: "foreign-text"
    case .abstention: "abstention"
    }
  }
}

/// The rules that are in force.
public struct RuleSet: OptionSet, Sendable {
  public var rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of one rule.
  public init(_ rule: Rule) { rawValue = 1 << UInt64(rule.rawValue) }

  /// Every rule.
  public static let all = RuleSet(rawValue: (1 << UInt64(Rule.allCases.count)) - 1)

  /// Nothing but names of the gazetteer, the longest first.
  public static let gazetteerOnly = RuleSet(.gazetteer)

  /// This set without `rule`.
  public func without(_ rule: Rule) -> RuleSet { subtracting(RuleSet(rule)) }

  @inline(__always) func has(_ rule: Rule) -> Bool { rawValue >> UInt64(rule.rawValue) & 1 != 0 }
}
