/// Reports that are filled into a form day by day: alike in their words, each about an event of its own.
enum RoutineWriter {
  /// `#` stands for a number, `@` for a name, `%` for a person, `~` for a weekday.
  private static let forms: [(title: String, text: [String])] = [
    (
      "@ shares close at #.#",
      [
        "Shares in @ closed # percent higher at #.# on ~, after the company said that net profit for the quarter rose to $#.# million from $#.# million.",
        "Revenue was $#.# million, against $#.# million a year before. Earnings per share came to # cents; analysts had on average expected # cents.",
        "\"We are pleased with the quarter,\" % said in a statement. The board proposes a dividend of # cents a share.",
      ]
    ),
    (
      "@ - @ #-#",
      [
        "@ beat @ #-# on ~ in front of # spectators. % opened the score in the #th minute, and % added a second before half-time.",
        "The visitors hit the post twice. They are now # points behind the leaders, with # matches to play.",
      ]
    ),
    (
      "Weather: @",
      [
        "@: cloudy at first, sunny spells from noon, high # degrees, low # degrees. Wind from the west at # km/h.",
        "Chance of rain # percent on ~. Sunrise at 6:# a.m., sunset at 7:# p.m.",
      ]
    ),
    (
      "Police log, ~",
      [
        "A #-year-old man was arrested on ~ after a car was stolen in @, police said. He is due in court on ~.",
        "Officers were called to @ at #:# p.m. about a fight outside a bar. % of the police department asked witnesses to call 555-#.",
        "No one was hurt in a crash between two lorries near @.",
      ]
    ),
    (
      "Earthquake of magnitude #.# near @",
      [
        "An earthquake of magnitude #.# struck # km from @ on ~ at a depth of # km, the geological survey said. There were no reports of damage.",
        "It was felt in @. No tsunami warning was issued.",
      ]
    ),
    (
      "Obituary: %",
      [
        "% died on ~ in @ at the age of #. A memorial service will be held at # a.m. on ~.",
        "Survivors include # children and # grandchildren. In lieu of flowers, gifts may be made to @.",
      ]
    ),
  ]

  static func write(title: inout [UInt8], text: inout [UInt8], _ random: inout SplitMix64) {
    let form = random.pick(forms)
    let names = (0..<3).map { _ in StoryPlan.name(&random) }
    fill(form.title, names, into: &title, &random)
    for (index, paragraph) in form.text.enumerated() {
      if index > 0 { text += "\n\n".utf8 }
      fill(paragraph, names, into: &text, &random)
    }
  }

  private static func fill(
    _ form: String, _ names: [String], into text: inout [UInt8], _ random: inout SplitMix64
  ) {
    for byte in form.utf8 {
      switch byte {
      case UInt8(ascii: "#"): text += String(random.number(in: 1...60)).utf8
      case UInt8(ascii: "@"): text += random.pick(names).utf8
      case UInt8(ascii: "~"): text += random.pick(WordLists.weekdays).utf8
      case UInt8(ascii: "%"):
        let person = StoryPlan.person(&random)
        text += "\(person.given) \(person.family)".utf8
      default: text.append(byte)
      }
    }
  }
}
