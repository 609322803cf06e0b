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
  private var ids = SeenIDs()

  init(paths: [String], reader: ReportReader) {
    self.reader = reader
    pending = paths.reversed().map { ($0, true) }
  }

  /// The next batch, or nil when everything was read. From a pipe, what has arrived is handed on before waiting for
  /// more.
  public mutating func next() -> Batch? {
    var batch = Batch()
    return fill(&batch) ? batch : nil
  }

  /// Appends the next batch to what is there; false when everything was read.
  mutating func fill(_ batch: inout Batch) -> Bool {
    let (reports, notices) = (batch.reports.count, batch.notices.count)
    var bytes = 0
    while bytes < reader.batchBytes {
      guard input != nil else {
        guard let (path, isNamed) = pending.popLast() else { break }
        open(path, isNamed: isNamed, &batch)
        continue
      }
      do throws(InputError) {
        switch try input?.next(&batch.reports) {
        case .report(let warnings, let line):
          for warning in warnings { note(.warning, line: line, warning, &batch) }
          bytes += take(&batch, line: line)
        case .malformed(let reason, let line):
          summary.malformed += 1
          note(.malformed, line: line, reason, &batch)
        case .noReports(let reason):
          let isNamed = inputIsNamed
          if isNamed { summary.malformed += 1 }
          note(isNamed ? .malformed : .warning, line: 1, reason, &batch)
        case .waits: if batch.reports.count > reports || batch.notices.count > notices { return true }
        case .end, nil: close()
        }
      } catch {
        summary.unreadable += 1
        note(.unreadable, line: nil, error.reason, &batch)
        close()
      }
    }
    return batch.reports.count > reports || batch.notices.count > notices
  }

  private mutating func close() {
    summary.bytes += input?.bytesRead ?? 0
    input = nil
  }

  private mutating func note(
    _ kind: ReadingNotice.Kind, line: Int?, _ reason: String, file: String? = nil, _ batch: inout Batch
  ) {
    batch.notices.append(ReadingNotice(kind, file: file ?? input?.path ?? "", line: line, reason: reason))
  }

  /// Counts the last report of the batch and gives it an id of its own; returns its share of the batch.
  private mutating func take(_ batch: inout Batch, line: Int) -> Int {
    let last = batch.reports.count - 1
    let id = batch.reports[last].id
    if let free = ids.claim(id) {
      note(
        .warning, line: line, "the id \"\(id)\" was seen before, this report becomes \"\(free)\"", &batch)
      batch.reports[last].id = free
    }
    summary.reports += 1
    return batch.reports[last].titleBytes.count + batch.reports[last].textBytes.count + 64
  }

  private mutating func open(_ path: String, isNamed: Bool, _ batch: inout Batch) {
    inputIsNamed = isNamed
    do throws(InputError) {
      if path == "-", isNamed {
        input = OpenInput(.standardInput(), path: path, format: .jsonLines, limit: reader.maximumRecordBytes)
        return
      }
      switch try InputPath(path) {
      case .folder where isNamed: try enter(path, &batch)
      // Folders in folders are left out, and so are pipes there: opening one may wait for ever.
      case .folder: break
      case .device where !isNamed: break
      case .device:
        try open(path, InputFormat(path: path) ?? .jsonLines)
      case .file:
        if let format = InputFormat(path: path) {
          try open(path, format)
        } else if isNamed {
          try refuse(path, &batch)
        }
      }
    } catch {
      summary.unreadable += 1
      note(.unreadable, line: nil, error.reason, file: path, &batch)
    }
  }

  private mutating func open(_ path: String, _ format: InputFormat) throws(InputError) {
    input = OpenInput(try InputFile.open(path), path: path, format: format, limit: reader.maximumRecordBytes)
  }

  private mutating func enter(_ path: String, _ batch: inout Batch) throws(InputError) {
    let prefix = path.hasSuffix("/") ? path : path + "/"
    let names = try InputPath.names(inFolder: path)
      .filter { InputFormat(path: $0) != nil && !$0.lowercased().hasPrefix("readme") }
    if names.isEmpty { note(.warning, line: nil, "no file of reports in this folder", file: path, &batch) }
    pending += names.reversed().map { (prefix + $0, false) }
  }

  /// A file whose name says nothing: its content may at least say why it is none of ours.
  private mutating func refuse(_ path: String, _ batch: inout Batch) throws(InputError) {
    var buffer = InputBuffer(try InputFile.open(path), capacity: 64)
    guard try buffer.fill() else { return }
    if let complaint = ContentSniffer.complaint(
      about: path, prefix: buffer.bytes.span.extracting(0..<buffer.end))
    {
      summary.malformed += 1
      note(.malformed, line: 1, complaint, file: path, &batch)
    } else {
      summary.unreadable += 1
      note(
        .unreadable, line: nil,
        ContentSniffer.refusal(of: path),
        file: path, &batch)
    }
  }
}
