/// A language with a stop list and a stemmer.
public enum Language: String, Sendable, CaseIterable {
  /// English: `en`.
  case english = "en"
  /// German: `de`.
  case german = "de"
  /// French: `fr`.
  case french = "fr"
  /// Spanish: `es`.
  case spanish = "es"
  /// Italian: `it`.
  case italian = "it"
  /// Portuguese: `pt`.
  case portuguese = "pt"
  /// Dutch: `nl`.
  case dutch = "nl"
  /// Swedish: `sv`.
  case swedish = "sv"
  /// Russian: `ru`.
  case russian = "ru"

  /// The language of a BCP 47 tag such as `en` or `pt-BR`; nil for a language without a stemmer.
  public init?(tag: String) {
    let subtag = tag.prefix { $0 != "-" && $0 != "_" }
    self.init(rawValue: subtag.lowercased())
  }

  /// Whether numbers are written with a decimal comma (3,5) and, where grouped by a sign, grouped by a point.
  var writesDecimalComma: Bool { self != .english }
}
