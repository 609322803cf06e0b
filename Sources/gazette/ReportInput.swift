import Foundation
import Stories

/// The reports that a verb reads, with everything that is to be told about them told.
struct ReportInput: ~Copyable {
  private var batches: ReportBatches
  private let skipsInvalid: Bool
  private let verb: String
  /// Bytes of all files; nil where that is not known, as with a pipe.
  private let size: Int?

  /// Reads `paths`, or else the operands.
  init(_ arguments: Arguments, paths: [String]? = nil) throws(CommandError) {
    let paths = if let paths { paths } else { try arguments.paths() }
    batches = ReportReader().batches(of: paths)
    skipsInvalid = arguments.has("skip-invalid")
    verb = arguments.verb
    size = Self.size(of: paths)
  }

  var summary: ReportBatches.Summary { batches.summary }

  /// The next reports, or nil at the end.
  mutating func next() -> [Report]? {
    guard let batch = batches.next() else { return nil }
    // A hint of what to type names the verb.
    for notice in batch.notices {
      StandardError.writeLine(notice.description.replacing("gazette … -", with: "gazette \(verb) -"))
    }
    return batch.reports
  }

  /// How much of the input was read, 0 to 1; nil where its size is not known.
  var share: Double? { size.map { $0 > 0 ? min(1, Double(summary.bytes) / Double($0)) : 1 } }

  /// What was read so far, in words.
  var progressDetail: String {
    let megabytes = summary.bytes >> 20
    return "\(Progress.grouped(summary.reports)) reports" + (megabytes > 0 ? ", \(megabytes) MB" : "")
  }

  /// All reports.
  mutating func all(progress: Progress? = nil, step: String = "reading") -> [Report] {
    var reports: [Report] = []
    while let batch = next() {
      reports += batch
      progress?.update(step, share, detail: progressDetail)
    }
    return reports
  }

  private static func size(of paths: [String]) -> Int? {
    var total = 0
    for path in paths {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      guard attributes?[.type] as? FileAttributeType == .typeRegular, let size = attributes?[.size] as? Int
      else {
        return nil
      }
      total += size
    }
    return total
  }

  /// The one report that `name` gives: a file with one report, or `PATH:ID`.
  static func single(_ name: String) throws(CommandError) -> Report {
    var (path, id): (String, String?) = (name, nil)
    if !FileManager.default.fileExists(atPath: name), name != "-", let colon = name.lastIndex(of: ":") {
      (path, id) = (String(name[..<colon]), String(name[name.index(after: colon)...]))
    }
    let (reports, notices) = ReportReader().read([path])
    for notice in notices { StandardError.writeLine(notice.description) }
    if notices.contains(where: { $0.kind == .unreadable }) { throw .told(.noInput) }
    if let id {
      guard let report = reports.first(where: { $0.id == id }) else {
        throw .noInput("\(path) has no report \(id)")
      }
      return report
    }
    guard reports.count == 1, let report = reports.first else {
      throw .usage("\(path) has \(reports.count) reports; name one as \(path):ID")
    }
    return report
  }

  /// Whether something of the input could not be read.
  var isIncomplete: Bool { summary.malformed + summary.unreadable > 0 }

  /// Tells how much was left out; returns the status to end with when all else went well.
  consuming func close() -> ExitStatus {
    let summary = batches.summary
    if summary.malformed > 0 {
      let what =
        summary.malformed == 1 ? "1 malformed record was" : "\(summary.malformed) malformed records were"
      let read = summary.reports == 1 ? "1 report was" : "\(summary.reports) reports were"
      StandardError.writeLine("gazette: \(what) left out, \(read) read")
    }
    if summary.unreadable > 0 { return .noInput }
    return summary.malformed > 0 && !skipsInvalid ? .data : .success
  }
}
