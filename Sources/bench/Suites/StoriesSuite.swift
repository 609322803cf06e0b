import Similarity
import Stories

/// Files in, stories out.
enum StoriesSuite {
  static let cluster = Benchmark(
    name: "cluster", summary: "reads the file and finds its stories", bytes: .ofFile
  ) { workbench in
    let threads = workbench.parameters.threads
    return {
      let clock = StageClock("parsing")
      var options = StoryClusterer.Options()
      options.threads = threads
      options.progress = { stage, _ in clock.enter(stage.rawValue) }
      let reports = ReportReader().read([workbench.path]).reports
      let clustering = try StoryClusterer(options: options).cluster(reports)
      clock.finish()
      return { outcome(clustering, clock, gold: workbench.gold) }
    }
  }

  private static func outcome(
    _ clustering: StoryClustering, _ clock: StageClock, gold: GoldLabels?
  ) -> Benchmark.Outcome {
    var outcome = Benchmark.Outcome()
    for assignment in clustering.assignments {
      outcome.checksum.add(assignment.story)
      outcome.checksum.add(assignment.copyOf ?? -1)
    }
    outcome.detail = clock.detail
    outcome.detail["stories"] = Double(clustering.stories.count)
    outcome.detail["copies"] = Double(clustering.assignments.count { $0.copyOf != nil })
    if let gold,
      let metrics = try? ClusterMetrics(gold: gold.stories, predicted: clustering.assignments.map(\.story))
    {
      outcome.detail["bCubedF1"] = metrics.bCubed.f1
    }
    return outcome
  }
}
