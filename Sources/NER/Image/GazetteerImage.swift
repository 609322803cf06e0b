import Tokenize

/// One compiled list of entities: the sections of ``ImageLayout`` over bytes in memory or in a mapped file. A class,
/// so that whoever matches holds one reference instead of all sections.
final class GazetteerImage: Sendable {
  let storage: ImageStorage

  let wordText: ImageSection<UInt8>
  let wordOffsets: ImageSection<UInt32>
  let wordSlots: ImageSection<UInt32>
  let wordFlags: ImageSection<UInt8>
  let wordAccepts: ImageSection<UInt32>
  let steps: StepTable
  let pairFilter: PairFilter
  let sharedOffsets: ImageSection<UInt32>
  let shared: ImageSection<UInt32>
  let entityText: ImageSection<UInt8>
  let entityOffsets: ImageSection<UInt32>
  let entityTypes: ImageSection<UInt8>
  let entityWeights: ImageSection<UInt32>
  /// Whether words were stripped of their diacritics.
  let removesDiacritics: Bool

  /// Number of entities.
  var entityCount: Int { entityTypes.count }
  /// Number of words of names, gap symbols among them.
  var wordCount: Int { wordFlags.count }

  /// Joins finished sections to an image in memory. O(bytes).
  convenience init(joining sections: ImageSections) {
    let (storage, ranges) = sections.joined()
    self.init(storage, ranges)
  }

  /// Lays the sections over bytes of which only the checksum is known to be right; nil when the directory points
  /// outside or the arrays do not fit together.
  convenience init?(checking storage: ImageStorage) {
    let bytes = storage.bytes
    guard bytes.count >= ImageLayout.headerByteCount + ImageLayout.directoryByteCount else { return nil }
    var ranges: [Range<Int>] = []
    for section in ImageLayout.Section.allCases {
      let entry = ImageLayout.headerByteCount + section.rawValue * 16
      let offset = bytes.loadUnaligned(fromByteOffset: entry, as: UInt64.self)
      let count = bytes.loadUnaligned(fromByteOffset: entry + 8, as: UInt64.self)
      guard offset % 64 == 0, offset <= bytes.count, count <= UInt64(bytes.count) - offset else { return nil }
      ranges.append(Int(offset)..<Int(offset + count))
    }
    self.init(storage, ranges)
    guard wordOffsets.count == wordCount + 1, wordAccepts.count == wordCount,
      wordCount <= Int(WordHash.noWord), entityCount < Int(Acceptance.referenceMask),
      entityOffsets.count == entityCount + 1, sharedOffsets.count >= 1,
      entityWeights.count == 0 || entityWeights.count == entityCount
    else { return nil }
  }

  private init(_ storage: ImageStorage, _ ranges: [Range<Int>]) {
    func section(_ name: ImageLayout.Section) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: storage.bytes[ranges[name.rawValue]])
    }
    self.storage = storage
    removesDiacritics = storage.bytes[ImageLayout.diacriticsOffset] != 0
    wordText = ImageSection(section(.wordText))
    wordOffsets = ImageSection(section(.wordOffsets))
    wordSlots = ImageSection(section(.wordSlots))
    wordFlags = ImageSection(section(.wordFlags))
    wordAccepts = ImageSection(section(.wordAccepts))
    steps = StepTable(ImageSection(section(.steps)), wordCount: section(.wordFlags).count)
    pairFilter = PairFilter(ImageSection(section(.pairFilter)))
    sharedOffsets = ImageSection(section(.sharedOffsets))
    shared = ImageSection(section(.shared))
    entityText = ImageSection(section(.entityText))
    entityOffsets = ImageSection(section(.entityOffsets))
    entityTypes = ImageSection(section(.entityTypes))
    entityWeights = ImageSection(section(.entityWeights))
  }

  /// The id of a word of names, or ``WordHash/noWord``. O(length).
  func word(_ bytes: Span<UInt8>) -> UInt32 {
    let slotCount = wordSlots.count
    let hash = WordHash.hash(bytes)
    var slot = WordHash.home(hash, slotCount: slotCount)
    for _ in 0..<slotCount {
      let found = wordSlots[slot]
      if found == WordHash.emptySlot { return WordHash.noWord }
      let id = found & WordHash.noWord
      if found & 0xFF00_0000 == WordHash.tag(hash), isWord(id, bytes) { return id }
      slot += 1
      if slot == slotCount { slot = 0 }
    }
    return WordHash.noWord
  }

  /// The same for a short word whose hash is known. Written out: one search shared by both cost a tenth of matching.
  func word(_ word: ShortWord, hash: UInt64) -> UInt32 {
    let slotCount = wordSlots.count
    var slot = WordHash.home(hash, slotCount: slotCount)
    for _ in 0..<slotCount {
      let found = wordSlots[slot]
      if found == WordHash.emptySlot { return WordHash.noWord }
      let id = found & WordHash.noWord
      if found & 0xFF00_0000 == WordHash.tag(hash), isWord(id, word) { return id }
      slot += 1
      if slot == slotCount { slot = 0 }
    }
    return WordHash.noWord
  }

  /// Asks for the slot where looking for a word with this hash begins.
  func prefetchWord(hash: UInt64) { wordSlots.prefetch(WordHash.home(hash, slotCount: wordSlots.count)) }

  private func isWord(_ id: UInt32, _ word: ShortWord) -> Bool {
    let range = wordRange(id)
    guard range.count == word.count else { return false }
    for i in 0..<word.count where wordText[range.lowerBound &+ i] != word.byte(i) { return false }
    return true
  }

  private func isWord(_ id: UInt32, _ bytes: Span<UInt8>) -> Bool {
    let range = wordRange(id)
    guard range.count == bytes.count else { return false }
    for i in 0..<bytes.count where wordText[range.lowerBound &+ i] != bytes[i] { return false }
    return true
  }

  private func wordRange(_ id: UInt32) -> Range<Int> {
    let start = Int(wordOffsets[Int(id)])
    return start..<max(start, Int(wordOffsets[Int(id) + 1]))
  }

  /// The UTF-8 bytes of a word of names.
  func wordBytes(_ id: UInt32) -> [UInt8] {
    let range = wordRange(id)
    guard range.upperBound <= wordText.count else { return [] }
    return range.map { wordText[$0] }
  }
}
