/// How a join is done.
enum JoinPlan: Hashable, Sendable {
  /// Every product is added up: ``ExactJoin``.
  case exact
  /// ``HeadTailJoin`` with this many terms in the head.
  case headTail(head: Int)

  init(_ matrix: SparseMatrix, ranking: TermRanking, least: Double) {
    self = .headTail(head: min(1024, ranking.frequencies.count))
  }
}
