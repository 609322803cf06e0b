/// What a generated story is about: its words, its cast and the facts that its reports tell in turns.
struct StoryPlan: Sendable {
  /// Something that happened; reports that mention it share its words, its name and its number.
  struct Fact: Sendable {
    var nouns: [Int]
    var verb: Int
    var adjective: Int
    var name: Int
    var number: Int
  }

  struct Person: Sendable {
    var given: String
    var family: String
    var title: String
  }

  var nouns: [Int] = []
  var verbs: [Int] = []
  var adjectives: [Int] = []
  var people: [Person] = []
  /// Places, organizations and groups: where it happened, who did it, and others.
  var names: [String] = []
  /// What happened: with it most reports begin, and by it a reader knows the story again.
  var event = Fact(nouns: [], verb: 0, adjective: 0, name: Self.actor, number: 0)
  /// What else is told, a report this, another that.
  var facts: [Fact] = []

  /// Places in `names`.
  static let scene = 0
  static let actor = 1

  /// A story of its own. Stories of one beat (as courts, football, weather) share nearly half of their words.
  init(beat: StoryPlan?, _ random: inout SplitMix64) {
    nouns = Self.ranks(.noun, 24, &random)
    verbs = Self.ranks(.verb, 10, &random)
    adjectives = Self.ranks(.adjective, 8, &random)
    if let beat {
      for i in nouns.indices where random.chance(45) { nouns[i] = random.pick(beat.nouns) }
      for i in verbs.indices where random.chance(45) { verbs[i] = random.pick(beat.verbs) }
    }
    for _ in 0..<random.number(in: 2...4) { people.append(Self.person(&random)) }
    names = (0..<random.number(in: 3...5)).map { _ in Self.name(&random) }
    names[Self.scene] =
      beat.map { random.chance(35) ? $0.names[Self.scene] : Self.place(&random) } ?? Self.place(&random)
    event = eventOfItsOwn(&random)
    for _ in 0..<random.number(in: 8...20) { facts.append(fact(&random)) }
  }

  /// A story that is easily taken for this one: most words and the scene are the same; who did it, to whom, and the
  /// figures are not.
  func sibling(_ random: inout SplitMix64) -> StoryPlan {
    var other = self
    for i in other.nouns.indices where random.chance(45) {
      other.nouns[i] = WordStock.drawTelling(.noun, &random)
    }
    other.people = people.map { _ in Self.person(&random) }
    for i in other.names.indices where i != Self.scene { other.names[i] = Self.name(&random) }
    other.event = other.eventOfItsOwn(&random)
    other.facts = facts.map { _ in other.fact(&random) }
    return other
  }

  /// Moves the story on: some facts give way to new ones, now and then with a new word or a new face; and at times
  /// what is new becomes what reports begin with. Who it is about, and where, stays.
  mutating func drift(_ random: inout SplitMix64) {
    if random.chance(35) { nouns[random.below(nouns.count)] = WordStock.drawTelling(.noun, &random) }
    if random.chance(10) { people[random.number(in: 1...people.count - 1)] = Self.person(&random) }
    let development = fact(&random)
    if random.chance(75) { facts[random.below(facts.count)] = development }
    if random.chance(8) {
      event.nouns[1] = development.nouns[0]
      event.verb = development.verb
      event.number = development.number
    }
  }

  private func eventOfItsOwn(_ random: inout SplitMix64) -> Fact {
    var event = fact(&random)
    event.name = Self.actor
    return event
  }

  private func fact(_ random: inout SplitMix64) -> Fact {
    Fact(
      nouns: [random.pick(nouns), random.pick(nouns)], verb: random.pick(verbs),
      adjective: random.pick(adjectives), name: random.below(names.count),
      number: random.chance(60) ? random.number(in: 2...99) : random.number(in: 100...99_999))
  }

  private static func ranks(_ part: WordStock.Part, _ count: Int, _ random: inout SplitMix64) -> [Int] {
    (0..<count).map { _ in WordStock.drawTelling(part, &random) }
  }

  static func person(_ random: inout SplitMix64) -> Person {
    if random.chance(18) {
      let parts = random.pick(NameLists.people).split(separator: " ", maxSplits: 1).map(String.init)
      return Person(given: parts[0], family: parts[1], title: "")
    }
    return Person(
      given: random.pick(NameLists.givenNames), family: random.pick(NameLists.familyNames),
      title: random.chance(60) ? random.pick(WordLists.titles) : "")
  }

  static func place(_ random: inout SplitMix64) -> String {
    random.pickEarly(random.chance(40) ? NameLists.countries : NameLists.cities)
  }

  static func name(_ random: inout SplitMix64) -> String {
    switch random.below(100) {
    case 0..<60: return place(&random)
    case 60..<78: return random.pickEarly(NameLists.organizations)
    case 78..<86:
      return random.pickEarly(NameLists.groups) + " "
        + random.pick(["army", "police", "embassy", "parliament"])
    default: return random.pick(NameLists.familyNames) + " " + random.pick(NameLists.companySuffixes)
    }
  }
}
