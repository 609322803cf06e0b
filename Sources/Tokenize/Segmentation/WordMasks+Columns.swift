// From masks to columns.

/// How many edges of a window were written, and how many tokens whose kind must be looked at.
struct TokenCount {
  var starts = 0
  var ends = 0
  var unusual = 0
}

extension WordMasks {
  /// Makes room for the tokens of `bytes` bytes.
  mutating func reserveTokens(_ bytes: Int) {
    // One more, because the last step of `writeEdges` may write one value that does not count.
    guard starts.count <= bytes else { return }
    starts = [UInt32](repeating: 0, count: bytes &+ 1)
    ends = starts
    unusualTokens = starts
  }

  /// Writes the offset of each bit; bit 0 is at `offset`.
  @inline(__always)
  static func writeEdges(
    starts startBits: UInt64, _ starts: inout MutableSpan<UInt32>, ends endBits: UInt64,
    _ ends: inout MutableSpan<UInt32>, offset: Int, _ count: inout TokenCount
  ) {
    var (startBits, endBits) = (startBits, endBits)
    let base = UInt32(truncatingIfNeeded: offset)
    // Both streams in one loop, as their lengths differ by at most one. A stream that is empty writes a value
    // that the next one overwrites.
    while startBits | endBits != 0 {
      starts[count.starts] = base &+ UInt32(truncatingIfNeeded: startBits.trailingZeroBitCount)
      ends[count.ends] = base &+ UInt32(truncatingIfNeeded: endBits.trailingZeroBitCount)
      count.starts &+= startBits != 0 ? 1 : 0
      count.ends &+= endBits != 0 ? 1 : 0
      startBits &= startBits &- 1
      endBits &= endBits &- 1
    }
  }

  /// Writes the index of each token that starts at one of the bits `unusual`.
  @inline(__always)
  mutating func writeUnusual(_ unusual: UInt64, among starts: UInt64, _ count: inout TokenCount) {
    var bits = unusual
    while bits != 0 {
      let below = (bits & (0 &- bits)) &- 1
      let index = count.starts &+ (starts & below).nonzeroBitCount
      unusualTokens[count.unusual] = UInt32(truncatingIfNeeded: index)
      count.unusual &+= 1
      bits &= bits &- 1
    }
  }

  /// Appends the tokens of the window to the columns, with their kinds.
  mutating func appendTokens(
    _ window: Span<UInt8>, offset: Int, to columns: inout TokenizedText, _ properties: BreakTable
  ) {
    let first = columns.starts.count
    columns.starts.append(contentsOf: starts[..<tokenCount.starts])
    columns.ends.append(contentsOf: ends[..<tokenCount.starts])
    columns.kinds.append(contentsOf: repeatElement(.word, count: tokenCount.starts))
    if hasClasses {
      let kindOfClass = WordBreakSet.kindOfClass
      var kinds = columns.kinds.mutableSpan
      for token in 0..<tokenCount.starts {
        kinds[first &+ token] = kindOfClass[Int(classAt[Int(starts[token]) &- offset] & 31)]
      }
    }
    var hasOthers = false
    for i in 0..<tokenCount.unusual {
      let token = Int(unusualTokens[i])
      let kind = Self.kind(window, Int(starts[token]) &- offset..<Int(ends[token]) &- offset, properties)
      columns.kinds[first &+ token] = kind
      hasOthers = hasOthers || kind == .other
    }
    if hasOthers { columns.removeOthers(from: first) }
  }

  /// The kind of a token: letters count most, see ``WordBreakSet``.
  @inline(__always)
  private static func kind(_ window: Span<UInt8>, _ range: Range<Int>, _ properties: BreakTable) -> TokenKind
  {
    var classes = WordBreakSet()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (packed, byteCount) = properties.packed(window, at: offset)
      classes.insert(packed: packed)
      offset &+= byteCount
    }
    return classes.kind
  }
}
