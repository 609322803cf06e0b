import TestSupport
import Testing

/// An input that something is wrong with, and what the contract makes of it.
struct HostileInput: CustomTestStringConvertible, Sendable {
  var testDescription: String
  /// The file's name; its ending says the format.
  var file = "a.jsonl"
  var bytes: [UInt8]
  /// 0, or 65 where records are left out.
  var status: Int32
  /// Reports that are read all the same.
  var reports: Int
  /// What is said, behind the file's path; none is said when there is none here.
  var messages: [String] = []

  init(
    _ name: String, file: String = "a.jsonl", _ bytes: [UInt8], status: Int32, reports: Int,
    _ messages: String...
  ) {
    (testDescription, self.file, self.bytes) = (name, file, bytes)
    (self.status, self.reports, self.messages) = (status, reports, messages)
  }

  init(
    _ name: String, file: String = "a.jsonl", _ text: String, status: Int32, reports: Int,
    _ messages: String...
  ) {
    self.init(name, file: file, Array(text.utf8), status: status, reports: reports)
    self.messages = messages
  }

  private static func utf16(_ text: String, isBig: Bool = false, isMarked: Bool = true) -> [UInt8] {
    ((isMarked ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBig ? bytes.reversed() : bytes
    }
  }

  /// `text` with `bytes` in place of `§`.
  private static func spliced(_ text: String, _ bytes: [UInt8]) -> [UInt8] {
    let parts = text.split(separator: "§", omittingEmptySubsequences: false).map { Array($0.utf8) }
    return Array(parts.joined(separator: bytes))
  }

  private static let good = "{\"text\":\"one two\"}\n"
  private static let invalid = "1: warning: invalid UTF-8, read as U+FFFD"

  static let all: [HostileInput] = [
    HostileInput(
      "invalid UTF-8 in every field and in a name",
      spliced(
        "{\"id\":\"a§\",\"title\":\"b§\",\"text\":\"c§d\",\"source\":\"§\",\"lang\":\"§\",\"url\":\"§\",\"§\":\"§\"}\n",
        [0xFF]), status: 0, reports: 1, invalid),
    HostileInput(
      "overlong forms", spliced("{\"text\":\"a§b\"}\n", [0xC0, 0x80, 0xE0, 0x80, 0xAF]), status: 0,
      reports: 1,
      invalid),
    HostileInput(
      "encoded surrogates and code points beyond the last",
      spliced("{\"text\":\"a§b\"}\n", [0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80]), status: 0, reports: 1,
      invalid),
    HostileInput(
      "a character cut short", spliced("{\"text\":\"a§\"}\n", [0xF0, 0x9F, 0x98]), status: 0, reports: 1,
      invalid),
    HostileInput(
      "letters outside of strings", spliced("{\"text\":\"a\"§}\n" + good, [0xC3, 0xA9]), status: 65,
      reports: 1,
      "1: broken JSON: unexpected byte 195"),
    HostileInput(
      "lone surrogate escapes",
      "{\"text\":\"\\ud800\"}\n{\"text\":\"\\udc00\"}\n{\"text\":\"\\ud800\\u0041\"}\n" + good,
      status: 65, reports: 1, "1: broken JSON: half of a surrogate pair",
      "2: broken JSON: half of a surrogate pair",
      "3: broken JSON: half of a surrogate pair"),
    HostileInput(
      "NUL, as a byte and as an escape", "{\"text\":\"a\u{0}b\"}\n{\"text\":\"a\\u0000b\"}\n", status: 65,
      reports: 1,
      "1: broken JSON: a control character in a string"),
    HostileInput("a byte order mark", "\u{FEFF}" + good, status: 0, reports: 1),
    HostileInput(
      "CRLF, and CR alone, which is a blank", "{\"text\":\r\"a\"}\r\n{\"text\":\"b\"}\r", status: 0,
      reports: 2),
    HostileInput(
      "UTF-16 with a mark", utf16(good), status: 65, reports: 0,
      "1: UTF-16, not UTF-8; convert it first: iconv"),
    HostileInput(
      "UTF-16 without one, big-endian", file: "a.txt", utf16(good, isBig: true, isMarked: false), status: 65,
      reports: 0,
      "1: UTF-16, not UTF-8"),
    HostileInput(
      "UTF-16 as a table", file: "a.csv", utf16("title\na\n"), status: 65, reports: 0, "1: UTF-16, not UTF-8"),
    HostileInput("a last line without its end", good + "{\"text\":\"b\"}", status: 0, reports: 2),
    HostileInput(
      "a last line that is cut off", good + "{\"text\":\"b", status: 65, reports: 1,
      "2: broken JSON: it ends early"),
    HostileInput(
      "wrong types",
      "{\"id\":[],\"text\":\"a\"}\n{\"title\":7}\n{\"text\":{}}\n{\"body\":true}\n[1]\n7\n{\"source\":7,\"url\":[],\"text\":\"b\"}\n",
      status: 65, reports: 1, "1: \"id\" is not a string or number", "2: \"title\" is not a string",
      "3: \"text\" is not a string", "4: \"body\" is not a string", "5: not a JSON object",
      "6: not a JSON object",
      "7: warning: \"source\" is not a string",
      "7: warning: \"url\" is not a string"),
    HostileInput(
      "nested 100,000 deep", "{\"x\":" + String(repeating: "[", count: 100_000) + "\n" + good, status: 65,
      reports: 1,
      "1: broken JSON: nested deeper than 512 levels"),
    HostileInput(
      "objects nested 100,000 deep", "{\"x\":" + String(repeating: "{\"x\":", count: 100_000) + "\n" + good,
      status: 65,
      reports: 1, "1: broken JSON: nested deeper than 512 levels"),
    HostileInput(
      "bidirectional and zero-width characters",
      "{\"text\":\"a\u{202E}b\u{2066}c\u{200B}\u{200D}\u{FEFF}d\"}\n", status: 0,
      reports: 1),
    HostileInput(
      "a thousand combining marks", "{\"text\":\"e" + String(repeating: "\u{301}", count: 1_000) + " f\"}\n",
      status: 0,
      reports: 1),
    HostileInput("an empty file", "", status: 0, reports: 0),
    HostileInput("an empty table", file: "a.csv", "", status: 0, reports: 0),
    HostileInput("a table of a header alone", file: "a.tsv", "id\ttext\n", status: 0, reports: 0),
    HostileInput("an empty text file", file: "a.txt", "", status: 0, reports: 0),
    HostileInput("lines with nothing on them", "\n\r\n \t\n" + good, status: 0, reports: 1),
    HostileInput(
      "ids that come again",
      "{\"id\":1,\"text\":\"a\"}\n{\"id\":\"1\",\"text\":\"b\"}\n{\"id\":\"1#2\",\"text\":\"c\"}\n",
      status: 0, reports: 3, "2: warning: the id \"1\" was seen before",
      "3: warning: the id \"1#2\" was seen before"),
    HostileInput(
      "empty and blank texts",
      "{\"text\":\"\"}\n{\"title\":\" \\u00a0\\u200b\"}\n{\"text\":null}\n{}\n{\"title\":\"T\",\"text\":\"\"}\n",
      status: 65, reports: 1, "1: neither title nor text", "2: neither title nor text",
      "3: neither title nor text",
      "4: neither title nor text"),
    HostileInput(
      "absurd dates",
      [
        "\"0000-00-00\"", "\"2024-02-30\"", "\"99999-01-01\"", "1e300", "-1e18", "\"2024-10-23T25:00:00Z\"",
        "{}",
        "\"2024-10-23T10:00:00+99:00\"", "\"" + String(repeating: "9", count: 500) + "\"",
      ].map { "{\"text\":\"a\",\"date\":\($0)}\n" }.joined(), status: 0, reports: 9,
      "1: warning: unreadable date \"0000-00-00\"", "2: warning", "3: warning",
      "4: warning: unreadable date \"1e300\"",
      "5: warning", "6: warning", "7: warning", "8: warning", "9: warning"),
    HostileInput(
      "dates at both ends",
      "{\"text\":\"a\",\"date\":\"0001-01-01\"}\n{\"text\":\"b\",\"date\":\"9999-12-31T23:59:60Z\"}\n",
      status: 0, reports: 2),
    HostileInput(
      "CSV with quotes and line ends inside fields", file: "a.csv",
      "id,title,text\r\n1,\"He said \"\"no\"\"\",\"two\r\nlines, and\n\na comma\"\r\n2,a \"b\" c,d\n",
      status: 0, reports: 2),
    HostileInput(
      "CSV with bad quotes and too many fields", file: "a.csv",
      "id,text\n1,\"a\" b\n2,c,d\n3,e\n4,\"never closed\n5,f\n",
      status: 65, reports: 2, "2: text between a closing quote", "3: 3 fields where the header has 2",
      "5: a quote is never closed"),
    HostileInput(
      "invalid UTF-8, NUL, a lone CR and odd characters in a table", file: "a.tsv",
      spliced(
        "id\ttext\n1\ta§b\n2\tc\u{0}d\n3\te\rf\n4\t\u{202E}g\u{200B}\u{FEFF}\n",
        [0xC0, 0x80, 0xED, 0xA0, 0x80]),
      status: 0, reports: 4, "2: warning: invalid UTF-8, read as U+FFFD"),
    HostileInput(
      "a last row that is cut off", file: "a.csv", "id,text\n1,a\n2,\"b", status: 65, reports: 1,
      "3: a quote is never closed"),
    HostileInput(
      "a mark, CRLF and NUL in a text file", file: "a.txt", "\u{FEFF}Title\r\n\r\nFirst\u{0}.\r\n", status: 0,
      reports: 1),
    HostileInput(
      "a table about something else", file: "a.csv", "name,price\nx,1\n", status: 65, reports: 0,
      "1: the header names neither title nor text"),
    HostileInput(
      "not UTF-8 at all", file: "a.txt", (0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 1) },
      status: 0, reports: 1, invalid),
  ]
}

/// Input that careless programs trap, hang or lose good records on, seen from outside.
struct HostileInputTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func check(_ outcome: Executable.Outcome, _ input: HostileInput, _ path: String) {
    #expect(outcome.status == input.status && !outcome.wasSignalled, "\(outcome.error)")
    #expect(outcome.objects.count == input.reports)
    let lines = outcome.error.split(separator: "\n").map(String.init)
    for message in input.messages {
      #expect(lines.contains { $0.hasPrefix("\(path):\(message)") }, "\(message) is not in \(lines)")
    }
    // The messages, and the line that counts.
    #expect(lines.count == input.messages.count + (input.status == 65 ? 1 : 0), "\(lines)")
  }

  @Test("What is wrong is told with its place, and the rest is done", arguments: HostileInput.all)
  func file(input: HostileInput) throws {
    let path = try folder.write(input.file, input.bytes)
    check(try gazette.run(["tokens", path]), input, path)
  }

  @Test(
    "The same on standard input, a byte at a time or not",
    arguments: HostileInput.all.filter { $0.file == "a.jsonl" && $0.bytes.count < 400 })
  func standardInput(input: HostileInput) throws {
    let path = try folder.write("in", input.bytes)
    check(try gazette.run(["tokens", "-"], input: input.bytes), input, "-")
    let slow = try gazette.shell("dd if=\"$1\" ibs=1 obs=1 2> \"$1.dd\" | \"$0\" tokens -", [path])
    check(slow, input, "-")
  }

  @Test(
    "Every verb does the good reports of all of them together",
    arguments: [
      ["entities", "--no-default-gazetteer"], ["cluster", "--format", "jsonl", "--no-default-gazetteer"],
      ["cluster", "--format", "json", "--no-default-gazetteer"], ["cluster", "--no-default-gazetteer"],
      ["cluster", "--format", "html", "--no-default-gazetteer"], ["pairs", "--threshold", "0.9"],
      ["tokens", "--all", "--terms", "--prose"],
    ])
  func together(arguments: [String]) throws {
    var paths: [String] = []
    for (number, input) in HostileInput.all.enumerated() {
      paths.append(try folder.write("\(number)/\(input.file)", input.bytes))
    }
    let outcome = try gazette.run(arguments + paths)
    #expect(outcome.status == 65 && !outcome.wasSignalled, "\(outcome.error)")
    let reports = HostileInput.all.reduce(0) { $0 + $1.reports }
    #expect(outcome.error.contains(" left out, \(reports) reports were read"))
    if ["entities", "tokens"].contains(arguments[0]) || arguments.contains("jsonl") {
      #expect(outcome.objects.count == reports)
    }
    #expect(try gazette.run(arguments + ["--skip-invalid"] + paths).status == 0)
  }
}
