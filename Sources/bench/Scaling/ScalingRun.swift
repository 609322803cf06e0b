import Foundation

/// Benchmarks measured at growing numbers of reports.
struct ScalingRun: Codable, Sendable, Equatable {
  /// One benchmark at all sizes.
  struct Line: Codable, Sendable, Equatable {
    var name: String
    var points: [Measurement]
    var fit: PowerFit?

    init(name: String, points: [Measurement]) {
      self.name = name
      self.points = points
      fit = PowerFit(
        sizes: points.map { Double($0.reports) }, seconds: points.map(\.cpuSeconds.median))
    }

    /// The exponent between a size and the one before it.
    func localExponent(at index: Int) -> Double? {
      guard index > 0 else { return nil }
      let pair = points[index - 1...index]
      return PowerFit(sizes: pair.map { Double($0.reports) }, seconds: pair.map(\.cpuSeconds.median))?
        .exponent
    }
  }

  var machine: Machine
  var lines: [Line]

  /// Sizes from `first` to `last`, doubling; the last step may be somewhat more or less.
  static func sizes(from first: Int, to last: Int) -> [Int] {
    guard last > first else { return [first] }
    var sizes = [first]
    while let size = sizes.last, Double(size) * 2 * 2.0.squareRoot() <= Double(last) {
      sizes.append(size * 2)
    }
    return sizes + [last]
  }

  func json() throws(BenchError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    } catch {
      throw .failed("the results cannot be written as JSON: \(error)")
    }
  }

  /// A table for each benchmark, and of its stages.
  var text: String {
    lines.map { line in
      var rows = [
        ["reports", "MB", "CPU s", "exponent", "MB/s", "peak MB", "µs a report", "peak bytes a report"]
      ]
      for (index, point) in line.points.enumerated() {
        rows.append([
          String(point.reports), Decimal.short(Double(point.bytes) / 1e6),
          Decimal.short(point.cpuSeconds.median),
          line.localExponent(at: index).map { Decimal.fixed($0, 2) } ?? "", Decimal.short(point.mbPerSecond),
          Decimal.short(Double(point.peakMemoryBytes) / 1e6),
          Decimal.short(point.cpuSeconds.median / Double(max(1, point.reports)) * 1e6),
          String(point.peakMemoryBytes / max(1, point.reports)),
        ])
      }
      let fit =
        line.fit.map { "CPU seconds grow with the power \(Decimal.fixed($0.exponent, 2)) of the reports" }
        ?? ""
      return "\(line.name): \(fit)\n" + ResultTable.columns(rows) + line.stageText
    }.joined(separator: "\n\n")
  }
}
