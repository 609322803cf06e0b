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
  var least = 0.001

  /// No evidence but the text. Where the program stands now was chosen by looking at all sets, so a search that began
  /// there would know the set that is left out.
  static let textAlone = {
    var weights = LinkWeights()
    for (_, path) in Search.weights { weights[keyPath: path] = 0 }
    return weights
  }()

  /// Weights that no single step betters, beginning from the text alone.
  func best(on sets: [LabelledSet]) throws -> LinkWeights {
    func mean(_ weights: LinkWeights) throws -> Double {
      try sets.map { try $0.quality(weights) }.reduce(0, +) / Double(sets.count)
    }
    var (best, quality, step) = (Self.textAlone, try mean(Self.textAlone), step)
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
