// The unsafe part of the readers: loads of 16 bytes, searches and copies of runs of bytes.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

private typealias Bytes16 = SIMD16<UInt8>

/// The end of the run of plain string bytes that starts at `start`: printable ASCII but quote and backslash.
@inline(__always)
func endOfPlainRun(in bytes: Span<UInt8>, from start: Int) -> Int {
  let raw = bytes.bytes
  var offset = start
  while offset &+ 16 <= bytes.count {
    let block = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: Bytes16.self)
    // Signed, bytes from 0x80 up are negative, so one comparison finds them and control characters.
    let special =
      (SIMD16<Int8>(truncatingIfNeeded: block) .< SIMD16<Int8>(repeating: 0x20))
      .| (block .== Bytes16(repeating: 0x22)) .| (block .== Bytes16(repeating: 0x5C))
    let halves = unsafe unsafeBitCast(special, to: SIMD2<UInt64>.self)
    if halves.x != 0 { return offset &+ halves.x.trailingZeroBitCount >> 3 }
    if halves.y != 0 { return offset &+ 8 &+ halves.y.trailingZeroBitCount >> 3 }
    offset &+= 16
  }
  while offset < bytes.count {
    let byte = bytes[offset]
    if byte < 0x20 || byte >= 0x80 || byte == 0x22 || byte == 0x5C { return offset }
    offset &+= 1
  }
  return offset
}

/// The bytes of `range` as an array of their own.
func copy(_ range: Range<Int>, of bytes: Span<UInt8>) -> [UInt8] {
  unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe Array($0) }
}

/// The bytes of `range` as a string; what is not UTF-8 is read as U+FFFD.
func string(_ range: Range<Int>, of bytes: Span<UInt8>) -> String {
  unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
}

/// The bytes that a checked JSON string stands for.
///
/// Escapes only ever get shorter, so the result fits into as many bytes as the string has.
func unescape(_ text: JSONScanner.Text, of bytes: Span<UInt8>) -> [UInt8] {
  guard text.hasEscapes else { return copy(text.range, of: bytes) }
  return unsafe bytes.extracting(text.range).withUnsafeBufferPointer { source in
    unsafe [UInt8](unsafeUninitializedCapacity: source.count) { target, count in
      var from = 0
      while from < source.count {
        // Sixteen bytes are copied at a time and count up to the first backslash. What is written never runs ahead
        // of what is read, so they always fit.
        while from &+ 16 <= source.count {
          let block = unsafe UnsafeRawBufferPointer(source).loadUnaligned(
            fromByteOffset: from, as: Bytes16.self)
          unsafe UnsafeMutableRawBufferPointer(target).storeBytes(
            of: block, toByteOffset: count, as: Bytes16.self)
          let escapes = block .== Bytes16(repeating: 0x5C)
          let halves = unsafe unsafeBitCast(escapes, to: SIMD2<UInt64>.self)
          let run =
            halves.x != 0
            ? halves.x.trailingZeroBitCount >> 3
            : halves.y != 0 ? 8 &+ halves.y.trailingZeroBitCount >> 3 : 16
          from &+= run
          count &+= run
          if run < 16 { break }
        }
        while from < source.count, unsafe source[from] != 0x5C {
          unsafe target[count] = source[from]
          from += 1
          count += 1
        }
        guard from + 1 < source.count else { break }
        switch unsafe source[from + 1] {
        case UInt8(ascii: "b"): unsafe target[count] = 0x08
        case UInt8(ascii: "f"): unsafe target[count] = 0x0C
        case UInt8(ascii: "n"): unsafe target[count] = 0x0A
        case UInt8(ascii: "r"): unsafe target[count] = 0x0D
        case UInt8(ascii: "t"): unsafe target[count] = 0x09
        case UInt8(ascii: "u"):
          var scalar: UInt32 = 0
          for digit in from + 2..<from + 6 {
            scalar = unsafe scalar << 4 | (hexadecimalValue(source[digit]) ?? 0)
          }
          from += 6
          if (0xD800..<0xDC00).contains(scalar) {
            var low: UInt32 = 0
            for digit in from + 2..<from + 6 {
              low = unsafe low << 4 | (hexadecimalValue(source[digit]) ?? 0)
            }
            scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
            from += 6
          }
          for unit in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter {
            unsafe target[count] = unit
            count += 1
          }
          continue
        case let same: unsafe target[count] = same
        }
        count += 1
        from += 2
      }
    }
  }
}

/// The byte of a static string.
func byte(of string: StaticString, at index: Int) -> UInt8 { unsafe string.utf8Start[index] }

/// The index of the first `byte`, or nil.
func findByte(_ byte: UInt8, in bytes: Span<UInt8>) -> Int? {
  unsafe bytes.withUnsafeBytes { raw in
    guard let base = raw.baseAddress, let found = unsafe memchr(base, CInt(byte), raw.count) else {
      return nil
    }
    return unsafe UnsafeRawPointer(found) - base
  }
}

/// Appends the bytes of `range`.
@inline(__always)
func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to target: inout [UInt8]) {
  unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe target.append(contentsOf: $0) }
}
