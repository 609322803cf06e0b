import Similarity

/// Cuts the tree of reports into stories: at a threshold, and never between two groups that are each far better
/// knit than they are tied to each other.
///
/// One threshold cannot tell two earthquakes reported ten times each from one report that strays from its story:
/// both may be joined at .27. But the reports of an earthquake are alike at .45 among themselves. So two groups of
/// long reports have to be tied nearly as well as the looser of them is knit. Average link makes both figures known
/// for every merge: its similarity is the mean over the pairs across, and the mean inside follows from the merges
/// below. Short texts say too little for that; headlines of one story may share no word.
///
/// And small groups need more than the threshold, two lone reports the most; see ``ChanceLinks``. When they do not
/// have it they may still be of one story with others: then a larger group above them is whole.
struct StoryCut: Sendable {
  /// Similarity down to which reports are one story.
  var threshold: Double
  /// Similarity that makes a story of two lone reports; more reports need less, down to the threshold.
  var lone: Double
  /// Share of the similarity inside the looser group that two large groups need between them.
  var knit = 0.82
  /// Distinct terms of a report from which on the share counts in full; with less it falls in proportion.
  var fullLength = 80.0

  /// One subtree.
  private struct Group {
    var size = 1.0
    /// Sum of the similarities of all pairs inside.
    var similarities = 0.0
    /// Sum of the distinct terms of its reports.
    var length: Double
    /// Whether something in it is kept apart.
    var isSplit = false
    /// Whether it is a story, or part of one.
    var isWhole = true

    var cohesion: Double { size > 1 ? similarities / (size * (size - 1) / 2) : 0 }
  }

  /// A story number for each node. `lengths` are the distinct terms of each.
  func labels(of tree: Dendrogram, lengths: [Int]) -> [Int] {
    var groups = lengths.map { Group(length: Double($0)) }
    groups.reserveCapacity(groups.count + tree.merges.count)
    for merge in tree.merges {
      let (left, right) = (groups[Int(merge.left)], groups[Int(merge.right)])
      var joined = Group(length: left.length + right.length)
      joined.size = left.size + right.size
      joined.similarities =
        left.similarities + right.similarities + merge.similarity * left.size * right.size
      joined.isSplit =
        left.isSplit || right.isSplit || merge.similarity < least(joining: left, right, to: joined)
      let fewPairs = 1 / (left.size * right.size)
      joined.isWhole =
        !joined.isSplit && merge.similarity >= threshold + (lone - threshold) * fewPairs
      groups.append(joined)
    }
    return numbered(tree, groups)
  }

  /// The similarity that two groups need to be one story.
  private func least(joining left: Group, _ right: Group, to joined: Group) -> Double {
    let substance = min(1, joined.length / joined.size / fullLength)
    // The mean over the pairs of few reports is no firm figure: two lone reports are joined by the threshold alone.
    let firmness = 1 - 1 / min(left.size, right.size)
    return max(threshold, knit * substance * firmness * min(left.cohesion, right.cohesion))
  }

  /// Numbers the largest whole groups, from the root of the tree down.
  private func numbered(_ tree: Dendrogram, _ groups: [Group]) -> [Int] {
    var labels = [Int](repeating: -1, count: groups.count)
    var count = 0
    for group in groups.indices.reversed() {
      if groups[group].isWhole, labels[group] < 0 {
        labels[group] = count
        count += 1
      }
      guard group >= tree.nodeCount, labels[group] >= 0 else { continue }
      let merge = tree.merges[group - tree.nodeCount]
      labels[Int(merge.left)] = labels[group]
      labels[Int(merge.right)] = labels[group]
    }
    return Array(labels.prefix(tree.nodeCount))
  }
}
