import Tokenize

/// Sentences that many reports carry word for word: a station's footer, a notice of rights, "No arrests have been
/// made." They say nothing about what a report is about, but make the pages of one site alike.
///
/// Only sentences behind the lead are taken for such, and copies do not count: what ten papers print of one agency
/// text is no boilerplate.
struct Boilerplate: Sendable {
  /// Reports that have to share a sentence.
  var leastReports = 8
  /// Words a sentence needs.
  var leastWords = 4

  /// Marks the tokens of such sentences. `originals` are the reports that are no copies.
  func mark(_ columns: inout BatchColumns, originals: [Int]) {
    var hashes: [UInt64] = []
    for report in originals {
      // A sentence that a report repeats counts once.
      hashes += Set(sentences(of: report, in: columns).map(\.hash))
    }
    let repeated = repeated(hashes)
    guard !repeated.isEmpty else { return }
    for report in 0..<columns.reportCount {
      for sentence in sentences(of: report, in: columns) where repeated.contains(sentence.hash) {
        for token in sentence.tokens { columns.roles[token].insert(.boilerplate) }
      }
    }
  }

  /// What occurs at least `leastReports` times.
  private func repeated(_ hashes: [UInt64]) -> Set<UInt64> {
    let sorted = hashes.sorted()
    var repeated: Set<UInt64> = []
    for (first, last) in zip(sorted, sorted.dropFirst(leastReports - 1)) where first == last {
      repeated.insert(first)
    }
    return repeated
  }

  /// The sentences behind the lead, each with a hash of its words.
  private func sentences(
    of report: Int, in columns: BatchColumns
  ) -> [(tokens: Range<Int>, hash: UInt64)] {
    var found: [(tokens: Range<Int>, hash: UInt64)] = []
    var start = columns.row(report).lowerBound
    var hash: UInt64 = 0
    func close(at end: Int) {
      let isBehindLead = columns.roles[start].isDisjoint(with: [.title, .lead])
      if isBehindLead, end - start >= leastWords { found.append((start..<end, hash)) }
      (start, hash) = (end, 0)
    }
    for token in columns.row(report) {
      if token > start, columns.roles[token].contains(.sentenceStart) { close(at: token) }
      // Multiplying by an odd constant and rotating mixes well enough for sentences (FxHash of Firefox).
      hash = ((hash << 5 | hash >> 59) ^ UInt64(columns.words[token])) &* 0x51_7C_C1_B7_27_22_0A_95
    }
    if start < columns.row(report).upperBound { close(at: columns.row(report).upperBound) }
    return found
  }
}
