import Stories
import TestSupport
import Testing

struct ReportReaderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Reads one file of this name and content; notices come without the path.
  func read(_ name: String, _ content: [UInt8]) throws -> (reports: [Report], notices: [String]) {
    let path = try folder.write(name, content)
    let (reports, notices) = ReportReader().read([path])
    return (reports, notices.map { String($0.description.dropFirst(path.count + 1)) })
  }

  func read(_ name: String, _ content: String) throws -> (reports: [Report], notices: [String]) {
    try read(name, Array(content.utf8))
  }

  @Test("Every field of a JSON line is read, others are ignored")
  func jsonFields() throws {
    let (reports, notices) = try read(
      "a.jsonl",
      """
      {"id":"x","title":"T","text":"Body \\u00e9\\n","date":"2024-10-23","source":"S","lang":"de","url":"http://u","more":[{}]}
      {"id":7,"body":"b","published":86400,"title":null,"source":null}

      {"text":"t","body":"b"}
      """)
    #expect(notices == [])
    #expect(reports.count == 3)
    #expect(
      reports[0]
        == Report(
          id: "x", title: "T", text: "Body é\n", date: 1_729_641_600, source: "S", language: "de",
          url: "http://u"))
    #expect(reports[1] == Report(id: "7", text: "b", date: 86_400))
    #expect(reports[2].id == folder.file("a.jsonl") + ":4" && reports[2].text == "t")
  }

  @Test("Malformed lines are told with their number and left out; the others are read")
  func malformedLines() throws {
    let (reports, notices) = try read(
      "a.jsonl",
      """
      {"text":"one"}
      {"text":"two
      {"id":[],"text":"three"}
      {"title":5,"text":"four"}
      {"other":"five"}
      {"text":"  ","title":""}
      ["six"]
      {"text":"seven"}
      {"text":"eig
      """)
    #expect(reports.map(\.text) == ["one", "seven"])
    #expect(
      notices == [
        "2: broken JSON: it ends early, at byte 13", "3: \"id\" is not a string or number",
        "4: \"title\" is not a string", "5: neither title nor text", "6: neither title nor text",
        "7: not a JSON object: each line has to be one", "9: broken JSON: it ends early, at byte 13",
      ])
  }

  @Test("Unreadable dates, ids that come again and invalid UTF-8 are taken with a warning")
  func warnings() throws {
    let lines = """
      {"id":"a","text":"1","date":"soon"}
      {"id":"a","text":"2"}
      {"id":"a","text":"3"}
      {"id":"a#2","text":"4"}

      """
    let (reports, notices) = try read(
      "a.jsonl",
      Array(lines.utf8) + Array("{\"id\":\"b\",\"text\":\"x".utf8) + [0xFF, 0xC0, 0x80] + Array("y\"}".utf8))
    #expect(reports.map(\.id) == ["a", "a#2", "a#3", "a#2#2", "b"])
    #expect(reports[0].date == nil)
    #expect(reports[4].textBytes == [0x78, 0xFF, 0xC0, 0x80, 0x79])
    #expect(notices.count == 5 && notices.allSatisfy { $0.contains("warning") })
    #expect(notices[4] == "5: warning: invalid UTF-8, read as U+FFFD")
  }

  @Test("Only LF and CRLF end a line; a byte order mark is passed over")
  func lineEnds() throws {
    let (reports, notices) = try read(
      "a.jsonl", "\u{FEFF}{\"text\":\"a\u{2028}b\u{85}c\"}\r\n{\"text\":\"d\"}\r\n\r\n{\"text\":\r\"e\"}")
    #expect(notices == [])
    #expect(reports.map(\.text) == ["a\u{2028}b\u{85}c", "d", "e"])
    #expect(reports[2].id.hasSuffix(":4"))
  }

  @Test("CSV fields may hold quotes, separators and line ends; lines are counted as in the file")
  func csv() throws {
    let (reports, notices) = try read(
      "a.csv",
      "\u{FEFF}ID,Title, text ,date,extra\r\n1,\"He said \"\"no\"\"\",\"two\nlines, and a comma\",2024-10-23,x\r\n"
        + "2,plain,a \"quoted\" word,,\n\n3,,\"\",,\n4,short\n5,t,\"open\" x,,\n6,t,b,,,,\n7,last,line,,")
    #expect(reports.map(\.id) == ["1", "2", "4", "7"])
    #expect(
      reports[0]
        == Report(id: "1", title: "He said \"no\"", text: "two\nlines, and a comma", date: 1_729_641_600))
    #expect(reports[1].text == "a \"quoted\" word")
    #expect(
      notices == [
        "6: neither title nor text", "8: text between a closing quote and the end of its field",
        "9: 7 fields where the header has 5",
      ])
  }

  @Test("A quote that nothing closes costs its record alone")
  func unclosedQuote() throws {
    let (reports, notices) = try read(
      "a.tsv", "id\ttext\n1\ta\n2\t\"open\n3\tc\n4\t\"d\"\n5\t\"again\n6\tf\n")
    #expect(reports.map(\.text) == ["a", "c", "d", "f"])
    #expect(
      notices == ["3: text between a closing quote and the end of its field", "6: a quote is never closed"])
    let (rest, told) = try read("b.csv", "text\na\n\"open\nc\nd\n")
    #expect(rest.map(\.text) == ["a", "c", "d"])
    #expect(told == ["3: a quote is never closed"])
  }

  @Test("Records come out of CSV as they went in")
  func csvRoundTrip() throws {
    var random = SeededGenerator(seed: 3)
    let pieces = ["a", "\"", ",", "\n", "\r\n", "é", " ", "\t", "x y"]
    for _ in 0..<60 {
      let rows = (0..<4).map { row in
        (0..<2).map { _ in
          "r\(row)" + (0..<6).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }
      }
      let body = rows.map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      }
      let (reports, notices) = try read("a.csv", "title,text\n" + body.joined(separator: "\n"))
      #expect(notices == [])
      #expect(reports.map { [$0.title, $0.text] } == rows)
    }
  }

  @Test("Separators, quotes and line ends are found at every distance")
  func csvRuns() throws {
    for length in 0..<70 {
      let run = String(repeating: "x", count: length)
      let (reports, notices) = try read(
        "a.csv", "title,text\n\(run),y\n\(run)\r\n\"\(run)\"\"\(run)\",\(run)é\n")
      #expect(notices == [])
      #expect(reports.map(\.title) == (length == 0 ? ["", "\""] : [run, run, run + "\"" + run]))
      #expect(reports.last?.text == run + "é")
    }
  }

  @Test("Ids come once, those that are the same as strings are the same")
  func ids() throws {
    var random = SeededGenerator(seed: 4)
    let pieces = [
      "a", "#2", "#3", "K", "\u{212A}", ";", "\u{37E}", "é", "e\u{301}", "a long id of many words ",
    ]
    let given = (0..<3_000).map { _ in
      (0..<Int.random(in: 1...3, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
    }
    var seen: Set<String> = []
    let expected = given.map { id in
      if seen.insert(id).inserted { return id }
      var number = 2
      while !seen.insert("\(id)#\(number)").inserted { number += 1 }
      return "\(id)#\(number)"
    }
    let lines = given.map { "{\"id\":\"\($0)\",\"text\":\"t\"}\n" }.joined()
    #expect(try read("a.jsonl", lines).reports.map(\.id) == expected)
    // Each character that is the same as one of ASCII.
    let ascii = Set((0..<128).map { String(Unicode.Scalar(UInt8($0))) })
    let equivalent = (0x80...0x3000).compactMap { Unicode.Scalar($0) }.filter { ascii.contains(String($0)) }
    #expect(equivalent.map { "\($0)" } == ["\u{37E}", "\u{1FEF}", "\u{212A}"])
  }

  @Test("A text file is one report: its first line is the title, its path the id")
  func textFiles() throws {
    let (reports, _) = try read("a.txt", "\u{FEFF}Title\r\n\r\nFirst.\r\nSecond.\r\n")
    #expect(reports == [Report(id: folder.file("a.txt"), title: "Title", text: "\r\nFirst.\r\nSecond.\r\n")])
    #expect(try read("b.md", "only a title").reports[0].title == "only a title")
    #expect(try read("c.txt", "").notices == [])
    #expect(try read("d.txt", " \n ").notices == ["1: neither title nor text"])
    #expect(try read("e.txt", [0x54, 0x0A, 0xFF]).notices == ["1: warning: invalid UTF-8, read as U+FFFD"])
  }

  @Test("A folder's files are read in name order; what is in no report format is left out")
  func folders() throws {
    try folder.write("f/b.txt", "B\nb")
    try folder.write("f/a.jsonl", "{\"text\":\"a\"}")
    try folder.write("f/c.csv", "title\nC")
    try folder.write("f/names.tsv", "id\tname\n1\tx")
    try folder.write("f/README.md", "# Read me")
    try folder.write("f/.hidden.txt", "H\nh")
    try folder.write("f/picture.png", [0x89])
    try folder.write("f/inner/d.txt", "D\nd")
    let (reports, notices) = ReportReader().read([folder.file("f")])
    #expect(reports.map { $0.text + $0.title } == ["a", "bB", "C"])
    #expect(notices.map(\.kind) == [.warning])
    try folder.write("g/picture.png", [0x89])
    #expect(
      ReportReader().read([folder.file("g/")]).notices.map(\.reason) == ["no file of reports in this folder"])
  }

  @Test("What cannot be opened is told, and the rest is read")
  func unreadable() throws {
    let good = try folder.write("a.txt", "A")
    let odd = try folder.write("a.docx", "A")
    let (reports, notices) = ReportReader().read([folder.file("none.jsonl"), good, odd])
    #expect(reports.count == 1)
    #expect(notices.map(\.kind) == [.unreadable, .unreadable])
    #expect(notices[0].description.hasSuffix("none.jsonl: No such file or directory"))
  }

  @Test(
    "Files that are no UTF-8 text are told by their content",
    arguments: [
      ([0x1F, 0x8B, 0x08, 0, 0], "gzip -dc"), ([0x28, 0xB5, 0x2F, 0xFD, 1], "zstd -dc"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0], "xz -dc"), ([0x50, 0x4B, 3, 4], "zip"),
      ([0xFF, 0xFE, 0x7B, 0], "UTF-16"),
      ([0x7B, 0, 0x22, 0, 0x61, 0], "UTF-16"), ([0, 0x7B, 0, 0x22], "UTF-16"),
    ] as [([UInt8], String)])
  func otherContent(bytes: [UInt8], hint: String) throws {
    for name in ["a.jsonl", "a.csv", "a.txt", "a.gz"] {
      let (reports, notices) = try read(name, bytes)
      #expect(reports.isEmpty)
      #expect(notices.count == 1 && notices[0].contains(hint) && notices[0].hasPrefix("1: "))
    }
  }

  @Test("Lines and records beyond the limit are told, passed over, and the next ones read")
  func limits() throws {
    var reader = ReportReader()
    reader.maximumRecordBytes = 3_000_000
    let long = String(repeating: "x", count: 5_000_000)
    let lines = try folder.write("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"\(long)\"}\n{\"text\":\"b\"}\n")
    let table = try folder.write("a.csv", "text\na\n\(long)\nb\n")
    let text = try folder.write("a.txt", long)
    let (reports, notices) = reader.read([lines, table, text])
    #expect(reports.map(\.text) == ["a", "b", "a", "b"])
    #expect(notices.map(\.line) == [2, 3, 1])
    #expect(notices.allSatisfy { $0.reason == "longer than 2 MB" })
  }

  @Test("Batches of any size hold the same reports and notices")
  func batches() throws {
    let lines = (0..<200).map { $0 % 7 == 0 ? "{" : "{\"id\":\($0 % 50),\"text\":\"t\($0)\"}" }
    let path = try folder.write("a.jsonl", lines.joined(separator: "\n"))
    let whole = ReportReader().read([path, path])
    for size in [1, 100, 1_000] {
      var reader = ReportReader()
      reader.batchBytes = size
      let (reports, notices) = reader.read([path, path])
      #expect(reports == whole.reports && notices == whole.notices)
    }
    #expect(Set(whole.reports.map(\.id)).count == whole.reports.count)
  }
}
