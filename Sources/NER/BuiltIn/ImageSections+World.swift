/// The image of the built-in names without compiling them: the entities come straight from the list of names, the
/// trie from the index that was generated for that list.
extension ImageSections {
  /// The sections of the built-in image; nil when the index is not that of the list. O(bytes).
  static func world() -> ImageSections? {
    WorldNames.entries.withUTF8Buffer { names in
      guard Checksum.of(UnsafeRawBufferPointer(names)) == WorldIndex.namesChecksum else { return nil }
      var sections = ImageSections()
      sections.readWorldEntities(WorldNames.lines().span)
      WorldIndex.words.withUTF8Buffer { sections.readWorldWords($0.span) }
      WorldIndex.tables.withUTF8Buffer { sections.readWorldTables(SixBitText.bytes(of: $0.span)) }
      return sections
    }
  }

  /// Reads lines of id, type, evidence in tenths and names: the first and the last column are the entity's text.
  private mutating func readWorldEntities(_ list: Span<UInt8>) {
    let (tab, bar, lineFeed) = (0x09 as UInt8, 0x7C as UInt8, 0x0A as UInt8)
    entityText.reserveCapacity(list.count)
    entityOffsets.reserveCapacity(65_536)
    entityTypes.reserveCapacity(65_536)
    entityWeights.reserveCapacity(65_536)
    var i = 0
    while i < list.count {
      while i < list.count, list[i] != tab {
        entityText.append(list[i])
        i &+= 1
      }
      entityText.append(0)
      let type = i + 1 < list.count ? Gazetteer.worldType(code: list[i + 1]) : nil
      var tenths = 0
      i &+= 3
      while i < list.count, list[i] != tab {
        tenths = tenths &* 10 &+ Int(list[i] &- 0x30)
        i &+= 1
      }
      i &+= 1
      while i < list.count, list[i] != lineFeed {
        entityText.append(list[i] == bar ? 0 : list[i])
        i &+= 1
      }
      entityText.append(0)
      i &+= 1
      entityOffsets.append(UInt32(truncatingIfNeeded: entityText.count))
      entityTypes.append(GazetteerBuilder.index(of: type ?? .place))
      entityWeights.append(Gazetteer.worldWeight(tenths: tenths).bitPattern)
    }
  }

  /// Reads words, a line each.
  private mutating func readWorldWords(_ list: Span<UInt8>) {
    wordText.reserveCapacity(list.count)
    wordOffsets.reserveCapacity(65_536)
    var hashes: [UInt64] = []
    hashes.reserveCapacity(65_536)
    var start = 0
    for i in 0...list.count where i == list.count || list[i] == 0x0A {
      let word = list.extracting(start..<i)
      word.withUnsafeBufferPointer { wordText.append(contentsOf: $0) }
      wordOffsets.append(UInt32(truncatingIfNeeded: wordText.count))
      hashes.append(WordHash.hash(word))
      start = i + 1
    }
    wordSlots = WordHash.slots(of: hashes)
  }

  /// Reads the tables in the order in which ``WorldIndex/tables`` has them.
  private mutating func readWorldTables(_ bytes: [UInt8]) {
    var reader = TableReader(bytes: bytes)
    wordFlags = reader.next()
    wordAccepts = reader.next()
    steps = reader.next()
    pairFilter = reader.next()
    sharedOffsets = reader.next()
    shared = reader.next()
  }
}

/// Reads tables of numbers one after the other, each behind the number of its bytes.
private struct TableReader {
  let bytes: [UInt8]
  private var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func number<Number: FixedWidthInteger>() -> Number {
    var number: Number = 0
    for shift in 0..<Number.bitWidth / 8 where offset &+ shift < bytes.count {
      number |= Number(truncatingIfNeeded: bytes[offset &+ shift]) &<< Number(shift * 8)
    }
    offset += Number.bitWidth / 8
    return number
  }

  mutating func next<Number: FixedWidthInteger>() -> [Number] {
    let byteCount = number() as UInt32
    return (0..<Int(byteCount) / (Number.bitWidth / 8)).map { _ in number() }
  }
}
