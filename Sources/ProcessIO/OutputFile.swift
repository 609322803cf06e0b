#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where a program writes: standard output, or a file that is complete or absent.
///
/// A file is written under a temporary name beside its own, flushed to the disk, and renamed. A device or a pipe is
/// written in place.
package struct OutputFile<Failure: OutputFailure>: ~Copyable {
  private let descriptor: CInt
  private let name: String
  private let path: String?
  private var temporaryPath: String?
  private var buffer: [UInt8] = []

  private init(descriptor: CInt, name: String, path: String? = nil, temporaryPath: String? = nil) {
    self.descriptor = descriptor
    self.name = name
    self.path = path
    self.temporaryPath = temporaryPath
  }

  package static func standard() -> OutputFile { OutputFile(descriptor: 1, name: "standard output") }

  /// What writes to `path` as it comes: a temporary file, which is nothing to anybody when the program is stopped.
  package static func inPlace(_ path: String) throws(Failure) -> OutputFile {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw error(path) }
    return OutputFile(descriptor: descriptor, name: path)
  }

  /// What writes to `path`, or to standard output where it is nil or `-`. Nothing of a file is touched yet, but it
  /// is known that it can be written.
  package static func to(_ path: String?) throws(Failure) -> OutputFile {
    guard let path, path != "-" else { return standard() }
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw error(path) }
      return OutputFile(descriptor: descriptor, name: path)
    }
    // A link stays a link: what it leads to is replaced.
    let target = exists ? resolved(path) : path
    if exists, access(target, W_OK) != 0 { throw error(path) }
    let slash = target.lastIndex(of: "/")
    let folder = slash.map { String(target[...$0]) } ?? ""
    let base = slash.map { String(target[target.index(after: $0)...]) } ?? target
    let temporary = "\(folder).\(base.prefix(50)).\(getpid()).tmp"
    Signals.addTemporaryFile(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      Signals.forgetTemporaryFile(temporary)
      throw error(path)
    }
    if exists { fchmod(descriptor, status.st_mode & 0o7777) }
    return OutputFile(descriptor: descriptor, name: path, path: target, temporaryPath: temporary)
  }

  deinit {
    if let temporaryPath {
      unlink(temporaryPath)
      Signals.forgetTemporaryFile(temporaryPath)
    }
    if descriptor > 2 { close(descriptor) }
  }

  /// Whether the output is a terminal.
  package var isTerminal: Bool { isatty(descriptor) == 1 }

  package mutating func write(_ bytes: [UInt8]) throws(Failure) {
    if buffer.isEmpty, bytes.count >= 1 << 16 { return try writeThrough(bytes) }
    buffer += bytes
    if buffer.count >= 1 << 16 { try flush() }
  }

  package mutating func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// Hands on what is in the buffer.
  package mutating func flush() throws(Failure) {
    let bytes = buffer
    buffer.removeAll(keepingCapacity: true)
    try writeThrough(bytes)
  }

  /// Writes the rest; a file appears under its name now.
  package consuming func finish() throws(Failure) {
    try flush()
    guard let temporary = temporaryPath, let path else { return }
    if fsync(descriptor) != 0 { throw Self.error(name) }
    if rename(temporary, path) != 0 { throw Self.error(name) }
    temporaryPath = nil
    Signals.forgetTemporaryFile(temporary)
  }

  private func writeThrough(_ bytes: [UInt8]) throws(Failure) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { raw in
        guard let start = raw.baseAddress else { return 0 }
        #if canImport(Darwin)
          return unsafe Darwin.write(descriptor, start + offset, raw.count - offset)
        #elseif canImport(Musl)
          return unsafe Musl.write(descriptor, start + offset, raw.count - offset)
        #else
          return unsafe Glibc.write(descriptor, start + offset, raw.count - offset)
        #endif
      }
      if count >= 0 {
        offset += count
      } else if errno == EPIPE {
        throw .closedPipe
      } else if errno != EINTR {
        throw Self.error(name)
      }
    }
  }

  private static func error(_ name: String) -> Failure {
    .output("\(name): \(unsafe String(cString: strerror(errno)))")
  }

  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
