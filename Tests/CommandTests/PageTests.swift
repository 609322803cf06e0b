import Foundation
import TestSupport
import Testing

/// What can be said about the page without a browser; `Scripts/page/check.sh` uses it in one.
struct PageTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("The page is one file that reaches out to nothing, and text in it cannot become markup")
  func selfContained() throws {
    let hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)><!-- É 😀"
    let text = String(decoding: try JSONEncoder().encode(hostile), as: UTF8.self)
    let reports = try folder.write(
      "a.jsonl",
      "{\"id\":\(text),\"title\":\(text),\"text\":\(text),\"source\":\(text),\"url\":\"javascript:alert(3)\"}\n"
        + "{\"title\":\"Other\",\"text\":\"words\",\"date\":\"2024-10-23\"}\n")
    let outcome = try gazette.run(
      [
        "cluster", reports, "--format", "html", "--no-default-gazetteer", "--output",
        folder.file("page.html"),
      ])
    #expect(outcome.status == 0)
    let page = try #require(folder.contents("page.html"))
    #expect(!page.contains("</script><script>alert") && !page.contains("<img") && !page.contains("<!--"))
    #expect(page.contains("default-src 'none'"))
    for outside in ["src=\"", "@import", "fetch(", "XMLHttpRequest", "url(", "innerHTML", "eval("] {
      #expect(!page.contains(outside))
    }
    // Two scripts: the data and what draws it.
    #expect(
      page.components(separatedBy: "<script").count == 3
        && page.components(separatedBy: "</script>").count == 3)
    let start = try #require(page.range(of: "id=\"data\">")).upperBound
    let end = try #require(page.range(of: "</script>", range: start..<page.endIndex)).lowerBound
    let data = try JSONSerialization.jsonObject(with: Data(page[start..<end].utf8)) as? [String: Any]
    let titles = (data?["reports"] as? [[String: Any]] ?? []).compactMap { $0["title"] as? String }
    #expect(Set(titles) == [hostile, "Other"])
  }

  @Test("Offsets of names count as scripts do")
  func scriptOffsets() throws {
    let names = try folder.write("names.tsv", "id\ttype\tname\taliases\tweight\nx:1\tplace\tZqland\t\t1\n")
    let bytes = Array("{\"title\":\"T\",\"text\":\"😀é".utf8) + [0xFF] + Array(" Zqland won\"}\n".utf8)
    let outcome = try gazette.run(
      ["cluster", "-", "--format", "html", "--no-default-gazetteer", "--gazetteer", names], input: bytes)
    // One emoji is two units, é one, the invalid byte one, the blank one.
    #expect(outcome.output.contains("\"inText\":[[5,11,2,0]]"))
  }
}
