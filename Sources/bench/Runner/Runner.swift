import Foundation

/// Measures benchmarks on one workbench.
struct Runner {
  let workbench: Workbench

  /// A run shorter than this is repeated within a sample: clocks and caches need that much to settle.
  static let shortestSample = 0.02

  /// Sets the benchmark up, runs it once to warm up, then as often as there are samples, and once more to count
  /// allocations.
  /// - Throws: ``BenchError/checksumDiffers(_:)`` when two runs did not compute the same.
  func measure(_ benchmark: Benchmark) throws(BenchError) -> Measurement {
    do {
      let work = try benchmark.prepare(workbench)
      PeakMemory.reset()
      let start = Seconds.now()
      let finish = try work()
      let warmUp = Seconds.now() - start
      let first = finish()
      if let limit = workbench.parameters.longestWarmUp, warmUp.wall > limit {
        return measurement(
          of: benchmark, first, cpu: [warmUp.cpu], wall: [warmUp.wall], peak: PeakMemory.bytes(), nil)
      }
      let repetitions =
        warmUp.wall > Self.shortestSample ? 1 : Int(Self.shortestSample / max(warmUp.wall, 1e-7)) + 1
      var cpu: [Double] = []
      var wall: [Double] = []
      var last = first
      for _ in 0..<workbench.parameters.samples {
        let seconds = try sample(work, repetitions) { last = $0 }
        guard last == first else { throw BenchError.checksumDiffers(benchmark.name) }
        cpu.append(seconds.cpu)
        wall.append(seconds.wall)
      }
      let peak = PeakMemory.bytes()
      let allocations = workbench.parameters.countsAllocations ? try Allocations.counted(work).1 : nil
      return measurement(of: benchmark, last, cpu: cpu, wall: wall, peak: peak, allocations)
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
    of benchmark: Benchmark, _ outcome: Benchmark.Outcome, cpu: [Double], wall: [Double], peak: Int,
    _ allocations: Allocations?
  ) -> Measurement {
    let seconds = Measurement.Spread(cpu)
    let bytes = outcome.detail["bytes"].map { Int($0) } ?? workbench.bytes(benchmark.bytes)
    let reports = outcome.detail["reports"].map { Int($0) } ?? workbench.reports.count
    var detail = outcome.detail
    detail["bytes"] = nil
    detail["reports"] = nil
    let median = max(seconds.median, 1e-9)
    // A benchmark with stages takes the peak of each anew.
    let peaks = detail.filter { $0.key.hasPrefix(StageClock.peakKey) }.values.map { Int($0) }
    return Measurement(
      name: benchmark.name, bytes: bytes, reports: reports, threads: workbench.parameters.threads,
      samples: cpu.count, cpuSeconds: seconds, wallSeconds: .init(wall),
      mbPerSecond: Double(bytes) / 1e6 / median, reportsPerSecond: Double(reports) / median,
      peakMemoryBytes: max(peak, peaks.max() ?? 0), allocations: allocations?.count,
      allocatedBytes: allocations?.bytes,
      checksum: outcome.checksum.text, detail: detail)
  }
}
