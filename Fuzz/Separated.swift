@testable import Stories

// CSV and TSV: any bytes are read or told; what is written as CSV is read as it was; a record limit leaves the others
// as they are.

private let table = (csv: temporaryPath(".csv"), tsv: temporaryPath(".tsv"))

private func read(_ bytes: [UInt8], _ path: String, batch: Int = 1 << 20) -> ([Report], [ReadingNotice]) {
  write(bytes, to: path)
  var reader = ReportReader()
  reader.batchBytes = batch
  let (reports, notices) = reader.read([path])
  return (reports, notices)
}

/// Fields are what lies between the bytes 0xFE, records what lies between 0xFF, as a spreadsheet would write them.
private func checkRoundTrip(_ input: [UInt8], separator: UInt8, _ path: String) {
  let rows = input.split(separator: 0xFF).map { row in
    row.split(separator: 0xFE, maxSplits: 1, omittingEmptySubsequences: false).map { Array("x".utf8) + $0 }
  }
  var file: [UInt8] = Array("title".utf8) + [separator] + Array("text\n".utf8)
  for row in rows {
    for (number, field) in row.enumerated() {
      if number > 0 { file.append(separator) }
      file.append(UInt8(ascii: "\""))
      for byte in field { file += byte == UInt8(ascii: "\"") ? [byte, byte] : [byte] }
      file.append(UInt8(ascii: "\""))
    }
    file += file.count % 2 == 0 ? [0x0A] : [0x0D, 0x0A]
  }
  let (reports, notices) = read(file, path)
  check(notices.allSatisfy { $0.kind == .warning }, "a good record is refused: \(notices)")
  check(reports.count == rows.count, "\(rows.count) records were written, \(reports.count) read")
  for (report, row) in zip(reports, rows) {
    check(report.titleBytes == row[0], "another title")
    check(report.textBytes == (row.count > 1 ? row[1] : []), "another text")
  }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSeparated(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = array(bytes, count)
  guard let mode = input.first else { return 0 }
  let rest = Array(input.dropFirst())
  let path = mode & 1 == 0 ? table.csv : table.tsv
  if mode & 2 == 0 {
    checkRoundTrip(rest, separator: mode & 1 == 0 ? UInt8(ascii: ",") : UInt8(ascii: "\t"), path)
  } else {
    let header: [UInt8] = mode & 4 == 0 ? Array((mode & 1 == 0 ? "id,text\n" : "id\ttext\n").utf8) : []
    let whole = read(header + rest, path)
    let small = read(header + rest, path, batch: 1)
    check(whole.0 == small.0 && whole.1 == small.1, "batches of another size differ")
    check(Set(whole.0.map(\.id)).count == whole.0.count, "an id comes twice")
    let lines = 1 + (header + rest).count { $0 == 0x0A }
    check(whole.1.allSatisfy { $0.line.map { $0 >= 1 && $0 <= lines } ?? true }, "a line that does not exist")
  }
  return 0
}
