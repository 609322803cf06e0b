extension GazetteerImage {
  /// Maps the image at `path` and checks every byte of it: header, length, checksum, directory.
  static func open(path: String) throws(GazetteerImageError) -> GazetteerImage {
    let storage: ImageStorage
    do { storage = try ImageStorage.map(path: path) } catch { throw .unreadable(path: path, error) }
    let bytes = storage.bytes
    guard bytes.count >= ImageLayout.headerByteCount, bytes.starts(with: ImageLayout.magic) else {
      throw .notAnImage(path: path)
    }
    let version = bytes.loadUnaligned(fromByteOffset: ImageLayout.versionOffset, as: UInt32.self)
    let byteOrder = bytes.loadUnaligned(fromByteOffset: ImageLayout.byteOrderOffset, as: UInt32.self)
    let byteCount = bytes.loadUnaligned(fromByteOffset: ImageLayout.byteCountOffset, as: UInt64.self)
    let checksum = bytes.loadUnaligned(fromByteOffset: ImageLayout.checksumOffset, as: UInt64.self)
    guard byteOrder == ImageLayout.byteOrderMark else { throw .wrongByteOrder(path: path) }
    guard version == ImageLayout.version else {
      throw .wrongVersion(path: path, found: version, expected: ImageLayout.version)
    }
    guard byteCount == UInt64(bytes.count) else {
      throw .wrongLength(path: path, found: bytes.count, expected: byteCount)
    }
    guard checksum == Self.checksum(bytes), let image = GazetteerImage(checking: storage) else {
      throw .damaged(path: path)
    }
    return image
  }

  /// Writes the image; a reader finds the old file or the whole new one, never half of it.
  func write(path: String) throws(GazetteerImageError) {
    do { try storage.save(path: path) } catch { throw .unwritable(path: path, error) }
  }

  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[ImageLayout.checkedOffset...]))
  }
}
