/// How a gazetteer's image is laid out: a header of 64 bytes, a directory with place and length of each section,
/// then the sections, each at a multiple of 64 bytes. Numbers are little-endian.
enum ImageLayout {
  /// The arrays of an image, in the order of the directory.
  enum Section: Int, CaseIterable {
    /// UTF-8 of the folded words of names, one after the other; gap symbols such as `&` are words too.
    case wordText
    /// UInt32: where each word starts in `wordText`, and the end of the last one.
    case wordOffsets
    /// UInt32: hash table of words: 8 bits of hash, 24 bits of word id.
    case wordSlots
    /// UInt8: the ``WordFlags`` of each word.
    case wordFlags
    /// UInt32: what each word names when it stands alone (an ``Acceptance``).
    case wordAccepts
    /// UInt32 × 3: hash table of steps from a state over a word, with the acceptance of the state reached.
    case steps
    /// UInt64: the filter over pairs of first and second words.
    case pairFilter
    /// UInt32: where the candidates of each name shared by several entities start, and the end of the last ones.
    case sharedOffsets
    /// UInt32: candidates of shared names (``Acceptance`` of one entity each), best first.
    case shared
    /// UTF-8 of id, name and aliases of each entity, each closed by a zero byte.
    case entityText
    /// UInt32: where each entity starts in `entityText`, and the end of the last one.
    case entityOffsets
    /// UInt8: index of each entity's type in `EntityType.allCases`.
    case entityTypes
    /// Float bits of each entity's weight; empty when all weigh 1.
    case entityWeights
  }

  static let magic: [UInt8] = Array("GAZETTE\n".utf8)
  /// Raised whenever an older program would misread a newer image or the other way round.
  static let version: UInt32 = 1
  static let headerByteCount = 64
  static let directoryByteCount = Section.allCases.count * 16

  // Offsets into the header.
  static let versionOffset = 8
  static let byteOrderOffset = 12
  static let byteCountOffset = 16
  static let checksumOffset = 24
  /// The checksum is over all bytes from here on; those before are compared one by one.
  static let checkedOffset = 32
  static let diacriticsOffset = 32

  /// Tells a machine of another byte order.
  static let byteOrderMark: UInt32 = 0x0102_0304
}
