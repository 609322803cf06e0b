import NER
import Stories

/// Stories as an editor reads them in a terminal.
struct StoryText {
  let reports: [Report]
  let style: Style
  let width: Int
  var explains = false

  private let indent = "   "

  init(reports: [Report], style: Style, width: Int, explains: Bool) {
    self.reports = reports
    self.style = style
    self.width = width
    self.explains = explains
  }

  /// How dates and sources stand before the headlines of some reports: no wider than these need.
  private struct Columns {
    let date, source: Int
    /// Whether the year is left out: it stands above, and is the same for all.
    let isShort: Bool

    /// - Parameter inStory: whether what is the same for all stands above and can be left out: year and source.
    init(_ reports: [Report], inStory isShort: Bool) {
      let years = Set(reports.compactMap { $0.date.map { ReportDate.format($0).prefix(4) } })
      let omitsYear = isShort && years.count == 1
      self.isShort = omitsYear
      let dates = reports.map { $0.date.map { StoryText.date($0, isShort: omitsYear).count } ?? 0 }.max() ?? 0
      let sources = reports.map { DisplayWidth.of(Terminal.escaped($0.source ?? "")) }.max() ?? 0
      date = dates == 0 ? 0 : dates + 2
      let isSame = isShort && reports.count > 1 && Set(reports.map(\.source)).count == 1
      source = sources == 0 || isSame ? 0 : min(20, sources) + 2
    }
  }

  /// All of it: a line about the whole, stories of several reports one by one, single reports a line each.
  func render(_ stories: [Story], of clustering: StoryClustering) -> String {
    let shown =
      stories.count < clustering.stories.count
      ? ", \(Self.count(stories.count, "story", "stories")) shown" : ""
    var lines = [summary(clustering) + shown]
    let (large, single) = (stories.filter { $0.reports.count > 1 }, stories.filter { $0.reports.count == 1 })
    for (number, story) in large.enumerated() {
      lines.append("")
      lines += render(story, number: number + 1)
    }
    if !single.isEmpty {
      lines += [
        "", style(single.count == 1 ? "1 single report" : "\(single.count) single reports", .heading),
      ]
      let columns = Columns(single.flatMap { $0.reports.map { reports[$0] } }, inStory: false)
      lines += single.flatMap { story in story.reports.map { row($0, mark: "", columns) } }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func summary(_ clustering: StoryClustering) -> String {
    let copies = clustering.assignments.count { $0.copyOf != nil }
    let copyText = copies == 0 ? "" : ", \(Self.count(copies, "copy", "copies")) folded"
    return Self.count(reports.count, "report", "reports") + " in "
      + Self.count(clustering.stories.count, "story", "stories") + copyText
  }

  private func render(_ story: Story, number: Int) -> [String] {
    let title = Terminal.escaped(story.title.isEmpty ? reports[story.canonical].headline : story.title)
    let numberText = DisplayWidth.padded("\(number)", to: indent.count - 1)
    var lines: [String] = []
    for (index, line) in DisplayWidth.wrapped(title, to: width - numberText.count - 1).enumerated() {
      let blank = String(repeating: " ", count: numberText.count)
      lines.append("\(index == 0 ? style(numberText, .heading) : blank) \(style(line, .bold))")
    }
    lines.append(indent + style(DisplayWidth.truncated(facts(of: story), to: width - indent.count), .dim))
    lines += subjects(of: story)
    for warning in story.warnings {
      lines += labelled("Note", Terminal.escaped(warning), ink: .warning)
    }
    lines += rows(of: story)
    for disagreement in story.disagreements { lines += render(disagreement) }
    if explains { lines += story.links.flatMap(render) }
    return lines
  }

  private func facts(of story: Story) -> String {
    var facts = [Self.count(story.reports.count, "report", "reports")]
    facts.append(Self.count(story.independentSources, "independent source", "independent sources"))
    let sources = Set(story.reports.map { reports[$0].source })
    if story.reports.count > 1, sources.count == 1, let name = sources.first ?? nil {
      facts[facts.count - 1] += " (\(Terminal.escaped(DisplayWidth.truncated(name, to: 24))))"
    }
    if !story.copies.isEmpty { facts.append(Self.count(story.copies.count, "copy", "copies")) }
    if let first = story.firstSeen {
      let last = story.lastSeen ?? first
      let (from, to) = (Self.date(first).prefix(10), Self.date(last).prefix(10))
      facts.append(from == to ? String(from) : "\(from) to \(to)")
    }
    return facts.joined(separator: ", ")
  }

  private func subjects(of story: Story) -> [String] {
    let kinds: [(String, [EntityType])] = [
      ("People", [.person]), ("Places", [.place, .facility]), ("Organizations", [.organization]),
      ("Groups", [.group]), ("Other", [.event, .product, .work]),
    ]
    var lines: [String] = []
    for (label, types) in kinds {
      let names = story.entities.filter { types.contains($0.type) }.prefix(6).map(\.name)
      if !names.isEmpty { lines += labelled(label, Terminal.escaped(names.joined(separator: ", ")), most: 1) }
    }
    let terms = story.terms.prefix(8).map(\.text)
    if !terms.isEmpty { lines += labelled("Terms", Terminal.escaped(terms.joined(separator: ", ")), most: 1) }
    return lines
  }

  /// A label and text beside it, in `most` lines at most.
  private func labelled(_ label: String, _ text: String, ink: Style.Ink = .dim, most: Int = 4) -> [String] {
    let column = 14
    let room = width - indent.count - column
    var lines = DisplayWidth.wrapped(text, to: room)
    if lines.count > most {
      lines =
        Array(lines.prefix(most - 1)) + [
          DisplayWidth.truncated(lines[(most - 1)...].joined(separator: " "), to: room)
        ]
    }
    return lines.enumerated().map { index, line in
      indent + style(DisplayWidth.padded(index == 0 ? label : "", to: column), ink) + line
    }
  }

  /// The story's reports, copies under what they repeat.
  private func rows(of story: Story) -> [String] {
    let copies = Dictionary(grouping: story.copies, by: \.original)
    let copied = Set(story.copies.map(\.report))
    let columns = Columns(story.reports.filter { !copied.contains($0) }.map { reports[$0] }, inStory: true)
    var lines: [String] = []
    for report in story.reports where !copied.contains(report) {
      lines.append(row(report, mark: report == story.canonical ? "*" : "", columns))
      let folded = copies[report] ?? []
      if folded.isEmpty { continue }
      let sources = folded.map { Terminal.escaped(reports[$0.report].source ?? reports[$0.report].id) }
      let text = "+ \(Self.count(folded.count, "copy", "copies")): \(sources.joined(separator: ", "))"
      let column = indent.count + 2 + columns.date + columns.source
      for line in DisplayWidth.wrapped(text, to: max(20, width - column)) {
        lines.append(String(repeating: " ", count: column) + style(line, .dim))
      }
    }
    return lines
  }

  /// Date, source and headline of a report in a line; `mark` tells the one to read first.
  private func row(_ index: Int, mark: String, _ columns: Columns) -> String {
    let report = reports[index]
    let time = report.date.map { Self.date($0, isShort: columns.isShort) } ?? ""
    let date = DisplayWidth.padded(time, to: columns.date)
    let source =
      columns.source == 0
      ? "" : DisplayWidth.truncated(Terminal.escaped(report.source ?? ""), to: columns.source - 2)
    let room = width - indent.count - 2 - columns.date - columns.source
    return indent + style(DisplayWidth.padded(mark, to: 2), .heading) + style(date, .dim)
      + DisplayWidth.padded(source, to: columns.source)
      + DisplayWidth.truncated(Terminal.escaped(report.headline), to: room)
  }

  private func render(_ disagreement: Story.Disagreement) -> [String] {
    let statements = disagreement.statements.map { statement in
      "\(statement.quantity) (\(name(of: statement.report)))"
    }
    let text = "\(disagreement.subject): \(statements.joined(separator: "; "))"
    return labelled("Disagree on", Terminal.escaped(text), ink: .warning)
  }

  /// The source of a report, or where none is given its id, of a path the last part.
  private func name(of report: Int) -> String {
    let id = reports[report].id
    return reports[report].source ?? id.split(separator: "/").last.map(String.init) ?? id
  }

  /// Why two reports are together: what both name and say, then how the likeness adds up.
  private func render(_ link: Story.Link) -> [String] {
    let pair = "\(reports[link.a].id) and \(reports[link.b].id)"
    var lines = labelled("Link \(Self.fixed(link.strength))", Terminal.escaped(pair), ink: .heading)
    if !link.sharedEntities.isEmpty {
      lines += labelled(
        "  both name", Terminal.escaped(link.sharedEntities.prefix(10).joined(separator: ", ")))
    }
    let terms = link.sharedTerms.prefix(10).map(\.text)
    if !terms.isEmpty { lines += labelled("  both say", Terminal.escaped(terms.joined(separator: ", "))) }
    // What adds or changes nothing to speak of is left out.
    let parts = link.parts.filter { abs($0.contribution) >= 0.005 }.map {
      "\($0.contribution < 0 ? "-" : "+")\(Self.fixed(abs($0.contribution))) \(Self.words($0.name))"
    }
    let factors = [(link.surroundings, "surroundings"), (link.contrast, "topic")].filter {
      abs($0.0 - 1) >= 0.005
    }
    let product =
      ["squared \(Self.fixed(link.similarity))"] + factors.map { "× \(Self.fixed($0.0)) \($0.1)" }
    if !parts.isEmpty {
      lines += labelled(
        "  adds up", parts.joined(separator: ", ") + "; " + product.joined(separator: " "))
    }
    return lines
  }

  private static func fixed(_ value: Float) -> String { Decimals.fixed(Double(value), places: 2) }

  /// `numbersDiffer` as `numbers differ`.
  private static func words(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : String($1) }
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `2024-10-23 08:15`, short `23 Oct 08:15`; the day alone where no time is known.
  private static func date(_ seconds: Double, isShort: Bool = false) -> String {
    let text = ReportDate.format(seconds)
    let time = text.hasSuffix("T00:00:00Z") ? "" : " " + text.dropFirst(11).prefix(5)
    guard isShort, let month = Int(text.dropFirst(5).prefix(2)), months.indices.contains(month - 1) else {
      return text.prefix(10) + time
    }
    return "\(text.dropFirst(8).prefix(2)) \(months[month - 1])" + time
  }
}
