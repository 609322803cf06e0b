import Foundation
import TestSupport
import Testing

/// Where `script` takes a command as an option.
#if os(Linux)
  private let isLinux = true
#else
  private let isLinux = false
#endif

/// Text from elsewhere may hold what moves the cursor, hides words or turns the direction of writing: it is shown, never
/// obeyed. Pages are looked at in `PageTests`.
struct EscapingTests {
  let folder: TemporaryFolder
  let reports: String
  let gazetteer: String

  private static let hostile = "\\u001b[2J\\u001b]0;x\\u0007\\u009b31m\\u007f\\u202e\\u2066\\u2028\\r\\b"

  init() throws {
    folder = try TemporaryFolder()
    let text =
      "Zq\\u202eland said 12 people died. \(Self.hostile) The harbour of Zqland burned on Monday, officials said."
    let lines = (0..<3).map { number in
      """
      {"id":"\(Self.hostile)\(number)","title":"Fire in Zqland \(Self.hostile)","text":"\(text) \(number)","source":"S\(Self.hostile)","date":"\(Self.hostile)","url":"javascript:\(Self.hostile)"}
      """
    }
    reports = try folder.write(
      "a.jsonl", (lines + ["{\"id\":\"q\",\"text\":\(Self.hostile)}"]).joined(separator: "\n"))
    gazetteer = try folder.write(
      "names.tsv",
      "id\ttype\tname\taliases\tweight\nx:\u{1B}[1m\tplace\tZqland\tThe \u{202E}\u{9B}2J Zqland\t1\n")
  }

  /// What a terminal would obey.
  private func obeyed(_ text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0: true
      case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
      default: false
      }
    }
    .map { String($0.value, radix: 16) }
  }

  @Test(
    "No verb sends them to a terminal, in results or in messages",
    arguments: ["cluster --explain", "cluster --color never", "similar QUERY", "compare PAIR"])
  func text(verb: String) throws {
    var arguments = verb.split(separator: " ").map(String.init)
    if let place = arguments.firstIndex(of: "QUERY") { arguments[place] = "zqland fire" }
    let pair = arguments.last == "PAIR"
    if pair {
      let two = try folder.write("two.jsonl", "{\"text\":\"Zqland \(Self.hostile) burned.\",\"id\":\"b\"}")
      let one = try folder.write(
        "one.jsonl", "{\"text\":\"Zqland \(Self.hostile) burned twice.\",\"id\":\"\(Self.hostile)\"}")
      arguments = ["compare", one, two]
    } else {
      arguments.append(reports)
    }
    if arguments[0] != "similar" { arguments += ["--gazetteer", gazetteer, "--no-default-gazetteer"] }
    let outcome = try gazette.run(arguments)
    #expect(outcome.status == (pair ? 0 : 65), "\(outcome.error)")
    #expect(!outcome.output.isEmpty)
    #expect(obeyed(outcome.output) == [])
    #expect(obeyed(outcome.error) == [])
    #expect(outcome.output.contains("\\u{1b}") || outcome.error.contains("\\u{1b}"))
  }

  @Test(
    "JSON comes without control characters and turns of direction, and says the same when it is read",
    arguments: [
      ["tokens", "--all", "--terms"], ["entities", "--no-default-gazetteer"],
      ["pairs", "--threshold", "0.1"],
      ["cluster", "--format", "jsonl", "--no-default-gazetteer"],
      ["cluster", "--format", "json", "--no-default-gazetteer"],
    ])
  func json(arguments: [String]) throws {
    let outcome = try gazette.run(arguments + [reports])
    #expect(outcome.status == 65)
    #expect(obeyed(outcome.output) == [])
    #expect(obeyed(outcome.error) == [])
    let id = "\u{1B}[2J\u{1B}]0;x\u{7}\u{9B}31m\u{7F}\u{202E}\u{2066}\u{2028}\r\u{8}0"
    let values = outcome.objects.flatMap { $0.values.compactMap { $0 as? String } }
    #expect(values.contains(id) || arguments.contains("json"))
  }

  @Test(
    "In a terminal there are colors and nothing else that it obeys, in results and in messages",
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/script") && isLinux),
    arguments: [
      "cluster --no-default-gazetteer", "similar zqland", "entities --no-default-gazetteer", "tokens",
      "tokens none$(printf '\\033[2J\\302\\233').jsonl",
    ])
  func terminal(verb: String) throws {
    let outcome = try gazette.shell(
      "export G=\"$0\" R=\"$1\" TERM=xterm; unset NO_COLOR; script -qec '\"$G\" \(verb.replacing("'", with: "\"")) \"$R\"' /dev/null",
      [reports])
    // A terminal's line ends have a carriage return, and so has the line that tells how far the work is.
    let colors = /\u{1B}\[[0-9;]*m/
    #expect(obeyed(outcome.output.replacing(colors, with: "")).allSatisfy { $0 == "d" })
    #expect(outcome.output.contains("a.jsonl:4: broken JSON"))
    #expect(outcome.output.contains(colors) == ["cluster", "similar"].contains(verb.prefix { $0 != " " }))
  }

  @Test("Names of files and options that the caller was tricked into are shown, not obeyed")
  func names() throws {
    for arguments in [
      ["tokens", "no\u{1B}[2Jne.jsonl"], ["tokens", "--\u{1B}[2J"], ["\u{9B}2J\u{202E}"],
      ["tokens", reports, "--output", "/\u{1B}[2J/x"], ["entities", reports, "--gazetteer", "\u{1B}[2J.tsv"],
    ] {
      let outcome = try gazette.run(arguments)
      #expect(outcome.status != 0 && outcome.status != 65)
      #expect(obeyed(outcome.error) == [])
    }
  }
}
