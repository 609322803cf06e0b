/// The break properties of every code point, looked up in two steps: a block of 64 code points, then the code
/// point in its block. Blocks that are alike are stored once.
///
/// 64 is what the last byte of a UTF-8 sequence tells apart, so the bytes before it name the block.
struct BreakTable: Sendable {
  /// The table of the Unicode version the package was made for; built from ``BreakRanges`` on first use.
  static let shared = BreakTable(ranges: BreakRanges.packed)

  /// Start of the block of each 64 code points in `properties`.
  private(set) var blocks: [UInt16] = []
  /// The same, as an index into `properties`, for what the bytes before the last of a sequence of three say, whether it is well-formed or not:
  /// overlong forms are of class `Other`. After 1024 of these come 32 for sequences of two.
  private(set) var blocksOfHigh: [UInt16] = []
  /// `wordBreak << 4 | sentenceBreak` of each code point of each distinct block.
  private(set) var properties: [UInt16] = []

  private init(ranges: [UInt32]) {
    let unicodeEnd = 0x110000
    var blockOfContent: [[UInt16]: UInt16] = [:]
    var blockOfUniform: [UInt16: UInt16] = [:]
    var range = 0
    for first in stride(from: 0, to: unicodeEnd, by: 64) {
      while range + 1 < ranges.count, ranges[range + 1] >> 9 <= first { range += 1 }
      let nextChange = range + 1 < ranges.count ? Int(ranges[range + 1] >> 9) : unicodeEnd
      let value = UInt16(ranges[range] & 0x1FF)
      if nextChange >= first + 64, let known = blockOfUniform[value] {
        blocks.append(known)
        continue
      }
      var content = [UInt16](repeating: value, count: 64)
      var later = range
      for offset in 0..<64 {
        while later + 1 < ranges.count, ranges[later + 1] >> 9 <= first + offset { later += 1 }
        content[offset] = UInt16(ranges[later] & 0x1FF)
      }
      let block = blockOfContent[content] ?? UInt16(properties.count / 64)
      if Int(block) == properties.count / 64 { properties += content }
      blockOfContent[content] = block
      if nextChange >= first + 64 { blockOfUniform[value] = block }
      blocks.append(block)
    }
    let ofOther = blocks[0xD800 >> 6]  // Surrogates are of class Other.
    blocksOfHigh = (blocks[..<1024] + blocks[..<32]).map { $0 << 6 }
    for overlong in Array(0..<32) + [1024, 1025] { blocksOfHigh[overlong] = ofOther << 6 }
  }

  /// `wordBreak << 4 | sentenceBreak` of a code point below 0x110000. O(1).
  @inline(__always)
  func packed(_ codePoint: UInt32) -> UInt16 {
    properties[Int(blocks[Int(codePoint &>> 6)]) &<< 6 | Int(codePoint & 63)]
  }

  func wordBreak(_ codePoint: UInt32) -> WordBreak {
    WordBreak(rawValue: UInt8(packed(codePoint) >> 4)) ?? .other
  }

  func sentenceBreak(_ codePoint: UInt32) -> SentenceBreak {
    SentenceBreak(rawValue: UInt8(packed(codePoint) & 15)) ?? .other
  }
}
