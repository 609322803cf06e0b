/// Counts the terms of one report after the other.
///
///     for each term of the report
///       write it where the next distinct term belongs; it stays there if its count is 0
///       add to its count
///     for each distinct term
///       read its count, and make it 0 for the next report
///
/// Old and new terms go the same way: nothing has to be guessed. Four bytes a term keep most counts in a near cache.
struct TermCounter: Sendable {
  /// The distinct terms of the report counted last, in order of first appearance.
  var terms: ArraySlice<TermID> { written[..<distinct] }
  /// How often each occurs.
  var counts: ArraySlice<UInt32> { read[..<distinct] }

  private var distinct = 0
  private var written: [TermID] = []
  private var read: [UInt32] = []
  /// The count of each term. The one in front is for "no term", the greatest number, which wraps around.
  private var countOfTerm: [UInt32] = []

  /// Counts `report`, terms below `termCount` or ``TermTable/noTerm``, which is skipped. O(terms of the report).
  mutating func count(_ report: [TermID], termCount: Int) {
    makeRoom(report.count, termCount)
    distinct = Self.write(report.count, { report[$0] }, times: { _ in 1 }, &countOfTerm, &written)
    Self.read(written, distinct, &countOfTerm, &read)
  }

  /// The same for terms that are `numbers[report[i]]` and occur `times[i]` times each, at least once.
  mutating func count(
    _ report: Span<TermID>, _ times: Span<UInt32>, renumbered numbers: [TermID], termCount: Int
  ) {
    makeRoom(report.count, termCount)
    distinct = Self.write(
      report.count, { numbers[Int(report[$0])] }, times: { times[$0] }, &countOfTerm, &written)
    Self.read(written, distinct, &countOfTerm, &read)
  }

  private mutating func makeRoom(_ reportCount: Int, _ termCount: Int) {
    if countOfTerm.count <= termCount {
      countOfTerm += repeatElement(0, count: max(termCount + 1, countOfTerm.count * 2) - countOfTerm.count)
    }
    // One more, because a term that is not new is written behind the last new one.
    if written.count <= reportCount {
      written = [TermID](repeating: 0, count: reportCount * 2 + 1)
      read = written
    }
  }

  @inline(__always)
  private static func write(
    _ count: Int, _ term: (_ index: Int) -> TermID, times: (_ index: Int) -> UInt32,
    _ countOfTerm: inout [UInt32], _ written: inout [TermID]
  ) -> Int {
    var distinct = 0
    var countOfTerm = countOfTerm.mutableSpan
    var written = written.mutableSpan
    // So that "no term" is never new.
    countOfTerm[0] = 1
    for index in 0..<count {
      let term = term(index)
      let place = Int(truncatingIfNeeded: term &+ 1)
      let count = countOfTerm[place]
      countOfTerm[place] = count &+ times(index)
      written[distinct] = term
      // 1 if the count is 0, in arithmetic: the compiler makes a branch of a condition.
      distinct &+= Int(truncatingIfNeeded: (UInt64(count) &- 1) &>> 63)
    }
    return distinct
  }

  private static func read(
    _ terms: [TermID], _ distinct: Int, _ countOfTerm: inout [UInt32], _ counts: inout [UInt32]
  ) {
    var countOfTerm = countOfTerm.mutableSpan
    var counts = counts.mutableSpan
    for index in 0..<distinct {
      let place = Int(terms[index]) &+ 1
      counts[index] = countOfTerm[place]
      countOfTerm[place] = 0
    }
  }
}
