/// Where the time and the memory of a benchmark with stages go, as its reports grow in number.
extension ScalingRun.Line {
  /// CPU seconds of one stage, or of all, at each number of reports.
  struct Series: Sendable {
    var name: String
    var sizes: [Int]
    var seconds: [Double]
    /// Bytes that were resident at most while the stage ran, input and all; empty where the kernel does not tell.
    var peaks: [Int]

    var fit: PowerFit? { PowerFit(sizes: sizes.map(Double.init), seconds: seconds) }
  }

  /// All of it.
  var series: Series {
    Series(
      name: name, sizes: points.map(\.reports), seconds: points.map(\.cpuSeconds.median),
      peaks: points.map(\.peakMemoryBytes))
  }

  /// The stages, the longest at the largest size first; none for a benchmark that tells of none.
  var stages: [Series] {
    let names = points.last.map { point in
      point.detail.filter { $0.key.hasPrefix(StageClock.secondsKey) }
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { String($0.key.dropFirst(StageClock.secondsKey.count)) }
    }
    return (names ?? []).map { stage in
      let peaks = points.compactMap { $0.detail[StageClock.peakKey + stage] }.map { Int($0) }
      return Series(
        name: stage, sizes: points.map(\.reports),
        seconds: points.map { $0.detail[StageClock.secondsKey + stage] ?? 0 },
        peaks: peaks.count == points.count ? peaks : [])
    }
  }

  /// A table of the stages; empty without any.
  var stageText: String {
    let stages = stages
    guard !stages.isEmpty else { return "" }
    var rows = [["CPU s (peak MB)"] + points.map { String($0.reports) } + ["share", "exponent"]]
    let total = stages.compactMap(\.seconds.last).reduce(0, +)
    for stage in stages {
      let cells = stage.seconds.indices.map { index in
        let peak = stage.peaks.isEmpty ? "" : " (\(Decimal.short(Double(stage.peaks[index]) / 1e6)))"
        return Decimal.short(stage.seconds[index]) + peak
      }
      let share = (stage.seconds.last ?? 0) / max(total, 1e-12)
      rows.append(
        ["  " + stage.name] + cells
          + [Decimal.fixed(share * 100, 0) + " %", stage.fit.map { Decimal.fixed($0.exponent, 2) } ?? ""])
    }
    return "\n" + ResultTable.columns(rows)
  }
}
