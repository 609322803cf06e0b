/// The tails of up to 65,536 rows, turned round: for each tail rank the rows of the block that have it, ascending,
/// as (weight << 16 | number in the block).
struct TailBlock: Sendable {
  /// Most rows of a block: numbers in the block have 16 bits.
  static let largestSize = 65_536

  /// Positions of the block in ``HeadTailRows``.
  let positions: Range<Int>
  /// Start of each rank in `postings`, and one more.
  let starts: [UInt32]
  let postings: [UInt32]
  /// Where each pair of the block's rows went in `postings`: what stands before it are the earlier rows.
  let places: [UInt32]
  /// The longest head of each group of ``TailSums/groupSize`` rows.
  let groupHeads: [Float]

  init(_ rows: HeadTailRows, positions: Range<Int>) {
    self.positions = positions
    var ends = [UInt32](repeating: 0, count: rows.tailRankCount + 1)
    let first = rows.tailStarts[positions.lowerBound]
    let pairs = first..<rows.tailStarts[positions.upperBound]
    for pair in pairs { ends[Int(rows.tailRanks[pair]) + 1] &+= 1 }
    // Checked: a block of more than 2³² pairs must not go on with wrong places.
    for rank in 0..<rows.tailRankCount { ends[rank + 1] += ends[rank] }
    starts = ends
    var postings = [UInt32](repeating: 0, count: pairs.count)
    var places = [UInt32](repeating: 0, count: pairs.count)
    for position in positions {
      let number = UInt32(position - positions.lowerBound)
      for pair in rows.tailStarts[position]..<rows.tailStarts[position + 1] {
        let rank = Int(rows.tailRanks[pair])
        let place = ends[rank]
        postings[Int(place)] = UInt32(rows.tailWeights[pair]) &<< 16 | number
        places[pair - first] = place
        ends[rank] = place &+ 1
      }
    }
    self.postings = postings
    self.places = places
    // Rows are sorted by head, so the last one of a group has its longest.
    groupHeads = stride(from: 0, to: positions.count, by: TailSums.groupSize).map { start in
      rows.headLengths[positions.lowerBound + min(start + TailSums.groupSize, positions.count) - 1]
    }
  }
}
