/// CPU seconds over the number of reports, both logarithmic, with the fitted power of each line. One benchmark alone is
/// drawn with its stages.
enum ScalingChart {
  private typealias Series = ScalingRun.Line.Series

  static func svg(_ run: ScalingRun) -> String {
    let series = run.lines.map(\.series) + (run.lines.count == 1 ? run.lines[0].stages : [])
    let (left, right, top, bottom) = (70.0, 560.0, 66.0, 426.0)
    var svg = SVG(width: 800, height: 492)
    let sizes = Set(series.flatMap(\.sizes)).sorted()
    let across = LogScale(sizes.map(Double.init), places: left...right, wholeDecades: false)
    let up = LogScale(series.flatMap(\.seconds), places: top...bottom, isFlipped: true)
    svg.text("CPU seconds by number of reports", x: 16, y: 26, size: 17, isBold: true)
    svg.text(
      "\(run.lines.first?.points.first?.threads ?? 1) thread(s). Dashed: the power law that fits best, its exponent at the right",
      x: 16, y: 46, size: 12)
    var lastLabel = -100.0
    for size in sizes {
      let x = across.place(Double(size))
      svg.line(from: (x, top), to: (x, bottom))
      guard x - lastLabel > 40 else { continue }
      svg.text(label(size), x: x, y: bottom + 16, size: 11, anchor: .middle)
      lastLabel = x
    }
    svg.text("reports", x: (left + right) / 2, y: bottom + 34, size: 12, anchor: .middle)
    for decade in up.decades {
      let y = up.place(decade)
      svg.line(from: (left, y), to: (right, y))
      svg.text(ThroughputChart.label(decade) + " s", x: left - 6, y: y + 4, size: 11, anchor: .end)
    }
    for (index, line) in series.enumerated() { draw(line, index, across, up, into: &svg) }
    label(series, right: right + 14, top: top, bottom: bottom, up, into: &svg)
    svg.text(ResultTable.machine(run.machine), x: 16, y: bottom + 56, size: 11, color: SVG.pale)
    return svg.document
  }

  private static func color(_ index: Int) -> String { SVG.colors[index % SVG.colors.count] }

  private static func draw(
    _ series: Series, _ index: Int, _ across: LogScale, _ up: LogScale, into svg: inout SVG
  ) {
    let places = zip(series.sizes, series.seconds).filter { $0.1 > 0 }
      .map { (x: across.place(Double($0)), y: up.place($1)) }
    for (start, end) in zip(places, places.dropFirst()) {
      svg.line(from: start, to: end, color: color(index), width: 2)
    }
    for place in places { svg.dot(x: place.x, y: place.y, color: color(index)) }
    guard let fit = series.fit, let first = series.sizes.first, let last = series.sizes.last else { return }
    let ends = [first, last].map(Double.init)
    svg.line(
      from: (across.place(ends[0]), up.place(fit.seconds(at: ends[0]))),
      to: (across.place(ends[1]), up.place(fit.seconds(at: ends[1]))), color: color(index), isDashed: true)
  }

  /// Names at the ends of the lines, moved apart where they would lie on one another, and up where they would run out
  /// at the bottom.
  private static func label(
    _ series: [Series], right: Double, top: Double, bottom: Double, _ up: LogScale, into svg: inout SVG
  ) {
    let ends = series.enumerated()
      .map { (index: $0, y: up.place(max($1.seconds.last ?? 1, 1e-9))) }
      .sorted { $0.y < $1.y }
    var places: [Double] = []
    for (_, y) in ends { places.append(max((places.last ?? top - 18) + 18, y)) }
    var limit = bottom
    for place in places.indices.reversed() {
      places[place] = min(places[place], limit)
      limit = places[place] - 18
    }
    for (end, y) in zip(ends, places) {
      let exponent = series[end.index].fit.map { "  ^ " + Decimal.fixed($0.exponent, 2) } ?? ""
      svg.dot(x: right + 4, y: y, color: color(end.index))
      svg.text(series[end.index].name + exponent, x: right + 14, y: y + 4)
    }
  }

  /// A number of reports: 500, 2.83 k, 1 M.
  private static func label(_ size: Int) -> String {
    var text = ThroughputChart.label(Double(size))
    if size >= 10_000, let dot = text.firstIndex(of: "."), let blank = text.firstIndex(of: " ") {
      text.removeSubrange(dot..<blank)
    }
    return text
  }
}
