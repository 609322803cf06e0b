import Foundation

/// The power law seconds = scale · size ^ exponent that lies nearest to what was measured: a straight line through the
/// logarithms, by least squares.
struct PowerFit: Codable, Sendable, Equatable {
  var exponent: Double
  var scale: Double

  /// Nil with fewer than two sizes.
  init?(sizes: [Double], seconds: [Double]) {
    guard sizes.count == seconds.count, Set(sizes).count > 1 else { return nil }
    let x = sizes.map { log($0) }
    let y = seconds.map { log(max($0, 1e-9)) }
    let count = Double(x.count)
    let meanX = x.reduce(0, +) / count
    let meanY = y.reduce(0, +) / count
    let covariance = zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
    let variance = x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
    exponent = covariance / variance
    scale = exp(meanY - exponent * meanX)
  }

  func seconds(at size: Double) -> Double { scale * pow(size, exponent) }
}
