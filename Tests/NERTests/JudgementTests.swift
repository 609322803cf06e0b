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
    "[George Washington|person] was a general. He never lived in [Washington|place], said [Washington|person]'s friends.",
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
    // An ordinary word at the beginning of a sentence, with what only follows a place.
    "[Nice|place], [France|place], was quiet. Nice people left it.",
    "[Nice|place] and [Cannes|place] held fairs. Nice and easy does it.",
    "[Reading|place], [Pennsylvania|place], slept. Reading it, they wept.",
    // The government, in a report about a person of that name.
    "[Denzel Washington|person] came. [Washington|place] said it would wait. [Washington|person] said he was happy.",
    // Seats of parliaments.
    "The MP for [Newham North-East|place] [Stephen Timms|person] spoke.",
    "The MP for [Reading East|place] left the room.",
    // Where a person works, and of whom a person comes.
    "Nobody bought, said [Barbara Kettering|person] of [Dillon Reade|organization].",
    "He is a son of [Dillon Reade|person].",
    "[Western|group] diplomats left.",
    "It was reported by [El Watan|organization] newspaper.",
    "Prices fell, said [Malaysia|place]'s [Khazanah|organization], which pays.",
    "[House|organization] Speaker [Newt Gingrich|person] spoke.",
    "Prince [Louis van Blimp|person] spoke. Later [van Blimp|person] left.",
    "The [Rally for Culture and Democracy|organization] met.",
    "[Said Sadi|person], leader of the party, left. Said the leader: no.",
    "They freed [Serge Lefevre|person], first secretary at the embassy.",
    "The body of a [Zorkburg|place] woman was found, [Zorkburg|place] police said.",
    "They met [Park Sung-woo|person] and [Chen Tze-ming|person] on Monday.",
    "[Blimp Corp|organization] and [Zork Corp|organization] plan to merge. The [Zorkacka Banka|organization] helped.",
    "The [Communications Workers of America|organization] met ambassador [Robert Service|person].",
    "Floods came to the provinces of [Zork Giang|place] on Monday.",
    "The [Grain Workers' Union|organization] met.",
    "The [Grain Workers ' Union|organization] met. The workers ' union met.",
    "He told [Zorka|organization] radio that [Burrard Inlet|place] was shut.",
    "The [Socialist Party|organization] ([PS|organization]) won.",
    "The letter ended with a PS.",
    "The FOB price of [Ghana|place]'s cocoa fell at the EGM.",
    "The [Fokker 100|product] was sold by [Fokker|organization].",
    "[EBay|organization] stock fell. Turnover was HK$ 11.2 billion.",
    // Codes of shares, dots that end a sentence after a dot of the name.
    "Shares of [Blimp Automotive Inc.|organization] (BLM.N: Quote, Profile) fell. So did [U.S.|place] bonds.",
    "It works in [Western Canada|place], [Northeast Ohio|place] and the [U.S.|place].. [Western|group] diplomats left.",
    // A member's party and state; a party in a state.
    "Rep. [Joaquin Castro|person] (D-[TX|place]) and [Chris Dodd|person], D-[Conn.|place], met Rep. [Joe Walsh|person] (R-[Ill.|place]).",
    "The [Montana|place] [GOP|organization] hopeful won, and the [GOP|organization] [House|organization] candidate lost.",
    // The company of a country, and from a country.
    "[Sony Corp. of America|organization] met [Krupp AG|organization] of [West Germany|place].",
    "On Monday, [Air France Flight 447|organization] was lost.",
    "It is near the [Randy Wittman|person]/[P.J. Carlesimo|person] pile.",
    // What a person has written, what a town has.
    "This year's winner, [Alice Sebold|person]'s [The Lovely Bones|work], sold.",
    "The town's [The Blimp Inn|facility] did not sell.",
    // A surname that is an ordinary word, at the beginning of a sentence.
    "On Monday [John Cheeks|person] became the coach. [Cheeks|person] had a turn.",
    "On Monday a man became the coach. Cheeks were red.",
    // What a maker makes, what a maker does; things called in short.
    "He drove a [Ford Falcon|product] and used the [Apple II|product]. [Microsoft Research|organization] paid.",
    "They ran a BLPS server and a server (BLPZ) for years. The [BLPX|organization] agreed.",
    // A competition known by its last words.
    "The [UEFA Europa League|event] final and the [Democratic National Convention|event] were held.",
    "The [US Open|event] Tennis final was held.",
    // A body before a name, where a line ended between them.
    "In a filing with the [Securities and Exchange Commission|organization] [Bilzerian|person] said he left.",
    "Senior [Trump|person] officials and former [Labour|organization] leader [Neil Kinnock|person] left.",
    "Former [Labour|organization] leader [Neil Kinnock|person] left. Former Cabinet minister [Clare Short|person] did not.",
    // Qualities, months that are no person, suffixes written small.
    "Absolutism was unwritten. It was payable June One, and [June Jones|person] paid.",
    "[Federated Guaranty corp|organization] said it would split its stock. The corp said nothing.",
    // "and Company" belongs to the name; letters with a number that are known.
    "It retained [Allen and Company|organization], [New York|place]. [Allen|person] and his company left.",
    "Leaders of the [G-7|organization] met. A [B-52|product] flew. Vitamin B-12 helps.",
    // Officers by their rank, officers that are none, roads, advisers, ratings.
    "[Microsoft|organization] Chief Executive [Steve Ballmer|person] hired a Chief Data Officer.",
    "[Genesee County|place] Undersheriff [James Gage|person] was on [Interstate 75|facility].",
    "Calls to [Gordon Advisors|organization] went on. The debt is rated BAA-2. A [MiG-29|product] flew.",
    // An acronym written like a word; a known beginning.
    "It came from [Bay Area Lab Co-Operative|organization] ([Balco|organization]). [Balco|organization] was shut.",
    "They met to support the [U.S.|place] Currency, such as it is.",
    "[Airship Industries Ltd|organization] said its airships, and no other airship, will fly.",
    "A [Conservative|group] MP and a conservative man met. Conservative estimates differ.",
    "He founded the company [OneStat.com|organization]. It is in [Morgantown|place], [W.Va.|place] now.",
    "[Philippe Sands|person] QC wrote it. [Sands|person] said so to interim Police Chief [Michael Galvan|person].",
    "[Richard Hill|person], [England|place]'s forward, was hurt. The show is on [Sky One|organization] at one.",
    // Messages capitalize what they like.
    "lol omg @bob !! [FDA|organization] Suggests Drug Is OK",
    "Our Pet Spa is open !! lol we love it, even the WOOOO # ThrowbackThursday",
    // Nicknames, forces before a rank.
    "Her twins, [Susan \"Nunu\" Bell|person] and [Gretchen Miles|person], left. \"Maybe,\" said [Bell|person].",
    "[IMPD|organization] Sgt. [Kendale Adams|person] spoke, and [Earl Boykins|person] listened.",
    // A place inside an organization's name stays inside.
    "The [University of Chicago|organization] and the [Bank of England|organization] agreed.",
    "The [Berlin Philharmonic|organization] played.",
    // Bodies, companies, and persons told by the words before or after them.
    "It said that the [National Council for the Defence of Democracy|organization] met. It met for the defence of [Zorkia|place].",
    "The [Montsamo|organization] news agency said so. The [Iraqi|group] news agency said so.",
    "The trader [Zorkstal SA|organization] closed. Nobody was at home, an analyst at [Nesbitt Zork|organization] said.",
    "Profit fell and shares rose. Its rival [Heclo|organization] said so.",
    "His rival [Heclo|person] said so.",
    "He accused Shipping Minister [A.S.M. Abdur Rab|person] of neglect.",
    "It was said by a trader at [Maria G. Lanstone|organization] there. It was sold to firms such as [Enko|organization].",
    "They took the [Pangunda|place] copper mine. The [Mayer Doa|product], bound for [Goalandar|place], sank.",
    "Three 3,500-TEU vessels sailed. [U.S.|place] [B-52|product] bombers flew.",
    "The money supply, M-3, and profits rose.",
    "The doctors of [Medecins sans Frontieres|organization] and the [Maronite|group] bishop left.",
    "He wrote to the [U.N. Commission on Human Rights|organization]. They pressed the [Security Council|organization] on [Iraq|place].",
    "The [Nikkei|product] average closed up. The friend of [Bernard d'Ormale|person] left.",
    "Traders said that [ADM|organization] bought meal. It was a [Zorkdeutsche Landesbank|organization] loan.",
    "The dealer [Jaroslaw Gut|person] at [Polcommerzo|organization] said so.",
    "It would be sent by [Zorkobank|organization] on Monday.",
    "The army's [17th Brigade|organization] left. The [Zorkian Freight Index|product] fell nine points.",
    "The [Independent Commission Against Corruption|organization] met [Lau Kam-hung|person] there.",
    "He saw [Ted Stevens|person], the [Alaska|place] [Republican|group].",
    "They met [Almas Mohammed al-Balooshi|person] at the [Stade Bollaerd|place] on Monday.",
    "President [Bill Clinton|person] signed a law that he liked.\n[CLINTON|person] SIGNS BILL ON FISH",
    "They heard of the murder of [Goodwill Blimpane|person] near [Greytown|place].",
    "Former [Tanzanian|group] president [Zork Blimp|person] came to town.",
    "[JACKSON|place], [Miss.|place], Feb 12 - The company lost money on Monday. Miss [Blimp|person] was there.",
    // Operations and storms; ordinary words inside the name of an operation.
    "It was the largest seizure since operation [Gondwanda|event], and typhoon [Violet|event] came near.",
    "They stayed after [Operation Just Cause|event]. The operation Just Cause was just.",
    "The plant at [Storm Lake|place] was shut.",
    // "St" of a place and of a person.
    "Hogs were dear at [St. Joseph|place] and [Peoria|place]. The forgery was made in [St Kitts|place].",
    // Letters behind a person's name.
    "[Jeremy Browne|person] MP said so. The MP did not.",
    // A company before its analyst, whatever its first word; a person beside an analyst.
    "[Rudolf Wolfe|organization] analyst [William Adams|person] said so. Nobody else did.",
    "They met [Rudolf Wolfe|person], analyst. They met [Rudolf Wolfe|person], analyst [William Adams|person] and others.",
    // The head of a party is no part of its name.
    "The [Zorkian National Party|organization] of [John Slotter|person] won. The [National Union of Teachers|organization] lost.",
    // A company that begins like the name of a day; the day.
    "The merger of [Sun Healthcare Inc|organization] was put off. They met on Sun Jan 3.",
    "The [Commission on Trade and Industry|organization] met.",
    "The men were killed at [Ayia Nappa|place] in 1994.",
    // Averages, offices, central banks, first words of companies in other languages, the kind of a company.
    "The [SETX|product] index fell, and the index of the [Iraqi|group] market rose.",
    "He went to the [Supreme Prosecutor's Office|organization] and to a prosecutor's office.",
    "[Bank of Latvia|organization] president [Einars Zorpse|person] left. [Bank of America|organization] did not.",
    "He was head of [Banka Zorkija|organization] and of [Stocznia Zorkia|organization].",
    "The elevator is [Zorkwood Grain|organization]'s. The grain is his.",
    "He met the [Inter-Governmental Authority on Development|organization] there. It pressed the [Palestinian Authority|organization] on [Hebron|place].",
    "[Hong In-gil|person] came. [Hong Kong|place] came, and he was in.",
    // Ordinary words that stand for a company, and none where the report writes them small.
    "The shares of [Mirage Resorts Inc|organization] fell. On Monday [Mirage|organization] lost 3/4. Later [Mirage|organization] rose.",
    "The shares of [Mirage Resorts Inc|organization] fell. It was a mirage. Mirage or not, they bought.",
    "[Zorkia Paper Ltd|organization] paid. [Zorkia Paper|organization] says so. Paper is dear. The [S&P 500|product] fell at the [Sheikh Zayed stadium|facility].",
    "He lived in the [St Kitts|place] of old.",
    // Two kinds of business in a company's name; two companies.
    "[Zorkia Oil and Gas Ltd|organization] drilled. [Zorkia Oil|organization] and [Blimp Gas Ltd|organization] drilled.",
    // What a name is, behind the country it belongs to.
    "Oil will flow. [Zorkas|organization], [Turkey|place]'s pipeline company, cleaned it. It met [Zorkov|person], [Turkey|place]'s president.",
    "They asked [Zorkov|person], a company director, to leave.",
    "They named [Reliance Industries|organization] and [State Bank|organization] there.",
    "[Goldman Sachs and Co|organization] will manage it.",
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
    // Lines that stand alone: brackets behind a player, records, innings, matches to be played.
    "15 - [Nick Beal|person] ( [Northampton|organization] )",
    "[Toni Kukoc|person] added 19 for [Chicago|organization] , winners of 15 of 16 .",
    "He had an irregular heartbeat , and [Houston|organization] ( 13-2 ) were without him .",
    "[Headingley|facility] : [Yorkshire|organization] 290 and 329-7 declared",
    "At [Hobart|place] : [Tasmania|organization] 481-7 declared",
    "Playing on Monday : [Porto|organization] v [Guimaraes|organization]",
    "4. [Rubens Barrichello|person] ( [Brazil|place] ) [Jordan|organization] 1:22.843",
    "[Karlsruhe|organization] 3 ( [Reich|person] 29th , [Carl|person] 44th , [Dundee|person] 69th ) [Freiburg|organization] 0",
    "The striker's league : [James Phiri|person] ( [Kabwe Blimps|organization] ) , [Davies Phiri|person] ( [Kenya|place] )",
    "The striker scored for [Zambia|place] in the league match against [Zaire|place] .",
    "SOCCER - [SPANISH|group] FIRST DIVISION RESULTS .\n[Rayo Vallecano|organization] 1 [Hercules|organization] 2",
    "They sold 290 tonnes to [Yorkshire|place] and 19 to [Chicago|place] .",
  ]

  @Test(arguments: clubsAndCities) func aCityIsAClubOnlyInSport(_ sentence: String) {
    let marked = Marked(sentence)
    #expect(found(marked.text) == marked.names)
  }

  /// What a hyphen or an apostrophe joins: the name inside is the mention, in any dress of the mark.
  static let joined = [
    "The [U.S.|place]-led mission and the [US|place]-led coalition met a [Seoul|place]-based charity.",
    "“[U.S.|place]-led forces,” he said, “and [London|place]‑based firms.”",
    "The pro-[Russian|group] side and anti-[Israel|place] crowds met non-[EU|organization] citizens.",
    "[Iran|place]-backed rebels and [Taliban|organization]-led forces fled; a [U.N.|organization]-brokered truce held.",
    "[US|place]-Led Forces Storm Rebel City As [China|place]-Backed Talks End In Failure",
    "[U.S.|place]-[Japan|place] talks and the [Israel|place]-[Hamas|organization] war were discussed.",
    "The [India|place]-[Pakistan|place] border was shut after [Franco-German|group] talks on a [Sino-Indian|group] pact.",
    "[António Guterres|person] spoke. They liked [Guterres|person]’s words, [Guterres|person]' tone and [Guterres|person]’ book.",
    "The [United States|place]’ plan, the [U.S.|place]’s plan and [Moscow|place]’s were read.",
    "[al-Assad|person] met [Jean-Claude Juncker|person] and [Kim Jong-un|person] in [Baden-Baden|place].",
  ]

  @Test(arguments: joined) func theNameInsideIsTheMention(_ sentence: String) {
    let marked = Marked(sentence)
    #expect(found(marked.text) == marked.names)
  }

  /// News from all over the world: honorifics, parties, parliaments, papers, names that no list has.
  static let worldNews = [
    "[Sabah|place] Chief Minister Datuk Seri [Hajiji Noor|person] met Tan Sri [Abang Johari|person] in [Jakarta|place].",
    "The [PML-N|organization] and the [CPI-M|organization] were silent.",
    "The [Labour Party|organization] ([LP|organization]) has confirmed [Gbadebo Rhodes-Vivour|person] as its candidate.",
    "The speaker of the [Lagos State House of Assembly|organization] resigned.",
    "Six men working for [Albuerra|place] Mayor [Rolando Espinosa|person] were killed.",
    "The [Marianas Variety|organization] reported it, he told the [Manila Standard|organization] on Monday.",
    "[Tarcísio de Freitas|person] is hoping to talk.",
    "[Ronald dela Rosa|person] left. [Dela Rosa|person] said nothing.",
    "It was priced by [Yamaichi International (Europe) Ltd|organization] on Friday.",
    "[Reynolds Metals|organization] cut jobs. [Reynolds|organization] said work would go on.",
    "[PACIFIC BASIN|organization] TO ACQUIRE RIVAL\n[Pacific Basin Development Corp|organization] said so on Monday.",
    "The [Zajedno Party|organization] and former Prime Minister and [Labour Party|organization] leader [Jan Berg|person] met.",
    "[Jenson Button|person] must wait until next month.",
    "The former [Queensland|place] Labor candidate was heard.",
    "The [Champions League|event] Group F defeat was costly.",
    "[HONG KONG|place] The [Far Eastern Economic Review|organization] will close.",
    "[DAVAO CITY|place], [Philippines|place] - The market was full.",
    "The [Israeli-Palestinian|group] conflict and works of [Saint-Saëns|person] were discussed.",
    "Bankrupt [United Airlines|organization] was sold.",
    "A chip came from [Advanced Micro Devices Inc.|organization] The price was high.",
    "[Greg Lake|person] asked them to wait in [Hyde Park|place].",
    "They played in the [Six Nations|event] last year.",
  ]

  @Test(arguments: worldNews) func namesOfTheWorldAreRead(_ text: String) {
    let marked = Marked(text)
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
