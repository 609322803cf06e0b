import Testing

@testable import Stories

@Suite struct BoilerplateTests {
  /// The words that are taken for boilerplate in each of ten reports of one site.
  private func marked(title: (Int) -> String, text: (Int) -> String) throws -> [[String]] {
    let reports = (0..<10).map { Report(id: "\($0)", title: title($0), text: text($0)) }
    return try words(of: reports, marked: .boilerplate) { Boilerplate().mark(&$0, originals: $1) }
  }

  private let names = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

  @Test func theNameOfTheSiteBehindTheTitle() throws {
    for mark in ["-", "–", "—", "|", "::", "»"] {
      let marked = try marked(
        title: { "Fire in house \(names[$0]) \(mark) WMC Action News 5 \(mark) Memphis" },
        text: { "Number \(names[$0]) burnt." })
      #expect(marked.allSatisfy { $0 == ["wmc", "action", "news", "5", "memphis"] }, "\(mark)")
    }
  }

  @Test func theNameOfTheSiteBehindATitleInTheText() throws {
    let marked = try marked(
      title: { _ in "" },
      text: { "Fire in house \(names[$0]) - WMC Action News 5 - Memphis\nIt was number - \(names[$0])." })
    #expect(marked.allSatisfy { $0 == ["wmc", "action", "news", "5", "memphis"] })
  }

  @Test func theTitleItselfIsNone() throws {
    let marked = try marked(
      title: { _ in "Fire-damaged house burns again" }, text: { "Number \(names[$0]) burnt." })
    #expect(marked.joined().isEmpty)
  }

  @Test func aSentenceBehindTheLeadThatManyCarry() throws {
    let marked = try marked(
      title: { "House \(names[$0])" },
      text: {
        "It burnt at \(names[$0]). Nobody was hurt in \(names[$0]). Police asked \(names[$0]) people. "
          + "Call the station for more news. They left."
      })
    #expect(marked.allSatisfy { $0 == ["call", "the", "station", "for", "more", "news"] })
  }

  @Test func theLeadIsNone() throws {
    let marked = try marked(
      title: { "House \(names[$0])" }, text: { "Call the station for more news. It was \(names[$0])." })
    #expect(marked.joined().isEmpty)
  }
}
