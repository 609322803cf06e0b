/// A 64-bit digest of what a benchmark computed (FNV-1a over words, with a final mix). It shows that the work was
/// done, and done the same each time; it is no protection against anyone.
struct Checksum: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ value: UInt64) {
    state = (state ^ value) &* 0x0000_0100_0000_01B3
    state ^= state &>> 29
  }

  mutating func add(_ value: Int) { add(UInt64(truncatingIfNeeded: value)) }

  mutating func add(_ values: [UInt32]) {
    add(values.count)
    for value in values { add(UInt64(value)) }
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    var word: UInt64 = 0
    var count = 0
    for byte in bytes {
      word = word &<< 8 | UInt64(byte)
      count += 1
      if count & 7 == 0 { add(word) }
    }
    add(word)
    add(count)
  }

  var value: UInt64 {
    var z = state
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }

  /// 16 hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
