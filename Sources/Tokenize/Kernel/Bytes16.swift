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
  /// 0xFF where a byte is `value`, else 0.
  @inline(__always)
  static func isEqual(_ value: UInt8, _ bytes: Self) -> Self {
    unsafe unsafeBitCast(bytes .== Self(repeating: value), to: Self.self)
  }

  /// 0xFF where a byte is in `range`, else 0.
  ///
  /// There is one comparison, of signed numbers: an addition moves the end of the range to 127, the greatest value.
  /// A range of more than 128 values is too long for that.
  @inline(__always)
  static func isIn(_ range: ClosedRange<UInt8>, _ bytes: Self) -> Self {
    let moved = bytes &+ Self(repeating: 127 &- range.upperBound)
    let below = Int8(truncatingIfNeeded: 126 &- Int(range.upperBound) &+ Int(range.lowerBound))
    return unsafe unsafeBitCast(
      unsafeBitCast(moved, to: SIMD16<Int8>.self) .> SIMD16<Int8>(repeating: below), to: Self.self)
  }

  /// 0xFF where a byte, as a signed number, is below `limit`, else 0. Bytes above ASCII are below 0.
  @inline(__always)
  static func isBelow(_ limit: Int8, _ bytes: Self) -> Self {
    unsafe unsafeBitCast(
      unsafeBitCast(bytes, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: limit), to: Self.self)
  }

  /// Without the bits of `other`. (`~` of vectors is taken byte by byte.)
  @inline(__always)
  func without(_ other: Self) -> Self { self & (other ^ Self(repeating: 0xFF)) }

  /// The first eight bytes and the last eight, as they lie in memory.
  @inline(__always)
  var halves: SIMD2<UInt64> { unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self) }

  /// The bytes of two numbers, as they lie in memory.
  @inline(__always)
  init(halves: SIMD2<UInt64>) { self = unsafe unsafeBitCast(halves, to: Self.self) }
}
