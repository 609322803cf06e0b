import Foundation

@testable import Stories

// JSON Lines: each line taken or refused as by the plain reader of JSON and, where it is UTF-8, by Foundation; fields
// with the values of the plain reader; batches of any size hold the same.

private let path = temporaryPath(".jsonl")

private func isTaken(_ line: [UInt8]) -> JSONValue? { try? JSONValue(parsing: line.span) }

private func checkAgainstFoundation(_ line: [UInt8], _ value: JSONValue?) {
  // Foundation passes over a byte order mark before every text, we do at the start of a file only; and it takes NUL
  // among the first bytes for a sign of UTF-16 or UTF-32.
  guard isValidUTF8(line.span), !line.starts(with: [0xEF, 0xBB, 0xBF]), !line.prefix(4).contains(0) else {
    return
  }
  let theirs = try? JSONSerialization.jsonObject(with: Data(line), options: [.fragmentsAllowed])
  if value != nil, theirs == nil {
    // Numbers that `Double` cannot hold are ours to take.
    let numbers = String(decoding: line, as: UTF8.self).split { !"+-.eE0123456789".contains($0) }
    check(
      numbers.contains { number in Double(number).map { !$0.isFinite } ?? false },
      "Foundation refuses what we take")
  }
  if value == nil, theirs != nil {
    var reason: JSONSyntaxError.Reason?
    do throws(JSONSyntaxError) { _ = try JSONValue(parsing: line.span) } catch { reason = error.reason }
    check(reason == .trailingComma, "we refuse what Foundation takes: \(String(describing: reason))")
  }
}

private func checkScanner(_ line: [UInt8], _ value: JSONValue?) {
  var scanner = JSONScanner()
  var isTaken = false
  do {
    try scanner.skipValue(in: line.span)
    try scanner.expectEnd(in: line.span)
    isTaken = true
  } catch {}
  check(isTaken == (value != nil), "the scanner and the plain reader disagree")
}

private func checkRecord(_ line: [UInt8], _ value: JSONValue?) {
  do throws(RecordError) {
    var scanner = JSONScanner()
    var reports: [Report] = []
    _ = try ReportRecord(jsonLine: line.span, &scanner)
      .appendReport(in: scanner.strings.span, to: &reports, defaultID: "none")
    guard let value, let report = reports.first else { return check(false, "a report of broken JSON") }
    if case .string(let title)? = value["title"] { check(report.title == title, "another title") }
    if case .string(let text)? = value["text"] { check(report.text == text, "another text") }
    if let id = value["id"]?.scalarText, id.contains(where: { !$0.isWhitespace }),
      !isBlank(Array(id.utf8).span)
    {
      check(report.id == id, "another id: \(report.id), not \(id)")
    }
  } catch {
    if case .syntax = error { check(value == nil, "\(error) in good JSON") }
  }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSONLines(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = array(bytes, count)
  for line in input.split(separator: UInt8(ascii: "\n")) {
    let line = Array(line)
    let value = isTaken(line)
    checkAgainstFoundation(line, value)
    checkScanner(line, value)
    checkRecord(line, value)
  }
  // A file for each would leave time for a tenth of the inputs.
  guard input.count % 8 == 0 else { return 0 }
  write(input, to: path)
  var reader = ReportReader()
  let whole = reader.read([path])
  reader.batchBytes = 1
  let small = reader.read([path])
  check(whole.reports == small.reports && whole.notices == small.notices, "batches of another size differ")
  check(Set(whole.reports.map(\.id)).count == whole.reports.count, "an id comes twice")
  return 0
}
