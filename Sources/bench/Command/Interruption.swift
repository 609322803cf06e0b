#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// The only state outside of functions, and unsafe: a signal handler may use nothing but memory that is already there.

/// The paths of the last temporary files, which are few at any time; null where there is none.
nonisolated(unsafe) private let temporaryPaths = {
  let paths = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: capacity)
  unsafe paths.initialize(repeating: nil, count: capacity)
  return unsafe paths
}()
private let capacity = 8
nonisolated(unsafe) private var next = 0

/// What happens on Ctrl-C.
enum Interruption {
  /// Ctrl-C, and being told to end, remove the temporary files and end with 130, or 128 and the signal's number; a
  /// closed pipe is told to the writer by `write`.
  static func install() {
    _ = unsafe temporaryPaths
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        for index in 0..<capacity {
          if let path = unsafe temporaryPaths[index] { unsafe unlink(path) }
        }
        _exit(128 + number)
      }
    }
  }

  /// Names a file that goes away when the command is stopped.
  static func setTemporaryPath(_ path: String) {
    let before = unsafe temporaryPaths[next]
    unsafe temporaryPaths[next] = unsafe strdup(path)
    unsafe free(before)
    unsafe next = unsafe (next + 1) % capacity
  }
}
