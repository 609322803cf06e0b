/// `bench scale NAME… --from 1k --to 1m`: measures at growing sizes.
enum ScaleCommand {
  static let flags: [Flag] = [
    .from, .to, .seed, .language, .gazetteer, .threshold, .threads, .samples, .json, .chart, .help,
  ]

  static func run(_ words: [String]) throws(BenchError) {
    let arguments = try Arguments(words, flags: flags)
    guard !arguments.operands.isEmpty else {
      throw .usage("scale needs the NAME of a benchmark; see bench list")
    }
    let benchmarks = try Suites.named(arguments.operands)
    let first = try arguments.integer(.from, minimum: 1) ?? 1_000
    let last = try arguments.integer(.to, minimum: 1) ?? 16_000
    if last < first { throw .usage("--to is less than --from") }
    var parameters = try arguments.parameters()
    if arguments.string(.samples) == nil { parameters.samples = 3 }
    parameters.countsAllocations = false
    parameters.longestWarmUp = 10
    var points: [[Measurement]] = benchmarks.map { _ in [] }
    for size in ScalingRun.sizes(from: first, to: last) {
      StandardError.progress("bench: \(size) reports")
      parameters.reports = size
      let runner = Runner(workbench: try Workbench(parameters))
      for (index, benchmark) in benchmarks.enumerated() {
        points[index].append(try runner.measure(benchmark))
      }
    }
    let run = ScalingRun(
      machine: .current, lines: zip(benchmarks, points).map { .init(name: $0.name, points: $1) })
    let json = arguments.string(.json)
    if json != "-" { try BenchCommand.print(run.text) }
    if let json { try BenchCommand.write(run.json(), to: json) }
    if let path = arguments.string(.chart) { try BenchCommand.write(ScalingChart.svg(run), to: path) }
  }
}
