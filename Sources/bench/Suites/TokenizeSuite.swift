import Tokenize

/// Text in, words and sentences out.
enum TokenizeSuite {
  static let words = Benchmark(
    name: "tokenize.words", summary: "cuts text into words by UAX #29: offsets and kinds"
  ) { workbench in segmentation(workbench, .none) }

  static let sentences = Benchmark(
    name: "tokenize.sentences", summary: "cuts text into sentences by UAX #29"
  ) { workbench in
    let contents = workbench.contents
    let threads = workbench.parameters.threads
    return {
      let ends = Slices.map(contents, threads: threads) { range in
        var ends: [UInt32] = []
        for index in range {
          let content = contents[index]
          let text = content.span
          var cursor = SentenceCursor()
          while let sentence = cursor.next(in: text) { ends.append(UInt32(sentence.upperBound)) }
        }
        return ends
      }
      return {
        var outcome = Benchmark.Outcome()
        let all = ends.flatMap { $0 }
        outcome.checksum.add(all)
        outcome.detail["sentences"] = Double(all.count)
        return outcome
      }
    }
  }

  static let prose = Benchmark(
    name: "tokenize.prose", summary: "cuts text into words and a reader's sentences", isDefault: false
  ) { workbench in segmentation(workbench, .prose) }

  static let identifiers = Benchmark(
    name: "tokenize.ids", summary: "words with the exact id of each folded word", isDefault: false
  ) { workbench in
    let contents = workbench.contents
    return {
      var vocabulary = Vocabulary()
      var columns = TokenizedText()
      var sum: UInt64 = 0
      let tokenizer = Tokenizer(sentenceStyle: .none)
      for content in contents {
        tokenizer.tokenize(content.span, into: &columns, vocabulary: &vocabulary)
        if let last = columns.words.last { sum = sum &* 31 &+ UInt64(last) }
      }
      return {
        var outcome = Benchmark.Outcome()
        outcome.checksum.add(sum)
        outcome.checksum.add(vocabulary.count)
        outcome.detail["words"] = Double(vocabulary.count)
        return outcome
      }
    }
  }

  /// What came out of one stretch of reports: enough of it that nothing can be left out, and kept so that the
  /// columns themselves can be reused.
  private struct Tally: Sendable {
    var tokens = 0
    /// For each report, a sum over its starts, ends, kinds and sentence starts.
    var sums: [UInt32] = []
  }

  private static func segmentation(
    _ workbench: Workbench, _ style: Tokenizer.SentenceStyle
  ) -> Benchmark.Work {
    let contents = workbench.contents
    let threads = workbench.parameters.threads
    return {
      let tallies = Slices.map(contents, threads: threads) { range in
        var columns = TokenizedText()
        var tally = Tally()
        let tokenizer = Tokenizer(sentenceStyle: style)
        for index in range {
          let content = contents[index]
          tokenizer.segment(content.span, into: &columns)
          tally.tokens += columns.count
          tally.sums.append(lastOffsets(of: columns))
        }
        return tally
      }
      return {
        var outcome = Benchmark.Outcome()
        outcome.checksum.add(tallies.flatMap(\.sums))
        outcome.detail["tokens"] = Double(tallies.reduce(0) { $0 + $1.tokens })
        return outcome
      }
    }
  }

  /// Reads a few entries of the columns only, so that the clock runs over the tokenizer and not over the check; that
  /// every entry is right is what the tests are for.
  private static func lastOffsets(of columns: TokenizedText) -> UInt32 {
    var sum = UInt32(truncatingIfNeeded: columns.count &* 31 &+ columns.sentenceStarts.count)
    for place in [columns.count / 3, columns.count / 2, columns.count - 1]
    where place >= 0 && place < columns.count {
      sum = sum &* 31 &+ columns.starts[place]
      sum = sum &* 31 &+ columns.ends[place]
      sum = sum &* 31 &+ UInt32(columns.kinds[place].rawValue)
    }
    return sum &* 31 &+ (columns.sentenceStarts.last ?? 0)
  }
}
