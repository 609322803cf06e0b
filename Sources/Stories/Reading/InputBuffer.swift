/// The bytes of a file that were read and not yet used, in one buffer that is filled again and again.
struct InputBuffer: ~Copyable {
  private let file: InputFile
  private(set) var bytes: [UInt8]
  /// The bytes that are read and not yet used.
  fileprivate(set) var start = 0
  private(set) var end = 0
  fileprivate(set) var isAtEnd = false
  /// Length of what was read so far.
  private(set) var bytesRead = 0

  /// Whether to hand on what there is before asking for more, because asking may take long.
  var isStream: Bool { file.isStream }

  /// Whether the next ``fill()`` needs no larger buffer.
  var hasRoom: Bool { end < bytes.count }

  /// A file that is shorter gets a buffer that just holds it: most of the time of reading many small ones went into
  /// clearing memory.
  init(_ file: consuming InputFile, capacity: Int = 1 << 20) {
    bytes = [UInt8](repeating: 0, count: min(capacity, max(64, (file.size ?? capacity) + 1)))
    self.file = file
  }

  /// Reads more behind what is there; makes room first. False when the file has ended.
  mutating func fill() throws(InputError) -> Bool {
    if isAtEnd { return false }
    if start > 0, start == end {
      (start, end) = (0, 0)
    } else if end == bytes.count {
      if start > bytes.count / 2 {
        bytes.replaceSubrange(0..<end - start, with: bytes[start..<end])
        (start, end) = (0, end - start)
      } else {
        bytes.append(contentsOf: repeatElement(0, count: bytes.count))
      }
    }
    let count = try file.read(into: &bytes, from: end)
    end += count
    bytesRead += count
    isAtEnd = count == 0
    return count > 0
  }

  /// Reads the rest of the file, up to `limit` bytes in all. False when there is more.
  mutating func fillToEnd(limit: Int) throws(InputError) -> Bool {
    while try fill() {
      if end - start > limit { return false }
    }
    return true
  }

  /// Marks the bytes before `offset` as used.
  mutating func use(upTo offset: Int) { start = offset }

  /// The offset of the first `byte` at or after `from`, or nil when it is not in the buffer.
  func firstIndex(of byte: UInt8, from: Int) -> Int? {
    guard from < end else { return nil }
    return findByte(byte, in: bytes.span.extracting(from..<end)).map { from + $0 }
  }
}

extension InputBuffer {
  /// Forgets what is there and reads no more.
  mutating func discard() {
    isAtEnd = true
    start = end
  }
}
