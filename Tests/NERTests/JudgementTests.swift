import NER
import Testing
import Tokenize

/// One name, several things: what a careful reader decides from the words around it, and what no reader takes for a
/// name.
@Suite struct JudgementTests {
  static let ambiguous = [
    // Washington: the government, the city, the state, the person.
    "[Washington|place] said it would wait for [Moscow|place] to answer.",
    "He flew to [Washington|place] on Monday.",
    "The apples come from [Washington State|place] in autumn.",
    "The film stars [Denzel Washington|person]. [Washington|person] plays a pilot.",
    "[George Washington|person] crossed the river.",
    // Georgia: the country, the state, the person.
    "Talks were held in [Tbilisi|place], [Georgia|place].",
    "A storm hit [Atlanta|place], [Georgia|place].",
    "A show of [Georgia O'Keeffe|person] opened. [O'Keeffe|person] painted flowers.",
    // Korea: two countries, one peninsula, a people.
    "[North Korea|place] and [South Korea|place] share the [Korean|group] language.",
    "The war in [Korea|place] ended.",
    // Ordinary words.
    "It was a nice day in [Nice|place], and the reading in [Reading|place] went well.",
    "In May the prime minister met [Theresa May|person].",
    "He ate turkey in [Turkey|place] with a mobile phone from [Mobile|place], [Alabama|place].",
    // A place inside an organization's name stays inside.
    "The [University of Chicago|organization] and the [Bank of England|organization] agreed.",
    "The [Berlin Philharmonic|organization] played.",
    // Names that end in 's, names that begin small.
    "[Moody's|organization] cut it. Shares of [McDonald's|organization] fell, and [France|place]'s, too.",
    "He said [al-Qaeda|organization] had fled. [Al-Qaeda|organization] said nothing.",
  ]

  @Test(arguments: ambiguous) func theWordsAroundDecide(_ sentence: String) {
    let marked = Marked(sentence)
    #expect(found(marked.text) == marked.names)
  }

  /// A city is its club only where the text is about sport, and never where the words around ask for a place.
  static let clubsAndCities = [
    "The green cranes of [Calder Lines|organization] have stood over the docks of [Liverpool|place] since 1971.",
    "[Norvik Shipping|organization] is buying [Calder Lines|organization] of [Liverpool|place] for 412 million pounds.",
    "The bank manager's loan for [Liverpool|place] was signed.",
    "The mayor of [Liverpool|place] said the port of [Aberdeen|place] had closed.",
    "In [Liverpool|place], the striker scored twice against [Blackburn|organization] in the league.",
    "[Arsenal|organization] drew with [Liverpool|organization] after a late goal by the striker.",
    "The league leaders [Liverpool|organization] lost to [Everton|organization].",
    "He scored in the 3-1 defeat to [Parma|organization] last season.",
    "[Bolton|organization] 1-2 [Liverpool|organization]",
  ]

  @Test(arguments: clubsAndCities) func aCityIsAClubOnlyInSport(_ sentence: String) {
    let marked = Marked(sentence)
    #expect(found(marked.text) == marked.names)
  }

  static let headlines = [
    "Council Approves New Budget After Long Debate Over School Meals",
    "COUNCIL APPROVES NEW BUDGET AFTER LONG DEBATE OVER SCHOOL MEALS",
    "Ten Easy Ways To Save Money On Your Heating This Winter",
    "HEAVY RAIN AND STRONG WINDS EXPECTED OVER THE WEEKEND",
  ]

  @Test(arguments: headlines) func aHeadlineWithoutNamesHasNone(_ headline: String) {
    #expect(found(headline) == [])
  }

  static let headlinesWithNames = [
    "Council Approves New Bridge In [Hamburg|place] After Long Debate Over Money",
    "COUNCIL APPROVES NEW BRIDGE IN [HAMBURG|place] AFTER LONG DEBATE OVER MONEY",
  ]

  @Test(arguments: headlinesWithNames) func aHeadlineKeepsItsNames(_ headline: String) {
    let marked = Marked(headline)
    #expect(found(marked.text) == marked.names)
  }

  @Test func anAcronymLearnedFromTheReportCarriesTheFullName() {
    let text =
      "The Blimp Grain Trading Commission (BGTC) sued. Later the BGTC was silent, and BGTC lawyers left."
    let found = mentions(text)
    #expect(
      found.map { part(of: text, $0.range) } == ["Blimp Grain Trading Commission", "BGTC", "BGTC", "BGTC"])
    #expect(found.allSatisfy { $0.type == .organization && $0.name == "Blimp Grain Trading Commission" })
  }

  @Test func aStormIsCalledByItsName() {
    let text = "Hurricane Jeanne hit the coast. Jeanne was slow, said Jeanne's victims."
    #expect(mentions(text).map(\.type) == [.event, .event, .event])
  }

  @Test func everyMentionSaysWhyAndHowSurely() {
    let rules = Set(Rule.allCases.map(\.name))
    for sentence in Self.ambiguous + Self.headlinesWithNames {
      let text = Marked(sentence).text
      let explanations = EntityRecognizer().explain(text)
      for mention in mentions(text) {
        #expect(rules.contains(mention.rule))
        #expect(mention.confidence >= 0.5 && mention.confidence < 1)
        #expect(!mention.name.isEmpty)
        // The rule that found the mention is among the reasons that `explain` gives for the same words.
        let explanation = explanations.first { $0.range == mention.range && $0.type == mention.type }
        #expect(explanation?.contributions.contains { $0.rule.name == mention.rule && $0.amount > 0 } == true)
      }
    }
  }
}
