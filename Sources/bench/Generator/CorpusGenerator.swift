/// A stream of news-like reports with gold stories and gold copies: the same bytes for the same seed on every machine.
///
///     for report in CorpusGenerator(reports: 1_000, seed: 1) { … }
///
/// Some hundred stories are under way at any time and are all that is held, so a corpus may be of any size. What makes
/// clustering hard is there on purpose: rewrites that share about a third of their words, stories that drift, siblings
/// of other stories, forms filled in day by day, and footers that unrelated reports share.
struct CorpusGenerator: Sequence, IteratorProtocol, Sendable {
  /// A story under way.
  private struct Story {
    var plan: StoryPlan
    var cluster: Int
    var language: ForeignText?
    /// Reports still to come.
    var remaining: Int
    var isRoutine: Bool
    /// Reports that copies are made of, the latest few.
    var originals: [(id: Int, title: [UInt8], text: [UInt8])] = []
  }

  private static let storiesUnderWay = 240
  private static let beatCount = 48
  private static let firstDate = 1_735_689_600  // 2025-01-01

  private let reportCount: Int
  private let mix: LanguageMix
  private var random: SplitMix64
  private let stock = WordStock()
  private let beats: [StoryPlan]
  /// Sizes of stories, 1...200, with the power 2: three in five have one report.
  private let sizes = AliasTable((1...200).map { 1 / (Double($0) * Double($0)) })
  private var stories: [Story] = []
  private var nextID = 1
  private var nextCluster = 1
  private var clock = Self.firstDate

  init(reports: Int, seed: UInt64, mix: LanguageMix = .english) {
    reportCount = reports
    self.mix = mix
    random = SplitMix64(seed: seed)
    var random = random
    beats = (0..<Self.beatCount).map { _ in StoryPlan(beat: nil, &random) }
    self.random = random
  }

  mutating func next() -> GeneratedReport? {
    guard nextID <= reportCount else { return nil }
    if stories.count < Self.storiesUnderWay { stories.append(newStory()) }
    // Two rounds in three go to a story picked at random, one to the newest, so that short stories stay short in time.
    let index = random.chance(33) ? stories.count - 1 : random.below(stories.count)
    var story = stories.remove(at: index)
    let report = write(&story)
    if story.remaining > 0 { stories.insert(story, at: index) }
    return report
  }

  private mutating func newStory() -> Story {
    defer { nextCluster += 1 }
    let isRoutine = random.chance(8)
    let plan =
      if !stories.isEmpty, random.chance(15) {
        stories[random.below(stories.count)].plan.sibling(&random)
      } else {
        StoryPlan(beat: random.pick(beats), &random)
      }
    return Story(
      plan: plan, cluster: nextCluster, language: mix.draw(&random),
      remaining: isRoutine ? 1 : 1 + sizes.draw(&random), isRoutine: isRoutine)
  }

  private mutating func write(_ story: inout Story) -> GeneratedReport {
    clock += random.below(400)
    story.remaining -= 1
    var report = GeneratedReport(
      id: nextID, date: clock, source: random.pick(NameLists.sources), language: story.language?.tag ?? "en",
      cluster: story.cluster)
    nextID += 1
    if let language = story.language {
      language.write(&report, plan: story.plan, &random)
      return report
    }
    if story.isRoutine {
      RoutineWriter.write(title: &report.title, text: &report.text, &random)
    } else if !story.originals.isEmpty, random.chance(22) {
      let original = random.pick(story.originals)
      report.copyOf = original.id
      report.title = original.title
      if random.chance(50) { report.title = headline(story.plan) }
      report.text = CopyEditor.edit(original.text, stock: stock, &random)
    } else {
      report.title = headline(story.plan)
      writeBody(of: &report, story.plan)
      if story.originals.count == 3 { story.originals.remove(at: random.below(3)) }
      story.originals.append((report.id, report.title, report.text))
      if random.chance(60) { story.plan.drift(&random) }
    }
    if random.chance(33) { footer(into: &report) }
    return report
  }

  private mutating func headline(_ plan: StoryPlan) -> [UInt8] {
    var writer = SentenceWriter(stock: stock, plan: plan, topicality: 65, isTypographic: random.chance(10))
    var title: [UInt8] = []
    writer.writeHeadline(random.chance(55) ? plan.event : random.pick(plan.facts), into: &title, &random)
    SentenceWriter.capitalize(&title, at: 0)
    return title
  }

  private mutating func writeBody(of report: inout GeneratedReport, _ plan: StoryPlan) {
    var writer = SentenceWriter(
      stock: stock, plan: plan, topicality: random.number(in: 12...42), isTypographic: random.chance(10))
    if random.chance(35) {
      report.text += random.pick(NameLists.cities).uppercased().utf8
      report.text += ", ".utf8
      report.text += random.pick(WordLists.monthsShort).utf8
      report.text +=
        " \(random.number(in: 1...28)) (\(random.pick(["Reuters", "AP", "AFP", "Atlas"]))) - ".utf8
    }
    // As in real news: many briefs, few long reads.
    let sentences =
      switch random.below(100) {
      case 0..<40: random.number(in: 1...3)
      case 40..<67: random.number(in: 4...7)
      case 67..<93: random.number(in: 8...17)
      default: random.number(in: 16...40)
      }
    // A long read may come to its point late; a brief may not.
    let lead = sentences > 6 && random.chance(25) ? random.number(in: 1...3) : 0
    for index in 0..<sentences {
      if index > 0 { report.text += (random.chance(40) ? "\n\n" : " ").utf8 }
      if index == lead {
        writer.writeLead(into: &report.text, &random)
        continue
      }
      let fact =
        switch random.below(100) {
        case 0..<8: plan.event
        case 8..<62: random.pick(plan.facts)
        default: nil as StoryPlan.Fact?
        }
      writer.write(fact, into: &report.text, &random)
    }
  }

  /// What a newsroom puts under its reports, whatever they are about.
  private mutating func footer(into report: inout GeneratedReport) {
    let source = report.source
    let footer =
      switch random.below(4) {
      case 0: "Reporting by \(source) staff; editing by \(random.pick(NameLists.familyNames))."
      case 1: "Copyright \(source). All rights reserved. This material may not be published or rewritten."
      case 2:
        "Sign up for the \(source) newsletter and get the day's top stories in your inbox every morning."
      default: "Follow \(source) for updates on this developing story."
      }
    report.text += "\n\n\(footer)".utf8
  }
}
