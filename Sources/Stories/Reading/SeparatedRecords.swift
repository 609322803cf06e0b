/// Cuts CSV (RFC 4180) and its tab-separated kin into records and fields.
///
/// A field that begins with a quote ends at the next single quote; inside, two quotes stand for one and line ends
/// are text. A quote anywhere else is a character like others. Records end with LF or CRLF.
struct SeparatedRecords {
  let separator: UInt8
  /// Set once a quote was seen that nothing closes: from then on quotes have to be closed in their line, so that
  /// one bad quote costs one record and no input is scanned more than twice.
  var quotesEndInLine = false

  /// Where a record ends.
  enum End: Equatable {
    /// The offset behind its line end, and the number of lines it spans.
    case found(next: Int, lines: Int)
    case needsMore
    case unclosedQuote
    case afterClosingQuote
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")

  /// Reads the record at `start`. `fields` gets where they lie; `isLast` says that nothing follows `bytes`.
  func record(in bytes: Span<UInt8>, from start: Int, isLast: Bool, fields: inout [RecordValue]) -> End {
    fields.removeAll(keepingCapacity: true)
    var offset = start
    var lines = 1
    while true {
      if offset < bytes.count, bytes[offset] == Self.quote {
        switch quotedField(in: bytes, from: offset + 1, isLast: isLast, lines: &lines) {
        case .success(let field, let end):
          fields.append(field)
          offset = end
        case .failure(let end): return end
        }
      } else {
        let end = endOfRun(without: separator, Self.lineFeed, in: bytes, from: offset)
        if end == bytes.count, !isLast { return .needsMore }
        let isCarriageReturn = end > offset && bytes[end - 1] == UInt8(ascii: "\r")
        let isLineEnd = end == bytes.count || bytes[end] == Self.lineFeed
        fields.append(RecordValue(offset..<(isCarriageReturn && isLineEnd ? end - 1 : end)))
        offset = end
      }
      if offset == bytes.count { return .found(next: offset, lines: lines) }
      if bytes[offset] == Self.lineFeed { return .found(next: offset + 1, lines: lines) }
      offset += 1
    }
  }

  private enum Field {
    case success(RecordValue, end: Int)
    case failure(End)
  }

  /// A quoted field from behind its opening quote on; it ends at a separator, a line feed or the end.
  private func quotedField(in bytes: Span<UInt8>, from start: Int, isLast: Bool, lines: inout Int) -> Field {
    var form = RecordValue.Form.plain
    var offset = start
    while true {
      guard let found = findByte(Self.quote, in: bytes.extracting(offset..<bytes.count)) else {
        return .failure(isLast ? .unclosedQuote : .needsMore)
      }
      let run = offset..<offset + found
      let lineEnds = count(Self.lineFeed, in: bytes, run)
      if lineEnds > 0, quotesEndInLine { return .failure(.unclosedQuote) }
      lines += lineEnds
      offset = run.upperBound + 1
      let field = RecordValue(start..<run.upperBound, form)
      if offset == bytes.count { return isLast ? .success(field, end: offset) : .failure(.needsMore) }
      switch bytes[offset] {
      case Self.quote:
        form = .doubledQuotes
        offset += 1
      case separator, Self.lineFeed: return .success(field, end: offset)
      case UInt8(ascii: "\r"):
        if offset + 1 == bytes.count {
          return isLast ? .success(field, end: offset + 1) : .failure(.needsMore)
        }
        guard bytes[offset + 1] == Self.lineFeed else { return .failure(.afterClosingQuote) }
        return .success(field, end: offset + 1)
      default: return .failure(.afterClosingQuote)
      }
    }
  }
}
