import Similarity
import TestSupport

/// Rows shaped like reports: a few terms stand in nearly all of them, most in one or two, and some rows are copies
/// of others with a few terms changed.
struct GeneratedVectors {
  var rows = 200
  var terms = 400
  var termsPerRow = 1...24
  var copies = 0.3

  func counts(seed: UInt64) -> TermCounts {
    var generator = SeededGenerator(seed: seed)
    var bags: [[UInt32]] = []
    for index in 0..<rows {
      var bag: [UInt32] = []
      if index > 0, Double.random(in: 0..<1, using: &generator) < copies {
        bag = bags[Int.random(in: 0..<index, using: &generator)]
        for _ in 0..<Int.random(in: 0...3, using: &generator) where !bag.isEmpty {
          bag[Int.random(in: bag.indices, using: &generator)] = term(&generator)
        }
      } else {
        for _ in 0..<Int.random(in: termsPerRow, using: &generator) { bag.append(term(&generator)) }
      }
      bags.append(bag)
    }
    var counts = TermCounts()
    for bag in bags { counts.append(bag) }
    return counts
  }

  func matrix(seed: UInt64) throws -> SparseMatrix {
    var model = TFIDF(sublinearTF: true)
    return try model.fitTransform(counts(seed: seed))
  }

  /// Roughly Zipf: the square of a uniform number favours low terms.
  private func term(_ generator: inout SeededGenerator) -> UInt32 {
    let uniform = Double.random(in: 0..<1, using: &generator)
    return UInt32(uniform * uniform * uniform * Double(terms))
  }
}
