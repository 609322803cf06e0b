import Dispatch
import Synchronization

/// Cuts reports into one stretch a thread, of about the same number of bytes each, and works on the stretches at the
/// same time.
enum Slices {
  static func ranges(of contents: [[UInt8]], threads: Int) -> [Range<Int>] {
    let total = contents.reduce(0) { $0 + $1.count }
    var ranges: [Range<Int>] = []
    var start = 0
    var bytes = 0
    for (index, content) in contents.enumerated() {
      bytes += content.count
      if bytes * threads >= total * (ranges.count + 1), ranges.count < threads - 1 {
        ranges.append(start..<index + 1)
        start = index + 1
      }
    }
    ranges.append(start..<contents.count)
    return ranges
  }

  /// The results of `body`, in the order of the reports.
  static func map<Result: Sendable>(
    _ contents: [[UInt8]], threads: Int, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let ranges = ranges(of: contents, threads: threads)
    guard ranges.count > 1 else { return ranges.map(body) }
    let results = Mutex([Result?](repeating: nil, count: ranges.count))
    DispatchQueue.concurrentPerform(iterations: ranges.count) { number in
      let result = body(ranges[number])
      results.withLock { $0[number] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
