import Tokenize

/// The language whose stop words and stems a report's terms follow.
enum ReportLanguage: Sendable, Hashable {
  /// Stated by the report or told from its text; nil for a language without stop list and stemmer.
  case known(Language?)
  /// Too little text to tell.
  case unsure

  init(_ report: Report) {
    if let tag = report.language?.prefix(2).lowercased(), !tag.isEmpty {
      self = .known(Language(rawValue: tag))
    } else if let language = LanguageDetector.language(
      of: report.textBytes.isEmpty ? report.titleBytes.span : report.textBytes.span)
    {
      self = .known(language)
    } else {
      self = .unsure
    }
  }

  /// The languages of a batch: where a report leaves it open, that of most of the others.
  static func resolved(_ languages: [ReportLanguage]) -> [Language?] {
    var counts: [Language: Int] = [:]
    for case .known(let language?) in languages { counts[language, default: 0] += 1 }
    let most = counts.min { $0.value != $1.value ? $0.value > $1.value : $0.key.rawValue < $1.key.rawValue }?
      .key
    return languages.map { language in
      if case .known(let known) = language { return known }
      return most
    }
  }
}
