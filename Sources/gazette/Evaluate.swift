import Similarity
import Stories

extension Verb {
  static let evaluate = Verb(
    name: "evaluate", summary: "how well stories, or entities, agree with gold ones",
    operands: "GOLD PREDICTED",
    discussion: """
      Compares what cluster --format jsonl wrote with gold stories (JSON Lines with id and cluster): BCubed, pairwise, \
      ARI, NMI (arithmetic mean), V-measure. A gold report that PREDICTED lacks is a story of its own; ids that GOLD \
      lacks are passed over. With --entities, what entities wrote with gold mentions (id and entities: a list of \
      start, end, type): exact spans, by type where GOLD marks it.
      """,
    examples: [
      "gazette cluster Corpus/reports.jsonl --format jsonl > stories.jsonl",
      "gazette evaluate Corpus/gold/stories.jsonl stories.jsonl",
      "gazette entities Corpus/reports.jsonl > entities.jsonl",
      "gazette evaluate --entities Corpus/gold/entities.jsonl entities.jsonl",
    ],
    options: [
      Option(name: "entities", help: "compare the entities named in the texts", group: .what),
      Option(name: "errors", help: "with --entities: list every error, with its cause", group: .what),
      Option(name: "gold-field", value: "NAME", help: "the field of the gold story (cluster)", group: .what),
      Option(name: "field", value: "NAME", help: "the field of the predicted story (story)", group: .what),
      .format(["text", "json"], help: "what is written (text)"), .output,
    ],
    run: { arguments throws(CommandError) in
      guard arguments.operands.count == 2 else { throw .usage("evaluate takes two files: GOLD PREDICTED") }
      if arguments.has("entities") {
        let evaluation = MentionEvaluation(
          gold: try Mentions.read(arguments.operands[0]), predicted: try Mentions.read(arguments.operands[1]))
        var output = try Output.to(arguments.string("output"))
        if arguments.string("format") == "json" {
          try output.write(evaluation.json(errors: arguments.has("errors")))
        } else {
          try output.write(evaluation.text(errors: arguments.has("errors")))
        }
        try output.finish()
        return .success
      }
      guard !arguments.has("errors") else { throw .usage("--errors goes with --entities") }
      let gold = try Labels.read(arguments.operands[0], field: arguments.string("gold-field") ?? "cluster")
      let predicted = try Labels.read(arguments.operands[1], field: arguments.string("field") ?? "story")
      let evaluation = try Evaluation(gold: gold, predicted: predicted)
      var output = try Output.to(arguments.string("output"))
      if arguments.string("format") == "json" {
        try output.write(evaluation.json)
      } else {
        try output.write(evaluation.text)
      }
      try output.finish()
      return .success
    })
}

/// The story of each report, as a file gives it.
private struct Labels {
  var ids: [String] = []
  var labels: [String: String] = [:]

  /// Records without the field, or with null, have no story and are passed over.
  static func read(_ path: String, field: String) throws(CommandError) -> Labels {
    var result = Labels()
    var records = 0
    var problem: String?
    do throws(JSONLineFile.Failure) {
      var file = try JSONLineFile(path: path)
      while problem == nil, let (line, value) = try file.next() {
        records += 1
        problem = result.take(value, field: field).map { "\(path):\(line): \($0)" }
      }
    } catch {
      switch error {
      case .unreadable(let reason): throw .noInput("\(path): \(reason)")
      case .syntax(let line, let error): throw .data("\(path):\(line): \(error)")
      }
    }
    if let problem { throw .data(problem) }
    if records > 0, result.ids.isEmpty { throw .data("\(path): no record has a \"\(field)\"") }
    return result
  }

  /// Takes a record; returns what is wrong with it.
  private mutating func take(_ value: JSONValue, field: String) -> String? {
    guard let id = value["id"]?.scalarText else { return "no id" }
    guard let member = value[field], member != .null else { return nil }
    guard let label = member.scalarText else { return "\"\(field)\" is not a string or number" }
    if labels.updateValue(label, forKey: id) != nil { return "the id \"\(id)\" was seen before" }
    ids.append(id)
    return nil
  }
}

/// The measures, and how many reports only one side has.
private struct Evaluation {
  let metrics: ClusterMetrics
  let missing: Int
  let extra: Int

  init(gold: Labels, predicted: Labels) throws(CommandError) {
    // Labels of reports that are missing must differ from each other and from every story.
    let labels = gold.ids.map { id in predicted.labels[id].map { "story \($0)" } ?? "missing \(id)" }
    do {
      metrics = try ClusterMetrics(gold: gold.ids.map { gold.labels[$0] ?? "" }, predicted: labels)
    } catch {
      throw .failure("\(error)")
    }
    missing = gold.ids.count { predicted.labels[$0] == nil }
    extra = predicted.ids.count { gold.labels[$0] == nil }
  }

  var text: String {
    func row(_ name: String, _ scores: ClusterMetrics.Scores) -> String {
      "\(Help.padded(name, 12)) P \(fixed(scores.precision))  R \(fixed(scores.recall))  F1 \(fixed(scores.f1))\n"
    }
    var lines = "reports      \(metrics.reportCount)\n"
    lines += "stories      \(metrics.goldClusterCount) gold, \(metrics.predictedClusterCount) predicted\n"
    lines += row("BCubed", metrics.bCubed)
    lines += row("pairwise", metrics.pairwise)
    lines += "ARI          \(fixed(metrics.adjustedRandIndex))\n"
    lines += "NMI          \(fixed(metrics.normalizedMutualInformation()))\n"
    lines += "V-measure    \(fixed(metrics.vMeasure))\n"
    lines += "each report a story of its own: BCubed F1 \(fixed(metrics.allSingletons.f1))\n"
    if missing > 0 { lines += "\(missing) gold reports are not in the prediction\n" }
    if extra > 0 { lines += "\(extra) predicted reports are not in the gold\n" }
    return lines
  }

  var json: [UInt8] {
    var writer = JSONWriter()
    func write(_ name: StaticString, _ scores: ClusterMetrics.Scores) {
      writer.name(name)
      writer.beginObject()
      writer.name("p")
      writer.number(scores.precision)
      writer.name("r")
      writer.number(scores.recall)
      writer.name("f1")
      writer.number(scores.f1)
      writer.endObject()
    }
    func write(_ name: StaticString, _ number: Double) {
      writer.name(name)
      writer.number(number)
    }
    writer.beginObject()
    write("reports", Double(metrics.reportCount))
    write("goldClusters", Double(metrics.goldClusterCount))
    write("predictedClusters", Double(metrics.predictedClusterCount))
    write("bcubed", metrics.bCubed)
    write("pairwise", metrics.pairwise)
    write("ari", metrics.adjustedRandIndex)
    write("nmi", metrics.normalizedMutualInformation())
    write("v", metrics.vMeasure)
    write("homogeneity", metrics.homogeneity)
    write("completeness", metrics.completeness)
    write("allSingletonsBcubedF1", metrics.allSingletons.f1)
    write("missing", Double(missing))
    write("extra", Double(extra))
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}

private func fixed(_ value: Double) -> String { Decimals.fixed(value, places: 4) }
