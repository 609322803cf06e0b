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
