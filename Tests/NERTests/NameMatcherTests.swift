import NER
import TestSupport
import Testing
import Tokenize

/// Names and texts made of few words in many spellings, so that they meet often.
private struct Maker {
  var random: SeededGenerator

  private static let words = [
    "New", "York", "Jean", "Marc", "St", "J", "W", "bin", "al", "of", "Nice", "US", "U.S", "us", "UN", "U.N",
    "McDonald", "McDonald's", "O'Neil", "Łódź", "Lodz", "İzmir", "Straße", "STRASSE", "Århus", "Arhus",
    "Σίσυφος",
    "ΣΊΣΥΦΟΣ", "Київ", "київ", "北京", "東京", "eBay", "ebay", "G7", "3", "7", "Guterres", "Zürich",
    "e\u{301}tat",
  ]
  private static let nameGaps = [" ", " ", " ", " ", "-", " & ", ". ", ", ", "–"]
  private static let textGaps = [
    " ", " ", " ", " ", " ", " ", "  ", "\n", "\r\n", "\n\n", "-", "–", ". ", " & ", ", ", "'s ", "’s ", "' ",
    "\u{A0}", " (", ".-", "…", "\t",
  ]

  mutating func pick(_ strings: [String]) -> String {
    strings[Int.random(in: 0..<strings.count, using: &random)]
  }

  mutating func entities(_ count: Int) -> [Entity] {
    (0..<count).map { index in
      let names = (0..<Int.random(in: 1...3, using: &random)).map { _ in name() }
      let mode = Int.random(in: 0..<12, using: &random)
      return Entity(
        id: "e\(index)", type: .place, name: names[0], aliases: Array(names.dropFirst()),
        weight: Float(Int.random(in: 0..<4, using: &random)),
        caseMode: mode < 4 ? CaseMode.allCases[mode] : nil)
    }
  }

  mutating func name() -> String {
    var name = pick(Self.words)
    for _ in 1..<[2, 2, 3, 3, 3, 4, 5].randomElement(using: &random)!
    where Bool.random(using: &random) {
      name += pick(Self.nameGaps) + pick(Self.words)
    }
    return name.count(where: { $0.isLetter || $0.isNumber }) < 2 ? "Nice" : name
  }

  mutating func text(_ names: [String]) -> String {
    var text = ""
    for _ in 0..<30 {
      var piece = Bool.random(using: &random) ? pick(names) : pick(Self.words)
      switch Int.random(in: 0..<10, using: &random) {
      case 0: piece = piece.uppercased()
      case 1: piece = piece.lowercased()
      case 2: piece = piece.replacing(" ", with: "-")
      default: break
      }
      text += piece + pick(Self.textGaps)
    }
    return text
  }
}

struct NameMatcherTests {
  private func found(
    _ gazetteer: Gazetteer, _ text: String, _ style: Tokenizer.SentenceStyle, _ policy: OverlapPolicy,
    ignoresCase: Bool
  ) -> [ReferenceMatcher.Found] {
    var (tokens, vocabulary) = (TokenizedText(), Vocabulary())
    let bytes = Array(text.utf8)
    Tokenizer(sentenceStyle: style).tokenize(bytes.span, into: &tokens, vocabulary: &vocabulary)
    var matcher = NameMatcher(gazetteer, policy: policy, ignoresCase: ignoresCase)
    matcher.find(in: tokens, text: bytes.span, vocabulary: vocabulary)
    return matcher.matches.map {
      ReferenceMatcher.Found(tokens: $0.tokens, range: $0.range, candidates: matcher.candidates(of: $0))
    }
  }

  @Test(arguments: OverlapPolicy.allCases, [Tokenizer.SentenceStyle.none, .unicode])
  func findsWhatTheSlowReferenceFinds(policy: OverlapPolicy, style: Tokenizer.SentenceStyle) {
    var maker = Maker(random: SeededGenerator(seed: 7))
    var matches = 0
    for round in 0..<30 {
      let entities = maker.entities(25)
      let gazetteer = Gazetteer(entities)
      let reference = ReferenceMatcher(entities)
      let names = entities.flatMap { [$0.name] + $0.aliases }
      for _ in 0..<3 {
        let text = maker.text(names)
        let ignoresCase = round % 5 == 0
        let expected = reference.find(text, style, policy, ignoresCase: ignoresCase)
        let actual = found(gazetteer, text, style, policy, ignoresCase: ignoresCase)
        #expect(actual == expected, "\(text.debugDescription) \(names)")
        if actual != expected { return }
        matches += actual.count
      }
    }
    #expect(matches > 1000)
  }
}
