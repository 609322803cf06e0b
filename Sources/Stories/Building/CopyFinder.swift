import Similarity

/// Finds the reports that repeat an earlier one. Works on positions in the canonical order.
struct CopyFinder: Sendable {
  struct Copy: Sendable, Hashable {
    /// Position of the report that is repeated; no copy itself.
    var original: Int
    /// Share of the copy's word 5-grams that stand in the report it was made from.
    var containment: Float
  }

  /// For each report what it repeats, or nil.
  let copies: [Copy?]

  /// Of two reports with the same words the later one is the copy; where dates do not tell, the shorter one.
  init(_ columns: BatchColumns, dates: [Double?], threads: Int) throws {
    let words = (0..<columns.reportCount).map { Self.words(of: $0, in: columns) }
    let order = words.indices.sorted { a, b in
      let (dateA, dateB) = (dates[a] ?? .infinity, dates[b] ?? .infinity)
      if dateA != dateB { return dateA < dateB }
      return words[a].count != words[b].count ? words[a].count > words[b].count : a < b
    }
    var rows = WordRows()
    rows.reserveCapacity(rows: words.count, words: columns.words.count)
    for report in order { rows.append(words[report]) }
    var finder = NearDuplicates()
    finder.threads = threads
    // Pages bring what stood around a report along, the same under some reports of a paper.
    finder.coverage = 0.6
    // A short first report that stands in a longer later one was not copied from it.
    let pairs = try finder.pairs(in: rows).filter {
      $0.jaccard >= finder.jaccard || $0.containmentOfB >= finder.containment
        || min($0.coverageOfA, $0.coverageOfB) >= finder.coverage
        || $0.coverageOfB >= finder.partCoverage
    }
    let families = CopyFamilies(reportCount: rows.count, pairs: pairs)
    var copies = [Copy?](repeating: nil, count: words.count)
    for (rank, original) in families.originals.enumerated() {
      guard let original, let pair = families.evidence[rank] else { continue }
      copies[order[rank]] = Copy(original: order[original], containment: Float(pair.containmentOfB))
    }
    self.copies = copies
  }

  /// The words of the text, or where there is none those of the title.
  private static func words(of report: Int, in columns: BatchColumns) -> ArraySlice<UInt32> {
    let row = columns.row(report)
    let text = row.drop { columns.roles[$0].contains(.title) }
    return columns.words[text.isEmpty ? row : text]
  }

  /// The clusters with every copy in that of its original, numbered again without gaps.
  func united(_ labels: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    return labels.indices.map { report in
      let label = labels[copies[report]?.original ?? report]
      return numbers[label]
        ?? {
          let number = numbers.count
          numbers[label] = number
          return number
        }()
    }
  }
}
