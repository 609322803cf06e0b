/// Which report each copy repeats.
///
/// Reports go from the earliest to the latest. A report that is paired with earlier ones repeats the original of the
/// one it resembles most: the greatest share of it found there, then the greatest Jaccard similarity, then the
/// earliest. So every link behind an answer is a pair that was verified, and an original is no copy itself.
public struct CopyFamilies: Sendable, Equatable {
  /// For each report the one it repeats in the end, nil for an original.
  public let originals: [Int?]
  /// For each copy the pair that ties it to its family.
  public let evidence: [CopyPair?]

  /// - Parameters:
  ///   - reportCount: number of all reports, copies or not.
  ///   - order: the reports from the earliest to the latest; as they are numbered when nil.
  ///   - pairs: in any order. Reports outside `0..<reportCount` are ignored.
  public init(reportCount: Int, pairs: [CopyPair], order: [Int]? = nil) {
    var ranks = [Int](repeating: .max, count: max(0, reportCount))
    for (rank, report) in (order ?? Array(0..<ranks.count)).enumerated() where ranks.indices.contains(report)
    {
      ranks[report] = min(ranks[report], rank)
    }
    let earlier: (Int, Int) -> Bool = { (ranks[$0], $0) < (ranks[$1], $1) }
    var best: [(original: Int, pair: CopyPair)?] = Array(repeating: nil, count: ranks.count)
    for pair in pairs {
      let ends = [Int(pair.a), Int(pair.b)].sorted(by: earlier)
      guard ends[0] != ends[1], ends.allSatisfy(ranks.indices.contains) else { continue }
      let (first, second) = (ends[0], ends[1])
      if let known = best[second] {
        let key = Self.strength(pair, of: second)
        let knownKey = Self.strength(known.pair, of: second)
        guard key > knownKey || (key == knownKey && earlier(first, known.original)) else { continue }
      }
      best[second] = (first, pair)
    }
    var originals = [Int?](repeating: nil, count: ranks.count)
    for report in (0..<ranks.count).sorted(by: earlier) {
      guard let known = best[report] else { continue }
      originals[report] = originals[known.original] ?? known.original
    }
    self.originals = originals
    evidence = best.map { $0?.pair }
  }

  /// A number for each report, the same for all reports of a family: that of its original.
  public var labels: [Int] { originals.enumerated().map { $1 ?? $0 } }

  private static func strength(_ pair: CopyPair, of report: Int) -> (Double, Double) {
    (report == Int(pair.a) ? pair.containmentOfA : pair.containmentOfB, pair.jaccard)
  }
}
