/// A language with a stop list and a stemmer.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case italian = "it"
  case portuguese = "pt"
  case dutch = "nl"
  case swedish = "sv"
  case russian = "ru"

  /// The language of a BCP 47 tag such as `en` or `pt-BR`; nil for a language without a stemmer.
  public init?(tag: String) {
    let subtag = tag.prefix { $0 != "-" && $0 != "_" }
    self.init(rawValue: subtag.lowercased())
  }

  /// Whether numbers are written with a decimal comma (3,5) and, where grouped by a sign, grouped by a point.
  var writesDecimalComma: Bool { self != .english }
}
