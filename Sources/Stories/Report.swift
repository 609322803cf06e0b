/// One news report.
public struct Report: Sendable, Hashable {
  public var id: String
  public var title: String
  public var text: String
  /// Seconds since 1970, UTC; nil when unknown.
  public var date: Double?
  public var source: String?
  /// BCP 47 language tag, such as `en`; nil when not stated.
  public var language: String?
  public var url: String?

  public init(
    id: String, title: String = "", text: String = "", date: Double? = nil, source: String? = nil,
    language: String? = nil, url: String? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.date = date
    self.source = source
    self.language = language
    self.url = url
  }
}
