#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What is told beside the results.
enum StandardError {
  static func writeLine(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    #if canImport(Darwin)
      _ = unsafe Darwin.write(STDERR_FILENO, bytes, bytes.count)
    #elseif canImport(Musl)
      _ = unsafe Musl.write(STDERR_FILENO, bytes, bytes.count)
    #else
      _ = unsafe Glibc.write(STDERR_FILENO, bytes, bytes.count)
    #endif
  }

  /// Tells how far the work is, to a person only.
  static func progress(_ text: String) {
    if isatty(STDERR_FILENO) == 1 { writeLine(text) }
  }
}
