#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// The only state of a command outside of functions, and unsafe: a signal handler may use nothing but memory that is
// already there, so the paths of the files to remove lie in C memory.

private let capacity = 8
/// The paths of temporary files, which are few at any time; null where there is none.
nonisolated(unsafe) private let temporaryPaths = {
  let paths = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: capacity)
  unsafe paths.initialize(repeating: nil, count: capacity)
  return unsafe paths
}()
/// Where the next path goes.
nonisolated(unsafe) private var next = 0

/// What happens when a program is told to end.
package enum Signals {
  /// Ctrl-C and its kin remove the temporary files and end the program with 128 + their number; a closed pipe is told
  /// to the writer by `write` and not by a signal.
  package static func install() {
    _ = unsafe temporaryPaths
    _ = signal(SIGPIPE, SIG_IGN)
    // Whoever started us may have been a thread that takes no signals: that is handed down.
    var numbers = sigset_t()
    unsafe sigemptyset(&numbers)
    for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&numbers, number) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &numbers, nil)
    for number in [SIGINT, SIGTERM] { _ = signal(number, { number in Signals.end(number) }) }
    // Someone who started us with nohup wants the end of the terminal ignored.
    let before = signal(SIGHUP, { number in Signals.end(number) })
    if unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      _ = signal(SIGHUP, SIG_IGN)
    }
  }

  private static func end(_ number: CInt) {
    for index in 0..<capacity {
      if let path = unsafe temporaryPaths[index] { unsafe unlink(path) }
    }
    _exit(128 + number)
  }

  /// Names a file that goes away when the program is stopped; of more than eight the last eight do.
  package static func addTemporaryFile(_ path: String) {
    unsafe set(next, unsafe strdup(path))
    unsafe next = unsafe (next + 1) % capacity
  }

  /// A file that was named stays, or is gone already.
  package static func forgetTemporaryFile(_ path: String) {
    for index in 0..<capacity {
      if let other = unsafe temporaryPaths[index], unsafe strcmp(other, path) == 0 { unsafe set(index, nil) }
    }
  }

  /// The old path is freed when no handler can find it any more.
  private static func set(_ index: Int, _ path: UnsafeMutablePointer<CChar>?) {
    let before = unsafe temporaryPaths[index]
    unsafe temporaryPaths[index] = unsafe path
    unsafe free(before)
  }
}
