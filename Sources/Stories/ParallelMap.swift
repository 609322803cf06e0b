import Dispatch
import Synchronization

/// Calls `body` for every index on up to `threads` threads and returns the results by index, so that the result
/// does not depend on who was first. Throws `CancellationError` when the current task was cancelled meanwhile.
func parallelMap<Result: Sendable>(
  count: Int, threads: Int, progress: (@Sendable (Double) -> Void)? = nil, _ body: @Sendable (Int) -> Result
) throws -> [Result] {
  guard count > 0 else { return [] }
  if threads <= 1 || count == 1 {
    return try (0..<count).map { index in
      try Task.checkCancellation()
      let result = body(index)
      progress?(Double(index + 1) / Double(count))
      return result
    }
  }
  let next = Atomic<Int>(0)
  let done = Atomic<Int>(0)
  let cancelled = Atomic<Bool>(false)
  let results = Mutex<[Result?]>([Result?](repeating: nil, count: count))
  withUnsafeCurrentTask { task in
    // Worker threads do not see the current task; the caller's thread, which is one of them, asks for all.
    nonisolated(unsafe) let task = task
    DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
      while !cancelled.load(ordering: .relaxed) {
        if let task, task.isCancelled { cancelled.store(true, ordering: .relaxed) }
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = body(index)
        results.withLock { $0[index] = result }
        if let progress { progress(Double(done.wrappingAdd(1, ordering: .relaxed).newValue) / Double(count)) }
      }
    }
  }
  if cancelled.load(ordering: .relaxed) { throw CancellationError() }
  return results.withLock { $0.compactMap { $0 } }
}

/// Cuts `0..<count` into ranges of at most `size`.
func chunks(of count: Int, size: Int) -> [Range<Int>] {
  stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
}
