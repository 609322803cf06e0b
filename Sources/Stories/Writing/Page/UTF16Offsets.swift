/// Turns byte offsets into offsets in UTF-16 units, as scripts count; ill-formed bytes count as the U+FFFD that is
/// read for them. Ascending offsets of one text cost one walk over it.
struct UTF16Offsets {
  private var byte = 0
  private var unit = 0

  mutating func offset(ofByte target: Int, in text: Span<UInt8>) -> Int {
    if target < byte { self = UTF16Offsets() }
    while byte < min(target, text.count) {
      let length = utf8SequenceLength(in: text, at: byte)
      byte += length > 0 ? length : lengthOfInvalidUTF8(in: text, at: byte)
      unit += length == 4 ? 2 : 1
    }
    return unit
  }
}
