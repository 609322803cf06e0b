/// The arrays of an image before they are joined.
struct ImageSections {
  var wordText: [UInt8] = []
  var wordOffsets: [UInt32] = [0]
  var wordSlots: [UInt32] = []
  var wordFlags: [UInt8] = []
  var wordAccepts: [UInt32] = []
  var steps: [UInt32] = []
  var pairFilter: [UInt64] = []
  var sharedOffsets: [UInt32] = [0]
  var shared: [UInt32] = []
  var entityText: [UInt8] = []
  var entityOffsets: [UInt32] = [0]
  var entityTypes: [UInt8] = []
  var entityWeights: [UInt32] = []
  var removesDiacritics = true

  /// Joins the arrays to one piece of memory that can be used or written to a file as it is. O(bytes).
  func joined() -> (ImageStorage, [Range<Int>]) {
    var ranges: [Range<Int>] = []
    var end = ImageLayout.headerByteCount + ImageLayout.directoryByteCount
    for section in ImageLayout.Section.allCases {
      let start = (end + 63) & ~63
      end = start + withBytes(of: section) { $0.count }
      ranges.append(start..<end)
    }
    let storage = ImageStorage.make(byteCount: end) { image in
      image.copyBytes(from: ImageLayout.magic)
      image.storeBytes(of: ImageLayout.version, toByteOffset: ImageLayout.versionOffset, as: UInt32.self)
      image.storeBytes(
        of: ImageLayout.byteOrderMark, toByteOffset: ImageLayout.byteOrderOffset, as: UInt32.self)
      image.storeBytes(of: UInt64(end), toByteOffset: ImageLayout.byteCountOffset, as: UInt64.self)
      image[ImageLayout.diacriticsOffset] = removesDiacritics ? 1 : 0
      for section in ImageLayout.Section.allCases {
        let range = ranges[section.rawValue]
        let entry = ImageLayout.headerByteCount + section.rawValue * 16
        image.storeBytes(of: UInt64(range.lowerBound), toByteOffset: entry, as: UInt64.self)
        image.storeBytes(of: UInt64(range.count), toByteOffset: entry + 8, as: UInt64.self)
        withBytes(of: section) { UnsafeMutableRawBufferPointer(rebasing: image[range]).copyMemory(from: $0) }
      }
      let checksum = GazetteerImage.checksum(UnsafeRawBufferPointer(image))
      image.storeBytes(of: checksum, toByteOffset: ImageLayout.checksumOffset, as: UInt64.self)
    }
    return (storage, ranges)
  }

  private func withBytes<R>(of section: ImageLayout.Section, _ body: (UnsafeRawBufferPointer) -> R) -> R {
    switch section {
    case .wordText: wordText.withUnsafeBytes(body)
    case .wordOffsets: wordOffsets.withUnsafeBytes(body)
    case .wordSlots: wordSlots.withUnsafeBytes(body)
    case .wordFlags: wordFlags.withUnsafeBytes(body)
    case .wordAccepts: wordAccepts.withUnsafeBytes(body)
    case .steps: steps.withUnsafeBytes(body)
    case .pairFilter: pairFilter.withUnsafeBytes(body)
    case .sharedOffsets: sharedOffsets.withUnsafeBytes(body)
    case .shared: shared.withUnsafeBytes(body)
    case .entityText: entityText.withUnsafeBytes(body)
    case .entityOffsets: entityOffsets.withUnsafeBytes(body)
    case .entityTypes: entityTypes.withUnsafeBytes(body)
    case .entityWeights: entityWeights.withUnsafeBytes(body)
    }
  }
}
