/// A tree of merges, most similar first. Similarities never rise from one merge to the next, so a cut is a prefix.
public struct Dendrogram: Sendable, Equatable {
  /// Two nodes or clusters that become one.
  public struct Merge: Sendable, Equatable {
    /// What is joined: a node below `nodeCount`, or `nodeCount + i` for the result of merge `i`.
    /// `left` is the side with the smallest node.
    public var left: UInt32
    /// The other side; see `left`.
    public var right: UInt32
    /// Mean similarity of the pairs across.
    public var similarity: Double
    /// Reports in the result (nodes, when each stands for one).
    public var size: Int

    /// A merge with these values.
    public init(left: UInt32, right: UInt32, similarity: Double, size: Int) {
      self.left = left
      self.right = right
      self.similarity = similarity
      self.size = size
    }
  }

  /// Number of nodes, the leaves of the tree.
  public let nodeCount: Int
  /// The merges, most similar first.
  public let merges: [Merge]

  /// Number of merges at or above a similarity. O(log n).
  public func mergeCount(cutAt threshold: Double) -> Int {
    var (low, high) = (0, merges.count)
    while low < high {
      let middle = (low + high) / 2
      if merges[middle].similarity >= threshold { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The cluster of each node after all merges at or above a similarity. Clusters are numbered from 0 in the order
  /// of their first node. O(n).
  public func labels(cutAt threshold: Double) -> [Int] {
    labels(mergeCount: mergeCount(cutAt: threshold))
  }

  /// The cluster of each node after the first so many merges (all, when there are fewer).
  public func labels(mergeCount: Int) -> [Int] {
    let count = max(0, min(mergeCount, merges.count))
    // From the last merge down, each part learns the cluster it ended in.
    var clusters = [UInt32](repeating: .max, count: nodeCount + count)
    for i in stride(from: count - 1, through: 0, by: -1) {
      let own = nodeCount + i
      if clusters[own] == .max { clusters[own] = UInt32(own) }
      clusters[Int(merges[i].left)] = clusters[own]
      clusters[Int(merges[i].right)] = clusters[own]
    }
    var numbers = [Int](repeating: -1, count: nodeCount + count)
    var next = 0
    return (0..<nodeCount).map { node in
      let cluster = clusters[node] == .max ? node : Int(clusters[node])
      if numbers[cluster] < 0 {
        numbers[cluster] = next
        next += 1
      }
      return numbers[cluster]
    }
  }
}
