extension ReportRecord {
  /// The fields of a record that are read; all others are ignored.
  enum Field: String, CaseIterable {
    case id, title, text, body, date, published, source, lang, url

    /// The field that a JSON name stands for.
    init?(name: JSONScanner.Text, of bytes: Span<UInt8>) {
      if name.hasEscapes {
        self.init(rawValue: String(decoding: unescape(name, of: bytes), as: UTF8.self))
        return
      }
      // A name's length and first letter leave one field; making a string would cost more.
      let start = name.range.lowerBound
      let candidate: Field
      switch (name.range.count, name.range.isEmpty ? 0 : bytes[start]) {
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
      for index in 0..<name.range.count where bytes[start &+ index] != byte(of: expected, at: index) {
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

  /// Sets a field to the bytes of a value; nil or, but for title and text, blank ones mean that it is missing.
  mutating func set(_ field: Field, to value: [UInt8]?) {
    switch field {
    case .title: title = value ?? []
    case .text:
      text = value ?? []
      hasText = value != nil
    case .body: body = value
    case .date: date = value.flatMap { isBlank($0) ? nil : $0 }
    case .published: published = value.flatMap { isBlank($0) ? nil : $0 }
    case .id, .source, .lang, .url:
      set(field, toString: value.flatMap { isBlank($0) ? nil : String(decoding: $0, as: UTF8.self) })
    }
  }

  /// Sets a field to what a checked JSON string stands for.
  mutating func set(_ field: Field, to text: JSONScanner.Text, of bytes: Span<UInt8>) {
    switch field {
    case .id where !text.hasEscapes, .source where !text.hasEscapes, .lang where !text.hasEscapes,
      .url where !text.hasEscapes:
      set(field, toString: isBlank(bytes.extracting(text.range)) ? nil : string(text.range, of: bytes))
    default: set(field, to: unescape(text, of: bytes))
    }
  }

  private mutating func set(_ field: Field, toString string: String?) {
    switch field {
    case .id: id = string
    case .source: source = string
    case .lang: language = string
    default: url = string
    }
  }
}
