extension SentenceWriter {
  /// Appends the sentence that a report begins with: who did what, to whom and where, each in the words of this
  /// report and not always all of it.
  mutating func writeLead(into text: inout [UInt8], _ random: inout SplitMix64) {
    let event = plan.event
    let start = text.count
    let actor = plan.names[StoryPlan.actor]
    let scene = plan.names[StoryPlan.scene]
    switch random.below(100) {
    case 0..<55:
      text += actor.utf8
      text += random.chance(30) ? " has ".utf8 : " ".utf8
      verb(event, form: 0, into: &text, &random)
      text += " \(random.pick(WordLists.determiners)) ".utf8
      object(event, into: &text, &random)
    case 55..<80:
      if random.chance(60) {
        Self.grouped(event.number, into: &text)
        text.append(UInt8(ascii: " "))
        noun(event.nouns[0], form: 3, into: &text, &random)
        text += " were ".utf8
      } else {
        text += "the ".utf8
        object(event, into: &text, &random)
        text += " was ".utf8
      }
      verb(event, form: 0, into: &text, &random)
      text += " by \(actor)".utf8
    default:
      text += "the ".utf8
      noun(event.nouns[0], form: 1, into: &text, &random)
      text += " of \(actor) ".utf8
      verb(event, form: 3, into: &text, &random)
      text += " a ".utf8
      noun(event.nouns[1], form: 1, into: &text, &random)
    }
    if random.chance(65) { text += " \(random.pick(["in", "in", "near", "over", "outside"])) \(scene)".utf8 }
    if random.chance(60) { text += " on \(random.pick(WordLists.weekdays))".utf8 }
    if random.chance(60) {
      text += " \(random.pick(["after", "amid", "over", "despite", "following"])) ".utf8
      if random.chance(40) {
        Self.grouped(event.number, into: &text)
        text.append(UInt8(ascii: " "))
      }
      noun(event.nouns[1], form: 3, into: &text, &random)
    }
    if random.chance(45) {
      text += ", ".utf8
      attribution(into: &text, &random)
    }
    Self.capitalize(&text, at: start)
    if text.last != UInt8(ascii: ".") { text.append(UInt8(ascii: ".")) }
  }

  private func object(_ event: StoryPlan.Fact, into text: inout [UInt8], _ random: inout SplitMix64) {
    if random.chance(50) {
      WordStock.write(.adjective, rank: event.adjective, form: 0, into: &text)
      text.append(UInt8(ascii: " "))
    }
    noun(event.nouns[0], form: 1, into: &text, &random)
  }

  /// The noun itself or, often enough, another word for it.
  private func noun(_ rank: Int, form: Int, into text: inout [UInt8], _ random: inout SplitMix64) {
    WordStock.write(.noun, rank: random.chance(38) ? random.pick(plan.nouns) : rank, form: form, into: &text)
  }

  private func verb(
    _ event: StoryPlan.Fact, form: Int, into text: inout [UInt8], _ random: inout SplitMix64
  ) {
    WordStock.write(
      .verb, rank: random.chance(50) ? random.pick(plan.verbs) : event.verb, form: form, into: &text)
  }
}
