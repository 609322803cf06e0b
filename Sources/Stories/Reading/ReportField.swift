extension ReportRecord {
  /// The fields of a record that are read; all others are ignored.
  enum Field: String, CaseIterable {
    case id, title, text, body, date, published, source, lang, url

    /// The field that a name stands for.
    init?(name: Range<Int>, of bytes: Span<UInt8>) {
      // A name's length and first letter leave one field; making a string would cost more.
      let start = name.lowerBound
      let candidate: Field
      switch (name.count, name.isEmpty ? 0 : bytes[start]) {
      case (2, _): candidate = .id
      case (3, _): candidate = .url
      case (4, UInt8(ascii: "t")): candidate = .text
      case (4, UInt8(ascii: "d")): candidate = .date
      case (4, UInt8(ascii: "b")): candidate = .body
      case (4, _): candidate = .lang
      case (5, _): candidate = .title
      case (6, _): candidate = .source
      case (9, _): candidate = .published
      default: return nil
      }
      let expected = candidate.name
      for index in 0..<name.count where bytes[start &+ index] != byte(of: expected, at: index) {
        return nil
      }
      self = candidate
    }

    private var name: StaticString {
      switch self {
      case .id: "id"
      case .title: "title"
      case .text: "text"
      case .body: "body"
      case .date: "date"
      case .published: "published"
      case .source: "source"
      case .lang: "lang"
      case .url: "url"
      }
    }
  }
}
