/// Bytes of a saved value: a header with kind, version, length and checksum, then little-endian numbers.
struct StoredImage {
  static let headerSize = 32
  private(set) var bytes: [UInt8]

  /// An image to be filled. `kind` tells files apart, eight ASCII characters.
  init(kind: StaticString, version: UInt32) {
    bytes = []
    kind.withUTF8Buffer { name in bytes += name.prefix(8) }
    bytes += [UInt8](repeating: 0, count: 8 - bytes.count)
    append(version)
    append(UInt32(0))
    append(UInt64(0))  // length
    append(UInt64(0))  // checksum
  }

  mutating func append(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ numbers: some Sequence<some FixedWidthInteger>) {
    for number in numbers { append(number) }
  }

  /// Fills in length and checksum and writes the file in place of what was there, so that a crash at any moment leaves
  /// the old or the new one.
  mutating func write(to path: String) throws(StorageError) {
    replace(at: 16, with: UInt64(bytes.count))
    replace(at: 24, with: UInt64(0))
    replace(at: 24, with: bytes.withUnsafeBytes { Self.checksum($0) })
    try AtomicFile.write(bytes, to: path)
  }

  private mutating func replace(at offset: Int, with number: UInt64) {
    for index in 0..<8 { bytes[offset + index] = UInt8(truncatingIfNeeded: number &>> (8 * UInt64(index))) }
  }

  /// 64-bit FNV-1a (Fowler, Noll, Vo) over words of eight bytes, the last one filled with zeros.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var offset = 0
    while offset + 8 <= bytes.count {
      // The checksum itself counts as 0.
      let word =
        offset == 24 ? 0 : UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      hash = (hash ^ word) &* 0x0000_0100_0000_01B3
      hash ^= hash &>> 32
      offset += 8
    }
    var last: UInt64 = 0
    for index in offset..<bytes.count { last |= UInt64(bytes[index]) &<< (8 * UInt64(index - offset)) }
    return (hash ^ last) &* 0x0000_0100_0000_01B3
  }
}

/// Reads what a ``StoredImage`` holds. Whatever the bytes are, it throws and never traps.
struct StoredImageReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = StoredImage.headerSize

  /// Checks header and checksum.
  init(_ bytes: UnsafeRawBufferPointer, kind: StaticString, version: UInt32) throws(StorageError) {
    self.bytes = bytes
    var expected = [UInt8](repeating: 0, count: 8)
    kind.withUTF8Buffer { for (index, byte) in $0.prefix(8).enumerated() { expected[index] = byte } }
    guard bytes.count >= 8, bytes.prefix(8).elementsEqual(expected) else { throw .notThisKind }
    guard bytes.count >= StoredImage.headerSize else { throw .damaged }
    let found = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    guard found == version else { throw .unknownVersion(found) }
    let reserved = bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self)
    let length = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
    let checksum = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
    guard reserved == 0, length == UInt64(bytes.count), checksum == StoredImage.checksum(bytes) else {
      throw .damaged
    }
  }

  /// Whether everything was read.
  var isAtEnd: Bool { offset == bytes.count }

  mutating func read<Number: FixedWidthInteger>(_ type: Number.Type = Number.self) throws(StorageError)
    -> Number
  {
    guard bytes.count - offset >= MemoryLayout<Number>.size else { throw .damaged }
    defer { offset += MemoryLayout<Number>.size }
    return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  /// Reads a number that counts things of `size` bytes each, all of which must still be there.
  mutating func readCount(ofSize size: Int) throws(StorageError) -> Int {
    let count: UInt64 = try read()
    guard count <= UInt64((bytes.count - offset) / size) else { throw .damaged }
    return Int(count)
  }

  mutating func read<Number: FixedWidthInteger>(_ count: Int, of type: Number.Type) throws(StorageError)
    -> [Number]
  {
    let size = MemoryLayout<Number>.size
    guard count >= 0, count <= (bytes.count - offset) / size else { throw .damaged }
    let start = offset
    offset += count * size
    return (0..<count).map {
      Number(littleEndian: bytes.loadUnaligned(fromByteOffset: start + $0 * size, as: Number.self))
    }
  }
}
