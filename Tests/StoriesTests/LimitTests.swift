import Testing
import Tokenize

@testable import Stories

struct LimitTests {
  @Test("More reports, and longer ones, than can be numbered are refused")
  func reports() {
    let reports = [Report(id: "a", title: "T", text: "text"), Report(id: "b", title: "Title", text: "text")]
    #expect(throws: Never.self) { try StoryLimits().check(reports) }
    #expect(throws: StoryClusteringError.tooManyReports(2, limit: 1)) {
      try StoryLimits(reports: 1).check(reports)
    }
    #expect(throws: StoryClusteringError.textTooLong(id: "b", bytes: 9, limit: 8)) {
      try StoryLimits(textBytes: 8).check(reports)
    }
    #expect(StoryClusteringError.textTooLong(id: "b", bytes: 9, limit: 8).description.contains("report b"))
  }

  @Test("No record is read that the tokenizer could not take whole")
  func recordLimit() {
    var reader = ReportReader()
    #expect(reader.maximumRecordBytes == 1 << 30)
    reader.maximumRecordBytes = .max
    #expect(reader.maximumRecordBytes == Tokenizer.longestText)
  }
}
