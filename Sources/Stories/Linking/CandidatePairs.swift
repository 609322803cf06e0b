import Similarity

/// The pairs of reports worth a closer look: all with a cosine above a floor. Pairs below it count as 0.
///
/// Stories of headlines hang together by small cosines, so the floor is low as long as the batch is small. In a
/// large batch nearly all pairs are above a low floor and their number grows with the square of the reports: there
/// the floor rises until about `budget` pairs are left, or `budgetPerReport` for each report of a very large batch.
struct CandidatePairs: Sendable {
  var lowestFloor = 0.02
  /// Pairs that any batch may have.
  var budget = 8_000_000
  /// Pairs that a batch of more reports may have for each of them; every report is in twice as many.
  var budgetPerReport = 100
  /// Reports whose similarities to all others are counted to choose the floor.
  var sampleSize = 256

  /// The pairs among some rows, by their numbers in the whole matrix. Copies are left out by whoever calls: they go
  /// where their original goes, and ten thousand equal reports would be fifty million pairs.
  func pairs(in matrix: SparseMatrix, among rows: [Int], threads: Int) throws -> SimilarityGraph {
    let selection = matrix.selecting(rows)
    let floor = try floor(of: selection, threads: threads)
    var graph = try SimilarityJoin(threshold: floor, threads: threads).pairs(in: selection)
    for index in graph.edges.indices {
      graph.edges[index].a = UInt32(rows[Int(graph.edges[index].a)])
      graph.edges[index].b = UInt32(rows[Int(graph.edges[index].b)])
    }
    graph.nodeCount = matrix.rowCount
    return graph
  }

  /// The floor that leaves about `budget` pairs, by the similarities of an even sample of rows to all others.
  func floor(of matrix: SparseMatrix, threads: Int) throws -> Double {
    let count = matrix.rowCount
    let budget = max(budget, budgetPerReport * count)
    guard count * (count - 1) / 2 > budget else { return lowestFloor }
    let step = max(1, count / sampleSize)
    let rows = Array(stride(from: 0, to: count, by: step))
    // How many similarities fall on each hundredth.
    var histogram = [Int](repeating: 0, count: 101)
    let lists = try SimilarityJoin(threshold: lowestFloor, threads: threads)
      .pairs(between: matrix.selecting(rows), and: matrix)
    for (index, row) in rows.enumerated() {
      for neighbour in lists[index] where neighbour.row != row {
        histogram[min(100, Int(neighbour.similarity * 100))] += 1
      }
    }
    let wanted = Double(budget) * 2 / Double(count) * Double(rows.count)
    var above = 0
    for hundredth in stride(from: 100, through: 2, by: -1) {
      above += histogram[hundredth]
      if Double(above) > wanted { return min(1, max(lowestFloor, Double(hundredth + 1) / 100)) }
    }
    return lowestFloor
  }
}
