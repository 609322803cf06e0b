/// Where the value of a field lies in its record, and what has to be done to read it. Nothing is copied before the whole
/// record was found to be good.
struct RecordValue {
  enum Form {
    /// Its bytes as they stand.
    case plain
    /// A field of a separated file in which two quotes stand for one.
    case doubledQuotes
    /// Neither string nor number.
    case noText
  }

  var range: Range<Int>
  var form = Form.plain

  init(_ range: Range<Int>, _ form: Form = .plain) {
    self.range = range
    self.form = form
  }

  /// What the value stands for.
  func contents(in record: Span<UInt8>) -> [UInt8] {
    switch form {
    case .plain: copy(range, of: record)
    case .doubledQuotes: undouble(UInt8(ascii: "\""), range, of: record)
    case .noText: Array("(not a string or number)".utf8)
    }
  }

  /// The same as a string; what is not UTF-8 is read as U+FFFD.
  func string(in record: Span<UInt8>) -> String {
    form == .plain
      ? Stories.string(range, of: record) : String(decoding: contents(in: record), as: UTF8.self)
  }

  /// Whether there is nothing but blanks in it.
  func isBlank(in record: Span<UInt8>) -> Bool {
    form == .plain
      ? Stories.isBlank(record.extracting(range)) : Stories.isBlank(contents(in: record).span)
  }
}
