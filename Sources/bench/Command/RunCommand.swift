import Foundation

/// `bench [NAME…]`: measures, shows, keeps and compares.
enum RunCommand {
  static let flags: [Flag] = [
    .corpus, .reports, .seed, .language, .gazetteer, .threshold, .threads, .samples, .json, .save, .compare,
    .band,
    .chart, .help,
  ]

  static func run(_ words: [String]) throws(BenchError) -> Int32 {
    let arguments = try Arguments(words, flags: flags)
    let benchmarks = try Suites.named(arguments.operands)
    let band = try arguments.number(.band, in: 0...1_000).map { $0 / 100 }
    let before = try arguments.string(.compare).map { (path) throws(BenchError) in try ResultsFile.read(path)
    }
    let workbench = try Workbench(try arguments.parameters())
    let runner = Runner(workbench: workbench)
    var results = ResultsFile(machine: .current, results: [])
    for benchmark in benchmarks {
      StandardError.progress("bench: \(benchmark.name)")
      results.results.append(try runner.measure(benchmark))
    }
    let json = arguments.string(.json)
    if json != "-" { try BenchCommand.print(ResultTable.text(results)) }
    for path in [json, arguments.string(.save)].compactMap({ $0 }) {
      try BenchCommand.write(results.json(), to: path)
    }
    if let path = arguments.string(.chart) {
      try BenchCommand.write(ThroughputChart.svg(results), to: path)
    }
    guard let before else { return 0 }
    let comparison = Comparison(before: before, after: results, band: band)
    if json == "-" {
      StandardError.writeLine(comparison.text)
    } else {
      try BenchCommand.print("\n" + comparison.text)
    }
    return comparison.isSlower ? 1 : 0
  }
}
