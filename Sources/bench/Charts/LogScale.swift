import Foundation

/// Maps values to places so that each tenfold takes the same length.
struct LogScale {
  let places: ClosedRange<Double>
  private let lowest: Double
  private let highest: Double
  private let isFlipped: Bool

  /// - Parameter isFlipped: whether larger values lie at smaller places, as on a vertical axis.
  init(_ values: [Double], places: ClosedRange<Double>, isFlipped: Bool = false, wholeDecades: Bool = true) {
    let logarithms = values.filter { $0 > 0 }.map { log10($0) }
    let low = logarithms.min() ?? 0
    let high = logarithms.max() ?? 1
    lowest = wholeDecades ? low.rounded(.down) : low - 0.05
    highest = max(wholeDecades ? high.rounded(.up) : high + 0.05, lowest + 0.5)
    self.places = places
    self.isFlipped = isFlipped
  }

  func place(_ value: Double) -> Double {
    let share = (log10(max(value, 1e-12)) - lowest) / (highest - lowest)
    let length = places.upperBound - places.lowerBound
    return isFlipped ? places.upperBound - share * length : places.lowerBound + share * length
  }

  /// The powers of ten inside.
  var decades: [Double] {
    stride(from: lowest.rounded(.up), through: highest + 1e-9, by: 1).map { pow(10, $0) }
  }
}
