/// Why a graph, or the parameters given with it, cannot be clustered.
public enum ClusteringError: Error, Equatable, Sendable {
  /// The number of nodes is negative, or more than 2^31 − 1.
  case nodeCount(Int)
  /// An end of the edge at this position is not a node of the graph.
  case nodeOutOfRange(edge: Int)
  /// The edge at this position joins a node to itself.
  case selfEdge(edge: Int)
  /// The similarity of the edge at this position is not a finite number.
  case notFinite(edge: Int)
  /// The edge at this position says less than a missing edge would, so that the tree could not be monotone.
  case belowMissing(edge: Int)
  /// Two edges join these nodes.
  case duplicateEdge(UInt32, UInt32)
  /// There is not one size from 1 to 2^31 − 1 for each node.
  case sizes
  /// This parameter is outside its range.
  case parameter(String)
}
