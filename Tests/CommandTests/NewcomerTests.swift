import Foundation
import TestSupport
import Testing

/// What someone meets who tries the command for the first time.
struct NewcomerTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Corpus").standardized.path

  @Test("Every example of the help works on the sample corpus, and every help fits a screen")
  func examples() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("Corpus"), withDestinationPath: Self.corpus)
    let overview = try gazette.run(["--help"])
    let verbs = overview.lines.compactMap { $0.wholeMatch(of: #/  ([a-z]+)  +\S.*/#).map { String($0.1) } }
    var count = 0
    for verb in verbs {
      let help = try gazette.run(["help", verb])
      #expect(help.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 28, "\(verb)")
      let start = try #require(help.lines.firstIndex { $0.hasPrefix("Example") })
      // Those that write into the home folder or open a pager are left out.
      for example in help.lines[(start + 1)...] where !example.contains("~") && !example.contains("man ./") {
        let line = "cd \"$1\"; program=$0; gazette() { \"$program\" \"$@\"; }; \(example)"
        let outcome = try gazette.shell(line, [folder.path])
        #expect(outcome.status == 0, "\(example): \(outcome.error)")
        #expect(
          !outcome.output.isEmpty || example.contains("--output") || example.contains(">"), "\(example)")
        count += 1
      }
    }
    #expect(count >= 9)
  }

  @Test(
    "A slip is answered with what was meant",
    arguments: [
      (["help", "clustr"], "did you mean cluster?"), (["--hlp"], "did you mean --help?"),
      (["--top", "3"], "goes behind a verb"), (["cluster", "-", "--format", "htm"], "did you mean html?"),
      (["cluster", "-", "--since", "2024"], "--since is a date such as"),
      (["compare", "a.txt"], "two reports"),
    ])
  func slips(arguments: [String], answer: String) throws {
    let outcome = try gazette.run(arguments)
    #expect(outcome.status == 64 && outcome.error.contains(answer), "\(outcome.error)")
  }

  @Test(
    "A file in the place of a verb, JSON that is no JSON Lines, a compressed file: told with what to type")
  func hints() throws {
    let file = try folder.write("reports.jsonl", "{\"text\":\"a\"}\n")
    #expect(try gazette.run([file]).error.contains("did you mean gazette cluster \(file)?"))
    let json = try folder.write("reports.json", "[{\"text\":\"a\"}]")
    let outcome = try gazette.run(["cluster", json])
    #expect(outcome.status == 66 && outcome.output.isEmpty)
    #expect(outcome.error.contains("jq -c '.[]' \(json) | gazette cluster -"))
    let packed = try folder.write("reports.csv", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
    #expect(try gazette.run(["tokens", packed]).error.contains("gzip -dc \(packed) | gazette tokens -"))
  }

  @Test("A missing file is told once, and no stories are told of")
  func missing() throws {
    for arguments in [["cluster", "none.txt"], ["compare", "none.txt", "none.txt"]] {
      let outcome = try gazette.run(arguments)
      #expect(outcome.status == 66 && outcome.output.isEmpty)
      #expect(outcome.error == "none.txt: No such file or directory\n")
    }
  }

  @Test("The text says how many of the stories it shows")
  func shown() throws {
    let outcome = try gazette.run(["cluster", Self.corpus + "/reports.jsonl", "--top", "2"])
    #expect(outcome.lines.first?.hasSuffix(", 2 stories shown") == true)
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("A source that all reports of a story have stands once, above them")
  func oneSource() throws {
    let reports = try folder.write(
      "one.jsonl",
      """
      {"id":"a","title":"Volcano erupts","text":"The volcano erupted on Monday and ash fell on Abda.","source":"Post"}
      {"id":"b","title":"Ash falls on Abda","text":"Ash fell on Abda on Monday when the volcano erupted.","source":"Post"}
      """)
    let text = try gazette.run(["cluster", reports, "--no-default-gazetteer"])
    #expect(text.lines.contains("   2 reports, 1 independent source (Post)"), "\(text.output)")
    #expect(text.lines.contains { $0.wholeMatch(of: #/   [* ] Ash falls on Abda/#) != nil }, "\(text.output)")
  }

  @Test(
    "Progress is a line on a terminal that goes away at the end; a pipe gets none",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func progress() throws {
    let reports = Self.corpus + "/reports.jsonl"
    // Three times the corpus takes long enough to be told of.
    let command = "\"$0\" cluster \(reports) \(reports) \(reports) --output \(folder.file("out.txt"))"
    let inTerminal = command.replacing("$0", with: "$program")
    let terminal = try gazette.shell("export program=\"$0\"; script -qec '\(inTerminal)' /dev/null")
    #expect(terminal.output.contains(" of 5: "))
    #expect(terminal.output.hasSuffix(" \r"))
    let pipe = try gazette.shell("\(command) 2>&1")
    #expect(!pipe.output.contains(" of 5: "))
  }
}
