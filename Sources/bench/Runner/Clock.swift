#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Seconds that a piece of work took.
struct Seconds: Sendable, Equatable {
  /// User and system time of all threads of the process.
  var cpu: Double
  var wall: Double

  /// What both clocks show now.
  static func now() -> Seconds {
    Seconds(cpu: read(CLOCK_PROCESS_CPUTIME_ID), wall: read(CLOCK_MONOTONIC))
  }

  static func - (left: Seconds, right: Seconds) -> Seconds {
    Seconds(cpu: left.cpu - right.cpu, wall: left.wall - right.wall)
  }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    _ = unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
