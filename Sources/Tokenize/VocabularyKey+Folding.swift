extension VocabularyKey {
  /// The key of the folded word `text[start..<end]`, when the word is ASCII and 1 to 15 bytes long; else one that
  /// `isOther`.
  ///
  ///     load 16 bytes, and mask away what lies behind the word
  ///     A...Z get the bit that makes them a...z
  ///     the length goes into the last byte; all its bits are set if the length or a byte is out of range
  ///
  /// - Parameter masks: ``lengthMasks``.
  @inline(__always)
  init(folding text: Span<UInt8>, from start: Int, to end: Int, _ masks: Span<Bytes16>) {
    let length = end &- start
    guard start &+ 16 <= text.count else {
      self = length <= Self.maximumInlineLength ? Self(foldingAtEnd: text, start..<end) : .other
      return
    }
    let word = text.bytes.bytes16(at: start) & masks[length & 15]
    let capitals = Bytes16.isIn(0x41...0x5A, word)
    let folded = (word | capitals & Bytes16(repeating: 0x20)).halves
    let (low, high) = (UInt64(littleEndian: folded.x), UInt64(littleEndian: folded.y))
    let notASCII = ((low | high) & 0x8080_8080_8080_8080) &>> 7
    let isOther = (15 &- length) | (length &- 1) | (0 &- Int(truncatingIfNeeded: notASCII))
    self.init(
      low: low,
      high: high | UInt64(truncatingIfNeeded: length) &<< 56 | UInt64(truncatingIfNeeded: isOther &>> 63))
  }

  /// The same for a word at the end of a text, where 16 bytes cannot be loaded.
  private init(foldingAtEnd text: Span<UInt8>, _ range: Range<Int>) {
    var (low, high) = (0 as UInt64, UInt64(range.count) << 56)
    for (index, offset) in range.enumerated() {
      guard text[offset] < 0x80 else {
        self = .other
        return
      }
      let byte = UInt64(CaseFolding.isUpper(text[offset]) ? text[offset] | 0x20 : text[offset])
      if index < 8 { low |= byte << UInt64(8 * index) } else { high |= byte << UInt64(8 * index - 64) }
    }
    self = range.isEmpty ? .other : VocabularyKey(low: low, high: high)
  }

  /// For each length up to 15, the bytes of a word of that length.
  static let lengthMasks: [Bytes16] = (0..<16).map { length in
    var mask = Bytes16(repeating: 0)
    for index in 0..<length { mask[index] = 0xFF }
    return mask
  }
}
