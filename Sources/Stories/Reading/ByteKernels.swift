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
  unsafe (unsafeBitCast(block, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: 0x20))
    .| (block .== Bytes16(repeating: 0x22)) .| (block .== Bytes16(repeating: 0x5C))
}

/// The index of the first of 32 bytes that is marked; one of them must be. Selections in place of branches, for where
/// it is is as good as random.
@inline(__always)
private func firstMarked(_ first: SIMDMask<SIMD16<Int8>>, _ second: SIMDMask<SIMD16<Int8>>) -> Int {
  let (a, b) = unsafe (
    unsafeBitCast(first, to: SIMD2<UInt64>.self), unsafeBitCast(second, to: SIMD2<UInt64>.self)
  )
  let (inFirst, fromFirst) = a.x != 0 ? (a.x, 0) : (a.y, 8)
  let (inSecond, fromSecond) = b.x != 0 ? (b.x, 16) : (b.y, 24)
  let (marks, from) = inFirst != 0 ? (inFirst, fromFirst) : (inSecond, fromSecond)
  return from &+ marks.trailingZeroBitCount &>> 3
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
      return offset &+ firstMarked(first, second)
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
    if isAnyMarked(found) { return offset &+ firstMarked(found, found) }
    offset &+= 16
  }
  while offset < bytes.count, bytes[offset] != one, bytes[offset] != other { offset &+= 1 }
  return offset
}

/// The end of the blocks of 32 bytes from `start` on that are all ASCII.
@inline(__always)
func endOfASCIIBlocks(in bytes: Span<UInt8>, from start: Int) -> Int {
  let raw = bytes.bytes
  var offset = start
  while offset &+ 32 <= bytes.count {
    let first = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: Bytes16.self)
    let second = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset &+ 16, as: Bytes16.self)
    if !isASCII(first | second) { break }
    offset &+= 32
  }
  return offset
}

/// Whether the sixteen bytes at `index` may stand in UTF-8 behind the three bytes before them (Unicode, table 3-7):
/// every byte is held against those one, two and three before it, all sixteen at once. What is cut off at the end passes.
@inline(__always)
func isUTF8(in bytes: Span<UInt8>, at index: Int) -> Bool {
  let raw = bytes.bytes
  let byte = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: Bytes16.self)
  let before = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index &- 1, as: Bytes16.self)
  let second = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index &- 2, as: Bytes16.self)
  let third = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index &- 3, as: Bytes16.self)
  let continues = unsafe unsafeBitCast(byte, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: -64)
  let isExpected =
    (before .>= Bytes16(repeating: 0xC0)) .| (second .>= Bytes16(repeating: 0xE0))
    .| (third .>= Bytes16(repeating: 0xF0))
  var faults = continues .^ isExpected
  // Never in UTF-8: leads of overlong forms, and of what lies above U+10FFFF.
  faults .|= ((byte & Bytes16(repeating: 0xFE)) .== Bytes16(repeating: 0xC0))
    .| (byte .>= Bytes16(repeating: 0xF5))
  let (belowA0, below90) = (byte .< Bytes16(repeating: 0xA0), byte .< Bytes16(repeating: 0x90))
  // Overlong forms of three and four bytes, surrogates, and again what lies above U+10FFFF.
  faults .|= ((before .== Bytes16(repeating: 0xE0)) .& belowA0)
    .| ((before .== Bytes16(repeating: 0xED)) .& .!belowA0)
    .| ((before .== Bytes16(repeating: 0xF0)) .& below90)
    .| ((before .== Bytes16(repeating: 0xF4)) .& .!below90)
  return !isAnyMarked(faults)
}

/// Copies what stands for itself in a JSON string: all bytes from `start` on but quotes, backslashes and control
/// characters. Returns how many; `target` has room from `position` on for as many as are left and 31 more. `seen` gets the
/// bits of bytes that were seen.
@inline(__always)
func copyPlainRun(
  of bytes: Span<UInt8>, from start: Int, to target: inout MutableSpan<UInt8>, at position: Int,
  _ seen: inout SIMD16<UInt8>
) -> Int {
  let rest = bytes.extracting(unchecked: start..<bytes.count)
  return unsafe rest.withUnsafeBytes { source in
    unsafe target.withUnsafeMutableBufferPointer { buffer in
      let target = UnsafeMutableRawBufferPointer(buffer)
      var bits = seen
      var count = 0
      while count &+ 32 <= source.count {
        let first = unsafe source.loadUnaligned(fromByteOffset: count, as: Bytes16.self)
        let second = unsafe source.loadUnaligned(fromByteOffset: count &+ 16, as: Bytes16.self)
        unsafe target.storeBytes(of: first, toByteOffset: position &+ count, as: Bytes16.self)
        unsafe target.storeBytes(of: second, toByteOffset: position &+ count &+ 16, as: Bytes16.self)
        bits |= first | second
        let (ends, endsLater) = (endsRun(first), endsRun(second))
        if isAnyMarked(ends .| endsLater) {
          seen = bits
          return count &+ firstMarked(ends, endsLater)
        }
        count &+= 32
      }
      var lastBits: UInt8 = 0
      while count < source.count {
        let byte = unsafe source[count]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
        unsafe target[position &+ count] = byte
        lastBits |= byte
        count &+= 1
      }
      seen = bits | Bytes16(repeating: lastBits)
      return count
    }
  }
}

/// Copies a JSON string of ASCII that ends within 32 bytes and has no escapes; returns its length, or nil when it is none.
@inline(__always)
func copyShortString(of bytes: Span<UInt8>, from start: Int, to target: inout [UInt8], at position: Int)
  -> Int?
{
  guard start &+ 32 <= bytes.count else { return nil }
  let raw = bytes.bytes
  let first = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start, as: Bytes16.self)
  let second = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start &+ 16, as: Bytes16.self)
  let (ends, endsLater) = (special(first), special(second))
  guard isAnyMarked(ends .| endsLater) else { return nil }
  let count = firstMarked(ends, endsLater)
  guard bytes[start &+ count] == 0x22 else { return nil }
  unsafe target.withUnsafeMutableBytes { target in
    unsafe target.storeBytes(of: first, toByteOffset: position, as: Bytes16.self)
    unsafe target.storeBytes(of: second, toByteOffset: position &+ 16, as: Bytes16.self)
  }
  return count
}

/// Whether only bytes of ASCII have given their bits to `seen`.
@inline(__always)
func isASCII(_ seen: SIMD16<UInt8>) -> Bool {
  let halves = unsafe unsafeBitCast(seen, to: SIMD2<UInt64>.self)
  return (halves.x | halves.y) & 0x8080_8080_8080_8080 == 0
}

@inline(__always)
private func endsRun(_ block: Bytes16) -> SIMDMask<SIMD16<Int8>> {
  (block .< Bytes16(repeating: 0x20)) .| (block .== Bytes16(repeating: 0x22))
    .| (block .== Bytes16(repeating: 0x5C))
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
