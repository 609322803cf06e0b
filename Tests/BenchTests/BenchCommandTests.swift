import Foundation
import Testing

@testable import bench

struct BenchCommandTests {
  static let wrongCalls: [(String, Int32)] = [
    ("--nonsense", 64), ("no.such.name", 64), ("memcpy --threads 0", 64), ("memcpy --threshold 1.5", 64),
    ("memcpy --samples", 64), ("memcpy --reports -3", 64), ("memcpy --language xx", 64),
    ("generate --reports 3", 64), ("scale", 64), ("scale memcpy --from 9 --to 3", 64),
    ("memcpy --corpus /no/such/file.jsonl", 66), ("memcpy --compare /no/such/file.json", 66),
    ("ner.match --reports 5 --gazetteer /no/such.tsv", 66),
    ("generate --reports 3 --output /no/such/folder/x.jsonl", 74),
  ]

  @Test("Wrong usage, missing input and bad output have their exit statuses", arguments: wrongCalls)
  func statuses(words: String, status: Int32) {
    #expect(BenchCommand.run(words.split(separator: " ").map(String.init)) == status)
  }

  @Test("What is kept can be compared with; a run against a much faster past exits with 1")
  func saveAndCompare() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let saved = folder.appending(path: "before.json").path
    let options = [
      "tokenize.words", "--reports", "20", "--samples", "2", "--json",
      folder.appending(path: "now.json").path,
    ]
    #expect(
      BenchCommand.run(options + ["--save", saved, "--chart", folder.appending(path: "c.svg").path]) == 0)
    #expect(BenchCommand.run(options + ["--compare", saved, "--band", "900"]) == 0)
    var past = try ResultsFile.read(saved)
    past.results[0].cpuSeconds = .init([1e-9])
    try past.json().write(toFile: saved, atomically: true, encoding: .utf8)
    #expect(BenchCommand.run(options + ["--compare", saved]) == 1)
  }

  @Test("A scaling run writes a chart and a fit")
  func scale() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let json = folder.appending(path: "scale.json").path
    let chart = folder.appending(path: "scale.svg").path
    let status = BenchCommand.run([
      "scale", "tokenize.words", "--from", "20", "--to", "80", "--samples", "1", "--json", json, "--chart",
      chart,
    ])
    #expect(status == 0)
    let run = try JSONDecoder().decode(ScalingRun.self, from: Data(contentsOf: URL(filePath: json)))
    #expect(run.lines.map(\.name) == ["tokenize.words"])
    #expect(run.lines[0].points.map(\.reports) == [20, 40, 80])
    #expect(run.lines[0].fit != nil)
    #expect(try String(contentsOfFile: chart, encoding: .utf8).contains("</svg>"))
  }

  @Test("Numbers may end in k or m", arguments: [("10k", 10_000), ("2m", 2_000_000), ("7", 7)])
  func counts(text: String, value: Int) throws {
    let arguments = try Arguments(["--reports", text], flags: [.reports])
    #expect(try arguments.integer(.reports, minimum: 1) == value)
  }
}
