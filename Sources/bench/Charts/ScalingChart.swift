/// CPU seconds over the number of reports, both logarithmic, with the fitted power of each line.
enum ScalingChart {
  static func svg(_ run: ScalingRun) -> String {
    let points = run.lines.flatMap(\.points)
    let (left, right, top, bottom) = (70.0, 560.0, 60.0, 420.0)
    var svg = SVG(width: 800, height: 486)
    let across = LogScale(points.map { Double($0.reports) }, places: left...right, wholeDecades: false)
    let up = LogScale(points.map(\.cpuSeconds.median), places: top...bottom, isFlipped: true)
    svg.text("CPU seconds by number of reports", x: 16, y: 26, size: 17, isBold: true)
    svg.text(
      "\(points.first?.threads ?? 1) thread(s); dashed: the power law that fits best, its exponent at the right",
      x: 16, y: 44, size: 12)
    for size in Set(points.map(\.reports)).sorted() {
      let x = across.place(Double(size))
      svg.line(from: (x, top), to: (x, bottom))
      svg.text(ThroughputChart.label(Double(size)), x: x, y: bottom + 16, size: 11, anchor: .middle)
    }
    svg.text("reports", x: (left + right) / 2, y: bottom + 34, size: 12, anchor: .middle)
    for decade in up.decades {
      let y = up.place(decade)
      svg.line(from: (left, y), to: (right, y))
      svg.text(ThroughputChart.label(decade) + " s", x: left - 6, y: y + 4, size: 11, anchor: .end)
    }
    for (index, line) in run.lines.enumerated() {
      draw(line, color: SVG.colors[index % SVG.colors.count], across, up, into: &svg)
    }
    label(run.lines, right: right + 14, top: top, bottom: bottom, up, into: &svg)
    svg.text(ResultTable.machine(run.machine), x: 16, y: bottom + 56, size: 11, color: "#666")
    return svg.document
  }

  private static func draw(
    _ line: ScalingRun.Line, color: String, _ across: LogScale, _ up: LogScale, into svg: inout SVG
  ) {
    let places = line.points.map { (x: across.place(Double($0.reports)), y: up.place($0.cpuSeconds.median)) }
    for (start, end) in zip(places, places.dropFirst()) {
      svg.line(from: start, to: end, color: color, width: 2)
    }
    for place in places { svg.dot(x: place.x, y: place.y, color: color) }
    guard let fit = line.fit, let first = line.points.first, let last = line.points.last else { return }
    let ends = [first, last].map { Double($0.reports) }
    svg.line(
      from: (across.place(ends[0]), up.place(fit.seconds(at: ends[0]))),
      to: (across.place(ends[1]), up.place(fit.seconds(at: ends[1]))), color: color, isDashed: true)
  }

  /// Names at the ends of the lines, moved apart where they would lie on one another.
  private static func label(
    _ lines: [ScalingRun.Line], right: Double, top: Double, bottom: Double, _ up: LogScale,
    into svg: inout SVG
  ) {
    let ends = lines.enumerated()
      .map { (index: $0, y: up.place($1.points.last?.cpuSeconds.median ?? 1)) }
      .sorted { $0.y < $1.y }
    var next = top
    for (index, y) in ends {
      next = max(next, y)
      let exponent = lines[index].fit.map { "  ^ " + Decimal.fixed($0.exponent, 2) } ?? ""
      svg.text(
        lines[index].name + exponent, x: right, y: next + 4, color: SVG.colors[index % SVG.colors.count])
      next += 18
    }
  }
}
