/// Stories as JSON.
public struct StoryJSON: Sendable {
  /// Whether each story says why its reports are together.
  public var explains = false

  /// Output without explanations.
  public init() {}

  /// One object a report, in the order of the reports: `id`, `story`, `copyOf`, `topic`. Reports whose story
  /// `includes` refuses are left out.
  public func lines(
    _ clustering: StoryClustering, reports: [Report], including includes: (Story) -> Bool = { _ in true }
  ) -> [UInt8] {
    var writer = JSONWriter()
    let included = clustering.stories.map(includes)
    for (report, assignment) in zip(reports, clustering.assignments) where included[assignment.story] {
      let story = clustering.stories[assignment.story]
      writer.beginObject()
      writer.name("id")
      writer.string(report.id)
      writer.name("story")
      writer.string(story.id)
      writer.name("copyOf")
      writer.optional(assignment.copyOf.map { reports[$0].id })
      writer.name("topic")
      writer.string(story.topic)
      writer.endObject()
      writer.endLine()
    }
    return writer.bytes
  }

  /// One object with `stories`, largest first.
  public func document(
    _ clustering: StoryClustering, reports: [Report], including includes: (Story) -> Bool = { _ in true }
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("stories")
    writer.beginArray()
    for story in clustering.stories where includes(story) { write(story, reports, &writer) }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private func write(_ story: Story, _ reports: [Report], _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("id")
    writer.string(story.id)
    writer.name("title")
    writer.string(story.title)
    writer.name("topic")
    writer.string(story.topic)
    writer.name("canonical")
    writer.string(reports[story.canonical].id)
    writer.name("reports")
    writer.beginArray()
    for report in story.reports { writer.string(reports[report].id) }
    writer.endArray()
    writeCopies(story, reports, &writer)
    writeSubjects(story, &writer)
    writer.name("firstSeen")
    writer.optional(story.firstSeen.map(ReportDate.format))
    writer.name("lastSeen")
    writer.optional(story.lastSeen.map(ReportDate.format))
    writer.name("independentSources")
    writer.integer(story.independentSources)
    writeDisagreements(story, reports, &writer)
    writer.name("warnings")
    writer.beginArray()
    for warning in story.warnings { writer.string(warning) }
    writer.endArray()
    if explains { writeLinks(story, reports, &writer) }
    writer.endObject()
  }

  private func writeCopies(_ story: Story, _ reports: [Report], _ writer: inout JSONWriter) {
    writer.name("copies")
    writer.beginArray()
    for copy in story.copies {
      writer.beginObject()
      writer.name("id")
      writer.string(reports[copy.report].id)
      writer.name("copyOf")
      writer.string(reports[copy.original].id)
      writer.name("containment")
      writer.number(copy.containment)
      writer.endObject()
    }
    writer.endArray()
  }

  private func writeSubjects(_ story: Story, _ writer: inout JSONWriter) {
    writer.name("entities")
    writer.beginArray()
    for entity in story.entities {
      writer.beginObject()
      writer.name("name")
      writer.string(entity.name)
      writer.name("type")
      writer.string(entity.type.rawValue)
      writer.name("entity")
      writer.optional(entity.entity)
      writer.name("reports")
      writer.integer(entity.reportCount)
      writer.endObject()
    }
    writer.endArray()
    writer.name("terms")
    write(story.terms, &writer)
  }

  private func write(_ terms: [Story.KeyTerm], _ writer: inout JSONWriter) {
    writer.beginArray()
    for term in terms {
      writer.beginObject()
      writer.name("term")
      writer.string(term.text)
      writer.name("weight")
      writer.number(term.weight)
      writer.endObject()
    }
    writer.endArray()
  }

  private func writeDisagreements(_ story: Story, _ reports: [Report], _ writer: inout JSONWriter) {
    writer.name("disagreements")
    writer.beginArray()
    for disagreement in story.disagreements {
      writer.beginObject()
      writer.name("subject")
      writer.string(disagreement.subject)
      writer.name("statements")
      writer.beginArray()
      for statement in disagreement.statements {
        writer.beginObject()
        writer.name("report")
        writer.string(reports[statement.report].id)
        writer.name("quantity")
        writer.string(statement.quantity)
        writer.name("sentence")
        writer.string(statement.sentence)
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
  }

  private func writeLinks(_ story: Story, _ reports: [Report], _ writer: inout JSONWriter) {
    writer.name("links")
    writer.beginArray()
    for link in story.links {
      writer.beginObject()
      writer.name("a")
      writer.string(reports[link.a].id)
      writer.name("b")
      writer.string(reports[link.b].id)
      writer.name("similarity")
      writer.number(link.similarity)
      writer.name("surroundings")
      writer.number(link.surroundings)
      writer.name("contrast")
      writer.number(link.contrast)
      writer.name("strength")
      writer.number(link.strength)
      writer.name("parts")
      writer.beginArray()
      for part in link.parts {
        writer.beginObject()
        writer.name("name")
        writer.string(part.name)
        writer.name("value")
        writer.number(part.value)
        writer.name("contribution")
        writer.number(part.contribution)
        writer.endObject()
      }
      writer.endArray()
      writer.name("sharedTerms")
      write(link.sharedTerms, &writer)
      writer.name("sharedEntities")
      writer.beginArray()
      for entity in link.sharedEntities { writer.string(entity) }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
  }
}
