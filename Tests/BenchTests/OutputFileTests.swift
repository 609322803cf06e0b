import Foundation
import TestSupport
import Testing

/// What `bench` writes.
struct OutputFileTests {
  private let bench = Executable("bench")
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Killed at any moment, a file of generated reports is the old one or the new one, never a part")
  func killed() throws {
    let arguments = ["generate", "--reports", "200", "--output"]
    _ = try bench.run(arguments + [folder.file("whole")])
    let runs = try KilledRuns(
      of: bench, arguments + [folder.file("out")], writing: "out", in: folder,
      count: KilledRuns.count(unlessSaid: 10), seed: 22)
    #expect(runs.contents.isSubset(of: ["old", folder.contents("whole")]))
    #expect(runs.kills > 0)
    runs.report("bench generate")
  }

  @Test("Results, charts and reports leave nothing beside them, and a link stays a link")
  func names() throws {
    try folder.write("target.svg", "old")
    let outcome = try bench.shell(
      """
      cd "$1"; ln -s target.svg chart.svg
      "$0" generate --reports 5 --output reports.jsonl
      "$0" tokenize.words --corpus reports.jsonl --samples 1 --json a.json --save b.json --chart chart.svg
      readlink chart.svg
      """, [folder.path])
    #expect(outcome.lines.last == "target.svg")
    #expect(folder.contents("target.svg")?.contains("</svg>") == true)
    #expect(folder.names == ["a.json", "b.json", "chart.svg", "reports.jsonl", "target.svg"])
  }

  @Test("A full disk and a folder in place of a file are status 74")
  func noPlace() throws {
    for place in ["/dev/full", folder.path] where FileManager.default.fileExists(atPath: place) {
      #expect(try bench.run(["generate", "--reports", "5", "--output", place]).status == 74)
    }
  }
}
