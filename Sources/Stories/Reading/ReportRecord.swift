/// The fields of one record before they become a report: what the readers of all formats have in common.
struct ReportRecord {
  var id: String?
  var title: [UInt8] = []
  var text: [UInt8] = []
  /// Used where there is no `text`.
  var body: [UInt8]?
  var hasText = false
  /// As written; nil when missing.
  var date: [UInt8]?
  var published: [UInt8]?
  var source: String?
  var language: String?
  var url: String?
  var warnings: [String] = []
  /// The first member that has a type it may not have.
  var wrongType: RecordError?

  /// The report, or why there is none. `defaultID` is taken where the record has no id.
  consuming func report(defaultID: @autoclosure () -> String) throws(RecordError) -> (Report, [String]) {
    let text = hasText ? text : body ?? []
    guard !isBlank(text) || !isBlank(title) else { throw .neitherTitleNorText }
    var seconds: Double?
    var warnings = warnings
    if let date = date ?? published {
      seconds = ReportDate.parse(date)
      if seconds == nil { warnings.append("unreadable date \"\(excerpt(date))\", taken as missing") }
    }
    let report = Report(
      id: id ?? defaultID(), titleBytes: title, textBytes: text, date: seconds, source: source,
      language: language, url: url)
    return (report, warnings)
  }

  /// What is said about text that is not UTF-8.
  static let invalidUTF8 = "invalid UTF-8, read as U+FFFD"

  private func excerpt(_ text: [UInt8]) -> String {
    let printable = String(decoding: text, as: UTF8.self).prefix(40).unicodeScalars.map {
      $0.value < 0x20 ? " " : Character($0)
    }
    return String(printable)
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

/// The same for bytes of one's own.
func isBlank(_ bytes: [UInt8]) -> Bool { isBlank(bytes.span) }
