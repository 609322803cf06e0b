/// A strict JSON reader over one line (RFC 8259). Each step takes the line and moves ``offset`` over what it read.
struct JSONScanner {
  private(set) var offset = 0

  /// Deepest nesting of values that are passed over.
  private static let deepest = 64

  private func fail(_ reason: String) -> GazetteerProblem { .invalidJSON(reason: reason, column: offset + 1) }

  private mutating func skipBlanks(_ line: Span<UInt8>) {
    while offset < line.count, [0x20, 0x09, 0x0A, 0x0D].contains(line[offset]) { offset += 1 }
  }

  private mutating func peek(_ line: Span<UInt8>) -> UInt8? {
    skipBlanks(line)
    return offset < line.count ? line[offset] : nil
  }

  private mutating func take(_ byte: UInt8, _ line: Span<UInt8>) -> Bool {
    guard peek(line) == byte else { return false }
    offset += 1
    return true
  }

  mutating func isAtString(_ line: Span<UInt8>) -> Bool { peek(line) == UInt8(ascii: "\"") }
  mutating func isAtArray(_ line: Span<UInt8>) -> Bool { peek(line) == UInt8(ascii: "[") }
  mutating func isAtNumber(_ line: Span<UInt8>) -> Bool {
    guard let byte = peek(line) else { return false }
    return byte == UInt8(ascii: "-") || byte &- 0x30 < 10
  }

  /// Whether nothing but blanks is left; throws otherwise.
  mutating func end(_ line: Span<UInt8>) throws(GazetteerProblem) {
    if peek(line) != nil { throw fail("text after the value") }
  }

  /// Reads an object; `field` reads the value of each key.
  mutating func object(
    _ line: Span<UInt8>, field: (String, inout JSONScanner) throws(GazetteerProblem) -> Void
  ) throws(GazetteerProblem) {
    guard take(UInt8(ascii: "{"), line) else { throw fail("no object") }
    if take(UInt8(ascii: "}"), line) { return }
    var key: [UInt8] = []
    repeat {
      guard isAtString(line) else { throw fail("no key") }
      key.removeAll(keepingCapacity: true)
      _ = try string(line, into: &key)
      guard take(UInt8(ascii: ":"), line) else { throw fail("no colon") }
      try field(String(decoding: key, as: UTF8.self), &self)
    } while take(UInt8(ascii: ","), line)
    guard take(UInt8(ascii: "}"), line) else { throw fail("no comma and no end of the object") }
  }

  /// Reads an array; `element` reads each value.
  mutating func array(
    _ line: Span<UInt8>, element: (inout JSONScanner) throws(GazetteerProblem) -> Void
  ) throws(GazetteerProblem) {
    guard take(UInt8(ascii: "["), line) else { throw fail("no array") }
    if take(UInt8(ascii: "]"), line) { return }
    repeat { try element(&self) } while take(UInt8(ascii: ","), line)
    guard take(UInt8(ascii: "]"), line) else { throw fail("no comma and no end of the array") }
  }

  /// Reads `null` if it stands here.
  mutating func null(_ line: Span<UInt8>) throws(GazetteerProblem) -> Bool {
    guard peek(line) == UInt8(ascii: "n") else { return false }
    try literal("null", line)
    return true
  }

  private mutating func literal(_ word: StaticString, _ line: Span<UInt8>) throws(GazetteerProblem) {
    for i in 0..<word.utf8CodeUnitCount {
      guard offset < line.count, line[offset] == word.utf8Start[i] else { throw fail("no value") }
      offset += 1
    }
  }

  /// Reads a number and appends its text; returns where.
  mutating func number(_ line: Span<UInt8>, into text: inout [UInt8]) throws(GazetteerProblem) -> Range<Int> {
    let start = text.count
    func isDigit() -> Bool { offset < line.count && line[offset] &- 0x30 < 10 }
    func isAt(_ bytes: StaticString) -> Bool {
      guard offset < line.count else { return false }
      for i in 0..<bytes.utf8CodeUnitCount where bytes.utf8Start[i] == line[offset] { return true }
      return false
    }
    func takeOne() {
      text.append(line[offset])
      offset += 1
    }
    func digits() throws(GazetteerProblem) {
      guard isDigit() else { throw fail("no digit") }
      while isDigit() { takeOne() }
    }
    if isAt("-") { takeOne() }
    if isAt("0") { takeOne() } else { try digits() }
    if isAt(".") {
      takeOne()
      try digits()
    }
    if isAt("eE") {
      takeOne()
      if isAt("+-") { takeOne() }
      try digits()
    }
    return start..<text.count
  }

  /// Reads a string and appends its unescaped text; returns where.
  mutating func string(_ line: Span<UInt8>, into text: inout [UInt8]) throws(GazetteerProblem) -> Range<Int> {
    let start = text.count
    offset += 1
    while true {
      guard offset < line.count else { throw fail("string without end") }
      let byte = line[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return start..<text.count
      case 0..<0x20: throw fail("control character in a string")
      case UInt8(ascii: "\\"): try escape(line, into: &text)
      default: text.append(byte)
      }
    }
  }

  private mutating func escape(_ line: Span<UInt8>, into text: inout [UInt8]) throws(GazetteerProblem) {
    guard offset < line.count else { throw fail("string without end") }
    let byte = line[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var value = try hexadecimal(line)
      if value & 0xFC00 == 0xD800 {
        guard offset + 1 < line.count, line[offset] == UInt8(ascii: "\\"),
          line[offset + 1] == UInt8(ascii: "u")
        else { throw fail("half a surrogate pair") }
        offset += 2
        let low = try hexadecimal(line)
        guard low & 0xFC00 == 0xDC00 else { throw fail("half a surrogate pair") }
        value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
      }
      guard let scalar = Unicode.Scalar(value) else { throw fail("half a surrogate pair") }
      text.append(contentsOf: String(scalar).utf8)
    default: throw fail("unknown escape")
    }
  }

  private mutating func hexadecimal(_ line: Span<UInt8>) throws(GazetteerProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard offset < line.count, let digit = Character(Unicode.Scalar(line[offset])).hexDigitValue else {
        throw fail("no hexadecimal digit")
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }

  /// Checks a value of any kind and passes over it.
  mutating func skipValue(_ line: Span<UInt8>, depth: Int) throws(GazetteerProblem) {
    guard depth < Self.deepest else { throw fail("nested too deeply") }
    var ignored: [UInt8] = []
    switch peek(line) {
    case UInt8(ascii: "\""): _ = try string(line, into: &ignored)
    case UInt8(ascii: "{"):
      try object(line) { (_, scanner) throws(GazetteerProblem) in
        try scanner.skipValue(line, depth: depth + 1)
      }
    case UInt8(ascii: "["):
      try array(line) { (scanner) throws(GazetteerProblem) in try scanner.skipValue(line, depth: depth + 1) }
    case UInt8(ascii: "t"): try literal("true", line)
    case UInt8(ascii: "f"): try literal("false", line)
    case UInt8(ascii: "n"): try literal("null", line)
    default:
      guard isAtNumber(line) else { throw fail("no value") }
      _ = try number(line, into: &ignored)
    }
  }
}
