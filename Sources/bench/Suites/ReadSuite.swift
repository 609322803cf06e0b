import Foundation
import Stories

/// Files in, reports out.
enum ReadSuite {
  static let jsonLines = Benchmark(
    name: "read.jsonl", summary: "reads reports from JSON Lines, checks included", bytes: .ofFile
  ) { workbench in
    {
      let (reports, notices) = ReportReader().read([workbench.path])
      return {
        var outcome = Benchmark.Outcome()
        for report in reports { add(report, to: &outcome.checksum) }
        outcome.detail["notices"] = Double(notices.count)
        return outcome
      }
    }
  }

  static let extract = Benchmark(
    name: "read.extract", summary: "titles and texts of JSON Lines in memory, checked and unescaped",
    bytes: .ofFile, isDefault: false
  ) { workbench in
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: workbench.path)))
    return {
      var lengths = 0
      let malformed = JSONLineTexts.forEach(in: bytes) { lengths += $0.count + $1.count }
      return {
        var outcome = Benchmark.Outcome()
        outcome.checksum.add(UInt64(lengths))
        outcome.detail["malformed"] = Double(malformed)
        return outcome
      }
    }
  }

  static func add(_ report: Report, to checksum: inout Checksum) {
    checksum.add(report.id.utf8)
    checksum.add(report.titleBytes)
    checksum.add(report.textBytes)
    checksum.add(report.date?.bitPattern ?? 1)
    checksum.add((report.source ?? "").utf8)
  }
}
