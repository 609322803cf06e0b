import Stories

extension Verb {
  static let cluster = Verb(
    name: "cluster", summary: "groups reports into stories", operands: "PATH…",
    discussion: """
      Groups reports into stories, largest first; copies go under what they repeat. As text, a star marks the report \
      to read first.
      """,
    examples: [
      "gazette cluster Corpus/reports.jsonl --top 5",
      "gazette cluster Corpus/reports.jsonl --format html --output stories.html",
    ],
    options: [
      .gazetteer, .noDefaultGazetteer,
      .skipInvalid,
      .format(["text", "json", "jsonl", "html"], help: "what is written (text)"),
      .output,
      Option(name: "top", value: "N", help: "only the N largest stories", group: .output),
      Option(
        name: "since", value: "DATE",
        help: "only stories since then: 2024-10-23, or 3d, 12h before the last",
        group: .output),
      Option(name: "min-reports", value: "N", help: "only stories of N reports or more", group: .output),
      Option(name: "explain", help: "say why reports are together (in text and json)", group: .output),
      .color,
      .threads,
    ],
    run: { arguments throws(CommandError) in
      let filter = try StoryFilter(arguments)
      var options = StoryClusterer.Options()
      options.threads = try arguments.threads()
      var input = try ReportInput(arguments)
      var output = try Output.to(arguments.string("output"))
      let gazetteers = try Gazetteers(arguments)
      let progress = Progress()
      let reports = input.all(progress: progress, step: "1 of 5: reading")
      // A message tells why there is nothing: no need to say that there are no stories.
      let isText = (arguments.string("format") ?? "text") == "text"
      if reports.isEmpty, input.isIncomplete, isText { return gazetteers.status(after: input.close()) }
      let count = reports.count
      options.progress = { progress.update($0, $1, reports: count) }
      let clusterer = StoryClusterer(recognizer: gazetteers.recognizer, options: options)
      let clustering: StoryClustering
      do {
        clustering = try clusterer.cluster(reports)
      } catch {
        throw .failure("\(error)")
      }
      progress.finish()
      let stories = filter.stories(of: clustering)
      let ids = Set(stories.map(\.id))
      var json = StoryJSON()
      json.explains = arguments.has("explain")
      switch arguments.string("format") ?? "text" {
      case "jsonl": try output.write(json.lines(clustering, reports: reports) { ids.contains($0.id) })
      case "json": try output.write(json.document(clustering, reports: reports) { ids.contains($0.id) })
      case "html": try output.write(HTMLPage().render(clustering, reports: reports) { ids.contains($0.id) })
      default:
        let color = Terminal.usesColor(arguments.string("color"), isTerminal: output.isTerminal)
        let width = output.isTerminal ? Terminal.columns() : 80
        let text = StoryText(
          reports: reports, style: Style(isColored: color), width: width, explains: arguments.has("explain"))
        try output.write(text.render(stories, of: clustering))
      }
      try output.finish()
      return gazetteers.status(after: input.close())
    })
}
