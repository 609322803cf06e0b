import Similarity
import TestSupport
import Testing

/// Reports of random words, every other one an altered copy of an earlier one: words replaced, the text cut off.
func randomReports(
  _ count: Int, words: ClosedRange<Int>, vocabulary: UInt32 = 400, using random: inout SeededGenerator
) -> [[UInt32]] {
  var rows: [[UInt32]] = []
  for i in 0..<count {
    if i % 2 == 1, let original = rows.randomElement(using: &random) {
      let rate = Double.random(in: 0..<0.2, using: &random)
      var copy = original.map {
        Double.random(in: 0..<1, using: &random) < rate
          ? UInt32.random(in: 0..<vocabulary, using: &random) : $0
      }
      if Bool.random(using: &random) { copy = Array(copy.prefix(copy.count * 2 / 3)) }
      rows.append(copy)
    } else {
      let length = Int.random(in: words, using: &random)
      rows.append((0..<length).map { _ in UInt32.random(in: 0..<vocabulary, using: &random) })
    }
  }
  return rows
}

private func shingles(_ row: [UInt32], _ length: Int) -> Set<[UInt32]> {
  if row.isEmpty { return [] }
  return row.count < length ? [row] : Set((0...row.count - length).map { Array(row[$0..<$0 + length]) })
}

/// The share of the words that stand in one of `shingles`.
private func coverage(_ row: [UInt32], by shingles: Set<[UInt32]>, _ length: Int) -> Double {
  let length = min(length, row.count)
  let covered = row.indices.filter { word in
    (max(0, word - length + 1)...min(word, row.count - length)).contains {
      shingles.contains(Array(row[$0..<$0 + length]))
    }
  }
  return Double(covered.count) / Double(row.count)
}

/// Every pair compared, by the definition.
private func bruteForcePairs(_ rows: [[UInt32]], _ options: NearDuplicates) -> [CopyPair] {
  let sets = rows.map { shingles($0, options.shingleLength) }
  var pairs: [CopyPair] = []
  for a in rows.indices where !rows[a].isEmpty {
    for b in rows.indices where b > a && !rows[b].isEmpty {
      // Of equal texts only the first is compared with others.
      if rows[..<a].contains(rows[a]) { continue }
      if rows[a] != rows[b], rows[..<b].contains(rows[b]) { continue }
      let both = Double(sets[a].intersection(sets[b]).count)
      let pair = CopyPair(
        a: UInt32(a), b: UInt32(b), jaccard: both / Double(sets[a].union(sets[b]).count),
        containmentOfA: both / Double(sets[a].count), containmentOfB: both / Double(sets[b].count),
        coverageOfA: coverage(rows[a], by: sets[b], options.shingleLength),
        coverageOfB: coverage(rows[b], by: sets[a], options.shingleLength))
      if both == 0 { continue }
      if pair.jaccard >= options.jaccard
        || min(pair.coverageOfA, pair.coverageOfB) >= options.coverage
        || (sets[a].count >= options.leastShingles && pair.coverageOfA >= options.partCoverage)
        || (sets[b].count >= options.leastShingles && pair.coverageOfB >= options.partCoverage)
        || (sets[a].count >= options.leastShingles && pair.containmentOfA >= options.containment)
        || (sets[b].count >= options.leastShingles && pair.containmentOfB >= options.containment)
      {
        pairs.append(pair)
      }
    }
  }
  return pairs
}

@Suite struct NearDuplicatesTests {
  @Test(arguments: [0.1, 0.5, 1.0], [2, 5])
  func withAllShinglesAsSamplesThePairsAreThoseOfTheDefinition(threshold: Double, length: Int) throws {
    var random = SeededGenerator(seed: UInt64(threshold * 10) + UInt64(length))
    for words in [0...6, 10...60] {
      // Few different words, so that short shingles come up by chance.
      let rows = randomReports(60, words: words, vocabulary: 12, using: &random)
      var options = NearDuplicates()
      options.shingleLength = length
      options.jaccard = threshold
      options.containment = min(1, threshold * 1.5)
      options.coverage = min(1, threshold * 1.2)
      options.partCoverage = min(1, threshold * 1.6)
      options.leastShingles = 10
      options.window = 1
      options.boilerplateReports = nil
      #expect(try options.pairs(in: WordRows(rows)) == bruteForcePairs(rows, options))
    }
  }

  @Test func samplesMissNoneOfTheCopies() throws {
    var random = SeededGenerator(seed: 3)
    let rows = randomReports(160, words: 40...160, using: &random)
    var options = NearDuplicates()
    options.boilerplateReports = nil
    let expected = bruteForcePairs(rows, options)
    #expect(expected.count > 30)
    #expect(try options.pairs(in: WordRows(rows)) == expected)
  }

  @Test func threadsDoNotChangeThePairs() throws {
    var random = SeededGenerator(seed: 4)
    let rows = WordRows(randomReports(700, words: 30...60, using: &random))
    var options = NearDuplicates()
    let one = try options.pairs(in: rows)
    #expect(one.count > 100)
    for threads in [2, 3] {
      options.threads = threads
      #expect(try options.pairs(in: rows) == one)
    }
  }

  @Test func theDirectionSaysWhichIsTheExcerpt() throws {
    let long = (0..<200).map { UInt32($0) }
    let rows = WordRows([Array(long[50..<90]), long])
    let pair = try #require(try NearDuplicates().pairs(in: rows).first)
    #expect(pair.containmentOfA == 1)
    #expect(pair.containmentOfB == 36.0 / 196)
    #expect(pair.jaccard == 36.0 / 196)
    #expect(pair.excerpt == 0)
  }

  @Test func whatManyUnlikeReportsShareMakesNoCopies() throws {
    var random = SeededGenerator(seed: 6)
    let footer = (0..<60).map { _ in UInt32.random(in: 0..<5000, using: &random) }
    var rows = (0..<40).map { _ in (0..<25).map { _ in UInt32.random(in: 0..<5000, using: &random) } + footer
    }
    // A true copy among them, under the same footer.
    rows.append(rows[7])
    rows[40][3] = 9999
    var options = NearDuplicates()
    let pairs = try options.pairs(in: WordRows(rows))
    #expect(pairs.map(\.a) == [7] && pairs.map(\.b) == [40])
    options.boilerplateReports = nil
    #expect(try options.pairs(in: WordRows(rows)).count == 41 * 40 / 2)
  }

  @Test func aFooterIsNoPartOfABrief() throws {
    var random = SeededGenerator(seed: 9)
    func words(_ count: Int) -> [UInt32] {
      (0..<count).map { _ in UInt32.random(in: 0..<5000, using: &random) }
    }
    // Its last word is another one in each report.
    let footer = words(12)
    var rows = (0..<20).map { words(25) + footer + [9000 + UInt32($0)] }
    let brief = words(10)
    rows.append(brief + footer + [9100])
    rows.append(brief.prefix(5) + [9200] + brief.suffix(5))
    let pairs = try NearDuplicates().pairs(in: WordRows(rows))
    #expect(pairs.map(\.a) == [20] && pairs.map(\.b) == [21])
    #expect(pairs.map(\.coverageOfA) == [1] && pairs.map(\.coverageOfB) == [10.0 / 11])
  }

  @Test func aWordChangedHereAndThereLeavesACopy() throws {
    // One word in ten: five shingles in ten are left, and nearly nine words in ten.
    let text = (0..<100).map { UInt32($0) }
    let copy = text.map { $0 % 10 == 5 ? $0 + 1000 : $0 }
    let pair = try #require(try NearDuplicates().pairs(in: WordRows([text, copy])).first)
    #expect(pair.jaccard < 0.5)
    #expect(max(pair.containmentOfA, pair.containmentOfB) < 0.8)
    #expect(pair.coverageOfA == 0.86)
    #expect(pair.coverageOfB == 0.86)
    var options = NearDuplicates()
    options.coverage = 1
    options.partCoverage = 1
    #expect(try options.pairs(in: WordRows([text, copy])).isEmpty)
  }

  @Test func aFormFilledInAnewIsNoCopy() throws {
    var random = SeededGenerator(seed: 8)
    let form = (0..<60).map { UInt32($0) }
    let rows = WordRows(
      (0..<12).map { _ in
        form.map { $0 % 9 == 4 ? UInt32.random(in: 1000..<9000, using: &random) : $0 }
      })
    #expect(try NearDuplicates().pairs(in: rows).isEmpty)
    var options = NearDuplicates()
    options.boilerplateReports = nil
    #expect(try options.pairs(in: rows).count == 12 * 11 / 2)
  }

  @Test func copiesOfOneTextAreNotBoilerplate() throws {
    var random = SeededGenerator(seed: 7)
    let text = (0..<120).map { _ in UInt32.random(in: 0..<5000, using: &random) }
    let rows = (0..<30).map { i in
      var copy = text
      copy[i] = 9000 + UInt32(i)
      copy[100 - i] = 9100 + UInt32(i)
      return copy
    }
    #expect(try NearDuplicates().pairs(in: WordRows(rows)).count == 30 * 29 / 2)
  }

  @Test func equalAndEmptyReports() throws {
    let text = (0..<30).map { UInt32($0) }
    let rows = WordRows([[], text, [5], [], text, [5], text])
    #expect(rows.firstEqualRows() == [0, 1, 2, 3, 1, 2, 1])
    let pairs = try NearDuplicates().pairs(in: rows)
    #expect(pairs.map(\.a) == [1, 1, 2])
    #expect(pairs.map(\.b) == [4, 6, 5])
    #expect(pairs.allSatisfy { $0.jaccard == 1 && $0.excerpt == nil })
    #expect(try NearDuplicates().pairs(in: WordRows()).isEmpty)
    #expect(try NearDuplicates().pairs(in: WordRows([[], []])).isEmpty)
  }

  @Test func badParametersAreErrors() {
    func expect(_ name: String, _ change: (inout NearDuplicates) -> Void) {
      var options = NearDuplicates()
      change(&options)
      #expect(throws: NearDuplicatesError.parameter(name)) { try options.pairs(in: WordRows([[1]])) }
    }
    expect("jaccard") { $0.jaccard = 0 }
    expect("jaccard") { $0.jaccard = .nan }
    expect("containment") { $0.containment = 1.1 }
    expect("coverage") { $0.coverage = -1 }
    expect("partCoverage") { $0.partCoverage = .infinity }
    expect("shingleLength") { $0.shingleLength = 0 }
    expect("leastShingles") { $0.leastShingles = 0 }
    expect("window") { $0.window = -1 }
    expect("boilerplateReports") { $0.boilerplateReports = 0 }
    expect("threads") { $0.threads = 0 }
  }
}

@Suite struct CopyFamiliesTests {
  private func pair(_ a: UInt32, _ b: UInt32, _ share: Double) -> CopyPair {
    CopyPair(
      a: a, b: b, jaccard: share, containmentOfA: share, containmentOfB: share, coverageOfA: share,
      coverageOfB: share)
  }

  @Test func aCopyRepeatsTheOriginalOfTheEarlierReportItResemblesMost() {
    let families = CopyFamilies(
      reportCount: 6, pairs: [pair(3, 5, 0.9), pair(0, 2, 0.7), pair(0, 5, 0.6), pair(1, 3, 0.8)])
    #expect(families.originals == [nil, nil, 0, 1, nil, 1])
    #expect(families.labels == [0, 1, 0, 1, 4, 1])
    #expect(families.evidence[5] == pair(3, 5, 0.9))
  }

  @Test func theOrderSaysWhichIsEarlier() {
    let families = CopyFamilies(reportCount: 3, pairs: [pair(0, 1, 0.9), pair(1, 2, 0.9)], order: [2, 1, 0])
    #expect(families.originals == [2, 2, nil])
  }

  @Test func twoOriginalsStayTwoThoughOneReportResemblesBoth() {
    let families = CopyFamilies(reportCount: 3, pairs: [pair(0, 2, 0.9), pair(1, 2, 0.8)])
    #expect(families.originals == [nil, nil, 0])
  }

  @Test func theOrderOfThePairsDoesNotMatter() throws {
    var random = SeededGenerator(seed: 5)
    let rows = WordRows(randomReports(80, words: 40...60, using: &random))
    var pairs = try NearDuplicates().pairs(in: rows)
    let expected = CopyFamilies(reportCount: 80, pairs: pairs)
    for _ in 0..<5 {
      pairs.shuffle(using: &random)
      #expect(CopyFamilies(reportCount: 80, pairs: pairs) == expected)
    }
    #expect(CopyFamilies(reportCount: 0, pairs: []).originals.isEmpty)
  }
}
