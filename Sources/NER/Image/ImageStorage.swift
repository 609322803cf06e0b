#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of an image: memory of its own or a file mapped read-only. Never changed once it is shared.
final class ImageStorage: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  private init(_ bytes: UnsafeRawBufferPointer, isMapped: Bool) {
    self.bytes = bytes
    self.isMapped = isMapped
  }

  deinit {
    guard let base = bytes.baseAddress else { return }
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: base), bytes.count)
    } else {
      UnsafeMutableRawPointer(mutating: base).deallocate()
    }
  }

  /// `byteCount` zero bytes that `fill` writes to.
  static func make(byteCount: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) -> ImageStorage {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(byteCount, 1), alignment: 64)
    memory.initializeMemory(as: UInt8.self, repeating: 0)
    let bytes = UnsafeMutableRawBufferPointer(rebasing: memory[..<byteCount])
    fill(bytes)
    return ImageStorage(UnsafeRawBufferPointer(bytes), isMapped: false)
  }

  /// Maps a file. Throws the system's error number.
  static func map(path: String) throws(SystemError) -> ImageStorage {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemError(number: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw SystemError(number: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(number: EISDIR) }
    let count = Int(status.st_size)
    guard count > 0 else { return ImageStorage(UnsafeRawBufferPointer(start: nil, count: 0), isMapped: true) }
    #if os(Linux)
      let flags = MAP_PRIVATE | MAP_POPULATE
    #else
      let flags = MAP_PRIVATE
    #endif
    guard let base = mmap(nil, count, PROT_READ, flags, file, 0), base != MAP_FAILED else {
      throw SystemError(number: errno)
    }
    return ImageStorage(UnsafeRawBufferPointer(start: base, count: count), isMapped: true)
  }

  /// Writes the bytes beside `path` under a temporary name, waits until they are on the disk and moves them there,
  /// so that no reader ever sees half a file.
  func save(path: String) throws(SystemError) {
    var template = Array("\(path).XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw SystemError(number: errno) }
    var failure: Int32 = 0
    var offset = 0
    while offset < bytes.count, failure == 0 {
      let written = Self.writeSome(file, bytes, from: offset)
      if written < 0 { if errno != EINTR { failure = errno } } else { offset += written }
    }
    if failure == 0, fchmod(file, 0o644) != 0 { failure = errno }
    if failure == 0, fsync(file) != 0 { failure = errno }
    if close(file) != 0, failure == 0 { failure = errno }
    if failure == 0, rename(template, path) != 0 { failure = errno }
    guard failure == 0 else {
      unlink(template)
      throw SystemError(number: failure)
    }
  }

  private static func writeSome(_ file: Int32, _ bytes: UnsafeRawBufferPointer, from offset: Int) -> Int {
    let rest = UnsafeRawBufferPointer(rebasing: bytes[offset...])
    return write(file, rest.baseAddress, min(rest.count, 1 << 30))
  }
}
