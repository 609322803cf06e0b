import CAllocations

/// What a piece of work asked of the allocator.
struct Allocations: Sendable, Equatable {
  var count: Int
  /// Bytes asked for, whether given back or not.
  var bytes: Int

  /// Runs the work and counts for all threads; nil where the platform does not tell (all but glibc).
  static func counted<Result, Failure>(
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> (result: Result, Allocations?) {
    guard gazette_allocations_are_countable() else { return (try work(), nil) }
    gazette_allocations_begin()
    let result: Result
    do throws(Failure) {
      result = try work()
    } catch {
      _ = end()
      throw error
    }
    return (result, end())
  }

  private static func end() -> Allocations {
    var (count, bytes) = (UInt64(0), UInt64(0))
    unsafe gazette_allocations_end(&count, &bytes)
    return Allocations(count: Int(count), bytes: Int(bytes))
  }
}
