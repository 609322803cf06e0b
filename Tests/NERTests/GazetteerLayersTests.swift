import NER
import TestSupport
import Testing
import Tokenize

struct GazetteerLayersTests {
  let world = Gazetteer([
    Entity(id: "w:springfield", type: .place, name: "Springfield", weight: 9),
    Entity(id: "w:illinois", type: .place, name: "Illinois"),
  ])
  let own = Gazetteer([
    Entity(id: "o:springfield", type: .organization, name: "Springfield"),
    Entity(id: "o:club", type: .organization, name: "Springfield Illinois Club"),
  ])

  @Test func theUpperLayerComesFirstWhereBothKnowAName() {
    let both = own.layered(over: world)
    #expect(both.entities.map(\.id) == ["o:springfield", "o:club", "w:springfield", "w:illinois"])
    #expect(found(both, "Springfield") == ["Springfield=o:springfield|w:springfield"])
    #expect(found(world.layered(over: own), "Springfield") == ["Springfield=w:springfield|o:springfield"])
  }

  @Test func policiesWorkAcrossLayers() {
    let both = own.layered(over: world)
    let text = "the Springfield Illinois Club"
    #expect(
      found(both, text, policy: .all) == [
        "Springfield Illinois Club=o:club", "Springfield=o:springfield|w:springfield", "Illinois=w:illinois",
      ])
    #expect(found(both, text, policy: .longest) == ["Springfield Illinois Club=o:club"])
    #expect(
      found(both, text, policy: .heaviest) == [
        "Springfield=o:springfield|w:springfield", "Illinois=w:illinois",
      ])
  }

  @Test func oneShotMatchingEqualsAMatcher() {
    let both = own.layered(over: world)
    let text = Array("Springfield’s Illinois club; the Springfield Illinois Club.".utf8)
    var (tokens, vocabulary) = (TokenizedText(), Vocabulary())
    Tokenizer().tokenize(text.span, into: &tokens, vocabulary: &vocabulary)
    var matcher = NameMatcher(both, policy: .all)
    matcher.find(in: tokens, text: text.span, vocabulary: vocabulary)
    let matches = both.allMatches(in: tokens, text: text.span, vocabulary: vocabulary)
    #expect(matches.map(\.tokens) == matcher.matches.map(\.tokens))
    #expect(matches.map(\.range) == matcher.matches.map(\.range))
    #expect(matches.map(\.candidates) == matcher.matches.map { matcher.candidates(of: $0) })
    #expect(both.candidates(of: 1..<2, in: tokens, text: text.span, vocabulary: vocabulary) == [3])
  }

  @Test func entitiesWithOneIdAreJoined() throws {
    var builder = GazetteerBuilder()
    try builder.add(Entity(id: "us", type: .place, name: "United States", weight: 1))
    try builder.add(Entity(id: "uk", type: .place, name: "Britain"))
    try builder.add(Entity(id: "us", type: .place, name: "US", weight: 3, caseMode: .acronym))
    let gazetteer = try builder.build()
    #expect(gazetteer.entities.map(\.name) == ["United States", "Britain"])
    #expect(gazetteer.entities[0].aliases == ["US"] && gazetteer.weight(of: 0) == 3)
    #expect(throws: GazetteerProblem.conflictingTypes(id: "us", .place, .person)) {
      try builder.add(Entity(id: "us", type: .person, name: "Us Two"))
    }
  }

  @Test func anEmptyGazetteerFindsNothing() throws {
    #expect(found(Gazetteer([]), "New York").isEmpty)
    #expect(found(try GazetteerBuilder().build(), "New York", allowsOneEdit: true).isEmpty)
  }

  /// The example of the module's documentation.
  @Test func theExampleOfTheDocumentationHolds() {
    let states = Gazetteer([Entity(id: "ma", type: .place, name: "Massachusetts")])
    let names = Gazetteer([
      Entity(id: "ny", type: .place, name: "New York", aliases: ["New York City"]),
      Entity(id: "council", type: .organization, name: "York City Council", weight: 3),
    ]).layered(over: states)
    let text = Array("Masachusetts sued New York City Council.".utf8)
    var (columns, vocabulary) = (TokenizedText(), Vocabulary())
    Tokenizer().tokenize(text.span, into: &columns, vocabulary: &vocabulary)
    let found = OverlapPolicy.allCases.map { policy in
      var matcher = NameMatcher(names, policy: policy, allowsOneEdit: true)
      matcher.find(in: columns, text: text.span, vocabulary: vocabulary)
      return matcher.matches.map { names.entities[matcher.best(of: $0)].id }
    }
    #expect(found == [["ma", "ny", "ny", "council"], ["ma", "ny"], ["ma", "council"]])
  }
}

struct OneEditTests {
  let gazetteer = Gazetteer([
    Entity(id: "guterres", type: .person, name: "Antonio Guterres"),
    Entity(id: "kim", type: .person, name: "Kim Jong Un"),
    Entity(id: "kyiv", type: .place, name: "Kyiv"),
    Entity(id: "mississippi", type: .place, name: "Mississippi"),
  ])

  @Test(arguments: [
    ("Antonio Guterrez", ["Antonio Guterrez=guterres"]),
    ("Antonio Guterers spoke", ["Antonio Guterers=guterres"]),
    ("Antnio Guterres's", ["Antnio Guterres=guterres"]), ("Antonio Guterres", ["Antonio Guterres=guterres"]),
    ("Antnio Guterrez", []), ("Kim Jung Un", ["Kim Jung Un=kim"]), ("Kim Jong Yn", []), ("Kyev", []),
    ("Missisippi and Mississipppi", ["Missisippi=mississippi", "Mississipppi=mississippi"]),
    ("mississipi", []),
  ])
  func namesOfEightLettersAreFoundWithOneEdit(text: String, expected: [String]) {
    #expect(found(gazetteer, text, policy: .longest, allowsOneEdit: true) == expected)
  }

  /// Restricted Damerau-Levenshtein distance by its definition.
  private func distance(_ a: [Character], _ b: [Character]) -> Int {
    var rows = [Array(0...b.count)]
    for i in 1..<a.count + 1 {
      var row = [i]
      for j in 1..<b.count + 1 {
        var best = min(row[j - 1], rows[i - 1][j]) + 1
        best = min(best, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }

  @Test func findsExactlyTheNamesWithinOneEdit() {
    var random = SeededGenerator(seed: 5)
    func word(_ count: Int) -> String {
      String(
        (0..<count).map { _ in
          "abc"[String.Index(utf16Offset: Int.random(in: 0..<3, using: &random), in: "abc")]
        })
    }
    let names = Array(Set((0..<300).map { _ in word(Int.random(in: 8...10, using: &random)) })).sorted()
    let gazetteer = Gazetteer(
      names.enumerated().map { Entity(id: "\($0)", type: .place, name: $1, caseMode: .folded) })
    var hits = 0
    for _ in 0..<150 {
      let text = word(Int.random(in: 7...11, using: &random))
      let expected = names.indices.filter { distance(Array(text), Array(names[$0])) <= 1 }
      let actual = found(gazetteer, text, policy: .all, allowsOneEdit: true)
      #expect(
        actual == (expected.isEmpty ? [] : ["\(text)=" + expected.map(String.init).joined(separator: "|")]))
      hits += expected.count
    }
    #expect(hits > 20)
  }
}
