import NER
import Testing
import Tokenize

/// A sentence with its names marked: `[U.S.|place] Defense Secretary [Lloyd Austin|person]`.
struct Marked: Sendable, CustomTestStringConvertible {
  var text = ""
  var names: [String] = []
  var testDescription: String { text }

  init(_ marked: String) {
    var rest = marked[...]
    while let open = rest.firstIndex(of: "["), let bar = rest[open...].firstIndex(of: "|"),
      let close = rest[bar...].firstIndex(of: "]")
    {
      text += rest[..<open]
      let name = rest[rest.index(after: open)..<bar]
      names.append("\(name)@\(text.utf8.count) \(rest[rest.index(after: bar)..<close])")
      text += name
      rest = rest[rest.index(after: close)...]
    }
    text += rest
  }
}

/// The mentions of a text in the form of ``Marked/names``.
func found(_ text: String, _ rules: RuleSet = .all) -> [String] {
  mentions(text, rules).map { "\(part(of: text, $0.range))@\($0.range.lowerBound) \($0.type.rawValue)" }
}

func mentions(_ text: String, _ rules: RuleSet = .all, gazetteer: Gazetteer = .builtIn) -> [Mention] {
  let bytes = Array(text.utf8)
  var vocabulary = Vocabulary()
  var tokens = TokenizedText()
  Tokenizer().tokenize(bytes.span, into: &tokens, vocabulary: &vocabulary)
  return EntityRecognizer(gazetteer: gazetteer, rules: rules)
    .mentions(in: tokens, text: bytes.span, vocabulary: vocabulary)
}

func part(of text: String, _ range: Range<Int>) -> String {
  String(decoding: Array(text.utf8)[range], as: UTF8.self)
}

@Suite struct RuleTests {
  static let sentences: [(Rule, Marked)] = [
    (.gazetteer, Marked("Nobody there admires [Hamburg|place].")),
    (.runs, Marked("The report by [Ludwig van Beethoven|person] was read.")),
    (.sentenceStart, Marked("Wages rose. Fighting [Blimpov|person] was hard.")),
    (.headlines, Marked("Troops Leave [Ukraine|place] After Long Talks With Rebels Over New Border")),
    (.splits, Marked("Talks with [Russian|group] President [Vladimir Putin|person] went on.")),
    (.ofNames, Marked("She studied at the [University of Nowhereshire|organization] for years.")),
    (.titles, Marked("[U.S.|place] Defense Secretary [Zork Blimp|person] confirmed it.")),
    (.heads, Marked("It was decided by the [Blimp Grain Ministry|organization] last week.")),
    (.firstNames, Marked("It was hard for [Maria Miles|person] there.")),
    (.placeCues, Marked("Three men were killed near [Blimper|place] on Friday.")),
    (.personCues, Marked("The novelist [Ipswich|person] was ill.")),
    (.organizationCues, Marked("Analysts expect the retailer [Blimpmart|organization] to close.")),
    (.quotedWorks, Marked("He wrote \"[The Glass Mountain|work]\" in prison.")),
    (.sports, Marked("[Leicester|organization] 1 [Blackburn|organization] 1")),
    (.coordination, Marked("Trade with [France|place], [Italy|place] and [Zorkia|place] fell.")),
    (
      .backReference,
      Marked("[Lloyd Austin|person] spoke first. Later [Austin|person] left, and [Austin|person] was silent.")
    ),
    (
      .acronyms,
      Marked(
        "A suit was filed in court by the [Blimp Grain Festival|event] ([BGF|event]) on Friday. "
          + "Lawyers of the [BGF|event] were absent.")
    ),
    (.numbers, Marked("They won at the [1984 Summer Olympics|event] in [Sarajevo|place].")),
    (
      .datelines,
      Marked(
        "ZORKABAD, March 3 ([Blimp|organization]) - Prices rose sharply.".replacing(
          "ZORKABAD", with: "[ZORKABAD|place]"))
    ),
    (.informal, Marked("RT @FoxNews: lol i love [london|place] !!")),
  ]

  @Test(arguments: sentences) func aSentenceHasTheseNames(_ rule: Rule, _ marked: Marked) {
    #expect(found(marked.text) == marked.names)
  }

  @Test(arguments: sentences) func withoutTheRuleTheSentenceReadsOtherwise(_ rule: Rule, _ marked: Marked) {
    #expect(found(marked.text, RuleSet.all.without(rule)) != marked.names)
  }
}
