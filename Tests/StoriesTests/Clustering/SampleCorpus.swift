import Foundation
import Stories

/// The reports under `Corpus/` with their gold stories.
struct SampleCorpus {
  var reports: [Report]
  /// Gold story, original and topic of each report, by id.
  var gold: [String: (cluster: String, copyOf: String?, topic: String)] = [:]

  init() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")
    reports = ReportReader().read([folder.appending(path: "reports.jsonl").path]).reports
    let lines = try String(contentsOf: folder.appending(path: "gold/stories.jsonl"), encoding: .utf8)
    for line in lines.split(separator: "\n") {
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      guard let id = row["id"] as? String, let cluster = row["cluster"] as? String else { continue }
      gold[id] = (cluster, row["copyOf"] as? String, row["topic"] as? String ?? cluster)
    }
  }

  var goldClusters: [String] { reports.map { gold[$0.id]?.cluster ?? $0.id } }
}
