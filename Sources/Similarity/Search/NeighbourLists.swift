/// For each row its most similar rows, the most similar first, the lower row first among equals.
public struct NeighbourLists: Sendable, Equatable {
  /// A row and how similar it is.
  public struct Neighbour: Sendable, Hashable {
    /// The similar row.
    public var row: UInt32
    /// Its dot product with the row whose neighbour it is.
    public var similarity: Float

    /// A neighbour with these values.
    public init(row: UInt32, similarity: Float) {
      self.row = row
      self.similarity = similarity
    }
  }

  /// Start of each row's neighbours, and one more: the number of neighbours.
  public internal(set) var starts: [Int] = [0]
  /// The neighbours of all rows, one row behind the other.
  public internal(set) var neighbours: [Neighbour] = []

  init() {}

  /// Number of rows that have a list, which may be empty.
  public var count: Int { starts.count - 1 }

  /// The neighbours of a row.
  public subscript(row: Int) -> ArraySlice<Neighbour> { neighbours[starts[row]..<starts[row + 1]] }

  mutating func append(_ hits: [SearchHit]) {
    for hit in hits { neighbours.append(Neighbour(row: hit.id, similarity: Float(hit.product))) }
    starts.append(neighbours.count)
  }

  mutating func append(_ other: NeighbourLists) {
    for start in other.starts.dropFirst() { starts.append(neighbours.count + start) }
    neighbours += other.neighbours
  }

  /// The pairs in which one row is among the other's neighbours, when the lists are those of one matrix's rows
  /// among themselves. O(neighbours).
  public func graph() -> SimilarityGraph {
    var edges: [SimilarityGraph.Edge] = []
    for row in 0..<count {
      for neighbour in self[row] {
        let other = Int(neighbour.row)
        // A pair that is in both lists is taken from the lower row's.
        if other < row, other < count, self[other].contains(where: { Int($0.row) == row }) { continue }
        guard other != row else { continue }
        edges.append(
          .init(a: UInt32(min(row, other)), b: UInt32(max(row, other)), similarity: neighbour.similarity))
      }
    }
    let nodes = max(count, (neighbours.map { Int($0.row) + 1 }.max() ?? 0))
    return SimilarityGraph(nodeCount: nodes, parts: [edges])
  }
}
