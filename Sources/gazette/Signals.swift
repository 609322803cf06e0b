#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// The only state of the command outside of functions, and unsafe: a signal handler may use nothing but memory that
// is already there, so the path of the file being written lies in C memory.

/// The path of the temporary file to remove when the command is stopped; null when there is none.
nonisolated(unsafe) private var temporaryPath: UnsafeMutablePointer<CChar>? = nil

enum Signals {
  /// Ctrl-C and its kin remove the temporary file and end the command with 128 + their number; a closed pipe is told
  /// to the writer by `write` and not by a signal.
  static func install() {
    _ = signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // Someone who started us with the signal ignored, such as nohup, wants it ignored.
      let before = signal(number, { number in Signals.end(number) })
      if unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        _ = signal(number, SIG_IGN)
      }
    }
  }

  private static func end(_ number: CInt) {
    if let path = unsafe temporaryPath { unsafe unlink(path) }
    _exit(128 + number)
  }

  /// Names the file that goes away when the command is stopped.
  static func setTemporaryPath(_ path: String?) {
    let before = unsafe temporaryPath
    unsafe temporaryPath = path.flatMap { unsafe strdup($0) }
    unsafe free(before)
  }
}
