import Foundation
import NER
import Similarity
import Stories
import TestSupport
import Testing
import Tokenize

#if os(Linux)
  /// Round after round on other texts, a process holds no more memory than after the first ones. In a process of its own,
  /// because what other tests hold would count; `GAZETTE_TEST_ROUNDS` says how many rounds.
  @Suite struct SteadyMemoryTests {
    /// Invented reports, other ones for each seed, a few of them alike.
    private static func reports(seed: UInt64) -> [Report] {
      var random = SeededGenerator(seed: seed)
      let names = ["Kyiv", "Angela Merkel", "United Nations", "Mr. Smith", "Acme Corp.", "PRC"]
      var reports: [Report] = []
      for number in 0..<8 {
        var words: [String] = []
        for _ in 0..<40 {
          let name = Int.random(in: 0..<8, using: &random) == 0 ? names.randomElement(using: &random) : nil
          words.append(name ?? String(UInt32.random(in: 0..<200_000, using: &random), radix: 36))
        }
        let text = number % 3 == 2 ? reports[number - 1].text + " More." : words.joined(separator: " ") + "."
        reports.append(Report(id: "\(number)", title: words.prefix(5).joined(separator: " "), text: text))
      }
      return reports
    }

    /// Tokenizes, recognizes, weighs, joins, searches and clusters; the sum makes sure that it is done.
    private static func round(_ seed: UInt64, _ recognizer: EntityRecognizer) throws -> Int {
      let reports = reports(seed: seed)
      var (tokens, vocabulary, scratch) = (TokenizedText(), Vocabulary(), RecognizerScratch())
      var counts = TermCounts()
      var mentions = 0
      for report in reports {
        Tokenizer().tokenize(report.textBytes.span, into: &tokens, vocabulary: &vocabulary)
        mentions +=
          recognizer.mentions(
            in: tokens, text: report.textBytes.span, vocabulary: vocabulary, scratch: &scratch
          ).count
        counts.append(tokens.words)
      }
      var model = TFIDF()
      let matrix = try model.fitTransform(counts)
      let pairs = try SimilarityJoin(threshold: 0.3, threads: 2).pairs(in: matrix).edges.count
      let index = try SimilarityIndex(matrix, ids: Array(0..<Int64(reports.count)))
      let found = try index.search(
        terms: Array(matrix.terms[matrix.row(0)]), weights: Array(matrix.weights[matrix.row(0)]), nearest: 3)
      let stories = try StoryClusterer(recognizer: recognizer).cluster(reports).stories.count
      return mentions + pairs + found.count + stories
    }

    /// Bytes of memory that are the process's own now.
    private static func memory() -> Int {
      let fields =
        (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
      return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(getpagesize()) : 0
    }

    @Test("memory stays where it is")
    func steady() async {
      await #expect(processExitsWith: .success) {
        let rounds = ProcessInfo.processInfo.environment["GAZETTE_TEST_ROUNDS"].flatMap(UInt64.init) ?? 60
        let recognizer = EntityRecognizer()
        var (before, done) = (0, 0)
        for round in 0..<rounds {
          done += try SteadyMemoryTests.round(round, recognizer)
          if round == rounds / 3 { before = SteadyMemoryTests.memory() }
          if rounds >= 1_000, (round + 1) % (rounds / 10) == 0 {
            print("round \(round + 1): \(SteadyMemoryTests.memory() >> 10) KB")
          }
        }
        let after = SteadyMemoryTests.memory()
        #expect(done > 0 && before > 0)
        // A leak of one report a round would be some 5 MB in 1,000 rounds; the allocator's own waverings are about 1 MB.
        #expect(
          after - before < 3 << 20,
          "\(before >> 10) KB after a third of the rounds, \(after >> 10) KB after all")
      }
    }
  }
#endif
