/// A story as the page's script reads it; reports are given by their numbers on the page.
struct PageStory {
  let story: Story
  /// The page's number of each report.
  let numbers: [Int]

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("id")
    writer.string(story.id)
    writer.name("title")
    writer.string(story.title)
    writer.name("topic")
    writer.string(story.topic)
    writer.name("canonical")
    writer.integer(numbers[story.canonical])
    writer.name("sources")
    writer.integer(story.independentSources)
    if let first = story.firstSeen, let last = story.lastSeen {
      writer.name("first")
      writer.number(first)
      writer.name("last")
      writer.number(last)
    }
    writer.name("reports")
    writer.beginArray()
    for report in story.reports { writer.integer(numbers[report]) }
    writer.endArray()
    writer.name("copies")
    writer.beginArray()
    for copy in story.copies {
      writer.beginArray()
      writer.integer(numbers[copy.report])
      writer.integer(numbers[copy.original])
      writer.number(copy.containment)
      writer.endArray()
    }
    writer.endArray()
    writer.name("entities")
    writer.beginArray()
    for entity in story.entities {
      writer.beginArray()
      writer.string(entity.name)
      writer.string(entity.type.rawValue)
      writer.integer(entity.reportCount)
      writer.endArray()
    }
    writer.endArray()
    strings("terms", story.terms.map(\.text), &writer)
    strings("warnings", story.warnings, &writer)
    writeDisagreements(&writer)
    writeLinks(&writer)
    writer.endObject()
  }

  private func strings(_ name: StaticString, _ values: [String], _ writer: inout JSONWriter) {
    writer.name(name)
    writer.beginArray()
    for value in values { writer.string(value) }
    writer.endArray()
  }

  private func writeDisagreements(_ writer: inout JSONWriter) {
    writer.name("disagreements")
    writer.beginArray()
    for disagreement in story.disagreements {
      writer.beginObject()
      writer.name("subject")
      writer.string(disagreement.subject)
      writer.name("statements")
      writer.beginArray()
      for statement in disagreement.statements {
        writer.beginArray()
        writer.integer(numbers[statement.report])
        writer.string(statement.quantity)
        writer.string(statement.sentence)
        writer.endArray()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
  }

  private func writeLinks(_ writer: inout JSONWriter) {
    writer.name("links")
    writer.beginArray()
    for link in story.links {
      writer.beginObject()
      writer.name("a")
      writer.integer(numbers[link.a])
      writer.name("b")
      writer.integer(numbers[link.b])
      writer.name("strength")
      writer.number(link.strength)
      writer.name("factor")
      writer.number(link.surroundings * link.contrast)
      writer.name("parts")
      writer.beginArray()
      for part in link.parts where part.contribution != 0 {
        writer.beginArray()
        writer.string(part.name)
        writer.number(part.value)
        writer.number(part.contribution)
        writer.endArray()
      }
      writer.endArray()
      strings("terms", link.sharedTerms.prefix(12).map(\.text), &writer)
      strings("names", Array(link.sharedEntities.prefix(12)), &writer)
      writer.endObject()
    }
    writer.endArray()
  }
}
