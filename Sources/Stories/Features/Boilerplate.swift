import Tokenize

/// Passages that many reports carry word for word: a station's footer, a notice of rights, "No arrests have been
/// made.", the name of the site in ` | WMC Memphis` behind a title. They say nothing about what a report is about, but
/// make the pages of one site alike.
///
/// Only sentences behind the lead and parts of a title (or of the first line of a report without one) behind its
/// first are taken for such, and copies do not count: what ten papers print of one agency text is no boilerplate.
struct Boilerplate: Sendable {
  /// Reports that have to share a passage.
  var leastReports = 8
  /// Words a sentence needs.
  var leastWords = 4

  /// Marks the tokens of such passages. `originals` are the reports that are no copies.
  func mark(_ columns: inout BatchColumns, originals: [Int]) {
    var hashes: [PassageHash] = []
    for report in originals {
      // A passage that a report repeats counts once.
      hashes += Set(passages(of: report, in: columns).map(\.hash))
    }
    let repeated = repeated(hashes)
    guard !repeated.isEmpty else { return }
    for report in 0..<columns.reportCount {
      for passage in passages(of: report, in: columns) where repeated.contains(passage.hash) {
        for token in passage.tokens { columns.roles[token].insert(.boilerplate) }
      }
    }
  }

  /// What occurs at least `leastReports` times.
  private func repeated(_ hashes: [PassageHash]) -> Set<PassageHash> {
    let sorted = hashes.sorted()
    var repeated: Set<PassageHash> = []
    for (first, last) in zip(sorted, sorted.dropFirst(leastReports - 1)) where first == last {
      repeated.insert(first)
    }
    return repeated
  }

  /// The sentences behind the lead and the parts of the title behind its first, each with a hash of its words.
  private func passages(
    of report: Int, in columns: BatchColumns
  ) -> [(tokens: Range<Int>, hash: PassageHash)] {
    var found: [(tokens: Range<Int>, hash: PassageHash)] = []
    var start = columns.row(report).lowerBound
    var hash = PassageHash()
    func close(at end: Int) {
      let role = columns.roles[start]
      let isBehindLead = role.isDisjoint(with: [.title, .lead]) && end - start >= leastWords
      let mayRepeat = isBehindLead || role.contains(.titlePart)
      if mayRepeat { found.append((start..<end, hash)) }
      (start, hash) = (end, PassageHash())
    }
    for token in columns.row(report) {
      let role = columns.roles[token]
      let startsSentence =
        !role.contains(.title)
        && (role.contains(.sentenceStart) || columns.roles[start].contains(.title))
      if token > start, startsSentence || role.contains(.titlePart) { close(at: token) }
      hash.add(columns.words[token])
    }
    if start < columns.row(report).upperBound { close(at: columns.row(report).upperBound) }
    return found
  }
}
