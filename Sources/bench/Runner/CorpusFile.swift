import Foundation
import ProcessIO
import Stories

/// Where the reports of a run come from.
enum CorpusFile {
  /// Reads JSON Lines (or whatever else the reader knows by its name). Plain text has no records, so its paragraphs,
  /// blocks between blank lines, are the reports; they are written to a temporary file for the benchmarks that read.
  static func read(_ path: String) throws(BenchError) -> (reports: [Report], path: String, isTemporary: Bool)
  {
    guard FileManager.default.isReadableFile(atPath: path) else { throw .noInput("\(path): cannot be read") }
    guard path.hasSuffix(".txt") || path.hasSuffix(".md") else {
      return (ReportReader().read([path]).reports, path, false)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .noInput("\(path): cannot be read")
    }
    let temporary = temporaryPath()
    var output = try Output.inPlace(temporary)
    var line: [UInt8] = []
    var report = GeneratedReport(id: 0, date: 0, source: "", language: "en", cluster: 0)
    for paragraph in paragraphs(of: Array(data)) {
      report.id += 1
      report.text = paragraph
      line.removeAll(keepingCapacity: true)
      report.appendLine(to: &line)
      try output.write(line)
    }
    try output.finish()
    return (ReportReader().read([temporary]).reports, temporary, true)
  }

  /// Blocks of lines with a letter or sign in them, without the line end after the last one.
  static func paragraphs(of bytes: [UInt8]) -> [[UInt8]] {
    var blocks: [[UInt8]] = []
    var block: [UInt8] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
        if !block.isEmpty { blocks.append(block) }
        block = []
      } else {
        if !block.isEmpty { block.append(UInt8(ascii: "\n")) }
        block += line
      }
    }
    if !block.isEmpty { blocks.append(block) }
    return blocks
  }

  /// Writes generated reports to a temporary file.
  static func generate(_ parameters: Parameters) throws(BenchError) -> (path: String, gold: GoldLabels) {
    let path = temporaryPath()
    let gold = try write(
      CorpusGenerator(reports: parameters.reports, seed: parameters.seed, mix: parameters.mix),
      to: Output.inPlace(path))
    return (path, gold)
  }

  /// Writes reports as they come, and gives their gold.
  @discardableResult
  static func write(_ generator: CorpusGenerator, to output: consuming Output) throws(BenchError)
    -> GoldLabels
  {
    var gold = GoldLabels()
    var line: [UInt8] = []
    for report in generator {
      line.removeAll(keepingCapacity: true)
      report.appendLine(to: &line)
      try output.write(line)
      gold.add(report)
    }
    try output.finish()
    return gold
  }

  /// A new path for a temporary file, which Ctrl-C removes.
  static func temporaryPath() -> String {
    let process = ProcessInfo.processInfo.processIdentifier
    let path = NSTemporaryDirectory() + "gazette-bench-\(process)-\(UInt64.random(in: 0 ... .max)).jsonl"
    Signals.addTemporaryFile(path)
    return path
  }
}
