/// Markup that was left in a text: tags, `<p>` or escaped `&lt;font size="-2"&gt;`, and character references, `&amp;`
/// or what is left of them, `#39;`. They say nothing about what a report is about, but make the pages of one site
/// alike.
///
/// Only names of HTML's elements make a tag: agencies write companies and their shares in the same brackets, "<Dixons
/// Group PLC>", "TWA <TWA>". A mere name in capitals, "USAir <U>", is a tag only beside others that leave no doubt.
struct Markup {
  private let text: [UInt8]
  private var passages: [Range<Int>] = []
  /// Tags that may be something else.
  private var doubtful: [Range<Int>] = []
  private var hasTags = false

  /// Where markup stands in a text, in UTF-8 offsets, ascending. Takes time in proportion to the text.
  static func passages(in text: [UInt8]) -> [Range<Int>] {
    var markup = Markup(text)
    markup.read()
    guard markup.hasTags, !markup.doubtful.isEmpty else { return markup.passages }
    return (markup.passages + markup.doubtful).sorted { $0.lowerBound < $1.lowerBound }
  }

  private init(_ text: [UInt8]) { self.text = text }

  private mutating func read() {
    var offset = 0
    while offset < text.count {
      switch text[offset] {
      case UInt8(ascii: "<"):
        offset = readTag(at: offset, Self.brackets) ?? offset + 1
      case UInt8(ascii: "&"):
        offset = readTag(at: offset, Self.escapedBrackets) ?? readReference(at: offset) ?? offset + 1
      case UInt8(ascii: "#"), UInt8(ascii: " "):
        offset = readReference(at: offset) ?? offset + 1
      default:
        offset += 1
      }
    }
  }

  /// Reads a tag and returns its end, or nil when there is none.
  private mutating func readTag(at start: Int, _ brackets: (opening: [UInt8], closing: [UInt8])) -> Int? {
    guard has(brackets.opening, at: start) else { return nil }
    var offset = start + brackets.opening.count
    let isClosing = has([UInt8(ascii: "/")], at: offset)
    if isClosing { offset += 1 }
    let name = word(at: offset)
    guard Self.elements.contains(name.map { $0 | 0x20 }) else { return nil }
    offset += name.count
    // What stands between is attributes, or a blank and a slash, and no other tag.
    let attributes = offset
    while offset < text.count, !has(brackets.closing, at: offset) {
      if has(brackets.opening, at: offset) { return nil }
      offset += 1
    }
    guard offset < text.count, offset == attributes || text[attributes] <= UInt8(ascii: "/") else {
      return nil
    }
    let range = start..<offset + brackets.closing.count
    let isLowercase = name.allSatisfy { $0 >= UInt8(ascii: "a") || $0 <= UInt8(ascii: "9") }
    if isClosing || isLowercase || text[attributes..<offset].contains(UInt8(ascii: "=")) {
      hasTags = true
      passages.append(range)
    } else {
      doubtful.append(range)
    }
    return range.upperBound
  }

  /// Reads `&name;`, `&#123;`, or `#39;` and ` quot;` that lost their sign, and returns the end, or nil when there is
  /// none.
  private mutating func readReference(at start: Int) -> Int? {
    let isWhole = text[start] == UInt8(ascii: "&")
    let isNumber = has([UInt8(ascii: "#")], at: isWhole ? start + 1 : start)
    let first = start + (isWhole && isNumber ? 2 : 1)
    let name = word(at: first)
    guard (2...8).contains(name.count), has([UInt8(ascii: ";")], at: first + name.count) else { return nil }
    let isReference: Bool =
      switch (isWhole, isNumber) {
      case (true, _): true
      // "Seeded #12; …" is none.
      case (false, true): Int(String(decoding: name, as: UTF8.self)).map(Self.lostNumbers.contains) ?? false
      case (false, false): Self.lostReferences.contains(Array(name))
      }
    guard isReference else { return nil }
    let end = first + name.count + 1
    passages.append(start..<end)
    return end
  }

  private func has(_ bytes: [UInt8], at offset: Int) -> Bool {
    offset + bytes.count <= text.count && text[offset..<offset + bytes.count].elementsEqual(bytes)
  }

  /// The ASCII letters and digits that begin at an offset; no more of them than any name has.
  private func word(at offset: Int) -> ArraySlice<UInt8> {
    guard offset < text.count else { return [] }
    return text[offset..<min(text.count, offset + 12)].prefix {
      ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10
    }
  }

  private static let brackets: (opening: [UInt8], closing: [UInt8]) = (Array("<".utf8), Array(">".utf8))
  private static let escapedBrackets: (opening: [UInt8], closing: [UInt8]) = (
    Array("&lt;".utf8), Array("&gt;".utf8)
  )
  /// The elements that texts of news are left with.
  private static let elements: Set<[UInt8]> = Set(
    """
    a abbr address article aside b big blockquote body br button center cite code dd del div dl dt em embed figcaption
    figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link meta nav
    noscript object ol p param pre s script section small source span strike strong style sub sup table tbody td tfoot
    th thead time title tr tt u ul video wbr
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  /// References that are known without the sign before them.
  private static let lostReferences: Set<[UInt8]> = Set(
    ["amp", "quot", "lt", "gt", "apos", "nbsp"].map { Array($0.utf8) })
  /// The same of numbers: quotation marks, apostrophes, dashes.
  private static let lostNumbers: Set<Int> = [
    34, 36, 38, 39, 60, 62, 133, 150, 151, 160, 8211, 8212, 8216, 8217, 8220, 8221,
  ]
}
