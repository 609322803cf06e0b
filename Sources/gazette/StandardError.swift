#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Messages for whoever runs the command.
enum StandardError {
  static var isTerminal: Bool { isatty(2) == 1 }

  /// Writes `text` as a line; control characters in it are shown, not obeyed.
  static func writeLine(_ text: String) { write(Terminal.escaped(text) + "\n") }

  /// Writes `text` as it is.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        #if canImport(Darwin)
          let count = unsafe Darwin.write(2, bytes.baseAddress! + offset, bytes.count - offset)
        #elseif canImport(Musl)
          let count = unsafe Musl.write(2, bytes.baseAddress! + offset, bytes.count - offset)
        #else
          let count = unsafe Glibc.write(2, bytes.baseAddress! + offset, bytes.count - offset)
        #endif
        if count <= 0 { return }
        offset += count
      }
    }
  }
}
