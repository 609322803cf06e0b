/// Evidence on two reports that a caller measures, besides what is built in: a shared hashtag, the same reporter, a
/// model's judgement.
///
/// ```swift
/// var options = StoryClusterer.Options()
/// options.furtherEvidence = [
///   FurtherEvidence(name: "sameSource", weight: -0.03) { $0.source == $1.source ? 1 : 0 }
/// ]
/// ```
public struct FurtherEvidence: Sendable {
  /// Under what name it is explained.
  public var name: String
  /// What a unit of it adds to the square root of a link; compare ``LinkWeights``.
  public var weight: Float
  /// Measures two reports. Called once for each of up to some million pairs, from several threads; has to be the same
  /// whichever report comes first. A value that is not finite counts as 0.
  public var measure: @Sendable (Report, Report) -> Float

  /// Evidence of this name and weight.
  public init(name: String, weight: Float, measure: @escaping @Sendable (Report, Report) -> Float) {
    self.name = name
    self.weight = weight
    self.measure = measure
  }

  /// What was measured and what it adds.
  func part(_ a: Report, _ b: Report) -> Story.Link.Part {
    let value = measure(a, b)
    let finite = value.isFinite ? value : 0
    return .init(name: name, value: finite, contribution: weight * finite)
  }
}
