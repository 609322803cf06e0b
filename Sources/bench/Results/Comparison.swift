/// Two runs of the same benchmarks side by side.
struct Comparison: Sendable {
  enum Verdict: String, Sendable, Equatable {
    case faster, slower, same
    /// Another corpus, number of threads or machine: the figures do not speak about the code.
    case incomparable = "not comparable"
  }

  struct Row: Sendable, Equatable {
    var name: String
    /// CPU seconds now over CPU seconds then: above 1 is slower.
    var ratio: Double
    /// How far from 1 the ratio may be by chance.
    var band: Double
    var verdict: Verdict
    /// Whether the same was computed.
    var sameChecksum: Bool
  }

  let rows: [Row]

  var isSlower: Bool { rows.contains { $0.verdict == .slower } }

  /// - Parameter band: what counts as noise; nil: 5 %, or how far the medians lie above the best samples, both runs
  ///   added, where that is more.
  init(before: ResultsFile, after: ResultsFile, band: Double?) {
    rows = after.results.compactMap { new in
      guard let old = before[new.name] else { return nil }
      let ratio = new.cpuSeconds.median / max(old.cpuSeconds.median, 1e-12)
      let width = band ?? max(0.05, Self.noise(of: old) + Self.noise(of: new))
      let isComparable =
        old.bytes == new.bytes && old.threads == new.threads
        && before.machine.processor == after.machine.processor
        && before.machine.build == after.machine.build
      let verdict: Verdict =
        !isComparable
        ? .incomparable : ratio > 1 + width ? .slower : ratio < 1 / (1 + width) ? .faster : .same
      return Row(
        name: new.name, ratio: ratio, band: width, verdict: verdict,
        sameChecksum: old.checksum == new.checksum)
    }
  }

  private static func noise(of measurement: Measurement) -> Double {
    (measurement.cpuSeconds.median - measurement.cpuSeconds.min) / max(measurement.cpuSeconds.median, 1e-12)
  }

  var text: String {
    let table = rows.map { row in
      [
        row.name, Decimal.fixed(row.ratio, 2), "±" + Decimal.short(row.band * 100) + " %",
        row.verdict.rawValue,
        row.sameChecksum ? "" : "other result",
      ]
    }
    return "CPU seconds now / then\n" + ResultTable.columns([["", "ratio", "band", "", ""]] + table)
  }
}
