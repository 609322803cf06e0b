/// A file of reports that is being read, record by record.
struct OpenInput: ~Copyable {
  /// What the next step found.
  enum Event {
    /// A report, which was appended.
    case report(warnings: [String], line: Int)
    case malformed(String, line: Int)
    /// A table whose header shows that it is about something else.
    case noReports(String)
    /// A pipe has nothing more for now: the next step waits.
    case waits
    case end
  }

  let path: String
  private let format: InputFormat
  private var buffer: InputBuffer
  /// Number of lines before the buffer's start.
  private var lines = 0
  /// Bytes behind the buffer's start that are known to have no line end.
  private var searched = 0
  private var isSkippingLine = false
  private var isStarted = false
  private var hasToldWait = false
  /// Memory for the strings of a line.
  private var scanner = JSONScanner()
  private var columns: [ReportRecord.Field?]?
  private var separated = SeparatedRecords(separator: UInt8(ascii: ","))
  /// Memory for the fields of a record of a table.
  private var fields: [RecordValue] = []
  private let limit: Int

  init(_ file: consuming InputFile, path: String, format: InputFormat, limit: Int) {
    self.path = path
    self.format = format
    self.limit = limit
    buffer = InputBuffer(file)
    if case .separated(let separator) = format { separated = SeparatedRecords(separator: separator) }
  }

  var bytesRead: Int { buffer.bytesRead }

  /// Reads the next record; a report is appended to `reports`.
  mutating func next(_ reports: inout [Report]) throws(InputError) -> Event {
    if !isStarted {
      isStarted = true
      if let complaint = try start() { return .malformed(complaint, line: 1) }
    }
    switch format {
    case .jsonLines: return try nextLine(&reports)
    case .separated: return try nextSeparated(&reports)
    case .text: return try wholeText(&reports)
    }
  }

  /// Reads the first bytes; returns what is wrong with the file as a whole. Moves over a byte order mark.
  private mutating func start() throws(InputError) -> String? {
    // A pipe may bring little at first and the rest much later.
    while buffer.end < (buffer.isStream ? 8 : 64), try buffer.fill() {}
    if let complaint = ContentSniffer.complaint(
      about: path, prefix: buffer.bytes.span.extracting(0..<buffer.end))
    {
      buffer.discard()
      return complaint
    }
    if buffer.end >= 3, buffer.bytes[0] == 0xEF, buffer.bytes[1] == 0xBB, buffer.bytes[2] == 0xBF {
      buffer.use(upTo: 3)
    }
    return nil
  }

  private mutating func nextLine(_ reports: inout [Report]) throws(InputError) -> Event {
    var scanner = JSONScanner()
    swap(&scanner, &self.scanner)
    defer { self.scanner = scanner }
    while true {
      let newline = buffer.firstIndex(of: UInt8(ascii: "\n"), from: buffer.start + searched)
      if newline == nil, !buffer.isAtEnd {
        searched = buffer.end - buffer.start
        if searched > limit {
          isSkippingLine = true
          buffer.use(upTo: buffer.end)
          searched = 0
        }
        if tellsWait() { return .waits }
        _ = try buffer.fill()
        continue
      }
      let range = buffer.start..<(newline ?? buffer.end)
      if newline == nil, range.isEmpty, !isSkippingLine { return .end }
      buffer.use(upTo: newline.map { $0 + 1 } ?? buffer.end)
      searched = 0
      lines += 1
      if isSkippingLine {
        isSkippingLine = false
        return .malformed(RecordError.tooLong(limit: limit).description, line: lines)
      }
      let bytes = buffer.bytes.span.extracting(range)
      if hasOnlyJSONBlanks(bytes) { continue }
      do throws(RecordError) {
        let warnings = try ReportRecord(jsonLine: bytes, &scanner)
          .appendReport(in: scanner.strings.span, to: &reports, defaultID: "\(path):\(lines)")
        return .report(warnings: warnings, line: lines)
      } catch {
        return .malformed(error.description, line: lines)
      }
    }
  }

  /// Whether to tell, before the next read of a pipe, that it may take long: once for each read.
  private mutating func tellsWait() -> Bool {
    hasToldWait = buffer.isStream && !hasToldWait
    return hasToldWait
  }

  private func hasOnlyJSONBlanks(_ bytes: Span<UInt8>) -> Bool {
    var scanner = JSONScanner()
    scanner.skipBlanks(in: bytes)
    return scanner.offset == bytes.count
  }

  private mutating func nextSeparated(_ reports: inout [Report]) throws(InputError) -> Event {
    var fields = fields
    self.fields = []
    defer { self.fields = fields }
    while true {
      if buffer.start == buffer.end {
        if tellsWait() { return .waits }
        guard try buffer.fill() else { return .end }
      }
      let line = lines + 1
      switch separated.record(
        in: buffer.bytes.span.extracting(0..<buffer.end), from: buffer.start, isLast: buffer.isAtEnd,
        fields: &fields)
      {
      case .needsMore:
        if buffer.end - buffer.start > limit {
          try skipLine()
          return .malformed(RecordError.tooLong(limit: limit).description, line: line)
        }
        // The record is read again from its start: only after the buffer has grown.
        while try buffer.fill(), buffer.hasRoom {}
      case .unclosedQuote:
        separated.quotesEndInLine = true
        try skipLine()
        return .malformed(RecordError.unclosedQuote.description, line: line)
      case .afterClosingQuote:
        try skipLine()
        return .malformed(RecordError.afterClosingQuote.description, line: line)
      case .found(let next, let count):
        buffer.use(upTo: next)
        lines += count
        // A line with nothing on it is no record.
        if fields.count == 1, fields[0].isBlank(in: buffer.bytes.span) { continue }
        guard let columns else {
          if let complaint = readHeader(fields) { return .noReports(complaint) }
          continue
        }
        do throws(RecordError) {
          let bytes = buffer.bytes.span
          let warnings = try ReportRecord(fields: fields, columns: columns, of: bytes)
            .appendReport(in: bytes, to: &reports, defaultID: "\(path):\(line)")
          return .report(warnings: warnings, line: line)
        } catch {
          return .malformed(error.description, line: line)
        }
      }
    }
  }

  /// Takes the fields as the header; returns what is wrong with it.
  private mutating func readHeader(_ fields: [RecordValue]) -> String? {
    var columns: [ReportRecord.Field?] = []
    for field in fields { columns.append(.init(columnName: field.string(in: buffer.bytes.span))) }
    self.columns = columns
    if columns.contains(.text) || columns.contains(.title) || columns.contains(.body) { return nil }
    buffer.discard()
    return "the header names neither title nor text"
  }

  /// Moves to the next line.
  private mutating func skipLine() throws(InputError) {
    lines += 1
    while true {
      if let newline = buffer.firstIndex(of: UInt8(ascii: "\n"), from: buffer.start) {
        return buffer.use(upTo: newline + 1)
      }
      buffer.use(upTo: buffer.end)
      guard try buffer.fill() else { return }
    }
  }

  private mutating func wholeText(_ reports: inout [Report]) throws(InputError) -> Event {
    guard try buffer.fillToEnd(limit: limit) else {
      buffer.discard()
      return .malformed(RecordError.tooLong(limit: limit).description, line: 1)
    }
    let range = buffer.start..<buffer.end
    if range.isEmpty { return .end }
    let newline = buffer.firstIndex(of: UInt8(ascii: "\n"), from: range.lowerBound) ?? range.upperBound
    var titleEnd = newline
    if titleEnd > range.lowerBound, buffer.bytes[titleEnd - 1] == UInt8(ascii: "\r") { titleEnd -= 1 }
    var record = ReportRecord()
    record.title = RecordValue(range.lowerBound..<titleEnd)
    record.text = RecordValue(min(newline + 1, range.upperBound)..<range.upperBound)
    record.hasInvalidUTF8 = !isValidUTF8(buffer.bytes.span.extracting(range))
    defer { buffer.discard() }
    do throws(RecordError) {
      let warnings = try record.appendReport(in: buffer.bytes.span, to: &reports, defaultID: path)
      return .report(warnings: warnings, line: 1)
    } catch {
      return .malformed(error.description, line: 1)
    }
  }
}
