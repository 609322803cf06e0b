import Similarity
import Tokenize

/// Why reports cannot be grouped into stories.
public enum StoryClusteringError: Error, Equatable, CustomStringConvertible {
  /// More reports than can be numbered.
  case tooManyReports(Int, limit: Int)
  /// Title and text of the report with this id are together longer than offsets can say.
  case textTooLong(id: String, bytes: Int, limit: Int)
  /// More distinct words than can be numbered.
  case tooManyWords(limit: Int)

  public var description: String {
    switch self {
    case .tooManyReports(let count, let limit): "\(count) reports, at most \(limit) can be clustered"
    case .textTooLong(let id, let bytes, let limit):
      "report \(id) has \(bytes) bytes of title and text, at most \(limit) can be read"
    case .tooManyWords(let limit): "more than \(limit) distinct words"
    }
  }
}

/// What a batch of reports may be at most.
struct StoryLimits {
  var reports = SparseMatrix.mostRows
  var textBytes = Tokenizer.longestText

  func check(_ reports: [Report]) throws(StoryClusteringError) {
    guard reports.count <= self.reports else { throw .tooManyReports(reports.count, limit: self.reports) }
    for report in reports {
      let bytes = report.titleBytes.count + report.textBytes.count
      guard bytes <= textBytes else { throw .textTooLong(id: report.id, bytes: bytes, limit: textBytes) }
    }
  }
}
