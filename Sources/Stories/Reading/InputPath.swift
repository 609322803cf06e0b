#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A kind of file that holds reports.
enum InputFormat {
  case jsonLines
  case separated(UInt8)
  /// One report: the first line is its title.
  case text

  /// The format that a file name's ending stands for.
  init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "jsonl", "ndjson": self = .jsonLines
    case "csv": self = .separated(UInt8(ascii: ","))
    case "tsv": self = .separated(UInt8(ascii: "\t"))
    case "txt", "md": self = .text
    default: return nil
    }
  }
}

/// What lies at a path, links followed.
enum InputPath {
  case folder
  case file
  /// A pipe, a terminal or another device.
  case device

  init(_ path: String) throws(InputError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw InputError(code: errno, path: path) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFREG: self = .file
    default: self = .device
    }
  }

  /// The names in a folder but hidden ones, in the order of their bytes.
  static func names(inFolder path: String) throws(InputError) -> [String] {
    guard let stream = opendir(path) else { throw InputError(code: errno, path: path) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
