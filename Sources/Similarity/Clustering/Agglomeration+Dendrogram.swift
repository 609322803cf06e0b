/// From the order in which clusters were merged to that of a tree.
extension Agglomeration {
  /// The steps in the order of their similarity.
  func dendrogram() -> Dendrogram {
    // Which step made what a step joins, and the step that takes its result.
    var last = [Int](repeating: -1, count: nodeSizes.count)
    var waitingFor = [Int](repeating: 0, count: steps.count)
    var next = [Int](repeating: -1, count: steps.count)
    var similarities = steps.map(\.similarity)
    var ready = Heap<Ready>()
    for (index, step) in steps.enumerated() {
      for side in [step.left, step.right] {
        let maker = last[Int(side)]
        guard maker >= 0 else { continue }
        next[maker] = index
        waitingFor[index] += 1
        // The tree is monotone; rounding must not say otherwise.
        similarities[index] = min(similarities[index], similarities[maker])
      }
      last[Int(step.left)] = index
      if waitingFor[index] == 0 {
        ready.insert(Ready(step: step, similarity: similarities[index], index: index))
      }
    }

    var names = (0..<nodeSizes.count).map { UInt32($0) }
    var sizes = nodeSizes
    var merges: [Dendrogram.Merge] = []
    merges.reserveCapacity(steps.count)
    while let first = ready.popFirst() {
      let (left, right) = (Int(first.left), Int(first.right))
      sizes[left] += sizes[right]
      merges.append(
        Dendrogram.Merge(
          left: names[left], right: names[right], similarity: first.similarity, size: sizes[left]))
      names[left] = UInt32(nodeSizes.count + merges.count - 1)
      let follower = next[first.index]
      guard follower >= 0 else { continue }
      waitingFor[follower] -= 1
      if waitingFor[follower] == 0 {
        ready.insert(Ready(step: steps[follower], similarity: similarities[follower], index: follower))
      }
    }
    return Dendrogram(nodeCount: nodeSizes.count, merges: merges)
  }

  /// A step whose two sides are there.
  private struct Ready: Comparable {
    var similarity: Double
    var left: UInt32
    var right: UInt32
    var index: Int

    init(step: Step, similarity: Double, index: Int) {
      self.similarity = similarity
      left = step.left
      right = step.right
      self.index = index
    }

    static func < (a: Ready, b: Ready) -> Bool {
      if a.similarity != b.similarity { return a.similarity > b.similarity }
      return a.left != b.left ? a.left < b.left : a.right < b.right
    }
  }
}
