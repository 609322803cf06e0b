// From masks to columns. With BlockMasks.swift the only unsafe code of the module: the offsets are written through
// pointers, because a token may cost some ten instructions in all.

extension WordMasks {
  /// Makes room for `count` edges of either sort.
  mutating func reserveTokens(_ count: Int) {
    // One more, because the last step of `writeEdges` may write one value that does not count.
    guard starts.count <= count else { return }
    starts = [UInt32](repeating: 0, count: count + 1)
    ends = [UInt32](repeating: 0, count: count + 1)
  }

  /// Writes the offset of each bit; bit 0 is at `offset`.
  @inline(__always)
  mutating func writeEdges(
    starts startBits: UInt64, ends endBits: UInt64, unusual: UInt64, offset: Int, _ count: inout TokenCount
  ) {
    if unusual != 0 { noteUnusual(unusual, among: startBits, firstIndex: count.starts) }
    var (startBits, endBits) = (startBits, endBits)
    let base = UInt32(truncatingIfNeeded: offset)
    unsafe starts.withUnsafeMutableBufferPointer { starts in
      unsafe ends.withUnsafeMutableBufferPointer { ends in
        // Both streams in one loop, as their lengths differ by at most one. A stream that is empty writes a
        // value that the next one overwrites.
        while startBits | endBits != 0 {
          unsafe starts[count.starts] = base &+ UInt32(truncatingIfNeeded: startBits.trailingZeroBitCount)
          unsafe ends[count.ends] = base &+ UInt32(truncatingIfNeeded: endBits.trailingZeroBitCount)
          count.starts &+= startBits != 0 ? 1 : 0
          count.ends &+= endBits != 0 ? 1 : 0
          startBits &= startBits &- 1
          endBits &= endBits &- 1
        }
      }
    }
  }

  /// Remembers the tokens whose kind must be looked at.
  private mutating func noteUnusual(_ unusual: UInt64, among starts: UInt64, firstIndex: Int) {
    var bits = unusual
    while bits != 0 {
      let below = (bits & (0 &- bits)) &- 1
      unusualTokens.append(firstIndex &+ (starts & below).nonzeroBitCount)
      bits &= bits &- 1
    }
  }

  /// Appends the tokens of the window to the columns, with their kinds.
  mutating func appendTokens(_ text: Span<UInt8>, to columns: inout TokenizedText, _ properties: BreakTable) {
    let count = tokenCount.starts
    let first = columns.starts.count
    columns.starts.append(contentsOf: starts[..<count])
    columns.ends.append(contentsOf: ends[..<count])
    columns.kinds.append(contentsOf: repeatElement(.word, count: count))
    var hasOthers = false
    for token in unusualTokens {
      let kind = Self.kind(text, columns.range(of: first &+ token), properties)
      columns.kinds[first &+ token] = kind
      hasOthers = hasOthers || kind == .other
    }
    unusualTokens.removeAll(keepingCapacity: true)
    if hasOthers { columns.removeOthers(from: first) }
  }

  /// The kind of a token: letters count most, see ``KindBits``.
  private static func kind(_ text: Span<UInt8>, _ range: Range<Int>, _ properties: BreakTable) -> TokenKind {
    var kind = KindBits()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = ScalarDecoder.decode(text, at: offset)
      kind.bits |= KindBits.ofClass[Int(properties.packed(scalar.codePoint) &>> 4)]
      offset &+= scalar.byteCount
    }
    return kind.kind
  }
}
