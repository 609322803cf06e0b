/// Text in another language or script: its frequent words and names, and words made of its syllables. Good for
/// measuring how scripts are handled; nobody should try to read it.
struct ForeignText: Sendable {
  let tag: String
  let frequentWords: [String]
  let syllables: [String]
  let names: [String]
  /// Whether words are separated by blanks.
  var isSpaced = true
  var fullStop = "."

  /// Writes a report whose words depend on its story's.
  func write(_ report: inout GeneratedReport, plan: StoryPlan, _ random: inout SplitMix64) {
    sentence(into: &report.title, length: 5...9, plan, &random)
    for index in 0..<random.number(in: 2...24) {
      if index > 0 { report.text += (random.chance(30) ? "\n\n" : isSpaced ? " " : "").utf8 }
      sentence(into: &report.text, length: 6...28, plan, &random)
      report.text += fullStop.utf8
    }
  }

  private func sentence(
    into text: inout [UInt8], length: ClosedRange<Int>, _ plan: StoryPlan, _ random: inout SplitMix64
  ) {
    for index in 0..<random.number(in: length) {
      if index > 0, isSpaced { text.append(UInt8(ascii: " ")) }
      switch random.below(100) {
      case 0..<40: text += random.pick(frequentWords).utf8
      case 40..<46: text += random.pick(names).utf8
      case 46..<50: text += String(random.number(in: 2...2_030)).utf8
      case 50..<70: word(number: random.pick(plan.nouns), into: &text)
      default:
        let limit = 1 + random.below(40_000)
        word(number: random.below(limit), into: &text)
      }
    }
  }

  /// Frequent words are short: of two syllables, later three, later four.
  private func word(number: Int, into text: inout [UInt8]) {
    var digits = Int(UInt32(truncatingIfNeeded: number) &* 2_654_435_761 &>> 3)
    let count = number < 400 ? 2 : number < 8_000 ? 3 : 4
    for _ in 0..<count {
      text += syllables[digits % syllables.count].utf8
      digits /= syllables.count
    }
  }
}
