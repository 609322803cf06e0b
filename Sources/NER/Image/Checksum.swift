/// A 64-bit checksum at the speed of memory: eight independent lanes, so that the multiplications overlap.
///
/// Each step `lane = (lane ^ word) · odd` is a bijection of the word for a given lane and of the lane for a given
/// word, therefore damage within one 8-byte word is always seen, and other damage but once in 2⁶⁴. It guards
/// against accidents, not against an adversary.
enum Checksum {
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    var a: UInt64 = 1
    var b: UInt64 = 2
    var c: UInt64 = 3
    var d: UInt64 = 4
    var e: UInt64 = 5
    var f: UInt64 = 6
    var g: UInt64 = 7
    var h: UInt64 = 8
    var i = 0
    if let base = bytes.baseAddress {
      while i &+ 64 <= bytes.count {
        let words = base.advanced(by: i)
        a = (a ^ words.loadUnaligned(fromByteOffset: 0, as: UInt64.self)) &* prime
        b = (b ^ words.loadUnaligned(fromByteOffset: 8, as: UInt64.self)) &* prime
        c = (c ^ words.loadUnaligned(fromByteOffset: 16, as: UInt64.self)) &* prime
        d = (d ^ words.loadUnaligned(fromByteOffset: 24, as: UInt64.self)) &* prime
        e = (e ^ words.loadUnaligned(fromByteOffset: 32, as: UInt64.self)) &* prime
        f = (f ^ words.loadUnaligned(fromByteOffset: 40, as: UInt64.self)) &* prime
        g = (g ^ words.loadUnaligned(fromByteOffset: 48, as: UInt64.self)) &* prime
        h = (h ^ words.loadUnaligned(fromByteOffset: 56, as: UInt64.self)) &* prime
        i &+= 64
      }
    }
    var sum = UInt64(bytes.count)
    for lane in [a, b, c, d, e, f, g, h] { sum = mix(sum ^ lane) }
    while i < bytes.count {
      sum = (sum ^ UInt64(bytes[i])) &* prime
      i &+= 1
    }
    return mix(sum)
  }

  /// The finalizer of SplitMix64 (Steele, Lea, Flood 2014), a bijection.
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }
}
