import Foundation

/// Measures benchmarks on one workbench.
struct Runner {
  let workbench: Workbench

  /// A run shorter than this is repeated within a sample: clocks and caches need that much to settle.
  static let shortestSample = 0.02

  /// Sets the benchmark up, runs it once to warm up, then as often as there are samples.
  /// - Throws: ``BenchError/checksumDiffers(_:)`` when two runs did not compute the same.
  func measure(_ benchmark: Benchmark) throws(BenchError) -> Measurement {
    do {
      let work = try benchmark.prepare(workbench)
      PeakMemory.reset()
      let start = Seconds.now()
      let first = try work()()
      let warmUp = (Seconds.now() - start).wall
      let repetitions = warmUp > Self.shortestSample ? 1 : Int(Self.shortestSample / max(warmUp, 1e-7)) + 1
      var cpu: [Double] = []
      var wall: [Double] = []
      var last = first
      for _ in 0..<workbench.parameters.samples {
        let seconds = try sample(work, repetitions) { last = $0 }
        guard last == first else { throw BenchError.checksumDiffers(benchmark.name) }
        cpu.append(seconds.cpu)
        wall.append(seconds.wall)
      }
      return measurement(of: benchmark, last, cpu: cpu, wall: wall)
    } catch let error as BenchError {
      throw error
    } catch {
      throw .failed("\(benchmark.name): \(error)")
    }
  }

  private func sample(
    _ work: Benchmark.Work, _ repetitions: Int, _ check: (Benchmark.Outcome) -> Void
  ) throws -> Seconds {
    var outcome: () -> Benchmark.Outcome = { .init() }
    let start = Seconds.now()
    for _ in 0..<repetitions { outcome = try work() }
    let seconds = Seconds.now() - start
    check(outcome())
    return Seconds(cpu: seconds.cpu / Double(repetitions), wall: seconds.wall / Double(repetitions))
  }

  private func measurement(
    of benchmark: Benchmark, _ outcome: Benchmark.Outcome, cpu: [Double], wall: [Double]
  ) -> Measurement {
    let seconds = Measurement.Spread(cpu)
    let bytes = outcome.detail["bytes"].map { Int($0) } ?? workbench.bytes(benchmark.bytes)
    let reports = outcome.detail["reports"].map { Int($0) } ?? workbench.reports.count
    var detail = outcome.detail
    detail["bytes"] = nil
    detail["reports"] = nil
    let median = max(seconds.median, 1e-9)
    return Measurement(
      name: benchmark.name, bytes: bytes, reports: reports, threads: workbench.parameters.threads,
      samples: cpu.count, cpuSeconds: seconds, wallSeconds: .init(wall),
      mbPerSecond: Double(bytes) / 1e6 / median, reportsPerSecond: Double(reports) / median,
      peakMemoryBytes: PeakMemory.bytes(), checksum: outcome.checksum.text, detail: detail)
  }
}
