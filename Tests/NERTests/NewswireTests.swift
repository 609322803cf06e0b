import Foundation
import NER
import Testing
import Tokenize

/// Wire reports of our own in the style of 1996, tokenized as the shared tasks of 2003 did: tables of results,
/// scorecards, standings, market reports. Written and marked before the recognizer saw them.
@Suite struct NewswireTests {
  struct Line: Decodable {
    struct Gold: Decodable, Hashable {
      var start: Int
      var end: Int
      var `class`: String
    }
    var id: String
    var text: String
    var entities: [Gold]
  }

  static let lines: [Line] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Data/newswire.jsonl")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }()

  /// The four classes of the task.
  static func taskClass(_ type: EntityType) -> String {
    switch type {
    case .person: "PER"
    case .organization: "ORG"
    case .place, .facility: "LOC"
    case .group, .event, .product, .work: "MISC"
    }
  }

  @Test func tablesAndMarketReportsKeepTheirQuality() {
    var right = 0
    var predicted = 0
    var gold = 0
    for line in Self.lines {
      let found = Set(
        mentions(line.text).map {
          Line.Gold(start: $0.range.lowerBound, end: $0.range.upperBound, class: Self.taskClass($0.type))
        })
      right += found.intersection(line.entities).count
      predicted += found.count
      gold += line.entities.count
    }
    #expect(gold == 3053)
    let f1 = 2 * Double(right) / Double(predicted + gold)
    #expect(f1 > 0.93, "F1 \(f1)")
  }
}
