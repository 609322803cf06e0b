/// Finds reports that repeat each other in whole or in part: copies, edited versions, excerpts.
///
/// ```swift
/// // Words are numbers: the `words` of a `TokenizedText`.
/// let text = (0..<200).map { UInt32($0) }
/// let rows = WordRows([text, Array(text[50..<90]), [7, 8, 9]])
/// let pairs = try NearDuplicates().pairs(in: rows)
/// for pair in pairs where pair.containmentOfB > 0.8 { print("\(pair.b) stands in \(pair.a)") }   // 1 stands in 0
/// let families = CopyFamilies(reportCount: rows.count, pairs: pairs)
/// print(families.labels)   // [0, 0, 2]
/// ```
///
/// Reports are sets of word shingles. Candidates are reports that share a sample (the MinHash of each window of
/// shingles; of a text with fewer than eight windows all shingles); each is then compared shingle by shingle, so every
/// pair in the result is true, and none is there only because both resemble a third one. Missed are only pairs of
/// longer texts without a common passage of `window + shingleLength − 1` words (12), which changes have to be spread
/// evenly to avoid: at a Jaccard of .5 or a containment of .8 there is hardly room for that. With `window` 1 none is
/// missed.
///
/// A pair is a copy by any of three measures. Jaccard and containment count shingles, of which a single altered word takes
/// `shingleLength` away; coverage counts the words that stand in shared shingles, so that a copy edited throughout is
/// still one. Coverage alone is taken only where less than `boilerplateReports` reports share at least three quarters of
/// what a pair has in common: weather, results and prices are forms filled in anew, not copies.
///
/// Shingles that many otherwise different reports share (footers, notices) do not count, neither as evidence nor as
/// content, and the words of a footer need not be covered. Of reports with the very same words only the first is
/// compared with others; the rest are paired with it. Time: about linear in the words, plus the pairs.
public struct NearDuplicates: Sendable, Equatable {
  /// Words in a shingle.
  public var shingleLength = 5
  /// Pairs with at least this Jaccard similarity are copies.
  public var jaccard = 0.5
  /// So are pairs of which one stands in the other to at least this share, if it has `leastShingles`.
  public var containment = 0.8
  /// And pairs of which each has at least this share of its words in shingles of the other: copies with a word
  /// changed here and there.
  public var coverage = 0.55
  /// And pairs of which one has at least this share of its words in shingles of the other, if it has `leastShingles`.
  public var partCoverage = 0.7
  /// Shingles that a report must have for its containment to count.
  public var leastShingles = 20
  /// Shingles in a row of which one is a sample.
  public var window = 8
  /// A shingle that at least so many reports share, which have less than a tenth of the rest in common, is
  /// boilerplate; nil to take all shingles as content.
  public var boilerplateReports: Int? = 8
  /// Does not change the result.
  public var threads = 1

  /// The defaults suit news.
  public init() {}

  /// All pairs found, by `a`, then `b`.
  public func pairs(in rows: WordRows) throws(NearDuplicatesError) -> [CopyPair] {
    try check(rows, most: Int(UInt32.max))
    let firsts = rows.firstEqualRows()
    let hasher = ShingleHasher(length: shingleLength)
    let sketches = ShingleSketches(
      rows, isSampled: firsts.enumerated().map { $0 == $1 }, hasher: hasher, window: window, threads: threads)
    let index = SampleIndex(sketches)
    let boilerplate =
      if let boilerplateReports {
        Boilerplate(rows, sketches: sketches, index: index, hasher: hasher, reports: boilerplateReports)
      } else {
        Boilerplate()
      }
    let candidates = CopyCandidates(
      index, reportCount: rows.count, boilerplate: boilerplate, commonReports: boilerplateReports)
    let sets = ShingleSets(
      rows, isWanted: candidates.isShared, hasher: hasher, boilerplate: boilerplate, threads: threads)

    let blockSize = 64
    let blocks = (rows.count + blockSize - 1) / blockSize
    let state: @Sendable () -> CopyVerifier = {
      CopyVerifier(options: self, rows: rows, hasher: hasher, boilerplate: boilerplate)
    }
    let found = mapInParallel(blocks, threads: threads, state: state) { verifier, block in
      var pairs: [CopyPair] = []
      for a in block * blockSize..<min(rows.count, (block + 1) * blockSize) {
        verifier.findCopies(of: a, candidates, sets, into: &pairs)
      }
      return pairs
    }
    var pairs = found.flatMap { $0 }
    for (report, first) in firsts.enumerated() where first != report {
      pairs.append(
        CopyPair(
          a: UInt32(first), b: UInt32(report), jaccard: 1, containmentOfA: 1, containmentOfB: 1,
          coverageOfA: 1, coverageOfB: 1))
    }
    return pairs.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  /// `most` is how many reports, and how many words in all, can be numbered.
  func check(_ rows: WordRows, most: Int) throws(NearDuplicatesError) {
    let shares = [
      ("jaccard", jaccard), ("containment", containment), ("coverage", coverage),
      ("partCoverage", partCoverage),
    ]
    for (name, share) in shares where !(share > 0 && share <= 1) { throw .parameter(name) }
    let counts = [
      ("shingleLength", shingleLength), ("leastShingles", leastShingles), ("window", window),
      ("boilerplateReports", boilerplateReports ?? 1), ("threads", threads),
    ]
    for (name, count) in counts where count < 1 { throw .parameter(name) }
    guard rows.count < most else { throw .tooManyReports(rows.count) }
    guard rows.words.count <= most else { throw .tooManyWords(rows.words.count) }
  }
}

/// Why near-duplicates cannot be looked for.
public enum NearDuplicatesError: Error, Equatable, Sendable {
  /// This parameter is outside its range: shares are above 0 and up to 1, counts positive.
  case parameter(String)
  /// More reports than 32 bits can number.
  case tooManyReports(Int)
  /// More words in all than 32 bits can number.
  case tooManyWords(Int)
}
