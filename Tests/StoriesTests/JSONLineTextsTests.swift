import TestSupport
import Testing

@testable import Stories

struct JSONLineTextsTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Texts in memory are those of the reports that are read from the file")
  func texts() throws {
    let lines = """
      {"id":"x","title":"T \\u00e9","text":"One\\nTwo"}

      {"body":"only a body","more":[{}]}
      {"text":"cut off
      {"text":7}
      {"title":"last"}
      """
    let path = try folder.write("a.jsonl", Array(lines.utf8))
    var batches = ReportReader().batches(of: [path])
    var reports: [Report] = []
    while let batch = batches.next() { reports += batch.reports }
    var texts: [[[UInt8]]] = []
    let malformed = JSONLineTexts.forEach(in: Array(lines.utf8)) { texts.append([$0, $1]) }
    #expect(texts == reports.map { [$0.titleBytes, $0.textBytes] })
    #expect(texts.count == 3 && malformed == 2 && batches.summary.malformed == 2)
  }
}
