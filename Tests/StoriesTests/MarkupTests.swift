import Testing

@testable import Stories

@Suite struct MarkupTests {
  /// A text without its markup.
  private func plain(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for passage in Markup.passages(in: bytes).reversed() { bytes.removeSubrange(passage) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("<p>Fire in Lima</p>", "Fire in Lima"),
    ("Fire<br/>in<br />Lima", "FireinLima"),
    ("<a href=\"http://x.org/?a=1&amp;b=2\">Lima</a>", "Lima"),
    (
      "a loan. &lt;FONT face=\"verdana\" size=\"-2\"&gt;&lt;B&gt;-The Post&lt;/B&gt;&lt;/FONT&gt;",
      "a loan. -The Post"
    ),
    ("<B>Fire</B> in <I>Lima</I>", "Fire in Lima"),
    ("AT&amp;T", "ATT"), ("Israel&#39;s", "Israels"), ("Israel #39;s", "Israel s"), ("caf&#xe9;", "caf"),
    ("AT amp;T said quot;no quot;", "ATT saidno"),
  ]) func tagsAndReferencesAreMarkup(text: String, expected: String) {
    #expect(plain(text) == expected)
  }

  @Test(arguments: [
    "USAir <U> said it had no comment on TWA <TWA>", "<Dixons Group PLC> said", "x < b and a > c", "<b", "<",
    "&", "#",
    "seeded #12; and", "R&D; and more", "A&P;", "<p is not closed <p", "if a<b then", "&lt;", " amp",
    "C# & F#;",
    "if a<b then c>d", "if a<b\nthen -> c", "<a.miller@example.com>", "Smith&Wesson; Johnson&Johnson;",
    "<p " + String(repeating: "x", count: 2_000) + "=1>",
  ]) func whatIsWrittenInBracketsOtherwiseIsText(text: String) {
    #expect(
      Markup.passages(in: Array(text.utf8)).allSatisfy { Array(text.utf8)[$0].elementsEqual("&lt;".utf8) })
  }

  @Test func aTagHasNoOtherTagInIt() {
    #expect(plain("<p <b>Fire</b>") == "<p Fire")
  }

  @Test(.timeLimit(.minutes(1))) func tagsWithoutEndTakeTimeInProportionToTheText() {
    for (part, isMarkup) in [("<b ", false), ("&lt;b ", true), ("<b>", true), ("&", false), ("# ", false)] {
      let text = String(repeating: part, count: 200_000)
      let passages = Markup.passages(in: Array(text.utf8))
      #expect(passages.count == (isMarkup ? 200_000 : 0))
    }
  }

  /// Four reports of four events, with the same tags behind each.
  private var reportsOfOneSite: [Report] {
    let tags =
      "&lt;FONT face=\"verdana,MS Sans Serif,arial\" color=\"#666666\"&gt;&lt;B&gt;- Reuters&lt;/B&gt;&lt;/FONT&gt;"
    let texts = [
      "A fire destroyed a warehouse in Lima on Monday.", "Shares in Oracle rose after it bid for PeopleSoft.",
      "The Boston Red Sox won the World Series.", "Doctors in Oslo have found a gene behind asthma.",
    ]
    return texts.enumerated().map { Report(id: "r\($0)", text: "\($1) \(tags)") }
  }

  @Test func unrelatedReportsOfOneSiteAreNotLinkedByItsTags() throws {
    let clustering = try StoryClusterer().cluster(reportsOfOneSite)
    #expect(clustering.stories.count == 4)
    #expect(
      clustering.entities.allSatisfy { entities in
        entities.text.allSatisfy { !["FONT", "Sans Serif", "MS Sans Serif"].contains($0.name) }
      })
  }

  @Test func inAStreamTheyAreNotLinkedEither() throws {
    var stream = try StoryStream()
    for report in reportsOfOneSite { try stream.add(report) }
    #expect(stream.storyCount == 4)
  }
}
