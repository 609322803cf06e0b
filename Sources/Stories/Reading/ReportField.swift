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
      // The longest name has nine bytes; comparing them one by one is faster than making a string.
      let start = name.range.lowerBound
      for field in Self.all where field.name.utf8CodeUnitCount == name.range.count {
        var index = 0
        while index < name.range.count, bytes[start &+ index] == byte(of: field.name, at: index) {
          index &+= 1
        }
        if index == name.range.count {
          self = field.field
          return
        }
      }
      return nil
    }

    private static let all: [(name: StaticString, field: Field)] = [
      ("text", .text), ("title", .title), ("id", .id), ("date", .date), ("source", .source), ("body", .body),
      ("published", .published), ("lang", .lang), ("url", .url),
    ]
  }

  /// Sets a field to the bytes of a value; nil or, but for title and text, blank ones mean that it is missing.
  mutating func set(_ field: Field, to value: [UInt8]?) {
    switch field {
    case .title: title = value ?? []
    case .text:
      text = value ?? []
      hasText = value != nil
    case .body: body = value
    default:
      let string = value.flatMap { isBlank($0) ? nil : String(decoding: $0, as: UTF8.self) }
      switch field {
      case .id: id = string
      case .date: date = string
      case .published: published = string
      case .source: source = string
      case .lang: language = string
      default: url = string
      }
    }
  }
}
