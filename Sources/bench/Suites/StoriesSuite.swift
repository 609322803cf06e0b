import Similarity
import Stories
import Synchronization

/// Files in, stories out.
enum StoriesSuite {
  static let cluster = Benchmark(
    name: "cluster", summary: "reads the file and finds its stories", bytes: .ofFile
  ) { workbench in
    let threads = workbench.parameters.threads
    return {
      let clock = StageClock()
      var options = StoryClusterer.Options()
      options.threads = threads
      options.progress = { stage, _ in clock.enter(stage) }
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
    outcome.detail = clock.seconds
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

/// CPU seconds of each stage of clustering, by what the clusterer tells of its progress.
private final class StageClock: Sendable {
  private let entries = Mutex<[(name: String, start: Double)]>([("parsing", Seconds.now().cpu)])

  func enter(_ stage: StoryClusterer.Stage) {
    entries.withLock { entries in
      if entries.last?.name != stage.rawValue { entries.append((stage.rawValue, Seconds.now().cpu)) }
    }
  }

  func finish() { entries.withLock { $0.append(("", Seconds.now().cpu)) } }

  var seconds: [String: Double] {
    entries.withLock { entries in
      var seconds: [String: Double] = [:]
      for (entry, next) in zip(entries, entries.dropFirst()) {
        seconds["cpuSeconds." + entry.name, default: 0] += next.start - entry.start
      }
      return seconds
    }
  }
}
