import Dispatch
import Synchronization

/// The results of `body(0)`, `body(1)`, … in this order, made by up to `threads` threads. Which thread makes which
/// result is left to chance, so `body` must not depend on it.
func mapInParallel<Result: Sendable>(
  _ count: Int, threads: Int, _ body: @Sendable (Int) -> Result
) -> [Result] {
  mapInParallel(count, threads: threads, state: { () }, { _, index in body(index) })
}

/// The same with a state of its own for each thread: buffers that are worth keeping.
func mapInParallel<State: ~Copyable, Result: Sendable>(
  _ count: Int, threads: Int, state: @Sendable () -> State, _ body: @Sendable (inout State, Int) -> Result
) -> [Result] {
  let workers = min(threads, count)
  guard workers > 1 else {
    var state = state()
    var results: [Result] = []
    results.reserveCapacity(count)
    for index in 0..<count { results.append(body(&state, index)) }
    return results
  }
  let next = Atomic(0)
  let finished = Mutex<[(index: Int, result: Result)]>([])
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
    var state = state()
    var mine: [(index: Int, result: Result)] = []
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { break }
      mine.append((index, body(&state, index)))
    }
    finished.withLock { $0 += mine }
  }
  return finished.withLock { $0.sorted { $0.index < $1.index }.map(\.result) }
}
