/// The frequent words of English news, most frequent first in each list, written for this generator.
enum WordLists {
  static let determiners = [
    "the", "the", "the", "the", "the", "a", "a", "its", "their", "this", "his", "her", "some", "any", "that",
    "no", "our",
  ]
  static let prepositions = [
    "of", "in", "of", "to", "for", "in", "on", "with", "at", "by", "from", "as", "after", "about", "over",
    "between", "against", "under", "during", "before", "into", "through", "without", "since", "near", "among",
    "despite", "towards", "across",
  ]
  static let connectives = [
    "and", "and", "but", "while", "because", "as", "which", "who", "when", "after", "although", "where", "if",
    "before", "so", "until", "since", "though",
  ]
  static let auxiliaries = [
    "has", "had", "have", "will", "would", "could", "may", "should", "can", "did not", "must", "might",
    "cannot",
  ]
  static let copulas = [
    "is", "was", "are", "were", "has been", "will be", "would be", "had been", "is not", "was not",
  ]
  static let pronouns = ["he", "they", "it", "she", "it", "we", "who", "I", "there", "you"]
  static let contractions = [
    "it's", "don't", "we're", "that's", "won't", "can't", "they're", "isn't", "didn't", "there's", "I'm",
    "couldn't",
  ]
  static let adverbs = [
    "also", "more", "not", "up", "now", "only", "last week", "however", "still", "even", "already", "later",
    "earlier", "again", "at least", "so far", "nearly", "together", "recently", "sharply", "further", "once",
    "instead", "likely", "meanwhile", "shortly", "slightly", "quickly", "in all", "publicly",
  ]
  static let sayings = [
    "said", "said", "said", "said", "told reporters", "added", "says", "wrote", "warned", "argued",
    "announced", "insisted", "explained", "admitted",
  ]
  static let titles = [
    "President", "Mr.", "Dr.", "Minister", "Prime Minister", "Sen.", "Mayor", "Gov.", "Gen.",
    "chief executive", "spokeswoman", "spokesman", "professor", "judge", "coach",
  ]
  static let abbreviations = [
    "a.m.", "p.m.", "e.g.", "No. 10", "approx.", "vs.", "St. Mary's", "Inc.", "Ltd.", "U.S.", "etc.",
  ]
  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  static let monthsShort = [
    "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
  ]

  static let nouns = words(
    """
    year people government company percent state market police country time day week group president minister trade bank
    report official month court man party price election home case world plan number law city share deal leader war work
    team game health worker family attack school talk service member system power area woman rate industry child right oil
    policy force security business problem tax job decision hospital budget issue student energy vote support meeting water
    investor match agency farmer road stock hour fire union campaign season project house report test authority station
    coalition doctor damage soldier victim interest charge border statement street driver demand factory expert growth
    bill union debt ship port village analyst storm cost flight reform airport bridge study protest crisis measure lawyer
    region product player coach proposal neighbour investigation resident pressure crew train target effort fund loss
    summer winter river shop weapon missile drone sale customer office inquiry parliament treaty sanction refugee
    ceasefire mayor prison judge verdict trial strike wage contract mine harvest wheat gas pipeline reactor satellite
    rocket vaccine virus patient nurse clinic museum festival film song prize novel stadium goal penalty striker final
    league transfer injury championship record medal race rival debate poll candidate ballot constituency majority
    """)
  static let verbs = words(
    """
    report call expect ask agree help start need plan rise show use work vote order visit open close offer remain want try
    warn reach raise accept reject demand support attack announce increase reduce join launch deny claim discuss return
    approve miss fail suspend cancel promise sign build block cross damage destroy rescue search arrest charge release
    train test delay extend end cut follow lead replace appoint resign protest strike negotiate settle pay import export
    publish criticise welcome praise question defend monitor measure inspect repair collapse burn flood evacuate injure
    """)
  static let adjectives = words(
    """
    new last first other many former public national local political high foreign old big military major international
    recent economic young key large early free strong small possible financial low senior central northern southern
    western eastern whole private common legal serious global rural urban annual joint illegal nuclear heavy narrow empty
    angry quiet temporary daily official main poor open final broad steep rare cold dry fierce modest costly sudden
    """)

  /// What the words of the long tail are made of: light syllables, and endings that look, and stem, like English.
  static let syllables = words(
    """
    al an ar ba be bo ca cer co con da de den di do el en er fa fer fi for ga gen gi go ha har he hin in ka ken la le lin
    lo mar me mi mon na ne no or pa per pi po ra re ri ro sa sel sh si so sta ta ter ti to tur va ven vi wa win
    """)
  static let nounEndings = [
    "", "", "", "", "", "", "", "tion", "ment", "er", "ness", "ity", "ist", "ship", "ing", "ance",
  ]
  static let adjectiveEndings = ["", "", "", "al", "ous", "ive", "able", "ic", "ful", "less"]

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
