#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files that are replaced as a whole.
enum AtomicFile {
  /// Writes `bytes` beside `path`, makes them durable and renames them to `path`.
  static func write(_ bytes: [UInt8], to path: String) throws(StorageError) {
    let temporary = "\(path).\(getpid()).\(UInt32.random(in: .min ... .max)).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .cannotWrite(path: path, code: errno) }
    var failure = writeAll(bytes, to: file)
    if failure == 0, fsync(file) != 0 { failure = errno }
    if close(file) != 0, failure == 0 { failure = errno }
    if failure == 0, rename(temporary, path) != 0 { failure = errno }
    guard failure == 0 else {
      unlink(temporary)
      throw .cannotWrite(path: path, code: failure)
    }
    // The name is durable once its folder is; a file system that cannot sync folders has done its best.
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let directory = open(folder, O_RDONLY | O_CLOEXEC)
    if directory >= 0 {
      _ = fsync(directory)
      close(directory)
    }
  }

  /// Returns an error number, 0 for none.
  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      var written = 0
      while written < buffer.count {
        let result = Glue.write(file, base + written, buffer.count - written)
        if result < 0 {
          if errno == EINTR { continue }
          return errno
        }
        written += result
      }
      return 0
    }
  }

  /// The C function, which a method of the same name would hide.
  private enum Glue {
    static func write(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
      #if canImport(Glibc)
        Glibc.write(file, bytes, count)
      #elseif canImport(Musl)
        Musl.write(file, bytes, count)
      #else
        Darwin.write(file, bytes, count)
      #endif
    }
  }
}

/// A file's bytes in memory, for as long as `body` runs.
func withMappedFile<Result>(
  _ path: String, _ body: (UnsafeRawBufferPointer) throws(StorageError) -> Result
) throws(StorageError) -> Result {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw .cannotRead(path: path, code: errno) }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else { throw .cannotRead(path: path, code: errno) }
  guard status.st_mode & S_IFMT == S_IFREG else { throw .cannotRead(path: path, code: EISDIR) }
  let size = Int(status.st_size)
  guard size > 0 else { return try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
  guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), address != MAP_FAILED else {
    throw .cannotRead(path: path, code: errno)
  }
  defer { munmap(address, size) }
  return try body(UnsafeRawBufferPointer(start: address, count: size))
}
