import Tokenize

extension Reading {
  /// Appends the tokens of one field: the words of `columns`, the marks between them, possessive endings apart.
  mutating func append(
    _ columns: TokenizedText, text: Span<UInt8>, vocabulary: Vocabulary, tokenIndex: inout [Int32]
  ) {
    let fieldStart = tokens.count
    tokenIndex.removeAll(keepingCapacity: true)
    tokens.reserveCapacity(fieldStart + columns.count + columns.count / 4)
    findWords(of: columns, in: vocabulary)
    var offset = 0
    let isHardWrapped = Self.isHardWrapped(text)
    for index in 0..<columns.count {
      let start = Int(columns.starts[index])
      var end = Int(columns.ends[index])
      var gap = appendMarks(
        text, from: offset, to: start, isFieldStart: tokens.count == fieldStart, isHardWrapped: isHardWrapped)
      if tokens.count == fieldStart { gap = ReadingToken.lineStart }
      let word = fieldWords[index]
      offset = end
      if word.isPossessive {
        // The "s", then the apostrophe, whatever its width.
        end -= 2
        while end > start + 1, text[end] & 0xC0 == 0x80 { end -= 1 }
      }
      let shape = Self.shape(text, start, end)
      // The "s" of a possessive ending that stands apart: "Russia 's".
      if columns.words.count > 0, end - start == 1, gap == 0, tokens.count > fieldStart,
        tokens[tokens.count - 1].mark == .apostrophe, text[start] | 0x20 == 0x73,
        tokens.count > fieldStart + 1
      {
        tokenIndex.append(Int32(tokens.count - 1))
        tokens[tokens.count - 1].mark = .possessive
        tokens[tokens.count - 1].end = UInt32(end)
        continue
      }
      tokenIndex.append(Int32(tokens.count))
      tokens.append(
        ReadingToken(
          start: UInt32(start), end: UInt32(end), word: word.index, lists: word.lists, known: word.known,
          shape: shape, gap: gap))
      if word.isPossessive {
        tokens.append(ReadingToken(start: UInt32(end), end: UInt32(offset), mark: .possessive, gap: 0))
      }
    }
    _ = appendMarks(
      text, from: offset, to: text.count, isFieldStart: tokens.count == fieldStart,
      isHardWrapped: isHardWrapped)
    if tokens.count > fieldStart { tokens[fieldStart].gap = ReadingToken.lineStart }
    numberSentences(from: fieldStart)
    fieldStarts.append(tokens.count)
  }

  /// Whether the text breaks its lines at some width: lines of 45 to 90 bytes go on in lower case.
  private static func isHardWrapped(_ text: Span<UInt8>) -> Bool {
    var lineStart = 0
    var wraps = 0
    for offset in 0..<text.count where text[offset] == 0x0A {
      let length = offset - lineStart
      lineStart = offset + 1
      if length >= 45, length <= 90, lineStart < text.count, text[lineStart] &- 0x61 < 26 {
        wraps += 1
        if wraps == 2 { return true }
      }
    }
    return false
  }

  /// Whether the line break at `offset` of a hard-wrapped text is no more than a blank: the only one before `end`, after
  /// running text, and before a word, a quotation mark or a bracket.
  private func isWrapped(_ text: Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    guard let last = tokens.last, last.mark == .none || last.mark == .comma || last.mark == .possessive,
      last.line == .plain,
      !last.isUpper && last.mark != .possessive || hasSmallLetters(text, lineUpTo: offset),
      offset + 1 < text.count
    else { return false }
    for later in offset + 1..<max(end, offset + 1) where text[later] == 0x0A { return false }
    // A new paragraph is indented, a list has bullets.
    switch text[offset + 1] {
    case 0x22, 0x28, 0x3C: return true
    default: return offset + 1 == end
    }
  }

  /// Whether the line that ends at `end` is no headline in capitals.
  private func hasSmallLetters(_ text: Span<UInt8>, lineUpTo end: Int) -> Bool {
    var offset = end
    while offset > 0, text[offset - 1] != 0x0A {
      offset -= 1
      if text[offset] &- 0x61 < 26 { return true }
    }
    return false
  }

  /// Appends the marks between two words; returns the blank space before the second one.
  private mutating func appendMarks(
    _ text: Span<UInt8>, from: Int, to: Int, isFieldStart: Bool, isHardWrapped: Bool
  ) -> UInt8 {
    // Nearly always one blank.
    if to == from + 1, text[from] == 0x20 { return 1 }
    var gap = 0
    var isLineStart = isFieldStart && from == 0
    var offset = from
    while offset < to {
      let byte = text[offset]
      if byte == 0x20 || byte == 0x09 || byte == 0x0D {
        gap += 1
        offset += 1
        continue
      }
      if byte == 0x0A {
        if isHardWrapped, isWrapped(text, offset, to) { gap += 1 } else { isLineStart = true }
        offset += 1
        continue
      }
      let (mark, width) = Self.mark(text, offset, to)
      if width < 0 {
        // A blank that is no ASCII: no-break space and the like.
        gap += 1
        offset -= width
        continue
      }
      let last = tokens.count - 1
      if mark == .period, gap == 0, !isLineStart, last >= 0, tokens[last].mark == .none,
        Int(tokens[last].end) == offset, takesDot(last)
      {
        tokens[last].end += 1
        tokens[last].shape.insert(.dotted)
      } else {
        tokens.append(
          ReadingToken(
            start: UInt32(offset), end: UInt32(offset + width), mark: mark,
            gap: isLineStart ? ReadingToken.lineStart : UInt8(min(gap, 50))))
        isLineStart = false
      }
      gap = 0
      offset += width
    }
    return isLineStart ? ReadingToken.lineStart : UInt8(min(gap, 50))
  }

  /// Whether a dot right after the token belongs to it: "J.", "U.S.", "Mr.".
  private func takesDot(_ index: Int) -> Bool {
    let shape = tokens[index].shape
    guard shape.contains(.letter), !shape.contains(.dotted) else { return false }
    return (shape.contains(.single) && shape.contains(.capital))
      || shape.contains(.innerDot) && (shape.contains(.upper) || tokens[index].length <= 5)
      || has(index, .abbreviation) && (shape.contains(.capital) || known(index) == .v)
  }

  /// The mark at `offset` and its bytes; negative bytes for blank space.
  private static func mark(_ text: Span<UInt8>, _ offset: Int, _ end: Int) -> (Mark, Int) {
    let byte = text[offset]
    switch byte {
    case 0x2E: return (.period, 1)
    case 0x2C: return (.comma, 1)
    case 0x2D: return offset + 1 < end && text[offset + 1] == byte ? (.dash, 2) : (.hyphen, 1)
    case 0x21: return (.exclamation, 1)
    case 0x3F: return (.question, 1)
    case 0x3A: return (.colon, 1)
    case 0x3B: return (.semicolon, 1)
    case 0x2F: return (.slash, 1)
    case 0x26: return (.ampersand, 1)
    case 0x27: return offset + 1 < end && text[offset + 1] == byte ? (.rightQuote, 2) : (.apostrophe, 1)
    case 0x60: return offset + 1 < end && text[offset + 1] == byte ? (.leftQuote, 2) : (.backtick, 1)
    case 0x22: return (.quote, 1)
    case 0x28, 0x5B: return (.open, 1)
    case 0x29, 0x5D: return (.close, 1)
    case 0x40: return (.at, 1)
    case 0x23: return (.hash, 1)
    case 0x3C: return (.less, 1)
    case 0x2A: return (.bullet, 1)
    case 0..<0x80: return (.other, 1)
    default: break
    }
    var width = 1
    while offset + width < end, text[offset + width] & 0xC0 == 0x80 { width += 1 }
    if byte == 0xC2, width == 2, text[offset + 1] == 0xA0 { return (.other, -2) }
    if byte == 0xE2, width == 3, text[offset + 1] == 0x80 {
      switch text[offset + 2] {
      case 0x80...0x8B, 0xAF: return (.other, -3)
      case 0x93, 0x94, 0x95: return (.dash, 3)
      case 0x90, 0x91: return (.hyphen, 3)
      case 0x98: return (.leftSingle, 3)
      case 0x99: return (.apostrophe, 3)
      case 0x9C, 0x9E: return (.leftQuote, 3)
      case 0x9D: return (.rightQuote, 3)
      case 0xA2: return (.bullet, 3)
      default: return (.other, 3)
      }
    }
    return (.other, width)
  }

  /// How the word in `start..<end` is written.
  private static func shape(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Shape {
    var shape: Shape = []
    var upper = 0
    var lower = 0
    var other = 0
    var wasLower = false
    var offset = start
    while offset < end, text[offset] &- 0x61 < 26 { offset += 1 }
    // Small letters only: most words.
    if offset == end, end > start {
      return end - start == 1 ? [.letter, .lower, .lowerTail, .single] : [.letter, .lower, .lowerTail]
    }
    offset = start
    while offset < end {
      let byte = text[offset]
      if byte &- 0x61 < 26 {
        lower += 1
        wasLower = true
      } else if byte &- 0x41 < 26 {
        if wasLower {
          shape.insert(
            offset == start + 1 && end - start > 2 ? [.innerCapital, .lowerThenCapital] : .innerCapital)
        }
        upper += 1
        wasLower = false
      } else if byte &- 0x30 < 10 {
        shape.insert(.hasDigit)
        wasLower = false
      } else if byte == 0x2E {
        shape.insert(.innerDot)
      } else if byte >= 0xC0 {
        let (scalar, width) = decode(text, offset, end)
        // Capital letters are told from the others by having a lower-case form of their own.
        if scalar.properties.isUppercase {
          upper += 1
          wasLower = false
        } else if scalar.properties.isAlphabetic {
          lower += 1
          wasLower = true
        } else {
          other += 1
        }
        if offset == start, scalar.properties.isAlphabetic {
          shape.insert(scalar.properties.isUppercase ? [.letter, .capital] : [.letter, .lower])
        }
        offset += width
        continue
      } else {
        other += 1
      }
      offset += 1
    }
    let first = text[start]
    if first &- 0x61 < 26 {
      shape.insert([.letter, .lower])
    } else if first &- 0x41 < 26 {
      shape.insert([.letter, .capital])
    } else if first &- 0x30 < 10 {
      shape.insert(.digit)
      insertNumberShape(text, start, end, &shape)
    }
    if upper > 1, lower == 0 { shape.insert(.upper) }
    if upper + lower == 1, other == 0, !shape.contains(.hasDigit), shape.contains(.letter) {
      shape.insert(.single)
    }
    if upper <= 1, lower > 0, !shape.contains(.hasDigit), other == 0 { shape.insert(.lowerTail) }
    return shape
  }

  private static func insertNumberShape(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ shape: inout Shape) {
    var digits = 0
    while start + digits < end, text[start + digits] &- 0x30 < 10 { digits += 1 }
    if start + digits == end {
      if digits <= 3 { shape.insert(.smallNumber) }
      let isCentury =
        text[start] == 0x31
        && (text[start + min(1, digits - 1)] == 0x38 || text[start + min(1, digits - 1)] == 0x39)
      let isMillennium = text[start] == 0x32 && text[start + min(1, digits - 1)] == 0x30
      if digits == 4, isCentury || isMillennium { shape.insert(.year) }
    } else if end - start - digits == 2 {
      // st, nd, rd, th
      switch (text[end - 2] | 0x20, text[end - 1] | 0x20) {
      case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): shape.insert(.ordinal)
      default: break
      }
    }
  }

  private static func decode(_ text: Span<UInt8>, _ offset: Int, _ end: Int) -> (Unicode.Scalar, Int) {
    let byte = text[offset]
    let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard offset + width <= end else { return ("\u{FFFD}", 1) }
    var value = UInt32(byte) & (0x7F >> UInt32(width))
    for index in 1..<width {
      guard text[offset + index] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(text[offset + index] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}
