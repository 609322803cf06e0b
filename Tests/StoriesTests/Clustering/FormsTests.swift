import Testing

@testable import Stories

@Suite struct FormsTests {
  private let places = [
    "Quito", "Naples", "Osaka", "Lima", "Athens", "Tehran", "Wellington", "Jakarta", "Manila", "Ankara",
  ]
  private let days = ["Monday", "Tuesday", "Friday"]

  private func quake(_ index: Int) -> Report {
    Report(
      id: "\(index)", title: "Earthquake near \(places[index])",
      text: "An earthquake of magnitude 4.\(index) struck \(index + 7) km from \(places[index]) on "
        + "\(days[index % 3]) at a depth of \(index + 21) km, the survey said. There were no reports of damage."
    )
  }

  /// The words of each report that are taken for those of a form.
  private func marked(_ reports: [Report]) throws -> [[String]] {
    try words(of: reports, marked: .form) { Forms().mark(&$0, originals: $1) }
  }

  @Test func aReportThatIsAFormIsOneWithItsTitleButForWhatIsFilledIn() throws {
    for words in try marked((0..<10).map(quake)) {
      #expect(
        words == [
          "earthquake", "near", "an", "earthquake", "of", "magnitude", "struck", "km", "from", "on", "at",
          "a",
          "depth", "of", "km", "the", "survey", "said", "there", "were", "no", "reports", "of", "damage",
        ])
    }
  }

  @Test func sevenFillingsAreNotEnough() throws {
    #expect(try marked((0..<7).map(quake)).joined().isEmpty)
  }

  @Test func tenReportsWithTheSameFillingAreNoForm() throws {
    #expect(try marked((0..<10).map { _ in quake(3) }).joined().isEmpty)
  }

  @Test func ofAnArticleThatQuotesAFormOnlyTheSentenceIsOne() throws {
    let article = Report(
      id: "a", title: "City wakes to shaking walls",
      text: "Thousands of people ran into the streets of the old town when their houses began to move. "
        + quake(9).text + " Shops along the harbour stayed shut, and the mayor asked for tents and water.")
    let words = try #require(try marked((0..<9).map(quake) + [article]).last)
    #expect(words.first == "an" && words.last == "said")
    #expect(!words.contains("shaking") && !words.contains("harbour") && !words.contains("damage"))
  }

  @Test func fillingsOfOneFormAreStoriesOfTheirOwn() throws {
    let clustering = try StoryClusterer().cluster((0..<10).map(quake))
    #expect(clustering.stories.count == 10)
  }

  @Test func anArticleIsLinkedWithTheFormOfItsEvent() throws {
    let article = Report(
      id: "a", title: "Earthquake shakes Quito",
      text:
        "An earthquake shook Quito and the villages around it. The magnitude was 4.0, the survey said, at a "
        + "depth of 21 km. There were no reports of damage.")
    let clustering = try StoryClusterer().cluster((0..<10).map(quake) + [article])
    #expect(clustering.assignments[10].story == clustering.assignments[0].story)
    #expect(clustering.stories.count == 10)
  }

  @Test func sharedTermsAddUpToTheCosine() throws {
    let measured = try StoryClusterer().measure((0..<10).map(quake))
    for a in 0..<10 {
      for b in 0..<a {
        let sum = measured.features.sharedTerms(a, b).reduce(0) { $0 + Double($1.weight) }
        #expect(abs(sum - measured.features.cosine(a, b)) < 1e-5)
      }
    }
  }
}
