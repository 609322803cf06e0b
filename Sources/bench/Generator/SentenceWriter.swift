/// Writes sentences of news: phrases joined by function words, with quotes, numbers, abbreviations and names.
struct SentenceWriter: Sendable {
  let stock: WordStock
  let plan: StoryPlan
  /// How often, in a hundred, an open-class word is one of the story's.
  var topicality: Int
  /// Whether quotes and apostrophes are typographic.
  var isTypographic: Bool
  /// What of the current fact has not been said in this sentence.
  private var pending: StoryPlan.Fact?
  private var saidNouns = 0
  private var saysVerb = false
  private var saysName = false
  private var saysNumber = false
  private var named: Set<Int> = []

  init(stock: WordStock, plan: StoryPlan, topicality: Int, isTypographic: Bool) {
    self.stock = stock
    self.plan = plan
    self.topicality = topicality
    self.isTypographic = isTypographic
  }

  /// Appends one sentence that tells `fact`, or of nothing in particular; with a blank before it unless it opens a
  /// paragraph.
  mutating func write(_ fact: StoryPlan.Fact?, into text: inout [UInt8], _ random: inout SplitMix64) {
    if let last = text.last, last > UInt8(ascii: " ") { text.append(UInt8(ascii: " ")) }
    begin(fact)
    let start = text.count
    switch random.below(100) {
    case 0..<14:
      quote(opening: true, into: &text)
      let inside = text.count
      clause(into: &text, &random)
      Self.capitalize(&text, at: inside)
      text.append(UInt8(ascii: ","))
      quote(opening: false, into: &text)
      space(&text)
      attribution(into: &text, &random)
    case 14..<30:
      clause(into: &text, &random)
      text += ", ".utf8
      attribution(into: &text, &random)
    case 30..<40:
      preposition(into: &text, &random)
      text += ", ".utf8
      clause(into: &text, &random)
    default:
      clause(into: &text, &random)
      if random.chance(68) {
        text += (random.chance(60) ? ", " : " ").utf8
        text += random.pick(WordLists.connectives).utf8
        space(&text)
        clause(into: &text, &random)
      }
    }
    Self.capitalize(&text, at: start)
    if text.last != UInt8(ascii: ".") { text.append(UInt8(ascii: random.chance(2) ? "?" : ".")) }
  }

  /// Appends a headline in title case or sentence case.
  mutating func writeHeadline(_ fact: StoryPlan.Fact, into text: inout [UInt8], _ random: inout SplitMix64) {
    begin(fact)
    let start = text.count
    text += plan.names[random.chance(25) ? StoryPlan.scene : fact.name].utf8
    space(&text)
    openWord(.verb, form: 3, into: &text, &random)
    space(&text)
    if random.chance(40) {
      openWord(.adjective, form: 0, into: &text, &random)
      space(&text)
    }
    openWord(.noun, form: 1, into: &text, &random)
    text += random.pick([" after ", " over ", " in ", " as ", " amid ", ", "]).utf8
    if random.chance(30) {
      text += String(fact.number).utf8
      space(&text)
    }
    openWord(.noun, form: 3, into: &text, &random)
    guard random.chance(40) else { return }
    var opensWord = true
    for i in start..<text.count {
      if opensWord { Self.capitalize(&text, at: i) }
      opensWord = text[i] == UInt8(ascii: " ")
    }
  }

  private mutating func begin(_ fact: StoryPlan.Fact?) {
    pending = fact
    (saidNouns, saysVerb, saysName, saysNumber) = (0, false, false, false)
  }

  private mutating func clause(into text: inout [UInt8], _ random: inout SplitMix64) {
    nounPhrase(isSubject: true, into: &text, &random)
    space(&text)
    if random.chance(8) {
      text += random.pick(WordLists.adverbs).utf8
      space(&text)
    }
    switch random.below(100) {
    case 0..<18:
      text += random.pick(WordLists.copulas).utf8
      space(&text)
      openWord(.adjective, form: 0, into: &text, &random)
    case 18..<34:
      text += random.pick(WordLists.auxiliaries).utf8
      space(&text)
      openWord(.verb, form: 5, into: &text, &random)
      space(&text)
      nounPhrase(isSubject: false, into: &text, &random)
    default:
      openWord(.verb, form: random.below(5), into: &text, &random)
      space(&text)
      if random.chance(12) { text += "to ".utf8 }
      nounPhrase(isSubject: false, into: &text, &random)
    }
    for _ in 0..<(1 + random.below(3)) where random.chance(80) {
      space(&text)
      preposition(into: &text, &random)
    }
  }

  private mutating func nounPhrase(isSubject: Bool, into text: inout [UInt8], _ random: inout SplitMix64) {
    if pending != nil, !saysName, random.chance(50) { return name(into: &text, &random) }
    switch random.below(100) {
    case 0..<12 where isSubject: text += random.pick(WordLists.pronouns).utf8
    case 12..<15 where isSubject: contraction(into: &text, &random)
    case 15..<29: name(into: &text, &random)
    case 29..<38:
      number(into: &text, &random)
      space(&text)
      openWord(.noun, form: 3, into: &text, &random)
    default:
      text += random.pick(WordLists.determiners).utf8
      space(&text)
      if random.chance(32) {
        openWord(.adjective, form: 0, into: &text, &random)
        text.append(UInt8(ascii: random.chance(4) ? "-" : " "))
      }
      openWord(.noun, form: random.below(6), into: &text, &random)
      if random.chance(20) {
        text += " of the ".utf8
        openWord(.noun, form: random.below(6), into: &text, &random)
      }
    }
  }

  private mutating func preposition(into text: inout [UInt8], _ random: inout SplitMix64) {
    switch random.below(100) {
    case 0..<9:
      text += "on ".utf8
      text += random.pick(WordLists.weekdays).utf8
    case 9..<13:
      text += "in ".utf8
      text += random.pick(WordLists.months).utf8
    case 13..<15:
      text += "at \(random.number(in: 1...12)) ".utf8
      text += random.pick(["a.m.", "p.m.", "o'clock"]).utf8
    case 15..<17:
      text += "in ".utf8
      text += String(random.number(in: 1975...2026)).utf8
    default:
      text += random.pick(WordLists.prepositions).utf8
      space(&text)
      nounPhrase(isSubject: false, into: &text, &random)
    }
  }

  mutating func attribution(into text: inout [UInt8], _ random: inout SplitMix64) {
    let speaker = random.chance(50) ? 0 : random.below(plan.people.count)
    let person = plan.people[speaker]
    let isKnown = named.contains(speaker)
    let said = random.pick(WordLists.sayings)
    let isInverted = said != "told reporters" && random.chance(50)
    if isInverted {
      text += said.utf8
      space(&text)
    }
    if isKnown, random.chance(35) {
      text += (random.chance(50) ? "he" : "she").utf8
    } else {
      if !person.title.isEmpty, !isKnown || random.chance(30) {
        text += person.title.utf8
        space(&text)
      }
      if !isKnown {
        text += person.given.utf8
        space(&text)
      }
      text += person.family.utf8
      named.insert(speaker)
    }
    if !isInverted {
      space(&text)
      text += said.utf8
    }
    if random.chance(20) {
      text += " on ".utf8
      text += random.pick(WordLists.weekdays).utf8
    }
  }

  private mutating func name(into text: inout [UInt8], _ random: inout SplitMix64) {
    if let fact = pending, !saysName {
      text += plan.names[fact.name].utf8
      saysName = true
    } else if random.chance(55) {
      text += random.pick(plan.names).utf8
    } else {
      text += StoryPlan.name(&random).utf8
    }
    guard random.chance(15) else { return }
    apostrophe(into: &text)
    text += "s ".utf8
    openWord(.noun, form: random.below(6), into: &text, &random)
  }

  private mutating func number(into text: inout [UInt8], _ random: inout SplitMix64) {
    if let fact = pending, !saysNumber, random.chance(70) {
      saysNumber = true
      return Self.grouped(fact.number, into: &text)
    }
    switch random.below(100) {
    case 0..<45: text += String(random.number(in: 2...99)).utf8
    case 45..<60: Self.grouped(random.number(in: 1_000...99_999), into: &text)
    case 60..<75: text += "\(random.number(in: 1...40)).\(random.below(10)) percent of".utf8
    case 75..<85: text += "$\(random.number(in: 1...90)).\(random.below(10)) million for".utf8
    case 85..<90: text += "€\(random.number(in: 1...900))m for".utf8
    default:
      text += random.pick(["two", "three", "four", "five", "seven", "ten", "a dozen", "hundreds of"]).utf8
    }
  }

  static func grouped(_ number: Int, into text: inout [UInt8]) {
    if number >= 1_000 {
      text += "\(number / 1_000),".utf8
      let rest = String(number % 1_000)
      text += String(repeating: "0", count: 3 - rest.utf8.count).utf8
      text += rest.utf8
    } else {
      text += String(number).utf8
    }
  }

  private mutating func contraction(into text: inout [UInt8], _ random: inout SplitMix64) {
    for byte in random.pick(WordLists.contractions).utf8 {
      if byte == UInt8(ascii: "'") { apostrophe(into: &text) } else { text.append(byte) }
    }
  }

  /// A word of the fact if one is left to say, else one of the story's or any.
  private mutating func openWord(
    _ part: WordStock.Part, form: Int, into text: inout [UInt8], _ random: inout SplitMix64
  ) {
    var rank = -1
    if let fact = pending {
      switch part {
      case .noun where saidNouns < fact.nouns.count:
        rank = fact.nouns[saidNouns]
        saidNouns += 1
      case .verb where !saysVerb:
        rank = fact.verb
        saysVerb = true
      case .adjective where random.chance(50): rank = fact.adjective
      default: break
      }
    }
    if rank < 0 {
      if random.chance(topicality) {
        switch part {
        case .noun: rank = random.pick(plan.nouns)
        case .verb: rank = random.pick(plan.verbs)
        case .adjective: rank = random.pick(plan.adjectives)
        }
      } else {
        rank = stock.draw(part, &random)
      }
    }
    WordStock.write(part, rank: rank, form: form, into: &text)
  }

  private func space(_ text: inout [UInt8]) { text.append(UInt8(ascii: " ")) }

  private func quote(opening: Bool, into text: inout [UInt8]) {
    text += (isTypographic ? opening ? "“" : "”" : "\"").utf8
  }

  private func apostrophe(into text: inout [UInt8]) { text += (isTypographic ? "’" : "'").utf8 }

  /// Makes the ASCII letter at `index` a capital.
  static func capitalize(_ text: inout [UInt8], at index: Int) {
    guard index < text.count, text[index] >= UInt8(ascii: "a"), text[index] <= UInt8(ascii: "z") else {
      return
    }
    text[index] -= 32
  }
}
