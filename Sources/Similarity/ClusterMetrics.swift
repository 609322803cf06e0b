#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How well predicted clusters agree with gold clusters of the same reports.
///
/// ```swift
/// let metrics = try ClusterMetrics(gold: ["a", "a", "b"], predicted: [0, 0, 0])
/// print(metrics.bCubed.f1)         // 0.714…: everything in one cluster
/// print(metrics.allSingletons.f1)  // 0.8: what to beat is each report on its own
/// ```
///
/// Labels only say which reports belong together; their values do not matter. Of no reports at all every measure
/// is 1. BCubed: Bagga, Baldwin 1998. Adjusted Rand index: Hubert, Arabie 1985. V-measure: Rosenberg, Hirschberg
/// 2007. Adjusted mutual information: Vinh, Epps, Bailey 2010. Logarithms are natural.
public struct ClusterMetrics: Sendable, Equatable {
  /// Precision, recall and their harmonic mean.
  public struct Scores: Sendable, Equatable {
    /// How much of what was put together belongs together, 0 to 1.
    public let precision: Double
    /// How much of what belongs together was put together, 0 to 1.
    public let recall: Double

    /// 0 when both are 0.
    public var f1: Double {
      precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }

    /// Scores with these values.
    public init(precision: Double, recall: Double) {
      self.precision = precision
      self.recall = recall
    }
  }

  /// The mean of both entropies that mutual information is divided by.
  public enum Normalization: Sendable, CaseIterable {
    /// Half their sum.
    case arithmetic
    /// The square root of their product.
    case geometric
    /// The smaller one.
    case minimum
    /// The larger one.
    case maximum
  }

  /// Gold and predicted labels are not as many as each other.
  public struct LabelCountMismatch: Error, Equatable, Sendable {
    /// Number of gold labels.
    public let gold: Int
    /// Number of predicted labels.
    public let predicted: Int
  }

  /// Number of reports.
  public let reportCount: Int
  /// Number of gold clusters.
  public let goldClusterCount: Int
  /// Number of predicted clusters.
  public let predictedClusterCount: Int
  /// Pairs of reports of one gold cluster.
  public let goldPairs: Int
  /// Pairs of reports of one predicted cluster.
  public let predictedPairs: Int
  /// Pairs of reports of one gold and one predicted cluster.
  public let rightPairs: Int

  /// Mean over the reports of how pure and how complete each one's cluster is.
  public let bCubed: Scores
  /// What BCubed gives when each report is a cluster of its own.
  public let allSingletons: Scores
  /// Share of the reports that are in the largest gold class of their predicted cluster.
  public let purity: Double
  /// Mutual information and entropies, in nats.
  public let mutualInformation: Double
  /// Entropy of the gold clusters, in nats.
  public let goldEntropy: Double
  /// Entropy of the predicted clusters, in nats.
  public let predictedEntropy: Double

  /// How many gold and predicted clusters there are of each size, for the expected mutual information.
  private let goldSizes: [Int: Int]
  private let predictedSizes: [Int: Int]

  /// O(n).
  public init<Gold: Hashable, Predicted: Hashable>(
    gold: [Gold], predicted: [Predicted]
  ) throws(LabelCountMismatch) {
    guard gold.count == predicted.count else {
      throw LabelCountMismatch(gold: gold.count, predicted: predicted.count)
    }
    let (goldLabels, goldSizes) = Self.numbered(gold)
    let (predictedLabels, predictedSizes) = Self.numbered(predicted)
    self.init(goldLabels, goldSizes, predictedLabels, predictedSizes)
  }

  private init(_ gold: [Int], _ goldSizes: [Int], _ predicted: [Int], _ predictedSizes: [Int]) {
    // The table of both, its cells in the order in which they come up.
    var cells: [(gold: Int, predicted: Int, count: Int)] = []
    var places: [Int: Int] = [:]
    for (a, b) in zip(gold, predicted) {
      let place = places[a * predictedSizes.count + b, default: cells.count]
      if place == cells.count {
        places[a * predictedSizes.count + b] = place
        cells.append((a, b, 0))
      }
      cells[place].count += 1
    }

    let n = Double(gold.count)
    var precision = CompensatedSum()
    var recall = CompensatedSum()
    var information = CompensatedSum()
    var largest = [Int](repeating: 0, count: predictedSizes.count)
    for cell in cells {
      let count = Double(cell.count)
      let goldSize = Double(goldSizes[cell.gold])
      let predictedSize = Double(predictedSizes[cell.predicted])
      precision.add(count * count / predictedSize)
      recall.add(count * count / goldSize)
      information.add(count / n * log(n * count / (goldSize * predictedSize)))
      largest[cell.predicted] = max(largest[cell.predicted], cell.count)
    }

    reportCount = gold.count
    goldClusterCount = goldSizes.count
    predictedClusterCount = predictedSizes.count
    goldPairs = Self.pairs(goldSizes)
    predictedPairs = Self.pairs(predictedSizes)
    rightPairs = Self.pairs(cells.map(\.count))
    let empty = gold.isEmpty
    bCubed = Scores(precision: empty ? 1 : precision.value / n, recall: empty ? 1 : recall.value / n)
    allSingletons = Scores(precision: 1, recall: empty ? 1 : Double(goldSizes.count) / n)
    purity = empty ? 1 : Double(largest.reduce(0, +)) / n
    mutualInformation = max(0, information.value)
    goldEntropy = Self.entropy(goldSizes, of: n)
    predictedEntropy = Self.entropy(predictedSizes, of: n)
    self.goldSizes = Dictionary(goldSizes.map { ($0, 1) }, uniquingKeysWith: +)
    self.predictedSizes = Dictionary(predictedSizes.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// Over pairs of reports; a side without pairs counts as 1.
  public var pairwise: Scores {
    Scores(
      precision: predictedPairs > 0 ? Double(rightPairs) / Double(predictedPairs) : 1,
      recall: goldPairs > 0 ? Double(rightPairs) / Double(goldPairs) : 1)
  }

  /// Adjusted Rand index: 1 for equal clusters, 0 for what chance would give, down to -0.5.
  public var adjustedRandIndex: Double {
    let all = Int128(reportCount) * Int128(reportCount - 1) / 2
    let product = Int128(goldPairs) * Int128(predictedPairs)
    let numerator = 2 * (Int128(rightPairs) * all - product)
    let denominator = (Int128(goldPairs) + Int128(predictedPairs)) * all - 2 * product
    return denominator == 0 ? 1 : Double(numerator) / Double(denominator)
  }

  /// Share of the gold entropy that the predicted clusters explain: 1 when each holds one gold cluster only.
  public var homogeneity: Double { goldEntropy > 0 ? mutualInformation / goldEntropy : 1 }

  /// Share of the predicted entropy that the gold clusters explain: 1 when none of them is torn.
  public var completeness: Double { predictedEntropy > 0 ? mutualInformation / predictedEntropy : 1 }

  /// Harmonic mean of homogeneity and completeness.
  public var vMeasure: Double { Scores(precision: homogeneity, recall: completeness).f1 }

  /// Mutual information as a share of the mean of both entropies. Two single clusters agree fully; one single
  /// cluster against several tells nothing.
  public func normalizedMutualInformation(_ normalization: Normalization = .arithmetic) -> Double {
    if goldClusterCount <= 1, predictedClusterCount <= 1 { return 1 }
    let mean = meanEntropy(normalization)
    return mean > 0 ? mutualInformation / mean : 0
  }

  /// Mutual information less what chance would give, as a share of the most it could be above that.
  /// Time grows with the number of different cluster sizes times the sizes, at most O(n √n).
  public func adjustedMutualInformation(_ normalization: Normalization = .arithmetic) -> Double {
    if goldClusterCount <= 1, predictedClusterCount <= 1 { return 1 }
    let expected = expectedMutualInformation
    let gain = mutualInformation - expected
    let room = meanEntropy(normalization) - expected
    // Both are 0 when chance explains everything (all reports single, on one side or both).
    let tolerance = Double.ulpOfOne
    if abs(gain) < 1e-12, abs(room) < 1e-12 {
      return goldClusterCount == predictedClusterCount && goldClusterCount == reportCount ? 1 : 0
    }
    return gain / (room < 0 ? min(room, -tolerance) : max(room, tolerance))
  }

  /// The mean mutual information over all clusterings with the same sizes.
  public var expectedMutualInformation: Double {
    let n = reportCount
    var sum = CompensatedSum()
    for (a, goldCount) in goldSizes.sorted(by: { $0.key < $1.key }) {
      for (b, predictedCount) in predictedSizes.sorted(by: { $0.key < $1.key }) {
        let fixed =
          logFactorial(a) + logFactorial(b) + logFactorial(n - a) + logFactorial(n - b) - logFactorial(n)
        var ofPair = CompensatedSum()
        for both in max(1, a + b - n)...min(a, b) {
          let count = Double(both)
          let chance =
            fixed - logFactorial(both) - logFactorial(a - both) - logFactorial(b - both)
            - logFactorial(n - a - b + both)
          let information = count / Double(n) * log(Double(n) * count / (Double(a) * Double(b)))
          ofPair.add(information * exp(chance))
        }
        sum.add(ofPair.value * Double(goldCount) * Double(predictedCount))
      }
    }
    return sum.value
  }

  private func meanEntropy(_ normalization: Normalization) -> Double {
    switch normalization {
    case .arithmetic: (goldEntropy + predictedEntropy) / 2
    case .geometric: (goldEntropy * predictedEntropy).squareRoot()
    case .minimum: min(goldEntropy, predictedEntropy)
    case .maximum: max(goldEntropy, predictedEntropy)
    }
  }

  private static func entropy(_ sizes: [Int], of n: Double) -> Double {
    var sum = CompensatedSum()
    for size in sizes { sum.add(-(Double(size) / n) * log(Double(size) / n)) }
    return max(0, sum.value)
  }

  private static func pairs(_ sizes: [Int]) -> Int { sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }

  /// Labels as numbers from 0 in the order in which they come up, and how often each does.
  private static func numbered<Label: Hashable>(_ labels: [Label]) -> (numbers: [Int], sizes: [Int]) {
    var known: [Label: Int] = [:]
    var sizes: [Int] = []
    let numbers = labels.map { label in
      let number = known[label, default: sizes.count]
      if number == sizes.count {
        known[label] = number
        sizes.append(0)
      }
      sizes[number] += 1
      return number
    }
    return (numbers, sizes)
  }
}

/// A sum that keeps what rounding drops (Neumaier 1974).
private struct CompensatedSum {
  private var sum = 0.0
  private var lost = 0.0

  var value: Double { sum + lost }

  mutating func add(_ x: Double) {
    let total = sum + x
    lost += abs(sum) >= abs(x) ? (sum - total) + x : (x - total) + sum
    sum = total
  }
}

private let smallLogFactorials: [Double] = {
  var value = 1.0
  return (0..<24).map { n in
    if n > 0 { value *= Double(n) }
    return log(value)
  }
}()

/// ln n!, by Stirling's series from 24 on (error below 1e-16 of the value).
private func logFactorial(_ n: Int) -> Double {
  if n < smallLogFactorials.count { return smallLogFactorials[n] }
  let x = Double(n)
  let r = 1 / (x * x)
  return (x + 0.5) * log(x) - x + 0.918_938_533_204_672_741_78
    + (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r / 1680))) / x
}
