/// What was measured of one benchmark: the `results` of the JSON output.
struct Measurement: Codable, Sendable, Equatable {
  struct Spread: Codable, Sendable, Equatable {
    var min: Double
    var median: Double
    var max: Double

    init(_ values: [Double]) {
      let sorted = values.sorted()
      min = sorted.first ?? 0
      max = sorted.last ?? 0
      let middle = sorted.count / 2
      median =
        sorted.isEmpty
        ? 0 : sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
  }

  var name: String
  var bytes: Int
  var reports: Int
  var threads: Int
  var samples: Int
  var cpuSeconds: Spread
  var wallSeconds: Spread
  /// Millions of bytes a CPU second, by the median.
  var mbPerSecond: Double
  var reportsPerSecond: Double
  var peakMemoryBytes: Int
  /// How often one run asked for memory, and for how many bytes in all; nil where the platform does not tell.
  var allocations: Int?
  var allocatedBytes: Int?
  var checksum: String
  var detail: [String: Double]
}
