/// Reports that are filled into a form day by day: alike in their words, each about an event of its own.
enum RoutineWriter {
  /// What a form is about.
  private enum Subject { case company, place, person }

  private struct Form {
    var subject: Subject
    var title: String
    var text: [String]
  }

  /// What stands for what: `{a}` the subject and `{b}` another like it, `{p}` and `{q}` people, `{c}` a place, `{d}` the
  /// day, `{x}`, `{y}` and `{z}` figures of the report; `{n}`, hours `{h}`, minutes `{m}` and degrees `{t}` are drawn anew
  /// each time.
  private static let forms = [
    Form(
      subject: .company, title: "{a} shares close at {x}.{y}",
      text: [
        "Shares in {a} closed {n} percent higher at {x}.{y} on {d}, after the company said that net profit for the quarter rose to ${z}.{n} million from ${n}.{n} million.",
        "Revenue was ${n}.{n} million, against ${n}.{n} million a year before. Earnings per share came to {n} cents; analysts had on average expected {n} cents.",
        "\"We are pleased with the quarter,\" {p} said in a statement. The board proposes a dividend of {n} cents a share.",
      ]),
    Form(
      subject: .place, title: "{a} - {b} {x}-{y}",
      text: [
        "{a} beat {b} {x}-{y} on {d} in front of {n},000 spectators. {p} opened the score in the {n}th minute, and {q} added a second before half-time.",
        "The visitors hit the post twice. {b} are now {n} points behind the leaders, with {n} matches to play.",
      ]),
    Form(
      subject: .place, title: "Weather: {a}",
      text: [
        "{a}: cloudy at first, sunny spells from noon, high {t} degrees, low {y} degrees. Wind from the west at {n} km/h.",
        "Chance of rain {z} percent on {d}. Sunrise at 6:{m} a.m., sunset at 7:{m} p.m.",
      ]),
    Form(
      subject: .place, title: "Police log, {d}, {a}",
      text: [
        "A {n}-year-old man was arrested on {d} after a car was stolen in {a}, police said. He is due in court on {d}.",
        "Officers were called to {b} at {h}:{m} p.m. about a fight outside a bar. {p} of the police department asked witnesses to call 555-{x}{y}.",
        "No one was hurt in a crash between two lorries near {a}.",
      ]),
    Form(
      subject: .place, title: "Earthquake of magnitude {x}.{y} near {a}",
      text: [
        "An earthquake of magnitude {x}.{y} struck {z} km from {a} on {d} at a depth of {n} km, the geological survey said. There were no reports of damage.",
        "It was felt in {b}. No tsunami warning was issued.",
      ]),
    Form(
      subject: .person, title: "Obituary: {a}",
      text: [
        "{a} died on {d} in {c} at the age of {x}. A memorial service will be held at {h} a.m. on {d}.",
        "Survivors include {y} children and {n} grandchildren. In lieu of flowers, gifts may be made to {b}.",
      ]),
  ]

  static func write(title: inout [UInt8], text: inout [UInt8], _ random: inout SplitMix64) {
    let form = random.pick(forms)
    let values = values(of: form, &random)
    fill(form.title, values, into: &title, &random)
    for (index, paragraph) in form.text.enumerated() {
      if index > 0 { text += "\n\n".utf8 }
      fill(paragraph, values, into: &text, &random)
    }
  }

  /// What the letters of a form stand for in one report.
  private static func values(of form: Form, _ random: inout SplitMix64) -> [Character: String] {
    let isMatch = form.title.contains("-")
    let isQuake = form.title.contains("magnitude")
    var values: [Character: String] = [
      "p": person(&random), "q": person(&random), "c": random.pickEarly(NameLists.cities),
      "d": random.pick(WordLists.weekdays), "z": String(random.number(in: 2...90)),
      "x": String(
        isMatch ? random.number(in: 2...5) : isQuake ? random.number(in: 3...7) : random.number(in: 10...99)),
      "y": String(isMatch ? random.below(2) : random.number(in: 1...9)),
    ]
    switch form.subject {
    case .company:
      values["a"] = random.pick(NameLists.familyNames) + " " + random.pick(NameLists.companySuffixes)
    case .place:
      values["a"] = random.pick(NameLists.cities)
      values["b"] = random.pick(NameLists.cities)
    case .person:
      values["a"] = person(&random)
      values["b"] = random.pickEarly(NameLists.organizations)
    }
    return values
  }

  private static func person(_ random: inout SplitMix64) -> String {
    random.pick(NameLists.givenNames) + " " + random.pick(NameLists.familyNames)
  }

  private static func fill(
    _ form: String, _ values: [Character: String], into text: inout [UInt8], _ random: inout SplitMix64
  ) {
    var rest = form[...]
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open].utf8
      let letter = rest[rest.index(after: open)]
      let range =
        switch letter {
        case "h": 1...11
        case "m": 10...59
        case "t": 11...34
        default: 1...60
        }
      text += (values[letter] ?? String(random.number(in: range))).utf8
      rest = rest[rest.index(open, offsetBy: 3)...]
    }
    text += rest.utf8
  }
}
