// Sixteen bytes at a time: loads, comparisons, and what else Swift calls unsafe about them. Every load is checked
// against the end of the text, and every cast is between types of the same size in which any bits are a value.

/// Sixteen bytes in one register.
typealias Bytes16 = SIMD16<UInt8>

extension RawSpan {
  /// The sixteen bytes from `offset` on.
  @inline(__always)
  func bytes16(at offset: Int) -> Bytes16 {
    unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: Bytes16.self)
  }

  /// The eight bytes from `offset` on, the first one lowest.
  @inline(__always)
  func littleEndian64(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The four bytes from `offset` on, the first one lowest.
  @inline(__always)
  func littleEndian32(at offset: Int) -> UInt32 {
    UInt32(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}

extension Bytes16 {
  /// 0xFF where bytes are equal, else 0.
  @inline(__always)
  static func isEqual(_ a: Self, _ b: Self) -> Self { unsafe unsafeBitCast(a .== b, to: Self.self) }

  /// 0xFF where a byte, as a signed number, is above `limit`, else 0.
  @inline(__always)
  static func isAbove(_ limit: Int8, _ bytes: Self) -> Self {
    unsafe unsafeBitCast(
      unsafeBitCast(bytes, to: SIMD16<Int8>.self) .> SIMD16<Int8>(repeating: limit), to: Self.self)
  }

  /// 0xFF where a byte, as a signed number, is below `limit`, else 0.
  @inline(__always)
  static func isBelow(_ limit: Int8, _ bytes: Self) -> Self {
    unsafe unsafeBitCast(
      unsafeBitCast(bytes, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: limit), to: Self.self)
  }

  /// The first eight bytes and the last eight, as they lie in memory.
  @inline(__always)
  var halves: SIMD2<UInt64> { unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self) }

  /// The bytes of two numbers, as they lie in memory.
  @inline(__always)
  init(halves: SIMD2<UInt64>) { self = unsafe unsafeBitCast(halves, to: Self.self) }
}
