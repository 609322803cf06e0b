import NER

/// Stories as one web page that needs nothing else: no network, no other file.
///
/// The page carries the stories and reports as JSON and draws what is looked at. Text from reports is never taken as
/// HTML: in the JSON no `<` is left, and the script makes text nodes only.
public struct HTMLPage: Sendable {
  /// The page's title.
  public var title = "Stories"

  /// A page with the title "Stories".
  public init() {}

  /// The page as UTF-8 bytes. Stories that `includes` refuses are left out with their reports.
  public func render(
    _ clustering: StoryClustering, reports: [Report], including includes: (Story) -> Bool = { _ in true }
  ) -> [UInt8] {
    var page: [UInt8] = []
    func add(_ text: String) { page += Array(text.utf8) }
    add(Self.head.replacing("{{title}}", with: Self.escaped(title)))
    add("<style>\n\(Self.style)\n</style>\n</head>\n")
    add(Self.body.replacing("{{title}}", with: Self.escaped(title)))
    add("<script type=\"application/json\" id=\"data\">")
    // Inside a script element only "<" could end it or begin a comment.
    for byte in data(clustering, reports, includes) {
      if byte == UInt8(ascii: "<") { page += Array("\\u003c".utf8) } else { page.append(byte) }
    }
    add("</script>\n<script>\n\(Self.script)\n</script>\n</body>\n</html>\n")
    return page
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  /// What the page's script reads: reports by their number on the page, stories, names of entities.
  private func data(
    _ clustering: StoryClustering, _ reports: [Report], _ includes: (Story) -> Bool
  ) -> [UInt8] {
    let stories = clustering.stories.filter(includes)
    var numbers = [Int](repeating: -1, count: reports.count)
    var shown: [Int] = []
    for report in stories.flatMap(\.reports) where numbers[report] < 0 {
      numbers[report] = shown.count
      shown.append(report)
    }
    var names = NameTable()
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("reports")
    writer.beginArray()
    for index in shown {
      write(reports[index], clustering.entities[index], &names, &writer)
    }
    writer.endArray()
    writer.name("stories")
    writer.beginArray()
    for story in stories { PageStory(story: story, numbers: numbers).write(to: &writer) }
    writer.endArray()
    writer.name("names")
    writer.beginArray()
    for name in names.names { writer.string(name) }
    writer.endArray()
    writer.name("types")
    writer.beginArray()
    for type in EntityType.allCases { writer.string(type.rawValue) }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  private func write(
    _ report: Report, _ entities: StoryClustering.ReportEntities, _ names: inout NameTable,
    _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.name("id")
    writer.string(report.id)
    writer.name("title")
    writer.string(report.titleBytes.span)
    writer.name("text")
    writer.string(report.textBytes.span)
    if let date = report.date {
      writer.name("date")
      writer.number(date)
    }
    if let source = report.source {
      writer.name("source")
      writer.string(source)
    }
    if let url = report.url {
      writer.name("url")
      writer.string(url)
    }
    if let language = report.language {
      writer.name("lang")
      writer.string(language)
    }
    writer.name("inTitle")
    write(entities.title, in: report.titleBytes, &names, &writer)
    writer.name("inText")
    write(entities.text, in: report.textBytes, &names, &writer)
    writer.endObject()
  }

  /// Mentions as `[start, end, type, name]`, offsets in UTF-16 units as scripts count them.
  private func write(
    _ mentions: [Mention], in text: [UInt8], _ names: inout NameTable, _ writer: inout JSONWriter
  ) {
    writer.beginArray()
    var offsets = UTF16Offsets()
    for mention in mentions.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      writer.beginArray()
      writer.integer(offsets.offset(ofByte: mention.range.lowerBound, in: text.span))
      writer.integer(offsets.offset(ofByte: mention.range.upperBound, in: text.span))
      writer.integer(EntityType.allCases.firstIndex(of: mention.type) ?? 0)
      writer.integer(names.number(of: mention.name))
      writer.endArray()
    }
    writer.endArray()
  }
}

/// Names that occur again and again, by number.
private struct NameTable {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
