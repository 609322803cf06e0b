import Testing

@testable import Stories

@Suite struct DisagreementTests {
  @Test(arguments: [
    ("Up to 10,000 North Korean soldiers could arrive by December.", "soldier", 10_000.0),
    ("Some 10 000 troops were sent.", "troop", 10_000),
    ("They put the number of North Korean soldiers in Russia at around 13,000.", "soldier", 13_000),
    ("The quake killed five people.", "killed", 5),
    ("Five people were killed on Monday.", "killed", 5),
    ("At least 46 people were injured.", "injured", 46),
    ("A magnitude 6.9 earthquake struck.", "magnitude", 6.9),
    ("It bought 1.5 million barrels.", "barrel", 1_500_000),
  ])
  func quantityIsReadWithWhatItCounts(text: String, subject: String, value: Double) throws {
    var reader = QuantityReader()
    let quantities = reader.quantities(in: Array(text.utf8))
    #expect(quantities.map(\.subject) == [subject])
    #expect(quantities.map(\.value) == [value])
  }

  @Test(arguments: [
    "He was elected in 2019.", "They met at 12:30 on Monday.", "The team won 3-1 at home.",
    "On 5 November he resigned.", "Support rose to 45 percent.", "It lasted 90 minutes.",
    "Shares fell 20% in a day.",
    "Two of the dead were miners.", "A girl of nine was among the dead.",
  ])
  func whatCountsNothingIsPassedOver(text: String) {
    var reader = QuantityReader()
    #expect(reader.quantities(in: Array(text.utf8)).isEmpty)
  }

  @Test func rangesCutOutTheNumberAndItsSentence() {
    let text = "Nothing here. Rescuers said 1.5 million residents fled the coast."
    let bytes = Array(text.utf8)
    var reader = QuantityReader()
    let quantity = reader.quantities(in: bytes)[0]
    #expect(String(decoding: bytes[quantity.range], as: UTF8.self) == "1.5 million")
    #expect(String(decoding: bytes[quantity.sentence], as: UTF8.self).hasPrefix("Rescuers"))
  }

  @Test func reportsThatDifferDisagree() {
    let reports = [
      Report(id: "a", text: "The quake killed three people, officials said."),
      Report(id: "b", text: "Officials now say five people were killed."),
    ]
    let found = Disagreements(reports.enumerated().map { ($0, $1) }).found
    #expect(found.map(\.subject) == ["killed"])
    #expect(found[0].statements.map(\.quantity) == ["three", "five"])
    #expect(found[0].statements.map(\.report) == [0, 1])
  }

  @Test func reportsThatAgreeOrSpeakOfOtherThingsDoNot() {
    let same = [
      Report(id: "a", text: "It killed 3 people."), Report(id: "b", text: "Three people were killed."),
    ]
    #expect(Disagreements(same.enumerated().map { ($0, $1) }).found.isEmpty)
    let other = [
      Report(id: "a", text: "The council hired 12 teachers in Leeds."),
      Report(id: "b", text: "A strike by 40 teachers closed a school in Hull."),
    ]
    #expect(Disagreements(other.enumerated().map { ($0, $1) }).found.isEmpty)
  }
}
