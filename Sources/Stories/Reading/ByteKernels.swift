// The unsafe part of the readers: loads of 16 bytes, searches and copies of runs of bytes.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

private typealias Bytes16 = SIMD16<UInt8>

/// Which bytes are no plain bytes of a JSON string: control characters, quotes, backslashes, all but ASCII.
@inline(__always)
private func special(_ block: Bytes16) -> SIMDMask<SIMD16<Int8>> {
  // Signed, bytes from 0x80 up are negative, so one comparison finds them and control characters.
  (SIMD16<Int8>(truncatingIfNeeded: block) .< SIMD16<Int8>(repeating: 0x20))
    .| (block .== Bytes16(repeating: 0x22)) .| (block .== Bytes16(repeating: 0x5C))
}

/// One bit a byte, set where a mask marks it. There is no such instruction in the language, so a multiplication gathers the
/// top bits of eight bytes.
@inline(__always)
private func bits(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt64 {
  let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  let (tops, gather): (UInt64, UInt64) = (0x8080_8080_8080_8080, 0x0002_0408_1020_4081)
  return ((halves.x & tops) &* gather) &>> 56 | (((halves.y & tops) &* gather) &>> 56) &<< 8
}

@inline(__always)
private func isAnyMarked(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
  let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  return halves.x | halves.y != 0
}

/// The end of the run of plain string bytes that starts at `start`: printable ASCII but quote and backslash.
@inline(__always)
func endOfPlainRun(in bytes: Span<UInt8>, from start: Int) -> Int {
  let raw = bytes.bytes
  var offset = start
  while offset &+ 32 <= bytes.count {
    let first = unsafe special(raw.unsafeLoadUnaligned(fromByteOffset: offset, as: Bytes16.self))
    let second = unsafe special(raw.unsafeLoadUnaligned(fromByteOffset: offset &+ 16, as: Bytes16.self))
    if isAnyMarked(first .| second) {
      // Where in the block is as good as random: no branch may depend on it.
      return offset &+ (bits(first) | bits(second) &<< 16).trailingZeroBitCount
    }
    offset &+= 32
  }
  while offset < bytes.count {
    let byte = bytes[offset]
    if byte < 0x20 || byte >= 0x80 || byte == 0x22 || byte == 0x5C { return offset }
    offset &+= 1
  }
  return offset
}

/// The end of the run of bytes from `start` on that are neither `one` nor `other`.
@inline(__always)
func endOfRun(without one: UInt8, _ other: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int {
  let raw = bytes.bytes
  var offset = start
  while offset &+ 16 <= bytes.count {
    let block = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: Bytes16.self)
    let found = (block .== Bytes16(repeating: one)) .| (block .== Bytes16(repeating: other))
    if isAnyMarked(found) { return offset &+ bits(found).trailingZeroBitCount }
    offset &+= 16
  }
  while offset < bytes.count, bytes[offset] != one, bytes[offset] != other { offset &+= 1 }
  return offset
}

/// The end of the run of ASCII that starts at `start`.
@inline(__always)
func endOfASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
  let raw = bytes.bytes
  var offset = start
  while offset &+ 16 <= bytes.count {
    let block = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
    if (block.x | block.y) & 0x8080_8080_8080_8080 != 0 { break }
    offset &+= 16
  }
  while offset < bytes.count, bytes[offset] < 0x80 { offset &+= 1 }
  return offset
}

/// How often `byte` is in `range`.
func count(_ byte: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
  unsafe bytes.extracting(range).withUnsafeBufferPointer { buffer in
    var count = 0
    for index in 0..<buffer.count where unsafe buffer[index] == byte { count &+= 1 }
    return count
  }
}

/// The bytes of `range` as an array of their own.
func copy(_ range: Range<Int>, of bytes: Span<UInt8>) -> [UInt8] {
  unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe Array($0) }
}

/// The bytes of `range` as a string; what is not UTF-8 is read as U+FFFD.
func string(_ range: Range<Int>, of bytes: Span<UInt8>) -> String {
  unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
}

/// What a letter after a backslash stands for: itself, or a control character. Selections in place of a switch, which
/// would be a jump to as many places.
@inline(__always)
private func meaning(ofEscape letter: UInt8) -> UInt8 {
  var byte = letter
  byte = letter == UInt8(ascii: "n") ? 0x0A : byte
  byte = letter == UInt8(ascii: "t") ? 0x09 : byte
  byte = letter == UInt8(ascii: "r") ? 0x0D : byte
  byte = letter == UInt8(ascii: "b") ? 0x08 : byte
  return letter == UInt8(ascii: "f") ? 0x0C : byte
}

/// The bytes that a checked JSON string with escapes stands for.
///
/// Escapes only ever get shorter, so the result fits into as many bytes as the string has.
func unescape(_ range: Range<Int>, of bytes: Span<UInt8>) -> [UInt8] {
  unsafe bytes.extracting(range).withUnsafeBufferPointer { source in
    unsafe [UInt8](unsafeUninitializedCapacity: source.count) { target, count in
      var from = 0
      while from < source.count {
        // Thirty-two bytes are copied at a time and count up to the first backslash. What is written never runs
        // ahead of what is read, so they always fit.
        // Escapes come in pairs where paragraphs end.
        while from &+ 32 <= source.count, unsafe source[from] != 0x5C {
          let raw = UnsafeRawBufferPointer(source)
          let first = unsafe raw.loadUnaligned(fromByteOffset: from, as: Bytes16.self)
          let second = unsafe raw.loadUnaligned(fromByteOffset: from &+ 16, as: Bytes16.self)
          let copies = UnsafeMutableRawBufferPointer(target)
          unsafe copies.storeBytes(of: first, toByteOffset: count, as: Bytes16.self)
          unsafe copies.storeBytes(of: second, toByteOffset: count &+ 16, as: Bytes16.self)
          let inFirst = first .== Bytes16(repeating: 0x5C)
          let inSecond = second .== Bytes16(repeating: 0x5C)
          var run = 32
          if isAnyMarked(inFirst .| inSecond) {
            run = (bits(inFirst) | bits(inSecond) &<< 16).trailingZeroBitCount
          }
          from &+= run
          count &+= run
          if run < 32 { break }
        }
        while from < source.count, unsafe source[from] != 0x5C {
          unsafe target[count] = source[from]
          from += 1
          count += 1
        }
        guard from + 1 < source.count else { break }
        let letter = unsafe source[from + 1]
        if letter == UInt8(ascii: "u") {
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
        }
        unsafe target[count] = meaning(ofEscape: letter)
        count += 1
        from += 2
      }
    }
  }
}

/// The bytes of `range`, of two `byte`s side by side only the first.
func undouble(_ byte: UInt8, _ range: Range<Int>, of bytes: Span<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(range.count)
  var start = range.lowerBound
  while let found = findByte(byte, in: bytes.extracting(start..<range.upperBound)) {
    append(bytes, start..<start + found + 1, to: &result)
    start = min(start + found + 2, range.upperBound)
  }
  append(bytes, start..<range.upperBound, to: &result)
  return result
}

/// A hash of a string of ASCII, by multiplying eight bytes at a time to twice their length; nil for any other string.
func hashOfASCII(_ text: inout String, seed: UInt64) -> UInt32? {
  text.withUTF8 { bytes in
    let raw = UnsafeRawBufferPointer(bytes)
    var state = seed ^ UInt64(raw.count)
    var high: UInt64 = 0
    var offset = 0
    while offset < raw.count {
      var word: UInt64 = 0
      if offset &+ 8 <= raw.count {
        word = unsafe raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      } else {
        for index in offset..<raw.count { word = unsafe word &<< 8 | UInt64(raw[index]) }
      }
      high |= word
      let product = (state ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      state = product.high ^ product.low ^ seed
      offset &+= 8
    }
    return high & 0x8080_8080_8080_8080 == 0 ? UInt32(truncatingIfNeeded: state &>> 32) : nil
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
