import Foundation
import Similarity
import Stories

/// Reports whose stories are known, measured once.
final class LabelledSet {
  let name: String
  let gold: [String]
  let measured: MeasuredReports
  /// The searches with a set left out try much the same weights.
  private var known: [LinkWeights: Double] = [:]

  /// Reports beyond which only some of the stories are taken.
  private static let mostReports = 1000

  init(path: String) throws {
    let url = URL(fileURLWithPath: path)
    name = url.deletingPathExtension().lastPathComponent
    let lines = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline)
    let rows = try lines.map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    let clusters = Dictionary(rows.map { ($0.id, $0.cluster) }, uniquingKeysWith: { first, _ in first })
    var reports = ReportReader().read([path]).reports.filter { clusters[$0.id] != nil }
    if reports.count > Self.mostReports {
      let stories = Set(clusters.values).sorted { Self.rank($0) < Self.rank($1) }
      let sizes = Dictionary(grouping: rows, by: \.cluster).mapValues(\.count)
      var kept: Set<String> = []
      var count = 0
      for story in stories where count < Self.mostReports {
        kept.insert(story)
        count += sizes[story] ?? 0
      }
      reports = reports.filter { kept.contains(clusters[$0.id] ?? "") }
    }
    gold = reports.map { clusters[$0.id] ?? "" }
    measured = try StoryClusterer().measure(reports)
  }

  /// Mean of BCubed and pairwise F1 of a partition.
  func quality(_ partition: [Int]) throws -> Double {
    let metrics = try ClusterMetrics(gold: gold, predicted: partition)
    return (metrics.bCubed.f1 + metrics.pairwise.f1) / 2
  }

  func quality(_ weights: LinkWeights) throws -> Double {
    if let quality = known[weights] { return quality }
    let found = try quality(try measured.partition(weights: weights))
    known[weights] = found
    return found
  }

  /// An order of stories that has nothing to do with their names, the same on every machine (FNV-1a).
  private static func rank(_ story: String) -> UInt64 {
    story.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  private struct Row: Decodable {
    let id, cluster: String
  }
}
