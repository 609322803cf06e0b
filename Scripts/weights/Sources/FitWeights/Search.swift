import Stories

/// Goes around the weights one at a time.
struct Search {
  static let weights: [(name: String, path: WritableKeyPath<LinkWeights, Float> & Sendable)] = [
    ("lead", \.lead), ("title", \.title), ("entity", \.entity), ("number", \.number),
    ("numberConflict", \.numberConflict), ("rareEntity", \.rareEntity), ("days", \.days),
  ]

  /// Step by which a weight is first moved, and how often it is halved.
  var step: Float = 0.04
  var halvings = 2
  /// A gain below this is chance.
  var least = 0.0002

  /// Weights that no single step betters, beginning from those given.
  func best(on sets: [LabelledSet], from start: LinkWeights = LinkWeights()) throws -> LinkWeights {
    func mean(_ weights: LinkWeights) throws -> Double {
      try sets.map { try $0.quality(weights) }.reduce(0, +) / Double(sets.count)
    }
    var (best, quality, step) = (start, try mean(start), step)
    for _ in 0...halvings {
      var moved = true
      while moved {
        moved = false
        for (_, path) in Self.weights {
          for change in [step, -step] {
            var tried = best
            tried[keyPath: path] += change
            let found = try mean(tried)
            guard found > quality + least else { continue }
            (best, quality, moved) = (tried, found, true)
            break
          }
        }
      }
      step /= 2
    }
    return best
  }
}
