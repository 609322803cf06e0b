import Similarity
import Stories

/// Files in, stories out.
enum StoriesSuite {
  static let cluster = Benchmark(
    name: "cluster", summary: "reads the file and finds its stories", bytes: .ofFile
  ) { workbench in
    var options = StoryClusterer.Options()
    options.threads = workbench.parameters.threads
    let clusterer = StoryClusterer(options: options)
    return {
      let reports = ReportReader().read([workbench.path]).reports
      let clustering = try clusterer.cluster(reports)
      return { outcome(clustering, gold: workbench.gold) }
    }
  }

  private static func outcome(_ clustering: StoryClustering, gold: [Int]?) -> Benchmark.Outcome {
    var outcome = Benchmark.Outcome()
    let stories = clustering.assignments.map(\.story)
    for assignment in clustering.assignments {
      outcome.checksum.add(assignment.story)
      outcome.checksum.add(assignment.copyOf ?? -1)
    }
    outcome.detail["stories"] = Double(clustering.stories.count)
    outcome.detail["copies"] = Double(clustering.assignments.count { $0.copyOf != nil })
    if let gold, let metrics = try? ClusterMetrics(gold: gold, predicted: stories) {
      outcome.detail["bCubedF1"] = metrics.bCubed.f1
    }
    return outcome
  }
}
