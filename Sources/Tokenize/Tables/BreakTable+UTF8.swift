extension BreakTable {
  /// The packed properties and the length of the code point that starts at `offset`, straight from its bytes.
  /// Ill-formed sequences are read as ``ScalarDecoder`` reads them. O(1).
  @inline(__always)
  func packed(_ text: Span<UInt8>, at offset: Int) -> (properties: UInt16, byteCount: Int) {
    let lead = text[offset]
    if lead < 0x80 { return (inBlock(Int(lead &>> 6), lead), 1) }
    if lead < 0xE0 {
      if lead >= 0xC2, offset &+ 1 < text.count {
        let last = text[offset &+ 1]
        if last & 0xC0 == 0x80 { return (inBlock(Int(lead & 0x1F), last), 2) }
      }
    } else if lead < 0xF0, offset &+ 2 < text.count {
      let (middle, last) = (text[offset &+ 1], text[offset &+ 2])
      let block = Int(lead & 0x0F) &<< 6 | Int(middle & 0x3F)
      // Blocks below 32 have shorter forms; 0x360 to 0x37F are surrogates.
      let isWellFormed = block >= 32 && UInt(bitPattern: block &- 0x360) >= 32
      if middle & last & 0x80 != 0, (middle | last) & 0x40 == 0, isWellFormed {
        return (inBlock(block, last), 3)
      }
    }
    let scalar = ScalarDecoder.decode(text, at: offset)
    return (packed(scalar.codePoint), scalar.byteCount)
  }

  /// The code point of `block` that the last byte of its sequence names.
  @inline(__always)
  private func inBlock(_ block: Int, _ last: UInt8) -> UInt16 {
    properties[Int(blocks[block]) &<< 6 | Int(last & 0x3F)]
  }

  /// The same for most characters of two or three bytes; the length is 0 for others, and for ASCII. Reads four
  /// bytes. Overlong forms and surrogates count as one character, which is of class `Other` as U+FFFD is.
  @inline(__always)
  func packedHigh(_ text: RawSpan, at offset: Int) -> (properties: UInt16, byteCount: Int) {
    let bytes = text.littleEndian32(at: offset)
    if bytes & 0xC0_C0F0 == 0x80_80E0 {
      let block = (bytes & 0x0F) &<< 6 | (bytes &>> 8) & 0x3F
      return (properties[Int(blocksOfHigh[Int(block)]) | Int(bytes &>> 16 & 0x3F)], 3)
    }
    if bytes & 0xC0E0 == 0x80C0 {
      return (properties[Int(blocksOfHigh[Int(1024 | bytes & 0x1F)]) | Int(bytes &>> 8 & 0x3F)], 2)
    }
    return (0, 0)
  }

  /// ``packedHigh(_:at:)`` where it serves, ``packed(_:at:)`` elsewhere.
  @inline(__always)
  func packedQuickly(_ text: Span<UInt8>, at offset: Int) -> (properties: UInt16, byteCount: Int) {
    if offset &+ 4 <= text.count {
      let found = packedHigh(text.bytes, at: offset)
      if found.byteCount != 0 { return found }
    }
    return packed(text, at: offset)
  }
}
