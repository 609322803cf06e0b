#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file, pipe or terminal that is read from front to back.
struct InputFile: ~Copyable {
  private let descriptor: CInt
  private let closes: Bool
  /// Whether more may arrive while we wait: a pipe, a terminal, a socket.
  let isStream: Bool
  /// The file's length when it was opened; nil for a stream.
  let size: Int?

  /// Standard input.
  static func standardInput() -> InputFile { InputFile(descriptor: 0, closes: false) }

  /// Opens the file at `path`.
  static func open(_ path: String) throws(InputError) -> InputFile {
    var descriptor: CInt
    repeat {
      #if canImport(Darwin)
        descriptor = Darwin.open(path, O_RDONLY | O_CLOEXEC)
      #elseif canImport(Musl)
        descriptor = Musl.open(path, O_RDONLY | O_CLOEXEC)
      #else
        descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
      #endif
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { throw InputError(code: errno, path: path) }
    return InputFile(descriptor: descriptor, closes: true)
  }

  private init(descriptor: CInt, closes: Bool) {
    self.descriptor = descriptor
    self.closes = closes
    var status = stat()
    isStream = fstat(descriptor, &status) != 0 || status.st_mode & S_IFMT != S_IFREG
    size = isStream ? nil : Int(status.st_size)
  }

  deinit { if closes { close(descriptor) } }

  /// Reads into `buffer` from `start` on and returns how many bytes came; 0 at the end.
  func read(into buffer: inout [UInt8], from start: Int) throws(InputError) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        #if canImport(Darwin)
          unsafe Darwin.read(descriptor, bytes.baseAddress! + start, bytes.count - start)
        #elseif canImport(Musl)
          unsafe Musl.read(descriptor, bytes.baseAddress! + start, bytes.count - start)
        #else
          unsafe Glibc.read(descriptor, bytes.baseAddress! + start, bytes.count - start)
        #endif
      }
      if count >= 0 { return count }
      if errno != EINTR { throw InputError(code: errno) }
    }
  }
}

/// Why the system refused to open or read something.
struct InputError: Error {
  /// The system's error number.
  var code: CInt
  /// What was to be opened; nil where it was open.
  var path: String?

  var reason: String {
    let reason = unsafe String(cString: strerror(code))
    // Swift has read the bytes of the name as a string; what was no UTF-8 is lost.
    let isLost = code == ENOENT && path?.unicodeScalars.contains("\u{FFFD}") == true
    return isLost ? "\(reason); a name that is not UTF-8 cannot be opened, rename it" : reason
  }
}
