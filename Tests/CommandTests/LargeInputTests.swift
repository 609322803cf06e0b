import Foundation
import TestSupport
import Testing

/// Input that is large where one does not expect it. A tenth of the size by default, for tests are built without
/// optimization; `GAZETTE_TEST_LARGE=1` gives the whole, for a release build.
struct LargeInputTests {
  private static let isWhole = ProcessInfo.processInfo.environment["GAZETTE_TEST_LARGE"] != nil

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static func json(_ text: [UInt8]) -> [UInt8] {
    Array("{\"id\":\"x\",\"text\":\"".utf8) + text + Array("\"}\n".utf8)
  }

  /// Runs and tells peak memory and time; `bytes` bounds the memory.
  private func run(_ name: String, _ arguments: [String], within bytes: Int) throws -> Executable.Outcome {
    let began = Date()
    let outcome = try gazette.run(arguments, seconds: 120)
    #if os(Linux)
      let peak = outcome.peakMemoryBytes
      if ProcessInfo.processInfo.environment["GAZETTE_TEST_PATIENCE"] == nil {
        #expect(peak < bytes, "\(name): \(peak >> 20) MB")
      }
      if Self.isWhole {
        let seconds = String(format: "%.1f", Date().timeIntervalSince(began))
        print("\(name) \(arguments[0]): \(seconds) s, \(peak >> 20) MB")
      }
    #endif
    return outcome
  }

  @Test(
    "A token of many megabytes, and one under a million marks, is one token",
    arguments: [["tokens"], ["entities", "--no-default-gazetteer"], ["cluster", "--no-default-gazetteer"]])
  func token(verb: [String]) throws {
    let size = Self.isWhole ? 50_000_000 : 1_000_000
    let marks = Array(("e" + String(repeating: "\u{301}", count: Self.isWhole ? 1_000_000 : 50_000)).utf8)
    let input = Self.json([UInt8](repeating: 0x78, count: size)) + Self.json(marks)
    let file = try folder.write("a.jsonl", input)
    let outcome = try run("token", verb + [file, "--format", "jsonl"], within: 300 << 20 + 40 * size)
    #expect(outcome.status == 0 && outcome.objects.count == 2)
    if verb == ["tokens"] {
      #expect(
        outcome.lines == [
          "{\"id\":\"x\",\"tokens\":[[0,\(size),\"word\"]]}",
          "{\"id\":\"x#2\",\"tokens\":[[0,\(marks.count),\"word\"]]}",
        ])
    }
  }

  @Test("A line of many megabytes is read, whatever is in it")
  func line() throws {
    let size = Self.isWhole ? 200_000_000 : 4_000_000
    let sentence = Array("A line that is long. It says little, \\n and that often. ".utf8)
    var text: [UInt8] = []
    while text.count < size { text += sentence }
    let ignored = Array("{\"more\":[\"".utf8) + text + Array("\"],\"text\":\"a\"}\n".utf8)
    let file = try folder.write("a.jsonl", Self.json(Array("short".utf8)) + ignored)
    let outcome = try run("line", ["tokens", file], within: 200 << 20 + 6 * size)
    #expect(outcome.status == 0 && outcome.objects.count == 2)
    let table = try folder.write("a.csv", Array("id,text\n1,\"".utf8) + text + Array("\"\n2,b\n".utf8))
    let rows = try run(
      "CSV field", ["cluster", table, "--format", "jsonl", "--no-default-gazetteer"],
      within: 400 << 20 + 60 * size)
    #expect(rows.status == 0 && rows.objects.count == 2)
  }
}
