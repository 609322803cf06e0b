import Foundation
import NER
import Similarity
import Tokenize

/// Makes readable stories of clusters. Works on positions in the canonical order; `order` turns them into indexes
/// of the reports as they were given.
struct StoryBuilder: Sendable {
  let measured: MeasuredReports
  let linking: StoryLinker.Result
  let weights: LinkWeights
  let score: LinkScore

  var reports: [Report] { measured.reports }
  var order: [Int] { measured.order }
  var columns: BatchColumns { measured.columns }
  var features: ReportFeatures { measured.features }
  var copies: [CopyFinder.Copy?] { measured.copies.copies }

  /// The stories of the clusters that `labels` names, and the topics that `topics` names, beside the positions.
  func clustering(
    labels: [Int], topics: [Int], threads: Int, progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws -> StoryClustering {
    let members = Self.members(labels)
    let links = spanningLinks(labels: labels, clusterCount: members.count)
    let topicNames = topicNames(topics)
    var stories = try parallelMap(count: members.count, threads: threads, progress: progress) { cluster in
      let topic = Self.mostFrequent(members[cluster].map { topics[$0] })
      return story(of: members[cluster], links: links[cluster], topic: topicNames[topic])
    }
    stories.sort(by: Self.comesFirst)
    Self.separateNames(&stories)

    var assignments = [StoryClustering.Assignment](
      repeating: .init(story: 0, copyOf: nil), count: reports.count)
    for (index, story) in stories.enumerated() {
      for report in story.reports { assignments[report].story = index }
      for copy in story.copies { assignments[copy.report].copyOf = copy.original }
    }
    var entities = [StoryClustering.ReportEntities](repeating: .init(), count: reports.count)
    for (position, report) in order.enumerated() { entities[report] = columns.entities[position] }
    return StoryClustering(stories: stories, assignments: assignments, entities: entities)
  }

  /// What most are; of several the one that comes first. A report that moved to another story brings a topic of its
  /// own, see ``Relocation``.
  static func mostFrequent(_ numbers: [Int]) -> Int {
    var counts: [Int: Int] = [:]
    for number in numbers { counts[number, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    return numbers.first { counts[$0] == most } ?? 0
  }

  /// Largest first, then latest, then by name.
  private static func comesFirst(_ a: Story, _ b: Story) -> Bool {
    if a.reports.count != b.reports.count { return a.reports.count > b.reports.count }
    let (latestA, latestB) = (a.lastSeen ?? -.infinity, b.lastSeen ?? -.infinity)
    return latestA != latestB ? latestA > latestB : a.id < b.id
  }

  /// Different stories that begin with the same words get different names.
  private static func separateNames(_ stories: inout [Story]) {
    var seen: [String: Int] = [:]
    for index in stories.indices {
      let count = seen[stories[index].id, default: 0] + 1
      seen[stories[index].id] = count
      if count > 1 { stories[index].id += "-\(count)" }
    }
  }

  private static func members(_ labels: [Int]) -> [[Int]] {
    var members = [[Int]](repeating: [], count: (labels.max() ?? -1) + 1)
    for (position, label) in labels.enumerated() { members[label].append(position) }
    return members
  }

  /// A topic is named after its earliest report, as a story is.
  private func topicNames(_ topics: [Int]) -> [String] {
    Self.members(topics).map { StoryIdentity.name(StoryIdentity.contentHash(report(earliest(of: $0)))) }
  }

  private func report(_ position: Int) -> Report { reports[order[position]] }

  /// By date, undated last, then in canonical order.
  private func byDate(_ positions: [Int]) -> [Int] {
    positions.sorted { a, b in
      let (dateA, dateB) = (report(a).date ?? .infinity, report(b).date ?? .infinity)
      return dateA != dateB ? dateA < dateB : a < b
    }
  }

  private func earliest(of positions: [Int]) -> Int {
    positions.min { a, b in
      let (dateA, dateB) = (report(a).date ?? .infinity, report(b).date ?? .infinity)
      return dateA != dateB ? dateA < dateB : a < b
    } ?? 0
  }

  private func story(of cluster: [Int], links: [SimilarityGraph.Edge], topic: String) -> Story {
    let sorted = byDate(cluster)
    let center = Centroid(of: cluster.filter { copies[$0] == nil }, in: features.all)
    let canonical = center.nearest(of: sorted.filter { copies[$0] == nil }, in: features.all) ?? sorted[0]
    let keyEntities = keyEntities(of: cluster)
    let dates = cluster.compactMap { report($0).date }
    var warnings: [String] = []
    if let warning = cohesionWarning(cluster, center) { warnings.append(warning) }
    return Story(
      id: StoryIdentity.name(StoryIdentity.contentHash(report(sorted[0]))),
      title: headline(report(canonical)), topic: topic, reports: sorted.map { order[$0] },
      canonical: order[canonical],
      copies: sorted.compactMap { position in
        copies[position].map {
          Story.Copy(report: order[position], original: order[$0.original], containment: $0.containment)
        }
      },
      entities: keyEntities, terms: keyTerms(of: cluster, center: center, besides: keyEntities),
      firstSeen: dates.min(), lastSeen: dates.max(), independentSources: independentSources(cluster),
      links: links.map(explanation),
      disagreements: Disagreements(cluster.filter { copies[$0] == nil }.map { (order[$0], report($0)) })
        .found,
      warnings: warnings)
  }

  /// The title, or where there is none the beginning of the text.
  private func headline(_ report: Report) -> String {
    let title = report.title.trimmingCharacters(in: .whitespacesAndNewlines)
    if !title.isEmpty { return title }
    let line = report.text.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    guard line.count > 100 else { return line.trimmingCharacters(in: .whitespaces) }
    let words = line.prefix(100).split(separator: " ").dropLast()
    return words.joined(separator: " ") + " …"
  }

  /// Sources that did not merely copy another report of the story.
  private func independentSources(_ cluster: [Int]) -> Int {
    let originals = cluster.filter { copies[$0] == nil }
    let named = Set(originals.compactMap { report($0).source })
    return named.count + originals.count { report($0).source == nil }
  }

  /// Says so when a large story hangs together by little more than pairs from different stories do.
  private func cohesionWarning(_ cluster: [Int], _ center: Centroid) -> String? {
    guard cluster.count >= 50 else { return nil }
    let cohesion = center.meanSimilarity
    guard cohesion < Float(linking.threshold) / 2 else { return nil }
    return
      "outgrew its evidence: \(cluster.count) reports with a mean similarity of \(String(format: "%.2f", cohesion))"
  }
}
