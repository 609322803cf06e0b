/// The fields of one record before they become a report: what the readers of all formats have in common. The values
/// are ranges of the record's bytes, which every method is given anew.
struct ReportRecord {
  var title: RecordValue?
  var text: RecordValue?
  /// Used where there is no `text`.
  var body: RecordValue?
  // Nil when missing or blank.
  var id: RecordValue?
  var date: RecordValue?
  var published: RecordValue?
  var source: RecordValue?
  var language: RecordValue?
  var url: RecordValue?
  var hasInvalidUTF8 = false
  /// Members other than strings that are passed over, in their order.
  var ignored: [Field] = []
  /// The last member that has a type it may not have.
  var wrongType: RecordError?

  /// Sets a field. But for title and text, a blank value means that it is missing.
  @inline(__always)
  mutating func set(_ field: Field, to value: RecordValue, in record: Span<UInt8>) {
    switch field {
    case .title: title = value
    case .text: text = value
    case .body: body = value
    default: self[field] = value.isBlank(in: record) ? nil : value
    }
  }

  /// The value of a field as it is.
  subscript(field: Field) -> RecordValue? {
    get {
      switch field {
      case .id: id
      case .title: title
      case .text: text
      case .body: body
      case .date: date
      case .published: published
      case .source: source
      case .lang: language
      case .url: url
      }
    }
    set {
      switch field {
      case .id: id = newValue
      case .title: title = newValue
      case .text: text = newValue
      case .body: body = newValue
      case .date: date = newValue
      case .published: published = newValue
      case .source: source = newValue
      case .lang: language = newValue
      case .url: url = newValue
      }
    }
  }

  /// Appends the report, or says why there is none; returns what there is to warn about. `defaultID` is taken where the
  /// record has no id.
  func appendReport(
    in record: Span<UInt8>, to reports: inout [Report], defaultID: @autoclosure () -> String
  ) throws(RecordError) -> [String] {
    if let wrongType { throw wrongType }
    let text = (text ?? body)?.contents(in: record) ?? []
    let title = title?.contents(in: record) ?? []
    guard !isBlank(text.span) || !isBlank(title.span) else { throw .neitherTitleNorText }
    let date = (date ?? published).map { seconds($0, in: record) }
    // Fresh memory costs more than what is written into it, so the array grows seldom; what is not used is never touched.
    if reports.count == reports.capacity { reports.reserveCapacity(max(32, reports.count * 4)) }
    reports.append(
      Report(
        id: id?.string(in: record) ?? defaultID(), titleBytes: title, textBytes: text, date: date ?? nil,
        source: source?.string(in: record), language: language?.string(in: record),
        url: url?.string(in: record)))
    if ignored.isEmpty, !hasInvalidUTF8, date != .some(nil) { return [] }
    return warnings(in: record, dateIsUnreadable: date == .some(nil))
  }

  private func seconds(_ date: RecordValue, in record: Span<UInt8>) -> Double? {
    switch date.form {
    case .plain: ReportDate.parse(record.extracting(date.range))
    case .noText: nil
    default: ReportDate.parse(date.contents(in: record).span)
    }
  }

  private func warnings(in record: Span<UInt8>, dateIsUnreadable: Bool) -> [String] {
    var warnings = ignored.map { "\"\($0.rawValue)\" is not a string, taken as missing" }
    if hasInvalidUTF8 { warnings.append("invalid UTF-8, read as U+FFFD") }
    if dateIsUnreadable, let date = date ?? published {
      warnings.append("unreadable date \"\(excerpt(date.string(in: record)))\", taken as missing")
    }
    return warnings
  }

  private func excerpt(_ text: String) -> String {
    String(text.prefix(40).unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
  }
}

/// Whether nothing but blanks is in `bytes`: ASCII blanks, no-break and wide spaces, zero-width marks.
func isBlank(_ bytes: Span<UInt8>) -> Bool {
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte == 0x20 || (0x09...0x0D).contains(byte) {
      index += 1
      continue
    }
    if byte < 0x80 { return false }
    let length = utf8SequenceLength(in: bytes, at: index)
    if length == 0 { return false }
    let character = string(index..<index + length, of: bytes)
    for scalar in character.unicodeScalars
    where !scalar.properties.isWhitespace && scalar.value != 0x200B && scalar.value != 0xFEFF { return false }
    index += length
  }
  return true
}
