import Foundation
import TestSupport
import Testing

/// What `gazette` writes, and what happens when it cannot.
struct OutputTests {
  let folder: TemporaryFolder
  let reports: String

  init() throws {
    folder = try TemporaryFolder()
    reports = try folder.write(
      "reports.jsonl",
      (0..<300).map {
        "{\"id\":\($0),\"title\":\"Report \($0)\",\"text\":\"Some words about number \($0 % 3).\"}"
      }
      .joined(separator: "\n"))
  }

  @Test("A file is written whole, with nothing left beside it")
  func file() throws {
    let outcome = try gazette.run(["tokens", reports, "--output", folder.file("out.jsonl")])
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(folder.contents("out.jsonl") == (try gazette.run(["tokens", reports]).output))
    #expect(folder.names == ["out.jsonl", "reports.jsonl"])
  }

  @Test("A link that is written to stays a link, and a file keeps its permissions")
  func links() throws {
    try folder.write("target.jsonl", "old")
    let outcome = try gazette.shell(
      "chmod 640 \"$1/target.jsonl\"; ln -s target.jsonl \"$1/link\"; \"$0\" tokens \"$2\" --output \"$1/link\"; stat -c %a \"$1/target.jsonl\"; readlink \"$1/link\"",
      [folder.path, reports])
    #expect(outcome.lines == ["640", "target.jsonl"])
    #expect(folder.contents("target.jsonl")?.hasPrefix("{\"id\":\"0\"") == true)
  }

  @Test("A full disk is status 74", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    let named = try gazette.run(["tokens", reports, "--output", "/dev/full"])
    #expect(named.status == 74)
    #expect(named.error.contains("/dev/full: No space left on device"))
    #expect(try gazette.shell("\"$0\" tokens \"$1\" > /dev/full", [reports]).status == 74)
    #expect(try gazette.shell("\"$0\" --help > /dev/full").status == 74)
  }

  @Test("A place that cannot be written is status 74, and the old content stays")
  func noPlace() throws {
    // A folder that is not there, a folder in place of a file, a file in place of a folder.
    for place in [folder.file("no/where"), folder.path, reports + "/out"] {
      let outcome = try gazette.run(["tokens", reports, "--output", place])
      #expect(outcome.status == 74 && outcome.output.isEmpty)
      #expect(outcome.error.hasPrefix("gazette: \(place): "))
    }
    #expect(folder.names == ["reports.jsonl"])
    guard geteuid() != 0 else { return }
    try folder.write("locked/old", "old")
    let outcome = try gazette.shell(
      "chmod 555 \"$1\"; exec \"$0\" tokens \"$2\" --output \"$1/old\"", [folder.file("locked"), reports])
    #expect(outcome.status == 74)
    #expect(folder.contents("locked/old") == "old")
    _ = try gazette.shell("chmod 755 \"$1\"", [folder.file("locked")])
  }

  @Test(
    "Without the permission to write, which here even root lacks, the status is 74",
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/version")),
    arguments: ["/proc/out", "/proc/version"])
  func noPermission(place: String) throws {
    let outcome = try gazette.run(["tokens", reports, "--output", place])
    #expect(outcome.status == 74)
    #expect(outcome.error.hasPrefix("gazette: \(place): "))
  }

  @Test(
    "A reader that goes away ends the command quietly",
    arguments: [
      "tokens", "entities --no-default-gazetteer", "pairs --threshold 0",
      "cluster --format jsonl --no-default-gazetteer",
    ])
  func closedPipe(verb: String) throws {
    let outcome = try gazette.shell("(\"$0\" \(verb) \"$1\"; echo $? >&2) | head -1", [reports])
    #expect(outcome.lines.count == 1)
    #expect(outcome.error == "0\n")
  }

  @Test(
    "Ctrl-C ends with 130, the end of a session with its own status; the old content stays, no temporary file is left",
    arguments: [("tokens", SIGINT), ("cluster", SIGINT), ("entities", SIGTERM)])
  func interrupted(verb: String, signal: Int32) throws {
    try folder.write("out.jsonl", "old")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: gazette.path)
    process.arguments = [verb, "-", "--no-default-gazetteer", "--output", folder.file("out.jsonl")].filter {
      verb != "tokens" || $0 != "--no-default-gazetteer"
    }
    let input = Pipe()
    process.standardInput = input
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("{\"text\":\"a\"}\n".utf8))
    for _ in 0..<1_000 where !folder.names.contains(where: { $0.contains("tmp") }) { usleep(20_000) }
    #expect(folder.names.contains { $0.contains("tmp") })
    kill(process.processIdentifier, signal)
    for _ in 0..<1_000 where process.isRunning { usleep(20_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 128 + signal)
    #expect(folder.contents("out.jsonl") == "old")
    #expect(!folder.names.contains { $0.contains("tmp") })
  }

  @Test(
    "Killed at any moment, a file has its old content or the new one, never a part",
    arguments: [
      "tokens", "entities --no-default-gazetteer", "pairs --threshold 0.3",
      "cluster --format jsonl --no-default-gazetteer", "cluster --format json --no-default-gazetteer",
      "cluster --format html --no-default-gazetteer", "cluster --no-default-gazetteer",
    ])
  func killed(verb: String) throws {
    let arguments = verb.split(separator: " ").map(String.init) + [reports]
    let whole = try gazette.run(arguments).output
    let runs = try KilledRuns(
      of: gazette, arguments + ["--output", folder.file("out")], writing: "out", in: folder,
      count: KilledRuns.count(unlessSaid: 7), seed: 21)
    #expect(runs.contents.isSubset(of: ["old", whole]))
    #expect(runs.kills > 0 && !whole.isEmpty)
    runs.report(verb)
  }

  @Test(
    "The output is the same for any number of threads",
    arguments: [["tokens", "--terms", "--sentences"], ["pairs", "--threshold", "0.3"]])
  func threads(arguments: [String]) throws {
    let one = try gazette.run(arguments + [reports, "--threads", "1"])
    let many = try gazette.run(arguments + [reports, "--threads", "5"])
    #expect(one.status == 0 && !one.output.isEmpty && one.output == many.output)
  }
}
