/// One run of `AverageLink`. A cluster is named after its smallest member.
struct Agglomeration {
  /// Clusters next to one cluster, with the sum of the similarities (above that of a missing edge) of all pairs in
  /// between. Ids may be those of clusters that have been merged since, so one cluster may come up several times.
  private struct Neighbours {
    var ids: [UInt32] = []
    var sums: [Int64] = []

    /// Adds one, unless its sum is 0.
    mutating func append(_ id: UInt32, sum: Int64) {
      guard sum > 0 else { return }
      ids.append(id)
      sums.append(sum)
    }
  }

  /// A merge as it came about: of the clusters of two nodes, the smaller one first.
  struct Step {
    var left: UInt32
    var right: UInt32
    var similarity: Double
  }

  private let missing: Double
  /// Multiplies a similarity to make it an integer; a power of two.
  private let scale: Double
  let nodeSizes: [Int]
  private var sizes: [Int64]
  private var neighbours: [Neighbours]
  /// A cluster that has been merged points to the one it went into, the others to themselves.
  private var parents: [UInt32]
  /// The nearest neighbour found when the list was last read, and its size then.
  private var nearest: [(id: UInt32, size: Int64)]
  /// Where in the list that is being read a cluster stands; right only if that place names the cluster.
  private var places: [UInt32]
  private(set) var steps: [Step] = []

  private static let unknown = UInt32.max
  /// No cluster has this id: the list of the cluster itself is empty.
  private static let nobody = UInt32.max - 1

  /// - Parameter edges: valid, by `a`, then `b`.
  init(sizes: [Int], edges: [SimilarityGraph.Edge], missing: Double) {
    self.missing = missing
    nodeSizes = sizes
    self.sizes = sizes.map(Int64.init)
    let count = sizes.count
    parents = (0..<count).map { UInt32($0) }
    nearest = [(id: UInt32, size: Int64)](repeating: (Self.unknown, 0), count: count)
    places = [UInt32](repeating: 0, count: count)

    let greatest = edges.reduce(0.0) { greatest, edge in
      max(
        greatest,
        (Double(edge.similarity) - missing) * Double(sizes[Int(edge.a)]) * Double(sizes[Int(edge.b)]))
    }
    // Even the sum of all edges, seen from both ends, stays below 2^62.
    let bound = 2 * greatest * Double(edges.count)
    scale = bound > 0 ? Double(sign: .plus, exponent: min(1000, 61 - Int(bound.exponent)), significand: 1) : 1
    neighbours = []
    neighbours = lists(of: edges)
  }

  /// The neighbours of each node, the smaller ones first.
  private func lists(of edges: [SimilarityGraph.Edge]) -> [Neighbours] {
    let count = nodeSizes.count
    var degrees = [Int](repeating: 0, count: count)
    var rows = [Int](repeating: 0, count: count + 1)
    for edge in edges {
      degrees[Int(edge.a)] += 1
      degrees[Int(edge.b)] += 1
      rows[Int(edge.a) + 1] += 1
    }
    for node in 0..<count { rows[node + 1] += rows[node] }
    var lists = degrees.map { degree in
      var list = Neighbours()
      list.ids.reserveCapacity(degree)
      list.sums.reserveCapacity(degree)
      return list
    }
    // Edges stand by their smaller end. The other ends are served some thousand lists at a time, whose ends stay
    // in the cache; each row of edges is gone through once, a piece at a time.
    var next = rows
    for start in stride(from: 0, to: count, by: Self.blockSize) {
      let end = min(start + Self.blockSize, count)
      for node in 0..<end {
        var i = next[node]
        while i < rows[node + 1], edges[i].b < end {
          lists[Int(edges[i].b)].append(UInt32(node), sum: sum(edges[i]))
          i += 1
        }
        next[node] = i
      }
      for node in start..<end {
        for i in rows[node]..<rows[node + 1] { lists[node].append(edges[i].b, sum: sum(edges[i])) }
      }
    }
    return lists
  }

  private static let blockSize = 8192

  /// What an edge adds to the sum between two clusters; 0 for one that says no more than a missing one.
  private func sum(_ edge: SimilarityGraph.Edge) -> Int64 {
    let gain = Double(edge.similarity) - missing
    guard gain > 0 else { return 0 }
    return max(
      1, Int64((gain * Double(nodeSizes[Int(edge.a)]) * Double(nodeSizes[Int(edge.b)]) * scale).rounded()))
  }

  /// Merges until no cluster has a neighbour.
  mutating func run() {
    var chain: [UInt32] = []
    for start in 0..<UInt32(parents.count) {
      if parents[Int(start)] == start { chain.append(start) }
      while let tip = chain.last {
        let next = nearestNeighbour(of: tip)
        if next == Self.nobody {
          // Whatever led here has been merged, or was this cluster alone.
          chain.removeLast()
        } else if chain.count > 1, chain[chain.count - 2] == next {
          chain.removeLast(2)
          let merged = merge(tip, next)
          if chain.isEmpty { chain.append(merged) }
        } else {
          chain.append(next)
        }
      }
    }
  }

  /// The neighbour with the greatest mean similarity, the smallest of equals.
  private mutating func nearestNeighbour(of cluster: UInt32) -> UInt32 {
    // While neither of the two grows, what is nearest stays so: a merge of others brings none of them nearer.
    let known = nearest[Int(cluster)]
    if known.id == Self.nobody { return known.id }
    if known.id != Self.unknown, parents[Int(known.id)] == known.id, sizes[Int(known.id)] == known.size {
      return known.id
    }
    var list = Neighbours()
    swap(&list, &neighbours[Int(cluster)])
    update(&list)
    setNearest(of: cluster, in: list)
    swap(&list, &neighbours[Int(cluster)])
    return nearest[Int(cluster)].id
  }

  private mutating func setNearest(of cluster: UInt32, in list: Neighbours) {
    let found = best(of: list)
    nearest[Int(cluster)] = (found, found == Self.nobody ? 0 : sizes[Int(found)])
  }

  private func best(of list: Neighbours) -> UInt32 {
    guard var best = list.ids.first, var bestSum = list.sums.first else { return Self.nobody }
    var bestSize = sizes[Int(best)]
    var bestMean = Double(bestSum) / Double(bestSize)
    for i in 1..<list.ids.count {
      let sum = list.sums[i]
      let id = list.ids[i]
      let size = sizes[Int(id)]
      let mean = Double(sum) / Double(size)
      // Rounding moves a mean by less than 2^-51 of it; what is closer than that is compared exactly.
      guard mean >= bestMean * (1 - 0x1p-50) else { continue }
      let here = Int128(sum) * Int128(bestSize)
      let there = Int128(bestSum) * Int128(size)
      if here > there || (here == there && id < best) {
        (best, bestSum, bestSize, bestMean) = (id, sum, size, mean)
      }
    }
    return best
  }

  /// Replaces merged clusters of the list by those they went into, and adds up what is one cluster now.
  private mutating func update(_ list: inout Neighbours) {
    let count = Self.update(&list.ids, &list.sums, &places, &parents)
    list.ids.removeLast(list.ids.count - count)
    list.sums.removeLast(list.sums.count - count)
  }

  /// Returns how many are left.
  private static func update(
    _ ids: inout [UInt32], _ sums: inout [Int64], _ places: inout [UInt32], _ parents: inout [UInt32]
  ) -> Int {
    var ids = ids.mutableSpan
    var sums = sums.mutableSpan
    var places = places.mutableSpan
    var parents = parents.mutableSpan
    var count = 0
    for i in 0..<ids.count {
      let id = root(of: ids[i], &parents)
      let sum = sums[i]
      let place = Int(places[Int(id)])
      if place < count, ids[place] == id {
        sums[place] += sum
      } else {
        ids[count] = id
        sums[count] = sum
        places[Int(id)] = UInt32(truncatingIfNeeded: count)
        count &+= 1
      }
    }
    return count
  }

  private static func root(of id: UInt32, _ parents: inout MutableSpan<UInt32>) -> UInt32 {
    var id = id
    var parent = parents[Int(id)]
    while parent != id {
      let next = parents[Int(parent)]
      parents[Int(id)] = next
      id = next
      parent = parents[Int(id)]
    }
    return id
  }

  private mutating func merge(_ one: UInt32, _ other: UInt32) -> UInt32 {
    let left = min(one, other)
    let right = max(one, other)
    var list = Neighbours()
    swap(&list, &neighbours[Int(left)])
    list.ids.reserveCapacity(list.ids.count + neighbours[Int(right)].ids.count)
    list.sums.reserveCapacity(list.sums.count + neighbours[Int(right)].sums.count)
    list.ids += neighbours[Int(right)].ids
    list.sums += neighbours[Int(right)].sums
    neighbours[Int(right)] = Neighbours()

    parents[Int(right)] = left
    update(&list)
    // What was between the two is inside now; it stood in both lists.
    var sum: Int64 = 0
    let inside = Int(places[Int(left)])
    if inside < list.ids.count, list.ids[inside] == left {
      sum = list.sums[inside] / 2
      list.ids.swapAt(inside, list.ids.count - 1)
      list.sums.swapAt(inside, list.sums.count - 1)
      list.ids.removeLast()
      list.sums.removeLast()
    }
    let pairs = Double(sizes[Int(left)]) * Double(sizes[Int(right)])
    steps.append(Step(left: left, right: right, similarity: missing + Double(sum) / pairs / scale))
    sizes[Int(left)] += sizes[Int(right)]
    setNearest(of: left, in: list)
    swap(&list, &neighbours[Int(left)])
    return left
  }
}
