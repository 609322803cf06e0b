import Testing

@testable import NER

struct GazetteerLimitTests {
  private func builder(_ limits: GazetteerLimits, names: Int) -> GazetteerBuilder {
    var builder = GazetteerBuilder()
    builder.limits = limits
    for number in 0..<names {
      try? builder.add(Entity(id: "\(number)", type: .place, name: "Town \(number)"))
    }
    return builder
  }

  @Test func moreEntitiesThanFitAreAnError() throws {
    // Five towns have six words.
    #expect(try builder(GazetteerLimits(references: 6), names: 5).build().entities.count == 5)
    #expect(throws: GazetteerLimitError.tooManyEntities(8, limit: 6)) {
      try builder(GazetteerLimits(references: 6), names: 8).build()
    }
  }

  @Test func moreTextThanFitsIsAnError() throws {
    // Each of these has 7 bytes of name and id, and 2 that close them.
    #expect(try builder(GazetteerLimits(textBytes: 45), names: 5).build().entities.count == 5)
    #expect(throws: GazetteerLimitError.tooMuchText(bytes: 54, limit: 44)) {
      try builder(GazetteerLimits(textBytes: 44), names: 6).build()
    }
  }

  @Test func wordsOfNamesAreLimitedToo() {
    #expect(throws: GazetteerLimitError.self) {
      try builder(GazetteerLimits(references: 2), names: 2).build()
    }
  }
}
