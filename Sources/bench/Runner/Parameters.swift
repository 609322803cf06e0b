/// What a run of benchmarks was asked for.
struct Parameters: Sendable {
  /// A file of reports; nil: generated ones.
  var corpus: String?
  var reports = 10_000
  var seed: UInt64 = 1
  var mix = LanguageMix.english
  /// A file of names; nil: the built-in gazetteer.
  var gazetteer: String?
  /// Least cosine of `similarity.join`.
  var threshold = 0.5
  var threads = 1
  var samples = 5
  /// Whether one more run, off the clock, counts allocations.
  var countsAllocations = true
  /// Seconds; a first run that takes longer has warmed up by itself and is the only sample. Nil: there is no such limit.
  var longestWarmUp: Double?
}
