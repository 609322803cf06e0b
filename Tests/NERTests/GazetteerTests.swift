import NER
import Testing
import Tokenize

/// What a gazetteer finds in a text, as "text=id|id".
func found(
  _ gazetteer: Gazetteer, _ text: String, policy: OverlapPolicy = .all, ignoresCase: Bool = false,
  allowsOneEdit: Bool = false, sentences: Tokenizer.SentenceStyle = .none
) -> [String] {
  var vocabulary = Vocabulary()
  var tokens = TokenizedText()
  let bytes = Array(text.utf8)
  Tokenizer(sentenceStyle: sentences).tokenize(bytes.span, into: &tokens, vocabulary: &vocabulary)
  var matcher = NameMatcher(gazetteer, policy: policy, ignoresCase: ignoresCase, allowsOneEdit: allowsOneEdit)
  matcher.find(in: tokens, text: bytes.span, vocabulary: vocabulary)
  return matcher.matches.map { match in
    let ids = matcher.candidates(of: match).map { gazetteer.entities[$0].id }
    return String(decoding: bytes[match.range], as: UTF8.self) + "=" + ids.joined(separator: "|")
  }
}

struct GazetteerTests {
  let gazetteer = Gazetteer([
    Entity(id: "us", type: .place, name: "United States", aliases: ["US", "U.S."], weight: 9),
    Entity(id: "ny", type: .place, name: "New York", aliases: ["New York City"], weight: 5),
    Entity(id: "york", type: .place, name: "York City"),
    Entity(id: "seoul", type: .place, name: "Seoul"),
    Entity(id: "guterres", type: .person, name: "António Guterres", aliases: ["Guterres"]),
    Entity(id: "jm", type: .person, name: "Jean-Marc Ayrault"),
    Entity(id: "att", type: .organization, name: "AT&T"),
    Entity(id: "pg", type: .organization, name: "Procter & Gamble"),
    Entity(id: "mcd", type: .organization, name: "McDonald's"),
    Entity(id: "mcdonald", type: .person, name: "McDonald"),
    Entity(id: "nice", type: .place, name: "Nice"),
    Entity(id: "boe", type: .organization, name: "Bank of England"),
    Entity(id: "btc", type: .product, name: "bitcoin"),
    Entity(id: "st", type: .place, name: "St. Louis"),
    Entity(id: "bush", type: .person, name: "George W. Bush"),
    Entity(id: "ga1", type: .place, name: "Georgia", weight: 2),
    Entity(id: "ga2", type: .place, name: "Georgia", weight: 3),
    Entity(id: "apple", type: .organization, name: "eXact", caseMode: .exact),
  ])

  @Test(arguments: [
    ("The US said", ["US=us"]), ("give us and Us", []), ("in the U.S.", ["U.S.=us"]),
    ("the U.S.-led force", ["U.S.=us"]), ("a Seoul-based firm", ["Seoul=seoul"]),
    ("Guterres’s spokesman, Guterres's", ["Guterres=guterres", "Guterres=guterres"]),
    (
      "Antonio Guterres and António\nGuterres",
      [
        "Antonio Guterres=guterres", "Guterres=guterres", "António\nGuterres=guterres", "Guterres=guterres",
      ]
    ),
    ("Jean-Marc Ayrault, Jean Marc Ayrault", ["Jean-Marc Ayrault=jm", "Jean Marc Ayrault=jm"]),
    ("Seoul New-York", ["Seoul=seoul"]),
    ("AT&T and AT & T, AT T", ["AT&T=att", "AT & T=att"]),
    ("Procter & Gamble, Procter Gamble", ["Procter & Gamble=pg"]),
    ("McDonald's", ["McDonald's=mcd|mcdonald"]),
    ("Nice is nice", ["Nice=nice"]), ("the BANK OF ENGLAND", ["BANK OF ENGLAND=boe"]),
    ("the bank of England", []), ("Bitcoin bitcoin", ["Bitcoin=btc", "bitcoin=btc"]),
    ("St Louis and St. Louis", ["St Louis=st", "St. Louis=st"]),
    ("George W Bush, George W. Bush", ["George W Bush=bush", "George W. Bush=bush"]),
    ("Georgia", ["Georgia=ga2|ga1"]), ("New  York\n\nCity", ["New  York=ny"]),
    ("eXact Exact", ["eXact=apple"]),
    ("New York City", ["New York City=ny", "New York=ny", "York City=york"]),
  ])
  func findsNamesAsAReaderWould(text: String, expected: [String]) {
    #expect(found(gazetteer, text) == expected)
  }

  @Test(arguments: [
    (CaseMode.folded, ["Red Sea=x", "red sea=x", "RED SEA=x", "Red sea=x"]),
    (.capitalized, ["Red Sea=x", "RED SEA=x"]), (.acronym, ["RED SEA=x"]), (.exact, ["Red Sea=x"]),
  ])
  func aCaseModeDecidesWhichSpellingsCount(mode: CaseMode, expected: [String]) {
    let gazetteer = Gazetteer([Entity(id: "x", type: .place, name: "Red Sea", caseMode: mode)])
    #expect(found(gazetteer, "Red Sea; red sea; RED SEA; Red sea") == expected)
  }

  /// An alias in capitals is an acronym beside a name in small letters; a list in capitals is found in both.
  @Test func anAliasInCapitalsNeedsCapitals() {
    let text = "ZORK met Zork and zork."
    func zork(_ name: String, _ aliases: [String], _ mode: CaseMode? = nil) -> [String] {
      let entity = Entity(id: "z", type: .organization, name: name, aliases: aliases, caseMode: mode)
      return found(Gazetteer([entity]), text)
    }
    #expect(zork("Zone of Relief", ["ZORK"]) == ["ZORK=z"])
    #expect(zork("ZORK", ["Zone of Relief"]) == ["ZORK=z"])
    #expect(zork("Zone of Relief", ["ZORK", "Zork"]) == ["ZORK=z", "Zork=z"])
    #expect(zork("ZORK", ["ZONE OF RELIEF"]) == ["ZORK=z", "Zork=z"])
    #expect(zork("Zone of Relief", ["ZORK"], .folded) == ["ZORK=z", "Zork=z", "zork=z"])
  }

  /// The word as the built-in names have it, then what stands beside it.
  @Test(arguments: [
    ("Ukrainians", "UA"), ("Frenchman", "FR"), ("Frenchmen", "FR"), ("Britons", "GB"), ("Swedes", "SE"),
    ("Filipinos", "PH"), ("New Zealanders", "NZ"), ("Turkish", "TR"), ("Swiss", "CH"),
  ])
  func inflectedDemonymsAreKnown(word: String, country: String) {
    for text in ["the \(word)", "\(word)’s", "non-\(word)", "the \(word)-born", "\(word.uppercased()) WIN"] {
      let spelled = text.contains("WIN") ? word.uppercased() : word
      #expect(found(.builtIn, text, policy: .longest).contains("\(spelled)=demonym:\(country)"), "\(text)")
    }
  }

  @Test func noNameCrossesTheEndOfASentenceOrParagraph() {
    let text = "He saw New! York City was far. New\n\nYork, New York."
    #expect(found(gazetteer, text, sentences: .unicode) == ["York City=york", "New York=ny"])
    #expect(found(gazetteer, text, sentences: .none) == ["York City=york", "New York=ny"])
  }

  @Test func allCapsAndInformalTextIsReadWhenCaseIsIgnored() {
    #expect(found(gazetteer, "new york and nice", ignoresCase: true) == ["new york=ny", "nice=nice"])
    #expect(found(gazetteer, "new york and nice").isEmpty)
  }

  @Test func aMatcherKeepsUpWithAGrowingVocabulary() {
    var (tokens, vocabulary) = (TokenizedText(), Vocabulary())
    var matcher = NameMatcher(gazetteer)
    for (text, count) in [
      ("nothing here", 0), ("Seoul and New York", 2), ("Seoul’s Georgia, Seoul", 3), ("", 0),
    ] {
      let bytes = Array(text.utf8)
      Tokenizer().tokenize(bytes.span, into: &tokens, vocabulary: &vocabulary)
      matcher.find(in: tokens, text: bytes.span, vocabulary: vocabulary)
      #expect(matcher.matches.count == count)
    }
  }

  @Test func theBuiltInEntitiesHaveIdsOfTheirOwn() {
    let ids = Gazetteer.builtIn.entities.map(\.id)
    #expect(ids.count > 30_000 && Set(ids).count == ids.count)
  }

  @Test func theExampleOfTheDocumentationHolds() {
    let gazetteer = Gazetteer([
      Entity(id: "person:guterres", type: .person, name: "António Guterres"),
      Entity(id: "org:un", type: .organization, name: "United Nations", aliases: ["UN"]),
    ])
    var (tokens, vocabulary) = (TokenizedText(), Vocabulary())
    let text = Array("Antonio Guterres’s spokesman at the UN".utf8)
    Tokenizer().tokenize(text.span, into: &tokens, vocabulary: &vocabulary)
    let matches = gazetteer.allMatches(in: tokens, text: text.span, vocabulary: vocabulary)
    #expect(matches.map(\.range) == [0..<16, 38..<40])
    #expect(matches.map { gazetteer.entities[$0.candidates[0]].id } == ["person:guterres", "org:un"])
  }
}
