import Foundation
import NER
import Stories
import Testing
import Tokenize

/// Input made to make careless code slow: twice as much of it must not take four times as long. Measured in CPU seconds of a
/// process of its own, so that what else runs does not count; `bench adversarial.*` has their rates.
@Suite struct GrowthTests {
  enum Trap: String, CaseIterable, Codable {
    case sameWord, stopWords, capitals, dots, initials, names, wide, lines, quotes, brackets, marks, numbers
    case oneWord, emoji, flags, han, invalid
    case commonTerm, equalReports, nestedNames

    /// Bytes of a text, or number of reports, that take long enough to be measured.
    var size: Int {
      switch self {
      case .commonTerm, .equalReports: 120
      case .nestedNames: 4
      default: 12_000
      }
    }

    /// One text of about so many bytes.
    private func text(_ size: Int) -> [UInt8] {
      if self == .invalid { return (0..<size).map { [0xFF, 0xC3, 0x28, 0xE2, 0x82][$0 % 5] } }
      let unit =
        switch self {
        case .sameWord: "alpha "
        case .stopWords: "the of and to "
        case .capitals: "New York Times United Bank Of The "
        case .dots: "a."
        case .initials: "A."
        case .names: "Abcd."
        case .wide: "国家。"
        case .lines: "Abc def\n"
        case .quotes: "\".')(“ "
        case .brackets: "(["
        case .marks: "\u{301}"
        case .numbers: "1,000 killed 2 "
        case .emoji: "👩‍👩‍👧‍👦"
        case .flags: "🇺"
        case .han: "国家"
        default: "x"
        }
      return Array(String(repeating: unit, count: size / unit.utf8.count).utf8)
    }

    private func reports(_ size: Int) -> [Report] {
      switch self {
      case .commonTerm:
        return (0..<size).map { number in
          let words = (0..<12).map { "w\(number * 12 + $0)" }.joined(separator: " ")
          return Report(id: "\(number)", title: "Election \(number)", text: "Election \(words).")
        }
      case .equalReports:
        let words = (0..<40).map { "word\($0)" }.joined(separator: " ")
        return (0..<size).map { Report(id: "\($0)", title: "The same", text: words) }
      default:
        return [Report(id: "1", titleBytes: Array("Title".utf8), textBytes: text(size))]
      }
    }

    /// Does it, `size` large.
    func run(_ size: Int, _ names: Gazetteer) throws {
      guard self == .nestedNames else {
        _ = try StoryClusterer(recognizer: EntityRecognizer(gazetteer: names)).cluster(reports(size))
        return
      }
      let text = Array(String(repeating: Trap.longestName + " . ", count: size).utf8)
      var (tokens, vocabulary) = (TokenizedText(), Vocabulary())
      Tokenizer().tokenize(text.span, into: &tokens, vocabulary: &vocabulary)
      for policy in [OverlapPolicy.longest, .heaviest] {
        var matcher = NameMatcher(names, policy: policy)
        matcher.find(in: tokens, text: text.span, vocabulary: vocabulary)
        #expect(matcher.matches.count == size)
      }
    }

    private static let longestName = (1...100).map { "Name\($0)" }.joined(separator: " ")

    /// Names nested 100 deep: each begins the next one.
    static func nestedNames() -> Gazetteer {
      Gazetteer(
        (1...100).map { depth in
          Entity(
            id: "\(depth)", type: .work, name: (1...depth).map { "Name\($0)" }.joined(separator: " "))
        })
    }
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  @Test("twice as much takes about twice as long", arguments: Trap.allCases)
  func growth(trap: Trap) async {
    await #expect(processExitsWith: .success) { [trap = trap as Trap] in
      let names = Trap.nestedNames()
      /// The less of two, which others disturbed less.
      func measure(_ size: Int) throws -> Double {
        try (0..<2).map { _ in
          let before = GrowthTests.seconds()
          try trap.run(size, names)
          return GrowthTests.seconds() - before
        }.min() ?? 0
      }
      try trap.run(trap.size, names)
      let (once, twice) = (try measure(trap.size), try measure(trap.size * 2))
      if ProcessInfo.processInfo.environment["GAZETTE_TEST_TIMES"] != nil {
        print("\(trap): \(String(format: "%.3f s, %.3f s for twice as much", once, twice))")
      }
      // A quadratic step would take four times as long; below a tenth of a second there is little to tell.
      #expect(twice < 3 * once + 0.1, "\(trap): \(once) s, \(twice) s for twice as much")
    }
  }
}
