#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that is written in blocks; `-` is standard output.
struct OutputFile: ~Copyable {
  private let descriptor: CInt
  private let path: String
  private var buffer: [UInt8] = []

  init(_ path: String) throws(BenchError) {
    self.path = path
    buffer.reserveCapacity(1 << 18)
    descriptor = path == "-" ? STDOUT_FILENO : unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    if descriptor < 0 { throw .output("\(path): cannot be written") }
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  mutating func write(_ bytes: [UInt8]) throws(BenchError) {
    buffer += bytes
    if buffer.count >= 1 << 17 { try finish() }
  }

  /// Writes what is left in the buffer.
  mutating func finish() throws(BenchError) {
    var offset = 0
    while offset < buffer.count {
      let count = unsafe buffer.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return 0 }
        #if canImport(Darwin)
          return unsafe Darwin.write(descriptor, start + offset, bytes.count - offset)
        #elseif canImport(Musl)
          return unsafe Musl.write(descriptor, start + offset, bytes.count - offset)
        #else
          return unsafe Glibc.write(descriptor, start + offset, bytes.count - offset)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw .closedPipe }
        throw .output("\(path): cannot be written")
      }
      offset += count
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
