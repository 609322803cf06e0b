#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that is written in blocks, complete or absent: it is written under a temporary name beside its own, flushed to
/// the disk and renamed. `-` is standard output; a device or a pipe is written in place.
struct OutputFile: ~Copyable {
  private let descriptor: CInt
  private let path: String
  /// Where the bytes go until the file is whole; nil when they go where they belong.
  private var unfinishedPath: String?
  private var buffer: [UInt8] = []

  init(_ path: String) throws(BenchError) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if path == "-" || (exists && status.st_mode & S_IFMT != S_IFREG) {
      self.init(path, descriptor: path == "-" ? STDOUT_FILENO : open(path, O_WRONLY | O_CLOEXEC))
    } else {
      // A link stays a link: what it leads to is replaced.
      let target = exists ? Self.resolved(path) : path
      let unfinished = "\(target).\(getpid()).tmp"
      Interruption.setTemporaryPath(unfinished)
      let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      self.init(target, descriptor: descriptor, unfinishedPath: descriptor < 0 ? nil : unfinished)
    }
    if descriptor < 0 { throw .output("\(path): cannot be written") }
  }

  /// A file for this process alone, which is nothing to anybody when it is stopped.
  init(temporary path: String) throws(BenchError) {
    self.init(path, descriptor: open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644))
    if descriptor < 0 { throw .output("\(path): cannot be written") }
  }

  private init(_ path: String, descriptor: CInt, unfinishedPath: String? = nil) {
    (self.path, self.descriptor, self.unfinishedPath) = (path, descriptor, unfinishedPath)
    buffer.reserveCapacity(1 << 18)
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
    if let unfinishedPath { unlink(unfinishedPath) }
  }

  mutating func write(_ bytes: [UInt8]) throws(BenchError) {
    buffer += bytes
    if buffer.count >= 1 << 17 { try flush() }
  }

  /// Writes what is left in the buffer; the file appears under its name now.
  consuming func finish() throws(BenchError) {
    try flush()
    guard let unfinishedPath else { return }
    guard fsync(descriptor) == 0, rename(unfinishedPath, path) == 0 else {
      throw .output("\(path): cannot be written")
    }
    self.unfinishedPath = nil
  }

  private mutating func flush() throws(BenchError) {
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

  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
