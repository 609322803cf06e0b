/// Bars of MB/s on a logarithmic axis, one a benchmark.
enum ThroughputChart {
  static func svg(_ file: ResultsFile) -> String {
    let rows = file.results
    let left = 170.0
    let right = 720.0
    let top = 64.0
    let step = 26.0
    let bottom = top + step * Double(rows.count)
    var svg = SVG(width: 820, height: bottom + 62)
    let scale = LogScale(rows.map(\.mbPerSecond), places: left...right)
    svg.text("Throughput, MB of text a CPU second", x: 16, y: 26, size: 17, isBold: true)
    let first = rows.first
    svg.text(
      "\(Decimal.count(Double(first?.reports ?? 0))) reports, \(first?.threads ?? 1) thread(s), median of \(first?.samples ?? 0); thin line: slowest to fastest sample",
      x: 16, y: 46, size: 12)
    for decade in scale.decades {
      let x = scale.place(decade)
      svg.line(from: (x, top - 6), to: (x, bottom))
      svg.text(label(decade), x: x, y: bottom + 16, size: 11, anchor: .middle)
    }
    for (index, result) in rows.enumerated() {
      let y = top + step * Double(index)
      let color = family(result.name).map { SVG.colors[$0] } ?? SVG.plain
      svg.text(result.name, x: left - 8, y: y + 15, anchor: .end)
      svg.rectangle(
        x: left, y: y + 3, width: scale.place(result.mbPerSecond) - left, height: 16, color: color)
      let fastest = rate(result, result.cpuSeconds.min)
      svg.line(
        from: (scale.place(rate(result, result.cpuSeconds.max)), y + 11), to: (scale.place(fastest), y + 11),
        color: SVG.ink, width: 2)
      svg.text(
        result.mbPerSecond < 1_000
          ? Decimal.short(result.mbPerSecond) : Decimal.grouped(Int(result.mbPerSecond.rounded())),
        x: max(scale.place(fastest), scale.place(result.mbPerSecond)) + 6,
        y: y + 15, size: 12)
    }
    svg.text(ResultTable.machine(file.machine), x: 16, y: bottom + 44, size: 11, color: SVG.pale)
    return svg.document
  }

  private static func rate(_ result: Measurement, _ seconds: Double) -> Double {
    Double(result.bytes) / 1e6 / max(seconds, 1e-9)
  }

  /// One colour a module; grey for what belongs to no module.
  private static func family(_ name: String) -> Int? {
    ["tokenize", "terms", "ner", "similarity", "neardup", "cluster"].firstIndex { name.hasPrefix($0) }
  }

  /// A place on an axis: 0.01, 1, 10 k.
  static func label(_ value: Double) -> String {
    let (unit, suffix) = value > 999_999 ? (1e6, " M") : value > 999 ? (1e3, " k") : (1, "")
    var text = Decimal.fixed(value / unit, unit == 1 ? 6 : 2)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text + suffix
  }
}
