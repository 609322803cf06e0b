import Tokenize

/// Reads reports from files, folders and standard input.
///
///     let (reports, notices) = ReportReader().read(["news.jsonl", "archive/"])
///
/// A path is a `.jsonl` or `.ndjson` file, a `.csv` or `.tsv` file with a header, a `.txt` or `.md` file (one
/// report, its first line is the title), a folder with such files (in name order, without hidden files, read-me files
/// and folders inside), or `-` for JSON Lines on standard input. Fields: `id` (default `file:line`), `title`, `text` (or
/// `body`), `date` (or `published`), `source`, `lang`, `url`.
///
/// Reading never fails as a whole: what cannot be read is told in a ``ReadingNotice`` and left out.
public struct ReportReader: Sendable {
  /// Largest line, CSV record or text file in bytes, 1 GiB unless set; longer ones are left out and told. Never more than
  /// `Tokenizer.longestText`.
  public var maximumRecordBytes = 1 << 30 {
    didSet { maximumRecordBytes = min(maximumRecordBytes, Tokenizer.longestText) }
  }
  /// A batch is handed on when its titles and texts have this many bytes.
  public var batchBytes = 8 << 20

  /// A reader with default limits.
  public init() {}

  /// Reads all reports. O(bytes).
  public func read(_ paths: [String]) -> (reports: [Report], notices: [ReadingNotice]) {
    var all = ReportBatches.Batch()
    var batches = batches(of: paths)
    while batches.fill(&all) {}
    return (all.reports, all.notices)
  }

  /// Reads reports in batches, so that any amount of input takes little memory (the ids that were seen stay).
  public func batches(of paths: [String]) -> ReportBatches { ReportBatches(paths: paths, reader: self) }
}
