/// The join by blocked head/tail accumulation.
///
/// Products of the rare terms (the tail) are added up for real, in 16 bits and rounded up; what the common terms (the
/// head) may add is at most the product of the lengths of both heads (Cauchy–Schwarz). Pairs for which the two
/// together reach the threshold are verified with the exact product, so nothing is missing and nothing is extra.
/// The weights must not be negative and rows not longer than 1.
struct HeadTailJoin: Sendable {
  let matrix: SparseMatrix
  let rows: HeadTailRows
  /// Least exact product of a pair.
  let least: Double
  let threads: Int
  var blockSize = 16_384

  init(_ matrix: SparseMatrix, ranking: TermRanking, head: Int, least: Double, threads: Int) {
    self.matrix = matrix
    self.least = least
    self.threads = threads
    rows = HeadTailRows(matrix, ranking: ranking, head: head)
  }

  /// Every pair, in parts and in no order worth mentioning.
  func edges() -> [[SimilarityGraph.Edge]] {
    let chunk = 128
    let columns = matrix.columnCount
    let size = min(max(blockSize, 1), TailBlock.largestSize)
    var parts: [[SimilarityGraph.Edge]] = []
    for start in stride(from: 0, to: rows.count, by: size) {
      let block = TailBlock(rows, positions: start..<min(start + size, rows.count))
      // A row looks for partners before it, so a block is for its own rows and all later ones.
      parts += mapInParallel(
        (rows.count - start + chunk - 1) / chunk, threads: threads,
        state: { HeadTailWorker(blockSize: block.positions.count, columns: columns) }
      ) { worker, number in
        worker.edges.removeAll(keepingCapacity: true)
        let first = start + number * chunk
        for position in first..<min(first + chunk, rows.count) {
          worker.join(position, with: block, of: self)
        }
        return worker.edges
      }
    }
    return parts
  }
}

/// What one thread of the join works with.
struct HeadTailWorker: ~Copyable {
  var edges: [SimilarityGraph.Edge] = []
  private var sums: TailSums
  private var limits: [Int16] = []
  private var verifier: ProductVerifier

  init(blockSize: Int, columns: Int) {
    sums = TailSums(size: blockSize)
    verifier = ProductVerifier(columns: columns)
  }

  /// Finds the partners of the row at `position` among the rows of a block that come before it.
  mutating func join(_ position: Int, with block: TailBlock, of join: HeadTailJoin) {
    let rows = join.rows
    let first = block.positions.lowerBound
    let limit = min(block.positions.count, position - first)
    guard limit > 0 else { return }
    let head = rows.headLengths[position]
    let openGroup = setLimits(head: head, block.groupHeads, rows: limit, least: join.least)
    let read = findLists(position, of: rows, in: block)
    sums.addUp(block.postings, saturating: sums.lists.count > HeadTailRows.safeTailCount)

    let row = Int(rows.rows[position])
    let scaledLeast = Float((join.least - 0x1p-20) * HeadTailRows.scale)
    let scaledHead = head * Float(HeadTailRows.scale) * (1 + 0x1p-20)
    func check(_ number: Int, _ sum: Int16) {
      guard Float(sum) + scaledHead * rows.headLengths[first + number] >= scaledLeast else { return }
      let other = Int(rows.rows[first + number])
      let product = verifier.product(row, other, of: join.matrix)
      if product >= join.least {
        edges.append(
          .init(a: UInt32(min(row, other)), b: UInt32(max(row, other)), similarity: Float(product)))
      }
    }
    // Where the heads alone may reach the threshold, a pair without a common tail term has to be looked at too.
    let firstOpen = min(openGroup * TailSums.groupSize, limit)
    for number in firstOpen..<limit {
      check(number, sums[number])
      sums[number] = 0
    }
    if read < limit / 16 {
      sums.revisit(block.postings, limits: limits, found: check)
    } else {
      for group in 0..<openGroup { sums.sweep(group: group, limit: limits[group], found: check) }
    }
    verifier.clear(of: join.matrix)
  }

  /// Notes where the postings of each tail term are, as far as they are before the row, and returns their number. A
  /// loop of its own: its loads miss the cache but wait for nothing, so that many are under way at once.
  private mutating func findLists(_ position: Int, of rows: HeadTailRows, in block: TailBlock) -> Int {
    let isInBlock = position < block.positions.upperBound
    let firstPair = rows.tailStarts[block.positions.lowerBound]
    var postingCount = 0
    sums.lists.removeAll(keepingCapacity: true)
    for pair in rows.tailStarts[position]..<rows.tailStarts[position + 1] {
      let rank = Int(rows.tailRanks[pair])
      let start = block.starts[rank]
      let end = isInBlock ? block.places[pair &- firstPair] : block.starts[rank &+ 1]
      postingCount &+= Int(end &- start)
      sums.lists.append(.init(start: start, end: end, factor: HeadTailRows.factor(rows.tailWeights[pair])))
    }
    return postingCount
  }

  /// Sets what the sum has to reach in each group. Returns the first group that is open: one in which a sum of 0 can
  /// do. Heads get longer from group to group, so all later ones are open as well.
  private mutating func setLimits(head: Float, _ groupHeads: [Float], rows: Int, least: Double) -> Int {
    limits.removeAll(keepingCapacity: true)
    let groups = (rows + TailSums.groupSize - 1) / TailSums.groupSize
    for group in 0..<groups {
      let missing = (least - 0x1p-20 - Double(head) * Double(groupHeads[group])) * HeadTailRows.scale
      guard missing >= 1 else { break }
      limits.append(Int16(missing))
    }
    let open = limits.count
    while limits.count < groupHeads.count { limits.append(Int16.max) }
    return open
  }
}
