import Foundation
import Testing

@testable import bench

struct CorpusGeneratorTests {
  static func lines(_ reports: Int, seed: UInt64, mix: LanguageMix = .english) -> [UInt8] {
    var output: [UInt8] = []
    for report in CorpusGenerator(reports: reports, seed: seed, mix: mix) { report.appendLine(to: &output) }
    return output
  }

  @Test("The same seed gives the same bytes, on every machine")
  func bytesAreFixed() {
    var checksum = Checksum()
    checksum.add(Self.lines(300, seed: 1))
    #expect(checksum.text == "1becaeedceebc6b4")
  }

  @Test("A longer corpus begins with the shorter one, another seed gives another")
  func prefixes() {
    let short = Self.lines(60, seed: 7)
    #expect(Self.lines(90, seed: 7).starts(with: short))
    #expect(Self.lines(60, seed: 8) != short)
  }

  @Test("Lines are JSON with the fields of the gold")
  func linesAreJSON() throws {
    for line in Self.lines(200, seed: 3, mix: .mixed).split(separator: UInt8(ascii: "\n")) {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      for field in ["id", "title", "text", "date", "source", "cluster"] { #expect(object[field] is String) }
      #expect(object["copyOf"] is String || object["copyOf"] is NSNull)
      #expect((object["text"] as? String)?.isEmpty == false)
    }
  }

  @Test("A copy repeats an earlier report of its story, and most of its words")
  func copies() {
    var texts: [Int: (cluster: Int, words: Set<Substring>)] = [:]
    var copies = 0
    for report in CorpusGenerator(reports: 800, seed: 5) {
      let words = Set(String(decoding: report.text, as: UTF8.self).split { $0 == " " || $0 == "\n" })
      if let original = report.copyOf.flatMap({ texts[$0] }) {
        copies += 1
        #expect(original.cluster == report.cluster)
        // A copy may lose its end and gain a footer, so the share is taken of the shorter one.
        let shared = Double(words.intersection(original.words).count)
        #expect(shared / Double(min(words.count, original.words.count)) > 0.45)
      } else {
        #expect(report.copyOf == nil)
      }
      texts[report.id] = (report.cluster, words)
    }
    #expect(copies > 20)
  }

  @Test("Stories have one report or many, and reports come in the order of their dates")
  func storySizes() {
    var sizes: [Int: Int] = [:]
    var lastDate = 0
    for report in CorpusGenerator(reports: 2_500, seed: 2) {
      sizes[report.cluster, default: 0] += 1
      #expect(report.date >= lastDate)
      lastDate = report.date
    }
    #expect(sizes.values.count { $0 == 1 } > sizes.count / 3)
    #expect((sizes.values.max() ?? 0) > 10)
  }

  @Test(
    "A story is known again by its words: reports share rare words with their own story, seldom with others")
  func storiesAreRecognizable() {
    let reports = CorpusGenerator(reports: 600, seed: 4).map { report in
      let words = String(decoding: report.title + [10] + report.text, as: UTF8.self)
        .split { !$0.isLetter }.map { $0.lowercased() }
      return (report: report, words: Set(words.filter { $0.count > 3 }))
    }
    var frequency: [String: Int] = [:]
    for (_, words) in reports { for word in words { frequency[word, default: 0] += 1 } }
    let rare = reports.map { $0.words.filter { frequency[$0, default: 0] < 18 } }
    var own = (near: 0, all: 0)
    var other = (near: 0, all: 0)
    for i in reports.indices where reports[i].report.copyOf == nil {
      for j in 0..<i where reports[j].report.copyOf == nil {
        let isNear = rare[i].intersection(rare[j]).count >= 2
        if reports[i].report.cluster == reports[j].report.cluster {
          own = (own.near + (isNear ? 1 : 0), own.all + 1)
        } else if j % 8 == 0 {
          other = (other.near + (isNear ? 1 : 0), other.all + 1)
        }
      }
    }
    #expect(own.all > 100)
    #expect(Double(own.near) > 0.8 * Double(own.all), "\(own)")
    #expect(Double(other.near) < 0.1 * Double(other.all), "\(other)")
  }

  @Test("Each language of a mix is written in its own script", arguments: ForeignText.all.map(\.tag))
  func languages(tag: String) throws {
    let mix = try #require(LanguageMix(tag))
    var generator = CorpusGenerator(reports: 3, seed: 1, mix: mix)
    while let report = generator.next() {
      #expect(report.language == tag)
      #expect(String(validating: report.text, as: UTF8.self) != nil)
    }
  }

  @Test("A mix that cannot be is refused", arguments: ["", "xx", "en:0", "en:70,", "en:1:2", "en:a"])
  func badMixes(text: String) { #expect(LanguageMix(text) == nil) }

  @Test("An alias table draws in proportion to the weights")
  func aliasTable() {
    var random = SplitMix64(seed: 1)
    let table = AliasTable([1, 2, 7])
    var counts = [0, 0, 0]
    for _ in 0..<20_000 { counts[table.draw(&random)] += 1 }
    for (count, share) in zip(counts, [0.1, 0.2, 0.7]) { #expect(abs(Double(count) / 20_000 - share) < 0.02) }
  }
}
