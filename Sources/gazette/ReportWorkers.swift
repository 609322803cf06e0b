import Dispatch
import Stories
import Synchronization

/// Works on reports with several threads and gives the results in the order of the reports.
final class ReportWorkers<State: Sendable>: Sendable {
  private let threads: Int
  private let makeState: @Sendable () -> State
  /// States that no thread uses now: buffers and tables worth keeping from batch to batch.
  private let idle = Mutex<[State]>([])

  init(threads: Int, state: @escaping @Sendable () -> State) {
    self.threads = threads
    makeState = state
  }

  /// What `body` writes for each report, in pieces to be written one behind the other.
  func map(
    _ reports: [Report], _ body: @Sendable (inout State, Report, inout JSONWriter) -> Void
  ) -> [[UInt8]] {
    let chunk = 32
    let chunks = (reports.count + chunk - 1) / chunk
    let next = Atomic(0)
    let results = Mutex([[UInt8]](repeating: [], count: chunks))
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, chunks))) { _ in
      var state = idle.withLock { $0.popLast() } ?? makeState()
      var writer = JSONWriter()
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < chunks else { break }
        writer.removeAll()
        for index in number * chunk..<min(reports.count, (number + 1) * chunk) {
          body(&state, reports[index], &writer)
        }
        let bytes = writer.bytes
        results.withLock { $0[number] = bytes }
      }
      let used = state
      idle.withLock { $0.append(used) }
    }
    return results.withLock { $0 }
  }
}
