import Foundation
import NER
import Tokenize

/// Text in, names out.
enum NERSuite {
  static let match = Benchmark(
    name: "ner.match", summary: "tokens, then the longest names of the gazetteer; no rules"
  ) { workbench in
    let builder = try builder(workbench.parameters.gazetteer)
    let start = Seconds.now()
    let gazetteer = try builder.build()
    let buildSeconds = (Seconds.now() - start).cpu
    let contents = workbench.contents
    let threads = workbench.parameters.threads
    return {
      let found = Slices.map(contents, threads: threads) { matches(of: gazetteer, in: contents, $0) }
      return {
        var outcome = Benchmark.Outcome()
        for part in found { for value in part { outcome.checksum.add(UInt64(value)) } }
        outcome.detail["mentions"] = Double(found.reduce(0) { $0 + $1.count } / 3)
        outcome.detail["entries"] = Double(gazetteer.entities.count)
        outcome.detail["buildSeconds"] = buildSeconds
        outcome.detail["imageBytes"] = Double(gazetteer.imageByteCount)
        return outcome
      }
    }
  }

  static let recognize = Benchmark(
    name: "ner.recognize", summary: "tokens and sentences, then every mention: names and rules",
    isDefault: false
  ) { workbench in
    let recognizer = EntityRecognizer(gazetteer: try builder(workbench.parameters.gazetteer).build())
    let contents = workbench.contents
    let threads = workbench.parameters.threads
    return {
      let found = Slices.map(contents, threads: threads) { mentions(by: recognizer, in: contents, $0) }
      return {
        var outcome = Benchmark.Outcome()
        for mention in found.joined() {
          outcome.checksum.add(mention.range.lowerBound)
          outcome.checksum.add(mention.range.upperBound)
          outcome.checksum.add(mention.name.utf8)
        }
        outcome.detail["mentions"] = Double(found.reduce(0) { $0 + $1.count })
        return outcome
      }
    }
  }

  /// Start, end and best entity of each match.
  private static func matches(of gazetteer: Gazetteer, in contents: [[UInt8]], _ range: Range<Int>)
    -> [UInt32]
  {
    var found: [UInt32] = []
    var vocabulary = Vocabulary()
    var columns = TokenizedText()
    var matcher = NameMatcher(gazetteer)
    let tokenizer = Tokenizer(sentenceStyle: .none)
    for index in range {
      let content = contents[index]
      let text = content.span
      tokenizer.tokenize(text, into: &columns, vocabulary: &vocabulary)
      matcher.find(in: columns, text: text, vocabulary: vocabulary)
      for match in matcher.matches {
        found.append(UInt32(match.range.lowerBound))
        found.append(UInt32(match.range.upperBound))
        found.append(UInt32(matcher.best(of: match)))
      }
    }
    return found
  }

  static func mentions(
    by recognizer: EntityRecognizer, in contents: [[UInt8]], _ range: Range<Int>
  ) -> [Mention] {
    var found: [Mention] = []
    var vocabulary = Vocabulary()
    var columns = TokenizedText()
    var scratch = RecognizerScratch()
    let tokenizer = Tokenizer()
    for index in range {
      let content = contents[index]
      let text = content.span
      tokenizer.tokenize(text, into: &columns, vocabulary: &vocabulary)
      found += recognizer.mentions(in: columns, text: text, vocabulary: vocabulary, scratch: &scratch)
    }
    return found
  }

  /// The names of a file, or the built-in ones, ready to be compiled.
  private static func builder(_ path: String?) throws -> GazetteerBuilder {
    var builder = GazetteerBuilder()
    if let path {
      do {
        // A refused line is left out: this is no place to mend a list.
        try builder.read(path: path, report: { _ in })
      } catch {
        throw BenchError.noInput("\(error)")
      }
    } else {
      for entity in Gazetteer.builtIn.entities { try? builder.add(entity) }
    }
    return builder
  }
}
