import Foundation
import Testing

@testable import bench

struct ResultsTests {
  static func file(_ seconds: [Double], bytes: Int = 1_000, threads: Int = 1) -> ResultsFile {
    ResultsFile(
      machine: Machine(
        processor: "P", cores: 1, memoryBytes: 1, system: "S", architecture: "A", build: "release"),
      results: [
        Measurement(
          name: "x", bytes: bytes, reports: 10, threads: threads, samples: seconds.count,
          cpuSeconds: .init(seconds), wallSeconds: .init(seconds), mbPerSecond: 1, reportsPerSecond: 1,
          peakMemoryBytes: 1, checksum: "0", detail: [:])
      ])
  }

  static let changes: [([Double], [Double], Comparison.Verdict)] = [
    ([1, 1, 1], [1.2, 1.2, 1.2], .slower), ([1, 1, 1], [0.8, 0.8, 0.8], .faster),
    ([1, 1, 1], [1.04, 1.04, 1.04], .same), ([0.7, 1, 1], [1.2, 1.2, 1.2], .same),
  ]

  @Test("Only what lies outside the noise is slower or faster", arguments: changes)
  func verdicts(before: [Double], after: [Double], verdict: Comparison.Verdict) {
    let comparison = Comparison(before: Self.file(before), after: Self.file(after), band: nil)
    #expect(comparison.rows.map(\.verdict) == [verdict])
    #expect(comparison.isSlower == (verdict == .slower))
  }

  @Test("A band that is given counts, and other input cannot be compared")
  func bands() {
    let (old, new) = (Self.file([1]), Self.file([1.2]))
    #expect(!Comparison(before: old, after: new, band: 0.5).isSlower)
    #expect(Comparison(before: old, after: new, band: 0.1).isSlower)
    for other in [Self.file([9], bytes: 5), Self.file([9], threads: 2)] {
      #expect(Comparison(before: old, after: other, band: nil).rows.map(\.verdict) == [.incomparable])
    }
  }

  @Test("The median is the middle value, or between the two middle ones")
  func median() {
    #expect(Measurement.Spread([3, 1, 2]).median == 2)
    #expect(Measurement.Spread([4, 1, 2, 3]).median == 2.5)
    #expect(Measurement.Spread([4, 1, 2, 3]).max == 4)
  }

  @Test("The exponent of a power law is found", arguments: [0.5, 1, 1.63, 2])
  func exponent(of power: Double) throws {
    let sizes = [1_000.0, 2_000, 4_000, 8_000]
    let fit = try #require(PowerFit(sizes: sizes, seconds: sizes.map { 3e-6 * pow($0, power) }))
    #expect(abs(fit.exponent - power) < 1e-9)
    #expect(abs(fit.seconds(at: 16_000) / (3e-6 * pow(16_000, power)) - 1) < 1e-6)
    #expect(PowerFit(sizes: [5, 5], seconds: [1, 2]) == nil)
  }

  @Test("Sizes about double and end where they should")
  func sizes() {
    #expect(ScalingRun.sizes(from: 1_000, to: 8_000) == [1_000, 2_000, 4_000, 8_000])
    #expect(ScalingRun.sizes(from: 1_000, to: 10_000) == [1_000, 2_000, 4_000, 10_000])
    #expect(ScalingRun.sizes(from: 1_000, to: 12_000) == [1_000, 2_000, 4_000, 8_000, 12_000])
    #expect(ScalingRun.sizes(from: 7, to: 7) == [7])
  }

  @Test("Charts are well-formed XML with every name in them")
  func charts() throws {
    let file = Self.file([0.5, 1, 2])
    let run = ScalingRun(machine: file.machine, lines: [.init(name: "a<b & c", points: file.results)])
    for (svg, name) in [(ThroughputChart.svg(file), "x"), (ScalingChart.svg(run), "a&lt;b &amp; c")] {
      #expect(svg.contains(">\(name)<") || svg.contains(">\(name)  "))
      #expect(!svg.contains("nan") && !svg.contains("inf"))
      #expect(svg.components(separatedBy: "<text").count == svg.components(separatedBy: "</text>").count)
    }
  }

  /// A benchmark with two stages at two sizes: one stage grows with the square.
  static func grown() -> ScalingRun {
    let points = [1_000, 2_000].map { reports in
      var point = file([Double(reports) / 1_000]).results[0]
      point.name = "long"
      point.reports = reports
      let square = Double(reports * reports) / 4e6
      point.detail = [
        StageClock.secondsKey + "first": Double(reports) / 4_000, StageClock.secondsKey + "second": square,
        StageClock.peakKey + "first": 1e6, StageClock.peakKey + "second": Double(reports) * 1e3, "pairs": 3,
      ]
      return point
    }
    return ScalingRun(machine: file([1]).machine, lines: [.init(name: "long", points: points)])
  }

  @Test("The stages of a growing benchmark are told by time, share and power, and drawn")
  func stages() throws {
    let run = Self.grown()
    let stages = run.lines[0].stages
    #expect(stages.map(\.name) == ["second", "first"])
    #expect(stages.map(\.peaks) == [[1_000_000, 2_000_000], [1_000_000, 1_000_000]])
    for (stage, exponent) in zip(stages, [2.0, 1]) {
      #expect(abs(try #require(stage.fit).exponent - exponent) < 1e-9)
    }
    let words = run.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains("second 0.250 (1.00) 1.00 (2.00) 67 % 2.00 first 0.250 (1.00) 0.500 (1.00) 33 % 1.00"))
    let svg = ScalingChart.svg(run)
    for label in [">long  ^ 1.00<", ">second  ^ 2.00<", ">first  ^ 1.00<"] { #expect(svg.contains(label)) }
    #expect(Self.file([1]).results.map { ScalingRun.Line(name: $0.name, points: [$0]).stageText } == [""])
  }

  @Test("Labels of a chart do not lie on one another, nor run out at the bottom", arguments: [3, 7])
  func labels(lines count: Int) throws {
    let lines = (0..<count).map { index in
      ScalingRun.Line(name: "line\(index)", points: Self.file([1e-3]).results + Self.file([1]).results)
    }
    let svg = ScalingChart.svg(ScalingRun(machine: Self.file([1]).machine, lines: lines))
    let heights = svg.split(separator: "\n").filter { $0.contains(">line") }.compactMap { line in
      line.firstMatch(of: /y="([0-9.]+)"/).flatMap { Double($0.1) }
    }.sorted()
    #expect(heights.count == count)
    for (above, below) in zip(heights, heights.dropFirst()) { #expect(below - above >= 17) }
    #expect((heights.last ?? 0) < 440)
  }

  @Test(
    "Thousands are set apart",
    arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "-1,234,567")])
  func thousands(value: Int, text: String) { #expect(Decimal.grouped(value) == text) }

  static let numbers: [(Double, String)] = [
    (0, "0"), (1234.4, "1234"), (99.94, "99.9"), (99.96, "100"), (9.994, "9.99"), (0.0123456, "0.0123"),
  ]

  @Test("Numbers have three digits", arguments: numbers)
  func decimals(value: Double, text: String) { #expect(Decimal.short(value) == text) }

  static let powers: [(Double, String)] = [(0.001, "0.001"), (1, "1"), (1_000, "1 k"), (1e7, "10 M")]

  @Test("Axis labels are short", arguments: powers)
  func labels(value: Double, text: String) { #expect(ThroughputChart.label(value) == text) }

  @Test(
    "Dates are those of the calendar",
    arguments: [(1_735_689_600, "2025-01-01T00:00:00Z"), (1_709_210_096, "2024-02-29T12:34:56Z")])
  func timestamps(seconds: Int, text: String) {
    var bytes: [UInt8] = []
    GeneratedReport.timestamp(seconds, into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }
}
