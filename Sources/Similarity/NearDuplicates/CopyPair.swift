/// Two reports of which one repeats the other, with how much of it.
public struct CopyPair: Sendable, Hashable {
  /// The two reports; `a < b`.
  public var a: UInt32
  /// The higher of the two.
  public var b: UInt32
  /// Shingles that both have, as a share of those that either has.
  public var jaccard: Double
  /// Share of the shingles of `a` that stand in `b`.
  public var containmentOfA: Double
  /// Share of the shingles of `b` that stand in `a`.
  public var containmentOfB: Double
  /// Share of the words of `a`, boilerplate left out, that stand in a shingle of `b`. An altered word takes only itself
  /// away from it, while it takes a whole shingle's length of shingles away from the other measures.
  public var coverageOfA: Double
  /// Share of the words of `b`, boilerplate left out, that stand in a shingle of `a`.
  public var coverageOfB: Double

  /// A pair with these values; `a` is to be below `b`.
  public init(
    a: UInt32, b: UInt32, jaccard: Double, containmentOfA: Double, containmentOfB: Double,
    coverageOfA: Double, coverageOfB: Double
  ) {
    self.a = a
    self.b = b
    self.jaccard = jaccard
    self.containmentOfA = containmentOfA
    self.containmentOfB = containmentOfB
    self.coverageOfA = coverageOfA
    self.coverageOfB = coverageOfB
  }

  /// The one that stands in the other to the greater share; nil when both do equally.
  public var excerpt: UInt32? {
    containmentOfA == containmentOfB ? nil : containmentOfA > containmentOfB ? a : b
  }
}
