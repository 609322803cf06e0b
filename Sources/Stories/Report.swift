/// One news report.
///
/// Title and text are kept as the bytes that were given, so that byte offsets mean the same to whoever wrote the
/// report and to whoever reads the results, even where the bytes are not valid UTF-8. Hand `titleBytes.span` and
/// `textBytes.span` to a tokenizer; nothing is copied.
public struct Report: Sendable, Hashable {
  /// Unique among the reports of a reading.
  public var id: String
  /// The title as given; empty when there is none.
  public var titleBytes: [UInt8]
  /// The text as given; empty when there is none.
  public var textBytes: [UInt8]
  /// Seconds since 1970, UTC; nil when unknown.
  public var date: Double?
  /// Who published it; nil when not stated.
  public var source: String?
  /// BCP 47 language tag, such as `en`; nil when not stated.
  public var language: String?
  /// Where it stands on the web; nil when not stated.
  public var url: String?

  /// A report of strings.
  public init(
    id: String, title: String = "", text: String = "", date: Double? = nil, source: String? = nil,
    language: String? = nil, url: String? = nil
  ) {
    self.init(
      id: id, titleBytes: Array(title.utf8), textBytes: Array(text.utf8), date: date, source: source,
      language: language, url: url)
  }

  /// A report of bytes, which need not be valid UTF-8.
  public init(
    id: String, titleBytes: [UInt8], textBytes: [UInt8], date: Double? = nil, source: String? = nil,
    language: String? = nil, url: String? = nil
  ) {
    self.id = id
    self.titleBytes = titleBytes
    self.textBytes = textBytes
    self.date = date
    self.source = source
    self.language = language
    self.url = url
  }

  /// The title as a string, invalid UTF-8 read as U+FFFD. Makes a new string each time: O(bytes).
  public var title: String {
    get { String(decoding: titleBytes, as: UTF8.self) }
    set { titleBytes = Array(newValue.utf8) }
  }

  /// The text as a string, invalid UTF-8 read as U+FFFD. Makes a new string each time: O(bytes).
  public var text: String {
    get { String(decoding: textBytes, as: UTF8.self) }
    set { textBytes = Array(newValue.utf8) }
  }
}
