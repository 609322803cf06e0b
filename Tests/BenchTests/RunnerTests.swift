import Foundation
import Testing

@testable import bench

struct RunnerTests {
  /// Everything but `cluster` and `ner.match` with the built-in names, which take their time in a debug build.
  static let quick = [
    "memcpy", "read.jsonl", "tokenize", "terms.count", "similarity", "neardup", "ner.match",
  ]
  static let gazetteer = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Corpus/gazetteer-sample.tsv").standardized.path

  static func measure(threads: Int, _ names: [String] = quick) throws -> ResultsFile {
    var parameters = Parameters()
    parameters.reports = 60
    parameters.threads = threads
    parameters.samples = 2
    parameters.gazetteer = gazetteer
    let runner = Runner(workbench: try Workbench(parameters))
    return ResultsFile(machine: .current, results: try Suites.named(names).map { try runner.measure($0) })
  }

  @Test("Each benchmark computes the same with one thread and with three")
  func checksumsDoNotDependOnThreads() throws {
    let (one, three) = (try Self.measure(threads: 1), try Self.measure(threads: 3))
    #expect(one.results.map(\.name) == three.results.map(\.name))
    for (a, b) in zip(one.results, three.results) { #expect(a.checksum == b.checksum, "\(a.name)") }
  }

  @Test("Stories are the same with one thread, two and three, and their stages are told")
  func storiesDoNotDependOnThreads() throws {
    let results = try [1, 2, 3].map { threads in
      var parameters = Parameters()
      parameters.reports = 40
      parameters.threads = threads
      parameters.samples = 1
      parameters.countsAllocations = false
      let benchmark = try #require(try Suites.named(["cluster"]).first)
      return try Runner(workbench: try Workbench(parameters)).measure(benchmark)
    }
    #expect(Set(results.map(\.checksum)).count == 1)
    #expect(results[0].detail["stories"] ?? 0 > 1)
    let line = ScalingRun.Line(name: "cluster", points: [results[0]])
    let seconds = line.stages.compactMap(\.seconds.first)
    #expect(seconds.count >= 3)
    #expect(seconds.reduce(0, +) <= results[0].cpuSeconds.max * 1.01)
    for peak in line.stages.compactMap(\.peaks.first) { #expect(peak <= results[0].peakMemoryBytes) }
  }

  @Test("Allocations of all threads are counted where the platform tells, and only while they are counted")
  func allocations() throws {
    let (total, counted) = Allocations.counted {
      var arrays = (0..<100).map { [UInt64](repeating: UInt64($0), count: 1_000 + $0) }
      arrays.removeFirst()
      return arrays.reduce(0) { $0 + $1.count }
    }
    #expect(total > 99_000)
    if let counted {
      #expect(counted.count >= 101)
      #expect(counted.bytes > 800_000)
      let (_, none) = Allocations.counted { 0 }
      #expect(try #require(none).bytes < 100_000)
    }
    struct Stop: Error {}
    #expect(throws: Stop.self) { try Allocations.counted { throw Stop() } }
  }

  @Test("Different reports give different checksums")
  func checksumsDependOnInput() throws {
    var parameters = Parameters()
    parameters.reports = 60
    parameters.seed = 2
    parameters.samples = 1
    let runner = Runner(workbench: try Workbench(parameters))
    let one = try Self.measure(threads: 1, ["tokenize.words", "terms.count"])
    for result in one.results {
      let benchmark = try #require(try Suites.named([result.name]).first)
      #expect(try runner.measure(benchmark).checksum != result.checksum)
    }
  }

  @Test("Measurements are plausible and the JSON has the fields that are promised")
  func json() throws {
    let file = try Self.measure(threads: 1, ["memcpy", "read.jsonl", "ner.match", "similarity.join"])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(file.json().utf8)) as? [String: Any])
    #expect(object["machine"] is [String: Any])
    let results = try #require(object["results"] as? [[String: Any]])
    #expect(
      results.map { $0["name"] as? String } == ["memcpy", "read.jsonl", "ner.match", "similarity.join"])
    for result in results {
      for field in [
        "bytes", "reports", "threads", "samples", "mbPerSecond", "reportsPerSecond", "peakMemoryBytes",
      ] { #expect((result[field] as? Double ?? 0) > 0, "\(field)") }
      for field in ["cpuSeconds", "wallSeconds"] {
        let seconds = try #require(result[field] as? [String: Double])
        let (least, median, most) = (seconds["min"] ?? 0, seconds["median"] ?? 0, seconds["max"] ?? 0)
        #expect(0 < least && least <= median && median <= most)
      }
      #expect((result["checksum"] as? String)?.count == 16)
      #expect(result["detail"] is [String: Any])
    }
    let match = try #require(results[2]["detail"] as? [String: Double])
    for field in ["entries", "buildSeconds", "imageBytes", "mentions"] {
      #expect(match[field] != nil, "\(field)")
    }
    #expect(match["entries"] == 20)
    #expect((results[3]["detail"] as? [String: Double])?["pairs"] != nil)
    #expect(try JSONDecoder().decode(ResultsFile.self, from: Data(file.json().utf8)) == file)
  }

  @Test("All default names come in the promised order")
  func defaultNames() throws {
    #expect(
      try Suites.named([]).map(\.name) == [
        "memcpy", "read.jsonl", "tokenize.words", "tokenize.sentences", "terms.count", "ner.match",
        "similarity.vectorize", "similarity.join", "neardup", "cluster",
      ])
  }

  @Test(
    "Patterns choose names",
    arguments: [
      ("tokenize.words", "tokenize.words", true), ("tokenize.words", "tokenize", true),
      ("tokenize.words", "token", false), ("tokenize.words", "*", true), ("tokenize.words", "*words", true),
      ("tokenize.words", "t*.w*", true), ("tokenize.words", "*sent*", false), ("cluster", "c*r", true),
      ("cluster", "c*s", false),
    ])
  func patterns(name: String, pattern: String, isMatch: Bool) {
    #expect(Suites.matches(name, pattern) == isMatch)
  }

  @Test("A benchmark that computes something else each time is told")
  func checksumsMustRepeat() throws {
    var parameters = Parameters()
    parameters.reports = 5
    let runner = Runner(workbench: try Workbench(parameters))
    let fickle = Benchmark(name: "fickle", summary: "") { _ in
      {
        {
          var outcome = Benchmark.Outcome()
          outcome.checksum.add(UInt64.random(in: 0 ... .max))
          return outcome
        }
      }
    }
    #expect(throws: BenchError.checksumDiffers("fickle")) { try runner.measure(fickle) }
  }

  @Test("Plain text is read as paragraphs")
  func paragraphs() {
    let text = Array("One line\nand another.\n\n \nSecond.\r\n\n".utf8)
    let blocks = CorpusFile.paragraphs(of: text).map { String(decoding: $0, as: UTF8.self) }
    #expect(blocks == ["One line\nand another.", "Second.\r"])
  }

  @Test("Slices are in order, cover everything, and are about equal", arguments: [1, 2, 3, 7])
  func slices(threads: Int) {
    let contents = (0..<100).map { [UInt8](repeating: 0, count: 1 + $0 % 10) }
    let ranges = Slices.ranges(of: contents, threads: threads)
    #expect(ranges.count == threads)
    #expect(ranges.flatMap { Array($0) } == Array(0..<100))
    let sizes = ranges.map { $0.reduce(0) { $0 + contents[$1].count } }
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) < 40)
  }
}
