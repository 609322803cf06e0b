/// Markup that was left in a text: tags, `<p>` or escaped `&lt;font size="-2"&gt;`, and character references, `&amp;`
/// or what is left of them, `#39;`. They say nothing about what a report is about, but make the pages of one site
/// alike.
///
/// Only names of HTML's elements make a tag: agencies write companies and their shares in the same brackets, "<Dixons
/// Group PLC>", "TWA <TWA>". A mere name in capitals, "USAir <U>", is a tag only beside others that leave no doubt.
///
/// ```swift
/// var markup = Markup.Cursor(bytes)
/// let words = tokens.filter { !markup.covers($0) }   // ascending ranges
/// ```
struct Markup {
  /// Says of one range after the other whether it stands in markup.
  struct Cursor {
    private let passages: [Range<Int>]
    private var next = 0

    init(_ text: [UInt8]) { passages = Markup.passages(in: text) }

    /// Whether a part of the range is markup. Ranges are to be asked for in ascending order.
    mutating func covers(_ range: Range<Int>) -> Bool {
      while next < passages.count, passages[next].upperBound <= range.lowerBound { next += 1 }
      return next < passages.count && passages[next].overlaps(range)
    }
  }

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
      case UInt8(ascii: "#"):
        offset = readReference(at: offset) ?? offset + 1
      case UInt8(ascii: " ") where offset + 1 < text.count && Self.lostInitials.contains(text[offset + 1]):
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
    let rest = offset
    let last = min(text.count, rest + Self.longestTag)
    while offset < last, !has(brackets.closing, at: offset) {
      if has(brackets.opening, at: offset) { return nil }
      offset += 1
    }
    guard offset < last else { return nil }
    let isBare = text[rest..<offset].allSatisfy { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "/") }
    let hasAttributes = text[rest] <= UInt8(ascii: " ") && text[rest..<offset].contains(UInt8(ascii: "="))
    // "If a<b then c>d", "<a.miller@example.com>".
    guard isBare || hasAttributes else { return nil }
    let range = start..<offset + brackets.closing.count
    let isUppercase = name.contains { $0 | 0x20 != $0 }
    if isUppercase, !isClosing, !hasAttributes {
      doubtful.append(range)
    } else {
      hasTags = true
      passages.append(range)
    }
    return range.upperBound
  }

  /// Reads `&name;`, `&#123;`, or `#39;` and ` quot;` that lost their sign, and returns the end, or nil when there is
  /// none.
  private mutating func readReference(at start: Int) -> Int? {
    let isWhole = text[start] == UInt8(ascii: "&")
    var first = start + 1
    var isNumber = text[start] == UInt8(ascii: "#")
    if isWhole, first < text.count, text[first] == UInt8(ascii: "#") { (first, isNumber) = (first + 1, true) }
    let name = word(at: first)
    let end = first + name.count
    guard (2...8).contains(name.count), end < text.count, text[end] == UInt8(ascii: ";") else { return nil }
    let isReference: Bool =
      switch (isWhole, isNumber) {
      case (true, true): true
      case (true, false):
        Self.references.contains(Array(name)) || Self.letters.contains(Array(name.dropFirst()))
      // "Seeded #12; …" is none.
      case (false, true): Int(String(decoding: name, as: UTF8.self)).map(Self.lostNumbers.contains) ?? false
      case (false, false): Self.lostReferences.contains(Array(name))
      }
    guard isReference else { return nil }
    passages.append(start..<end + 1)
    return end + 1
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
  /// Bytes of a tag behind its name; an address in it may be long.
  private static let longestTag = 1_000

  /// The elements that texts of news are left with.
  private static let elements: Set<[UInt8]> = Set(
    """
    a abbr address article aside b big blockquote body br button center cite code dd del div dl dt em embed figcaption
    figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link meta nav
    noscript object ol p param pre s script section small source span strike strong style sub sup table tbody td tfoot
    th thead time title tr tt u ul video wbr
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  /// References to signs.
  private static let references = lostReferences.union(
    "ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo laquo raquo hellip bull middot copy reg trade pound euro cent yen sect deg shy ensp emsp thinsp szlig"
      .split(separator: " ").map { Array($0.utf8) })
  /// References to letters, without the letter: `&eacute;`.
  private static let letters: Set<[UInt8]> = Set(
    "acute grave circ uml tilde cedil ring slash caron".split(separator: " ").map { Array($0.utf8) })
  /// References that are known without the sign before them.
  private static let lostReferences: Set<[UInt8]> = Set(
    ["amp", "quot", "lt", "gt", "apos", "nbsp"].map { Array($0.utf8) })
  private static let lostInitials: Set<UInt8> = Set(lostReferences.compactMap(\.first))
  /// The same of numbers: quotation marks, apostrophes, dashes.
  private static let lostNumbers: Set<Int> = [
    34, 36, 38, 39, 60, 62, 133, 150, 151, 160, 8211, 8212, 8216, 8217, 8220, 8221,
  ]
}
