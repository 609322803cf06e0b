/// Reports on their way in, a batch at a time.
///
///     var batches = ReportReader().batches(of: ["-"])
///     while let batch = batches.next() { … }
public struct ReportBatches: ~Copyable {
  /// Some reports and what there is to say about them.
  public struct Batch: Sendable {
    /// Reports in the order in which they were read.
    public var reports: [Report] = []
    /// What there is to say about this part of the input.
    public var notices: [ReadingNotice] = []
  }

  /// What was read so far.
  public struct Summary: Sendable, Hashable {
    /// Reports that were handed on.
    public var reports = 0
    /// Records that were left out.
    public var malformed = 0
    /// Files and folders that could not be opened or read to their end.
    public var unreadable = 0
    /// Bytes of the inputs that are done with.
    public var bytes = 0
  }

  /// What was read so far.
  public private(set) var summary = Summary()
  private let reader: ReportReader
  /// Paths to come, the next one last; those that were not named were found in a folder.
  private var pending: [(path: String, isNamed: Bool)]
  private var input: OpenInput?
  private var inputIsNamed = true
  /// Ids that were seen, with the number that the next report of that id gets.
  private var ids: [String: Int] = [:]
  private var batch = Batch()
  private var batchBytes = 0

  init(paths: [String], reader: ReportReader) {
    self.reader = reader
    pending = paths.reversed().map { ($0, true) }
  }

  /// The next batch, or nil when everything was read. From a pipe, what has arrived is handed on before waiting for
  /// more.
  public mutating func next() -> Batch? {
    while batchBytes < reader.batchBytes {
      guard input != nil else {
        guard let (path, isNamed) = pending.popLast() else { break }
        open(path, isNamed: isNamed)
        continue
      }
      do throws(InputError) {
        switch try input?.next() {
        case .report(let report, let warnings, let line): take(report, warnings: warnings, line: line)
        case .malformed(let reason, let line):
          summary.malformed += 1
          note(.malformed, line: line, reason)
        case .noReports(let reason):
          let isNamed = inputIsNamed
          if isNamed { summary.malformed += 1 }
          note(isNamed ? .malformed : .warning, line: 1, reason)
        case .waits: if !batch.reports.isEmpty || !batch.notices.isEmpty { return takeBatch() }
        case .end, nil: close()
        }
      } catch {
        summary.unreadable += 1
        note(.unreadable, line: nil, error.reason)
        close()
      }
    }
    return batch.reports.isEmpty && batch.notices.isEmpty ? nil : takeBatch()
  }

  private mutating func takeBatch() -> Batch {
    defer {
      batch = Batch()
      batchBytes = 0
    }
    return batch
  }

  private mutating func close() {
    summary.bytes += input?.bytesRead ?? 0
    input = nil
  }

  private mutating func note(_ kind: ReadingNotice.Kind, line: Int?, _ reason: String, file: String? = nil) {
    batch.notices.append(ReadingNotice(kind, file: file ?? input?.path ?? "", line: line, reason: reason))
  }

  private mutating func take(_ report: Report, warnings: [String], line: Int) {
    for warning in warnings { note(.warning, line: line, warning) }
    var report = report
    // One look into the table for an id that is new, as nearly all are.
    if let next = ids.updateValue(2, forKey: report.id) {
      ids[report.id] = next
      let id = unusedID(like: report.id)
      note(.warning, line: line, "the id \"\(report.id)\" was seen before, this report becomes \"\(id)\"")
      report.id = id
      ids[id] = 2
    }
    batchBytes += report.titleBytes.count + report.textBytes.count + 64
    summary.reports += 1
    batch.reports.append(report)
  }

  private mutating func unusedID(like id: String) -> String {
    var number = ids[id, default: 2]
    while ids["\(id)#\(number)"] != nil { number += 1 }
    ids[id] = number + 1
    return "\(id)#\(number)"
  }

  private mutating func open(_ path: String, isNamed: Bool) {
    inputIsNamed = isNamed
    do throws(InputError) {
      if path == "-", isNamed {
        input = OpenInput(.standardInput(), path: path, format: .jsonLines, limit: reader.maximumRecordBytes)
        return
      }
      switch try InputPath(path) {
      case .folder where isNamed: try enter(path)
      // Folders in folders are left out, and so are pipes there: opening one may wait for ever.
      case .folder: break
      case .device where !isNamed: break
      case .device:
        try open(path, InputFormat(path: path) ?? .jsonLines)
      case .file:
        if let format = InputFormat(path: path) {
          try open(path, format)
        } else if isNamed {
          try refuse(path)
        }
      }
    } catch {
      summary.unreadable += 1
      note(.unreadable, line: nil, error.reason, file: path)
    }
  }

  private mutating func open(_ path: String, _ format: InputFormat) throws(InputError) {
    input = OpenInput(try InputFile.open(path), path: path, format: format, limit: reader.maximumRecordBytes)
  }

  private mutating func enter(_ path: String) throws(InputError) {
    let prefix = path.hasSuffix("/") ? path : path + "/"
    let names = try InputPath.names(inFolder: path)
      .filter { InputFormat(path: $0) != nil && !$0.lowercased().hasPrefix("readme") }
    if names.isEmpty { note(.warning, line: nil, "no file of reports in this folder", file: path) }
    pending += names.reversed().map { (prefix + $0, false) }
  }

  /// A file whose name says nothing: its content may at least say why it is none of ours.
  private mutating func refuse(_ path: String) throws(InputError) {
    var buffer = InputBuffer(try InputFile.open(path), capacity: 64)
    guard try buffer.fill() else { return }
    if let complaint = ContentSniffer.complaint(
      about: path, prefix: buffer.bytes.span.extracting(0..<buffer.end))
    {
      summary.malformed += 1
      note(.malformed, line: 1, complaint, file: path)
    } else {
      summary.unreadable += 1
      note(
        .unreadable, line: nil,
        ContentSniffer.refusal(of: path),
        file: path)
    }
  }
}
