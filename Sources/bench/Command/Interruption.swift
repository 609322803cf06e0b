#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// The only state outside of functions, and unsafe: a signal handler may use nothing but memory that is already there.

/// The path of the temporary corpus; null when there is none.
nonisolated(unsafe) private var temporaryPath: UnsafeMutablePointer<CChar>? = nil

/// What happens on Ctrl-C.
enum Interruption {
  /// Ctrl-C removes the temporary corpus and ends with 130; a closed pipe is told to the writer by `write`.
  static func install() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { _ in
      if let path = unsafe temporaryPath { unsafe unlink(path) }
      _exit(130)
    }
  }

  /// Names the file that goes away when the command is stopped.
  static func setTemporaryPath(_ path: String) {
    let before = unsafe temporaryPath
    unsafe temporaryPath = unsafe strdup(path)
    unsafe free(before)
  }
}
