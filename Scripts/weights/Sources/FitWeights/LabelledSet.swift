import Foundation
import Similarity
import Stories

/// Reports whose stories are known, measured once: all of them, or draws of some of the stories when they are many.
final class LabelledSet {
  let name: String
  private let parts: [Part]
  /// The searches with a set left out try much the same weights.
  private var known: [LinkWeights: Double] = [:]

  /// Reports up to which a set is taken whole, and that a draw has.
  private static let mostReports = 1000
  private static let draws = 3

  /// Reports of whole stories.
  private struct Part {
    var gold: [String]
    var measured: MeasuredReports
  }

  init(path: String) throws {
    let url = URL(fileURLWithPath: path)
    name = url.deletingPathExtension().lastPathComponent
    let lines = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline)
    let rows = try lines.map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    let clusters = Dictionary(rows.map { ($0.id, $0.cluster) }, uniquingKeysWith: { first, _ in first })
    let reports = ReportReader().read([path]).reports.filter { clusters[$0.id] != nil }
    let sizes = Dictionary(grouping: reports.compactMap { clusters[$0.id] }) { $0 }.mapValues(\.count)
    let kept =
      reports.count <= Self.mostReports
      ? [Set(sizes.keys)] : (0..<Self.draws).map { Self.draw($0, of: sizes) }
    parts = try kept.map { stories in
      let drawn = reports.filter { stories.contains(clusters[$0.id] ?? "") }
      return Part(gold: drawn.map { clusters[$0.id] ?? "" }, measured: try StoryClusterer().measure(drawn))
    }
  }

  /// Reports of all parts.
  var count: Int { parts.reduce(0) { $0 + $1.gold.count } }

  func quality(_ weights: LinkWeights) throws -> Double {
    if let quality = known[weights] { return quality }
    let found = try mean { try $0.measured.partition(weights: weights) }
    known[weights] = found
    return found
  }

  /// The quality of every report as a story of its own.
  func qualityOfReportsAlone() throws -> Double { try mean { Array($0.gold.indices) } }

  /// Mean over the parts of the mean of BCubed and pairwise F1.
  private func mean(_ partition: (Part) throws -> [Int]) throws -> Double {
    try parts.map {
      let metrics = try ClusterMetrics(gold: $0.gold, predicted: try partition($0))
      return (metrics.bCubed.f1 + metrics.pairwise.f1) / 2
    }.reduce(0, +) / Double(parts.count)
  }

  /// As many stories as have some thousand reports together, in an order that has nothing to do with their names and is the same
  /// on every machine (FNV-1a).
  private static func draw(_ seed: Int, of sizes: [String: Int]) -> Set<String> {
    func rank(_ story: String) -> UInt64 {
      "\(seed) \(story)".utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
    var count = 0
    return Set(
      sizes.keys.sorted { rank($0) < rank($1) }.prefix { story in
        defer { count += sizes[story] ?? 0 }
        return count < mostReports
      })
  }

  private struct Row: Decodable {
    let id, cluster: String
  }
}
