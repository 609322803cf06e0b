import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a terminal shows, and what may be sent to one.
enum Terminal {
  /// Columns of the terminal that a descriptor (standard output unless told) leads to, within reason; 80 for a pipe.
  static func columns(of descriptor: CInt = 1) -> Int {
    var size = winsize()
    guard isatty(descriptor) == 1, unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else {
      return 80
    }
    return min(max(Int(size.ws_col), 40), 120)
  }

  /// Whether to write in colour: as `--color` says; by itself in a terminal, unless `NO_COLOR` is set
  /// (no-color.org) or the terminal can do nothing.
  static func usesColor(_ when: String?, isTerminal: Bool) -> Bool {
    switch when {
    case "always": return true
    case "never": return false
    default:
      let environment = ProcessInfo.processInfo.environment
      return isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }
  }

  /// `text` with control characters, and those that turn the direction of writing, in a visible form: text from
  /// elsewhere must not move the cursor, hide words or change the window's title.
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isUnsafe(scalar) {
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    default: false
    }
  }
}
