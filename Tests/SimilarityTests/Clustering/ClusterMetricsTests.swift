import Similarity
import TestSupport
import Testing

struct MetricsExample: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var gold: [Int]
  var predicted: [Int]
  /// BCubed precision and recall, pairwise precision and recall, BCubed F1 of all alone; worked out by hand or by an
  /// independent program.
  var bCubedAndPairs: [Double]
  /// Of scikit-learn 1.9.1: ARI, homogeneity, completeness, V, NMI (arithmetic, geometric, min, max), AMI, mutual
  /// information.
  var scikitLearn: [Double]

  init(_ name: String, gold: [Int], predicted: [Int], bCubedAndPairs: [Double], scikitLearn: [Double]) {
    testDescription = name
    self.gold = gold
    self.predicted = predicted
    self.bCubedAndPairs = bCubedAndPairs
    self.scikitLearn = scikitLearn
  }
}

private let examples = [
  MetricsExample(
    "equal, other names", gold: [0, 0, 1, 1, 2],
    predicted: [5, 5, 3, 3, 9],
    bCubedAndPairs: [1.0, 1.0, 1.0, 1.0, 0.75],
    scikitLearn: [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.054920167986]),
  MetricsExample(
    "one predicted cluster", gold: [0, 0, 1, 1, 2, 2],
    predicted: [0, 0, 0, 0, 0, 0],
    bCubedAndPairs: [0.333333333333, 1.0, 0.2, 1.0, 0.666666666667],
    scikitLearn: [0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
  MetricsExample(
    "all predicted alone", gold: [0, 0, 1, 1, 2, 2],
    predicted: [0, 1, 2, 3, 4, 5],
    bCubedAndPairs: [1.0, 0.5, 1.0, 0.0, 0.666666666667],
    scikitLearn: [
      0.0, 1.0, 0.613147192765, 0.760187533432, 0.760187533432, 0.783037159249, 1.0, 0.613147192765, 0.0,
      1.098612288668,
    ]),
  MetricsExample(
    "all alone on both sides", gold: [0, 1, 2, 3],
    predicted: [3, 2, 1, 0],
    bCubedAndPairs: [1.0, 1.0, 1.0, 1.0, 1.0],
    scikitLearn: [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.38629436112]),
  MetricsExample(
    "one cluster on both sides", gold: [0, 0, 0],
    predicted: [1, 1, 1],
    bCubedAndPairs: [1.0, 1.0, 1.0, 1.0, 0.5],
    scikitLearn: [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0]),
  MetricsExample(
    "torn and mixed", gold: [0, 0, 0, 1, 1, 1],
    predicted: [0, 0, 1, 1, 2, 2],
    bCubedAndPairs: [0.833333333333, 0.555555555556, 0.666666666667, 0.333333333333, 0.5],
    scikitLearn: [
      0.242424242424, 0.666666666667, 0.420619835714, 0.515803742979, 0.515803742979, 0.529540578058,
      0.666666666667, 0.420619835714, 0.298792458171, 0.462098120373,
    ]),
  MetricsExample(
    "worse than chance", gold: [0, 0, 1, 1],
    predicted: [0, 1, 0, 1],
    bCubedAndPairs: [0.5, 0.5, 0.0, 0.0, 0.666666666667],
    scikitLearn: [-0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5, 0.0]),
  MetricsExample(
    "random",
    gold: [
      1, 4, 4, 1, 2, 4, 3, 5, 4, 0, 4, 0, 3, 2, 4, 1, 1, 5, 3, 4, 4, 3, 3, 5, 1, 1, 5, 1, 4, 3, 5, 0, 5, 0, 1,
      4, 0, 2, 0, 2, 3, 4, 5, 3, 5, 3, 3, 5, 4, 3, 1, 2, 0, 0, 1, 3, 1, 2, 5, 3,
    ],
    predicted: [
      4, 4, 5, 1, 2, 4, 3, 0, 2, 0, 4, 0, 3, 2, 4, 1, 4, 5, 3, 7, 4, 6, 0, 5, 1, 1, 5, 1, 5, 3, 4, 0, 4, 0, 1,
      4, 6, 2, 0, 2, 5, 4, 6, 3, 6, 3, 3, 5, 4, 4, 1, 3, 6, 4, 1, 3, 1, 2, 5, 3,
    ],
    bCubedAndPairs: [0.620436507937, 0.526373348873, 0.548780487805, 0.470383275261, 0.181818181818],
    scikitLearn: [
      0.419712642389, 0.606998067868, 0.549083187895, 0.576589980142, 0.576589980142, 0.577314848373,
      0.606998067868, 0.549083187895, 0.482524695797, 1.069415915533,
    ]),
]

@Suite struct ClusterMetricsTests {
  @Test(arguments: examples) func valuesAreThoseOfOthers(example: MetricsExample) throws {
    let metrics = try ClusterMetrics(gold: example.gold, predicted: example.predicted)
    let ours = [
      metrics.bCubed.precision, metrics.bCubed.recall, metrics.pairwise.precision, metrics.pairwise.recall,
      metrics.allSingletons.f1, metrics.adjustedRandIndex, metrics.homogeneity, metrics.completeness,
      metrics.vMeasure, metrics.normalizedMutualInformation(),
      metrics.normalizedMutualInformation(.geometric), metrics.normalizedMutualInformation(.minimum),
      metrics.normalizedMutualInformation(.maximum), metrics.adjustedMutualInformation(),
      metrics.mutualInformation,
    ]
    for (value, expected) in zip(ours, example.bCubedAndPairs + example.scikitLearn) {
      #expect(abs(value - expected) < 1e-9)
    }
    #expect(metrics.goldClusterCount == Set(example.gold).count)
    #expect(metrics.predictedClusterCount == Set(example.predicted).count)
  }

  @Test func namesOfLabelsDoNotMatter() throws {
    var random = SeededGenerator(seed: 2)
    let gold = (0..<200).map { _ in Int.random(in: 0..<30, using: &random) }
    let predicted = (0..<200).map { _ in Int.random(in: 0..<20, using: &random) }
    let numbers = try ClusterMetrics(gold: gold, predicted: predicted)
    let words = try ClusterMetrics(gold: gold.map { "g\($0)" }, predicted: predicted.map { 7 - $0 })
    #expect(numbers == words)
  }

  @Test func pairwiseAndBCubedAreThoseOfTheDefinitions() throws {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<20 {
      let gold = (0..<40).map { _ in Int.random(in: 0..<9, using: &random) }
      let predicted = (0..<40).map { _ in Int.random(in: 0..<9, using: &random) }
      let metrics = try ClusterMetrics(gold: gold, predicted: predicted)
      var both = 0
      var precision = 0.0
      var recall = 0.0
      for a in 0..<40 {
        let mates = (0..<40).filter { predicted[$0] == predicted[a] }
        let goldMates = (0..<40).filter { gold[$0] == gold[a] }
        let right = mates.filter { gold[$0] == gold[a] }.count
        both += right - 1
        precision += Double(right) / Double(mates.count) / 40
        recall += Double(right) / Double(goldMates.count) / 40
      }
      #expect(metrics.rightPairs == both / 2)
      #expect(abs(metrics.bCubed.precision - precision) < 1e-12)
      #expect(abs(metrics.bCubed.recall - recall) < 1e-12)
    }
  }

  @Test func purityCountsTheLargestGoldClassOfEachCluster() throws {
    let metrics = try ClusterMetrics(gold: [0, 0, 1, 1, 1, 2], predicted: [0, 0, 0, 1, 1, 1])
    #expect(abs(metrics.purity - 4.0 / 6) < 1e-12)
  }

  @Test func nothingAtAllIsPerfectAndUnequalCountsAreAnError() throws {
    let empty = try ClusterMetrics(gold: [Int](), predicted: [String]())
    #expect(empty.bCubed.f1 == 1 && empty.pairwise.f1 == 1 && empty.adjustedRandIndex == 1)
    #expect(empty.normalizedMutualInformation() == 1 && empty.adjustedMutualInformation() == 1)
    #expect(empty.vMeasure == 1 && empty.purity == 1 && empty.allSingletons.f1 == 1)
    #expect(throws: ClusterMetrics.LabelCountMismatch.self) {
      try ClusterMetrics(gold: [1], predicted: [1, 2])
    }
  }
}
