import NER
import Similarity
import Stories
import Tokenize

/// Reports that make careless code slow, through every stage: terms, names, vectors, all pairs, stories. The CPU seconds and
/// the memory of each stage are in the detail; `Limits` in the documentation of Stories says how much they may be.
enum AdversarialPipeline {
  static let all: [Benchmark] = [
    benchmark("sameword", "a thousand reports of one word said again and again, the last one of a megabyte") {
      _ in repeating("alpha ")
    },
    benchmark("stopwords", "the same with nothing but stop words") { _ in repeating("the of and to ") },
    benchmark("commonterm", "ten thousand reports that have one term in common") { _ in commonTerm },
    benchmark("identical", "ten thousand copies of one report") { workbench in
      (0..<10_000).map { number in
        var report = workbench.reports[0]
        report.id = "\(number)"
        return report
      }
    },
    benchmark(
      "nestednames", "a hundred names, each the beginning of the next, and texts of the longest",
      gazetteer: nestedNames
    ) { _ in nested },
  ]

  private static func benchmark(
    _ name: String, _ summary: String, gazetteer: @escaping @Sendable () -> Gazetteer? = { nil },
    _ make: @escaping @Sendable (Workbench) -> [Report]
  ) -> Benchmark {
    Benchmark(name: "adversarial.\(name)", summary: summary, isDefault: false) { workbench in
      let reports = make(workbench)
      let contents = reports.map { $0.titleBytes + [UInt8(ascii: "\n")] + $0.textBytes }
      let recognizer = gazetteer().map { EntityRecognizer(gazetteer: $0) } ?? EntityRecognizer()
      let parameters = workbench.parameters
      return {
        let clock = StageClock("terms")
        let (counts, terms) = ReportTerms.counts(contents, threads: parameters.threads)
        clock.enter("names")
        let mentions = NERSuite.mentions(by: recognizer, in: contents, contents.indices)
        clock.enter("vectors")
        let vectors = try ReportTerms.vectors(counts, threads: parameters.threads)
        clock.enter("pairs")
        let join = try SimilarityJoin(threshold: parameters.threshold, threads: parameters.threads)
        let pairs = join.pairs(in: vectors).edges.count
        clock.enter("stories")
        var options = StoryClusterer.Options()
        options.threads = parameters.threads
        let clustering = try StoryClusterer(recognizer: recognizer, options: options).cluster(reports)
        clock.finish()
        return {
          var outcome = Benchmark.Outcome()
          for count in [terms.count, mentions.count, pairs] { outcome.checksum.add(count) }
          for assignment in clustering.assignments { outcome.checksum.add(assignment.story) }
          outcome.detail = clock.detail
          outcome.detail["bytes"] = Double(contents.reduce(0) { $0 + $1.count })
          outcome.detail["reports"] = Double(reports.count)
          outcome.detail["mentions"] = Double(mentions.count)
          outcome.detail["pairs"] = Double(pairs)
          outcome.detail["stories"] = Double(clustering.stories.count)
          return outcome
        }
      }
    }
  }

  // MARK: Reports

  /// No two of the same length; together two megabytes.
  private static func repeating(_ words: String) -> [Report] {
    (1...1_000).map { number in
      let bytes = number == 1_000 ? 1 << 20 : 500 + number
      return Report(
        id: "\(number)", title: "Report", text: String(repeating: words, count: bytes / words.utf8.count))
    }
  }

  private static var commonTerm: [Report] {
    (0..<10_000).map { number in
      let words = (0..<40).map { "word\(number * 40 + $0)" }.joined(separator: " ")
      return Report(id: "\(number)", title: "Election \(number)", text: "The election \(words).")
    }
  }

  private static func name(_ depth: Int) -> String {
    (1...depth).map { "Name\($0)" }.joined(separator: " ")
  }

  @Sendable private static func nestedNames() -> Gazetteer? {
    Gazetteer((1...100).map { Entity(id: "\($0)", type: .work, name: name($0)) })
  }

  /// The longest name and the longest but one in turn, a megabyte of them.
  private static var nested: [Report] {
    let text = (0..<10).map { _ in "\(name(100)) won. \(name(99)) lost." }.joined(separator: "\n")
    return (0..<80).map { Report(id: "\($0)", title: "Report \($0)", text: text) }
  }
}
