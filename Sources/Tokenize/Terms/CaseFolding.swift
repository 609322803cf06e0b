/// Full case folding (Unicode 17, statuses C and F of `CaseFolding.txt`), and what else makes two spellings the
/// same word: typographic apostrophes become `'`, soft hyphens vanish.
///
/// A folded word may be longer or shorter than its source: ß gives `ss`, İ gives `i` and a combining dot.
enum CaseFolding {
  /// Appends the folded form of `text[range]` as UTF-8. Ill-formed bytes give U+FFFD.
  static func append(_ text: Span<UInt8>, _ range: Range<Int>, to folded: inout [UInt8]) {
    let word = text.extracting(range)
    var index = 0
    while index < word.count {
      let byte = word[index]
      if byte < 0x80 {
        folded.append(isUpper(byte) ? byte | 0x20 : byte)
        index += 1
      } else {
        let (scalar, length) = word.scalar(at: index)
        append(scalar, to: &folded)
        index += length
      }
    }
  }

  static func folded(_ word: String) -> [UInt8] {
    let bytes = Array(word.utf8)
    var result: [UInt8] = []
    append(bytes.span, 0..<bytes.count, to: &result)
    return result
  }

  /// Appends what `scalar` folds to.
  static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    if scalar.value < direct.count {
      let single = direct[Int(scalar.value)]
      if single != 0, let scalar = Unicode.Scalar(single) { return folded.append(utf8Of: scalar) }
    }
    switch scalar {
    case "\u{AD}": break
    case "\u{2BC}", "\u{2018}", "\u{2019}", "\u{FF07}": folded.append(UInt8(ascii: "'"))
    default:
      if appendFullMapping(of: scalar, to: &folded) { return }
      folded.append(utf8Of: simpleMapping(of: scalar))
    }
  }

  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// The folded scalar of each scalar of up to two UTF-8 bytes; 0 where it is not exactly one.
  private static let direct: [UInt16] = (0..<0x800).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)), value != 0xAD, value != 0x2BC else { return 0 }
    var mapping: [UInt8] = []
    if appendFullMapping(of: scalar, to: &mapping) { return 0 }
    let folded = simpleMapping(of: scalar).value
    return folded < 0x1_0000 ? UInt16(folded) : 0
  }

  private static func appendFullMapping(of scalar: Unicode.Scalar, to folded: inout [UInt8]) -> Bool {
    let table = FoldingTables.fullMappings
    guard let index = table.lastIndex(notAbove: UInt64(scalar.value), key: { $0 >> 48 }),
      table[index] >> 48 == UInt64(scalar.value)
    else { return false }
    for shift in [32, 16, 0] as [UInt64] {
      let value = UInt16(truncatingIfNeeded: table[index] >> shift)
      // ŉ begins with an apostrophe.
      if value == 0x2BC {
        folded.append(UInt8(ascii: "'"))
      } else if value != 0, let scalar = Unicode.Scalar(value) {
        folded.append(utf8Of: scalar)
      }
    }
    return true
  }

  private static func simpleMapping(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    let table = FoldingTables.simpleRuns
    guard let index = table.lastIndex(notAbove: UInt64(scalar.value), key: { $0 & 0x1F_FFFF }) else {
      return scalar
    }
    let run = table[index]
    let offset = scalar.value - UInt32(run & 0x1F_FFFF)
    let count = UInt32(run >> 21 & 0x3FF)
    let stride = UInt32(run >> 31 & 1) + 1
    guard offset % stride == 0, offset / stride < count else { return scalar }
    let difference = Int32(truncatingIfNeeded: run >> 32)
    return Unicode.Scalar(UInt32(Int32(scalar.value) + difference)) ?? scalar
  }
}

extension [UInt64] {
  /// The index of the last element whose key is at most `value`, by binary search; nil when there is none.
  func lastIndex(notAbove value: UInt64, key: (UInt64) -> UInt64) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if key(self[middle]) <= value { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
