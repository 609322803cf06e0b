import TestSupport
import Testing

@testable import Stories

@Suite struct DisagreementTests {
  @Test(arguments: [
    ("Up to 10,000 North Korean soldiers could arrive by December.", "soldiers", 10_000.0),
    ("Some 10 000 troops were sent.", "soldiers", 10_000),
    ("They put the number of North Korean soldiers in Russia at around 13,000.", "soldiers", 13_000),
    ("The quake killed five people.", "killed", 5),
    ("A blast on Monday, killing at least nine, closed the road.", "killed", 9),
    ("Five people were killed on Monday.", "killed", 5),
    ("Fourteen people are known to have died.", "killed", 14),
    ("Four people were shot dead.", "killed", 4),
    ("Gunfire left one person dead.", "killed", 1),
    ("The death toll rose to 14 on Friday.", "killed", 14),
    ("Five people were shot at a vigil.", "shot", 5),
    ("At least 46 people were injured.", "injured", 46),
    ("Five passengers were still missing.", "missing", 5),
    ("The quake had a magnitude of 6.9, the agency said.", "magnitude", 6.9),
    ("A 6.9-magnitude earthquake struck.", "magnitude", 6.9),
    ("It measured 5.6 on the Richter scale.", "magnitude", 5.6),
    ("Some 1.5 million customers had no power.", "customers", 1_500_000),
    ("Four people have been charged.", "people charg", 4),
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
    // Ages, dates, parts and names
    "Two of the dead were miners.", "A girl of nine was among the dead.", "Ann Lee, 59, was killed at home.",
    "Police arrested 21 year old Lee.", "Wesley was arrested 4 days later.", "Two others were wounded.",
    "Two people were critically injured.", "He fired an AK-47 and was found dead.", "A father of two died.",
    // Lists, ranges, denials
    "Two men and a woman were killed.", "They caught 12 Somali and 11 Yemeni pirates.",
    "From 10 to 15 soldiers came.", "It has not sent 40 observers.", "One in 500 customers complained.",
    // Other times and events
    "In 1987 more than 4,300 people died in a wreck.",
    "The largest aftershock had a magnitude of 5.3, it said.",
    "It came ten days after five officers were killed in Dallas.", "Two died in separate shootings.",
    "A 2010 quake of magnitude 8.8 killed 500 people.",
  ])
  func whatCountsNothingSureIsPassedOver(text: String) {
    var reader = QuantityReader()
    #expect(reader.quantities(in: Array(text.utf8)).isEmpty)
  }

  @Test func rangesCutOutTheNumberAndItsSentence() {
    let text = "Nothing here. Rescuers said 1.5 million customers had no power."
    let bytes = Array(text.utf8)
    var reader = QuantityReader()
    let quantity = reader.quantities(in: bytes)[0]
    #expect(String(decoding: bytes[quantity.range], as: UTF8.self) == "1.5 million")
    #expect(String(decoding: bytes[quantity.sentence], as: UTF8.self).hasPrefix("Rescuers"))
  }

  @Test("Any words in any order are read without a trap")
  func generated() {
    let words = [
      "five", "two", "one", "12", "10,000", "1", "400", "5.6", "million", "killed", "shot", "dead", "people",
      "soldiers",
      "and", ",", ";", ".", "-", "the", "number", "of", "to", "toll", "at", "least", "others", "magnitude",
      "on",
      "richter", "a", "who", "were", "\n\n", "–", "1987", "after", "days", "\u{A0}", "“", "x", "in", "or",
      "not",
    ]
    var generator = SeededGenerator(seed: 9)
    var reader = QuantityReader()
    var found = 0
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...14, using: &generator))
        .map { _ in words.randomElement(using: &generator) ?? "" }
        .joined(separator: Bool.random(using: &generator) ? " " : "")
      let bytes = Array(text.utf8)
      for quantity in reader.quantities(in: bytes) {
        #expect(quantity.sentence.lowerBound <= quantity.range.lowerBound)
        #expect(quantity.range.upperBound <= quantity.sentence.upperBound)
        found += 1
      }
    }
    #expect(found > 50)
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

  @Test("The title gives a report's own figure, and a report that knows both figures contradicts neither")
  func ownFigure() {
    let reports = [
      Report(
        id: "a", title: "Quake kills three",
        text: "Two people died in the village of Abda when the quake came."),
      Report(
        id: "b", title: "Quake toll rises to five", text: "The quake killed five people, officials said."),
    ]
    let found = Disagreements(reports.enumerated().map { ($0, $1) }).found
    #expect(found.map { $0.statements.map(\.quantity) } == [["three", "five"]])
    let aware = [
      reports[0],
      Report(
        id: "c", text: "The quake killed five people. Officials had first said three people were killed."),
    ]
    #expect(Disagreements(aware.enumerated().map { ($0, $1) }).found.isEmpty)
  }

  @Test("More than 50 is no other figure than 54; another kind of vessel is another thing")
  func compatible() {
    func found(_ a: String, _ b: String) -> Int {
      Disagreements([(0, Report(id: "a", text: a)), (1, Report(id: "b", text: b))]).found.count
    }
    let tail = "patrolled the Gulf of Aden near Yemen"
    #expect(found("More than 50 merchant ships \(tail).", "Exactly 54 merchant ships \(tail).") == 0)
    #expect(found("Some 30 merchant ships \(tail).", "Exactly 54 merchant ships \(tail).") == 1)
    #expect(found("Some 30 pirate ships \(tail).", "Exactly 54 merchant ships \(tail).") == 0)
  }
}
