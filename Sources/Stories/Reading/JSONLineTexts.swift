/// Titles and texts of JSON Lines that are in memory, checked and unescaped: what reading costs before files are opened
/// and reports made. For measuring.
package enum JSONLineTexts {
  /// Calls `body` with title and text of each line that is a good record, and returns the number of
  /// others; blank lines are none. O(bytes).
  package static func forEach(in bytes: [UInt8], _ body: (_ title: [UInt8], _ text: [UInt8]) -> Void) -> Int {
    var malformed = 0
    var start = 0
    var scanner = JSONScanner()
    while start < bytes.count {
      let rest = bytes.span.extracting(start..<bytes.count)
      let line = rest.extracting(0..<(findByte(UInt8(ascii: "\n"), in: rest) ?? rest.count))
      start += line.count + 1
      if isBlank(line) { continue }
      do throws(RecordError) {
        let record = try ReportRecord(jsonLine: line, &scanner)
        if let wrongType = record.wrongType { throw wrongType }
        let strings = scanner.strings.span
        body(
          record.title?.contents(in: strings) ?? [],
          (record.text ?? record.body)?.contents(in: strings) ?? [])
      } catch {
        malformed += 1
      }
    }
    return malformed
  }
}
