import NER
import Testing
import Tokenize

/// A sentence with its names marked: `[U.S.|place] Defense Secretary [Lloyd Austin|person]`.
struct Marked: Sendable, CustomTestStringConvertible {
  var text = ""
  var names: [String] = []
  var testDescription: String { text }

  init(_ marked: String) {
    var rest = marked[...]
    while let open = rest.firstIndex(of: "["), let bar = rest[open...].firstIndex(of: "|"),
      let close = rest[bar...].firstIndex(of: "]")
    {
      text += rest[..<open]
      let name = rest[rest.index(after: open)..<bar]
      names.append("\(name)@\(text.utf8.count) \(rest[rest.index(after: bar)..<close])")
      text += name
      rest = rest[rest.index(after: close)...]
    }
    text += rest
  }
}

/// The mentions of a text in the form of ``Marked/names``.
func found(_ text: String, _ rules: RuleSet = .all) -> [String] {
  mentions(text, rules).map { "\(part(of: text, $0.range))@\($0.range.lowerBound) \($0.type.rawValue)" }
}

func mentions(_ text: String, _ rules: RuleSet = .all, gazetteer: Gazetteer = .builtIn) -> [Mention] {
  let bytes = Array(text.utf8)
  var vocabulary = Vocabulary()
  var tokens = TokenizedText()
  Tokenizer().tokenize(bytes.span, into: &tokens, vocabulary: &vocabulary)
  return EntityRecognizer(gazetteer: gazetteer, rules: rules)
    .mentions(in: tokens, text: bytes.span, vocabulary: vocabulary)
}

func part(of text: String, _ range: Range<Int>) -> String {
  String(decoding: Array(text.utf8)[range], as: UTF8.self)
}

@Suite struct RuleTests {
  static let sentences: [(Rule, Marked)] = [
    (.gazetteer, Marked("Nobody there admires [Hamburg|place].")),
    (.runs, Marked("The report by [Ludwig van Beethoven|person] was read.")),
    (.sentenceStart, Marked("Wages rose. Fighting [Blimpov|person] was hard.")),
    (.headlines, Marked("Troops Leave [Ukraine|place] After Long Talks With Rebels Over New Border")),
    (.splits, Marked("Talks with [Russian|group] President [Vladimir Putin|person] went on.")),
    (.ofNames, Marked("She studied at the [University of Nowhereshire|organization] for years.")),
    (.titles, Marked("[U.S.|place] Defense Secretary [Zork Blimp|person] confirmed it.")),
    (.heads, Marked("It was decided by the [Blimp Grain Ministry|organization] last week.")),
    (.firstNames, Marked("It was hard for [Maria Miles|person] there.")),
    (.placeCues, Marked("Three men were killed near [Blimper|place] on Friday.")),
    (.personCues, Marked("The novelist [Ipswich|person] was ill.")),
    (.organizationCues, Marked("Analysts expect the retailer [Blimpmart|organization] to close.")),
    (.quotedWorks, Marked("He wrote \"[The Glass Mountain|work]\" in prison.")),
    (.sports, Marked("[Leicester|organization] 1 [Blackburn|organization] 1")),
    (.scorecards, Marked("[Zahoor Blimp|person] c [Parore|person] b [Cairns|person] 38")),
    (
      .summaries,
      Marked("[Basel|organization] 2 ( [Moldovan|person] 3 , [Zorkov|person] 88 ) [Lugano|organization] 0")
    ),
    (
      .digests,
      Marked(
        "PRESS DIGEST - [Malaysia|place] - Nov 28 .\nThese are the leading stories in the press .\n"
          + "[SABAH|organization]\n- The harbour of the town is full .")
    ),
    (.coordination, Marked("Trade with [France|place], [Italy|place] and [Zorkia|place] fell.")),
    (
      .backReference,
      Marked("[Lloyd Austin|person] spoke first. Later [Austin|person] left, and [Austin|person] was silent.")
    ),
    (
      .acronyms,
      Marked(
        "A suit was filed in court by the [Blimp Grain Festival|event] ([BGF|event]) on Friday. "
          + "Lawyers of the [BGF|event] were absent.")
    ),
    (.numbers, Marked("They won at the [1984 Summer Olympics|event] in [Sarajevo|place].")),
    (
      .datelines,
      Marked(
        "ZORKABAD, March 3 ([Blimp|organization]) - Prices rose sharply.".replacing(
          "ZORKABAD", with: "[ZORKABAD|place]"))
    ),
    (.productCues, Marked("The crew of the ferry [Blimp Zork|product] swam to the shore.")),
    (.wordEndings, Marked("Officials praised [Blimpneft|organization] there.")),
    (.wordShape, Marked("The deal with [ZRK|organization] was signed.")),
    (.singleWords, Marked("They moved on to [Blimper|place] with care.")),
    (.defaults, Marked("The friends of [Zork Blimp|person] were there.")),
    (.abstention, Marked("They saw Blimper, too.")),
    (
      .oneSense,
      Marked(
        "The retailer [Blimpmart|organization] closed. It was known that [Blimpmart|organization] would.")
    ),
    (
      .introductions,
      Marked(String(repeating: "It rained and nobody knew why. ", count: 20) + "He sees Blimper now.")
    ),
    (
      .foreignText,
      Marked(
        "am morgen kamen viele alte frauen aus dem haus und gingen mit ihren kindern durch den garten zu der "
          + "alten kirche wo sie lange auf den Blimper warteten denn es war noch sehr kalt und niemand sprach."
      )
    ),
    (.informal, Marked("RT @FoxNews: lol i love [london|place] !!")),
  ]

  @Test(arguments: sentences) func aSentenceHasTheseNames(_ rule: Rule, _ marked: Marked) {
    #expect(found(marked.text) == marked.names)
  }

  /// Names that are also words, endings that join with a hyphen or an apostrophe, names inside names.
  static let readings = [
    "It was a nice day in [Nice|place].",
    "He was reading all day in [Reading|place].",
    "A mobile phone was found in [Mobile|place], [Alabama|place].",
    "Cold turkey is eaten in [Turkey|place], too.",
    "In May [Theresa May|person] may leave.",
    "The [U.S.|place]-led mission of a [Seoul|place]-based charity ended.",
    "[Antonio Guterres|person] spoke. The crowd liked [Guterres|person]’s words and [Guterres|person]' tone.",
    "[Washington|place] said it would wait.",
    "[George Washington|person] was a general.",
    "They met at the [University of California|organization] on Monday.",
    "The [Bank of England|organization] and the [Bank of Japan|organization] agreed.",
    "He let us know that the [US|place] would not.",
    "[Vietnamese|group] and [French|group] officials met the [Germans|group].",
    "[North Korea|place] and [South Korea|place] talked; the [Korean|group] talks failed.",
    "The [Al-Ikhlas mosque|facility] was full.",
    "The [Tiruppur Exporters' Association|organization] met.",
    "Visitors came from [South Sudan|place], [Chad|place] and [Niger|place].",
  ]

  /// Lines of sports reports: headings, tables, lineups; cities that are clubs and cities that are not.
  static let sportLines = [
    "TENNIS - [BLIMPOVA|person] BEATS [ZORKOVA|person] IN [ROME|place] .",
    "[NBA|organization] BASKETBALL - [BULLS|organization] BEAT [MAVERICKS|organization] .",
    "W L T PF PA",
    "In [Siena|place] : [Zorkafredda|organization] ( [Italy|place] ) 90 [Kalev|organization] ( [Estonia|place] ) 85",
    "1. [Erik Zabel|person] ( [Germany|place] ) 5 hours 25 minutes",
    "[Cleveland|organization] 3 [DETROIT|organization] 2",
    "SOCCER - RESULTS OF FIRST DIVISION MATCHES .\nThey drew 1-1 at [Tenerife|organization] on Sunday .",
    "SOCCER - RESULTS OF FIRST DIVISION MATCHES .\nThey met in [Tenerife|place] on Sunday .",
    "CRICKET - SCORES IN FIRST CLASS MATCHES .\n[Tasmania|organization] 211 ( [D. Hills|person] 66 , [J. Cox|person] 51 )",
    "CYCLING - RESULT OF THE STAGE .\n1. [Gianni Blimp|person] ( [Italy|place] ) [Zorkteam|organization] 5 hours",
    "SOCCER - LEADING SCORERS .\n8 - [Abel Balbo|person] ( [Roma|organization] ) , [Gabriel Batistuta|person] ( [Fiorentina|organization] )",
    "SOCCER - CUP RESULTS .\nThe defender [Rudi Smidts|person] of [Antwerp|organization] scored .",
    "The dealer [Rudi Smidts|person] of [Antwerp|place] was ill .",
    "SOCCER - CUP RESULTS .\nThe [Zorkarra Wombaters|organization] won .",
    "SKIING - [GIRARDELLI|person] LEADS [WORLD CUP|event] RACE .",
    "ICE HOCKEY - RESULTS .",
    "CRICKET - SCOREBOARD OF THE MATCH .",
    "ICE HOCKEY - RESULTS .\nOn Monday , [Mats Zundinen|person] scored as the club lost 3-2 to [Buffalo|organization] .",
    "[S. Tendulkar|person] lbw b [de Villiers|person] 26",
    "ICE HOCKEY - [OILERS|organization] BLANK [SHARKS|organization] .",
    "BASKETBALL - RESULTS .\n[Bnei Herzliya|organization] 90 [Hapoel Zefat|organization] 99 ( 48-51 )",
    "BADMINTON - RESULTS .\n[Chen Gang|person] ( [China|place] ) beat [Park Sung-woo|person] ( [South Korea|place] ) 15-7",
    "CRICKET - SCORES IN FIRST CLASS MATCHES .\nAt [Chesterfield|place] : [Worcestershire|organization] 238 and 303-6",
    "Bowling : [Streak|person] 18-4-50-1 , [Olonga|person] 11-1-47-1",
    "[Basel|organization] 1 ( [Moldovan|person] 55 ) [St Gallen|organization] 0 .",
    "CRICKET - SCORES .\nAt [Hobart|place] : [Tasmania|organization] 481 ( [Jamie Cox|person] 138 , [Dene Hills|person] 11 )",
    "BASKETBALL - SCHEDULE .\n[ORLANDO|organization] AT [BOSTON|place]",
    "SOCCER - RESULTS .\nChampions [Auxerre|organization] drew with [Nancy|organization] on Saturday .",
    "SOCCER - RESULTS .\n[Akwo|person] of [Benfica|organization] headed the winner .",
    "MOTORCYCLING - RESULTS .\nHe won the [City of Imola Grand Prix|event] on Sunday .",
    "BADMINTON - RESULTS .\nMen 's singles : [Luo Yigang|person] ( [China|place] ) won .",
    "SOCCER - RESULTS .\nThe [Los Angeles Galaxy|organization] won . Later the [Galaxy|organization] lost to a team .",
    "CRICKET - SCORES .\nIt was said that [Dene Hills|person] was out for two .",
    "[NBA|organization] BASKETBALL - [ROCKETS|organization] OUTLAST [BULLETS|organization] .",
    "TENNIS - RESULTS .\nHe won the [U.S. Men 's Clay Court Championships|event] again .",
    "ALPINE SKIING - [SYKORA|person] WINS [WORLD CUP|event] SLALOM .",
    "It cost 1 pound ( in [Zorkburg|place] ) .",
    "TENNIS - RESULTS .\nHe won the [Zorkburg Challenger|event] last week .",
    "RUGBY - TEAMS .\nOn the wing : [Kyran Bracken|person] ( [Saracens|organization] ) .",
    "The first was [Kyran Zorkov|person] ( [Denmark|place] ) .",
    "SOCCER - SUMMARIES OF THE MATCHES .\nScorers : [Zvezda|organization] - [Dejan Tomasevic|person] 21",
  ]

  @Test(arguments: sportLines) func linesOfSportsReportsHaveTheseNames(_ line: String) {
    let marked = Marked(line)
    #expect(found(marked.text) == marked.names)
  }

  @Test func everyRuleHasASentence() {
    let shown = Set(Self.sentences.map(\.0))
    #expect(Rule.allCases.filter { !shown.contains($0) } == [])
  }

  @Test(arguments: readings) func carefulReadersFindTheseNames(_ sentence: String) {
    let marked = Marked(sentence)
    #expect(found(marked.text) == marked.names)
  }

  @Test(arguments: sentences) func withoutTheRuleTheSentenceReadsOtherwise(_ rule: Rule, _ marked: Marked) {
    #expect(found(marked.text, RuleSet.all.without(rule)) != marked.names)
  }
}
