import NER
import Testing

/// Which of several entities with the same name is meant.
@Suite struct EntityChoiceTests {
  /// The entity of each mention with these words.
  private func entities(of name: String, in text: String) -> [String?] {
    mentions(text).filter { part(of: text, $0.range) == name }.map(\.entity)
  }

  @Test(arguments: [
    ("Springfield, Ill.", "city:4250542"), ("Springfield, Illinois,", "city:4250542"),
    ("Springfield, IL", "city:4250542"), ("Springfield, Massachusetts", "city:4951788"),
    ("Springfield, Mo.", "city:4409896"), ("Springfield", "city:4409896"),
    ("Springfield, and Ill. followed", "city:4409896"), ("Springfield, Tasmania", "city:4409896"),
  ])
  func aTownLiesInTheStateBehindTheComma(_ place: String, _ id: String) {
    #expect(entities(of: "Springfield", in: "The fire in \(place) was put out.") == [id])
  }

  @Test(arguments: [
    ("Jackson, Miss.", "city:4431410"), ("Jackson, Mississippi", "city:4431410"),
    ("Jackson, Tenn.", "city:4632595"),
    ("the city of Jackson", "city:4431410"),
  ])
  func theLargestTownOfANameIsMeantUnlessAnotherStateIsNamed(_ place: String, _ id: String) {
    #expect(entities(of: "Jackson", in: "The floods in \(place) went back.") == [id])
  }

  @Test func aStateIsItsAbbreviation() {
    #expect(entities(of: "Ill.", in: "The fire in Peoria, Ill., was put out.") == ["state:US-IL"])
  }

  @Test func aNameOfTwoThingsIsTheOneThatTheReportCallsByAnotherName() {
    let report = "Amazon.com sold more books. Amazon hired workers, and the shares of Amazon rose."
    #expect(
      entities(of: "Amazon", in: report) == ["organization:amazon", "organization:amazon"])
    #expect(mentions(report).map(\.type) == [.organization, .organization, .organization])
    let river = "Boats went up the Amazon to Manaus. The Amazon was low."
    #expect(entities(of: "Amazon", in: river) == ["place:amazon", "place:amazon"])
  }

  @Test func aSurnameInAHeadingIsThePersonOfTheText() {
    let report = "# Guterres visits Kyiv\n\nThe secretary-general, António Guterres, met the mayor of Kyiv."
    let found = mentions(report)
    #expect(found.map { part(of: report, $0.range) } == ["Guterres", "Kyiv", "António Guterres", "Kyiv"])
    #expect(found.first?.type == .person)
    #expect(found.first?.entity == found.first { $0.range.count > 10 }?.entity)
  }
}
